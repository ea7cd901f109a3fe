import { planReaders, publishers, registrationReaders } from '../people.js';
import type { Rows } from '../rows.js';

/** What an act tells citizens, and taking it back. */
export const staffPromiseRows: Rows = {
  'Query.previewTelling(input)': publishers,
  'Mutation.undoChange(changeId)': publishers,
  'AlreadyUndone { message }': publishers,
  'AskedOfCitizen { act answer answeredAt lastDay madeAt }': registrationReaders,
  'ChangedSince { message }': publishers,
  'LetterSample { count kind locale subject text way }': publishers,
  'PreviewTellingInput { act newEndsAt newStartsAt positionId reason sessionId }': publishers,
  'SessionChange { act id madeAt reason undoable undoableUntil undoneAt }': planReaders,
  'TellingPreview { byMail bySms lastDay leavesAt samples told unreachable warnings }': publishers,
  'UndoTooLate { message until }': publishers,
  'Unreachable { applicantName code phone }': publishers,
};
