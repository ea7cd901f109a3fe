import { roles } from '../audience.js';
import { secretaries } from '../people.js';
import type { Rows } from '../rows.js';

/** See the agenda of a session: the desk, its head, the leader who receives, handlers; each what is theirs of it. */
const agendaReaders = roles('SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER');

/** Read who is received, and what the desk prepared on the matter. */
const briefed = roles('SECRETARY', 'HEAD', 'LEADER');

/** Work on confidential matters. */
const handlers = roles('CASE_HANDLER');

/** Work on items, and on the matters behind them. */
const preparers = roles('SECRETARY', 'CASE_HANDLER');

/** The agenda of a session, its frozen versions and what differs between them. */
export const staffAgendaRows: Rows = {
  'Query.agenda(sessionId)': agendaReaders,
  'Query.agendaDifference(from sessionId to)': agendaReaders,
  'Query.frozenAgenda(number sessionId)': agendaReaders,
  'Mutation.addAgendaItem(input)': secretaries,
  'Mutation.addAgendaParticipant(input)': secretaries,
  'Mutation.editAgendaItem(input)': secretaries,
  'Mutation.editAgendaParticipant(input)': secretaries,
  'Mutation.freezeAgenda(input)': secretaries,
  'Mutation.handToHandlers(itemId)': preparers,
  'Mutation.moveAgendaItem(input)': secretaries,
  'Mutation.proposeAgenda(sessionId)': secretaries,
  'Mutation.removeAgendaItem(input)': secretaries,
  'Mutation.restoreAgendaItem(itemId)': secretaries,
  'Mutation.writeHandlersNote(input)': handlers,
  'Agenda { endsAt hasNews items mayEdit overMinutes participants removedItems sessionId }': agendaReaders,
  'Agenda { sessionEndsAt sessionStartsAt spareMinutes unplacedCount version versions }': agendaReaders,
  'AgendaItem { documents dueDay endsAt fits fixedTime id idleMinutes isLate kind lateMinutes }': agendaReaders,
  'AgendaItem { minutes person preparation preparing startsAt strike title }': agendaReaders,
  'AgendaItem { answer handedIn note }': briefed,
  'AgendaItem { handlersNote }': handlers,
  'AgendaItemState { documents dueDay endsAt fixedTime kind minutes person preparation }': agendaReaders,
  'AgendaItemState { preparing startsAt strike title }': agendaReaders,
  'AgendaItemState { answer note }': briefed,
  'AgendaPerson { accessNeeds code needsInterpreter partySize registrationId representatives }': agendaReaders,
  'AgendaPerson { slotStartsAt }': agendaReaders,
  'AgendaPerson { address applicantName summary topicArea topicName }': briefed,
  'AgendaDocument { reference title }': agendaReaders,
  'AgendaHandIn { agency handedInAt handedInBy reference text version }': briefed,
  'AgendaPreparing { agencyId name }': agendaReaders,
  'AgendaParticipant { agencyId answer answeredAt answeredBy id invitedAt name }': agendaReaders,
  'AgendaParticipantState { answer answeredBy invitedAt name }': agendaReaders,
  'AgendaVersion { chainHash contentHash frozenAt frozenBy number ofVersion previousHash reason }': agendaReaders,
  'AgendaDifference { from hoursChanged items participants to }': agendaReaders,
  'AgendaItemDifference { after before fields itemId kind }': agendaReaders,
  'AgendaParticipantDifference { after before fields kind participantId }': agendaReaders,
  'FrozenAgenda { isIntact items participants version }': agendaReaders,
  'HandlersNote { note version writtenAt }': handlers,
  'AgendaSaved { agenda subjectId }': preparers,
  'AgendaFrozen { agenda version }': secretaries,
  'ChangedMeanwhile { agenda conflicts message subjectId }': secretaries,
  'AgendaConflict { at by field }': secretaries,
  'AlreadyOnAgenda { itemId message }': secretaries,
  'NothingNew { message number }': secretaries,
  'RegistrationNotExpected { message }': secretaries,
  'HandlersNoteSaved { item }': handlers,
  'HandlersNoteChanged { item message }': handlers,
  'AddAgendaItemInput { afterItemId answer documents dueDay fixedTime kind minutes note preparation }': secretaries,
  'AddAgendaItemInput { preparing registrationId sessionId title }': secretaries,
  'AddAgendaParticipantInput { agencyId invitedAt name sessionId }': secretaries,
  'AgendaDocumentInput { reference title }': secretaries,
  'AgendaPreparingInput { agencyId name }': secretaries,
  'EditAgendaItemInput { answer documents dueDay expectedVersion fixedTime itemId minutes note }': secretaries,
  'EditAgendaItemInput { preparation preparing title }': secretaries,
  'EditAgendaParticipantInput { answer answeredBy expectedVersion invitedAt isRemoved name participantId }':
    secretaries,
  'FreezeAgendaInput { expectedVersion reason sessionId }': secretaries,
  'MoveAgendaItemInput { afterItemId expectedVersion itemId }': secretaries,
  'RemoveAgendaItemInput { expectedVersion itemId }': secretaries,
  'Query.agendaBrief(sessionId)': agendaReaders,
  'AgendaBrief { agency facts foot heading marks matters participants subject timetable title }': agendaReaders,
  'BriefLine { label text }': agendaReaders,
  'BriefMatter { heading isStruck lines time }': agendaReaders,
  'BriefMatters { caption items }': agendaReaders,
  'BriefParticipants { caption columns rows }': agendaReaders,
  'BriefRow { cells isStruck }': agendaReaders,
  'BriefTimetable { caption columns rows total }': agendaReaders,
  'Mutation.copySession(input)': secretaries,
  'CopySessionInput { assignedPositionId day id withAgenda }': secretaries,
  'WriteHandlersNoteInput { expectedVersion itemId note }': handlers,
};
