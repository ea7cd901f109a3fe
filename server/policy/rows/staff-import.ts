import { administrators, importers, jobWatchers, secretaries } from '../people.js';
import type { Rows } from '../rows.js';

/** Tables of sessions and units. */
export const staffImportRows: Rows = {
  'Query.previewImport(input)': secretaries,
  'Query.previewUnits(input)': administrators,
  'Mutation.importSessions(input)': secretaries,
  'Mutation.importUnits(input)': administrators,
  'DifferingUnit { after before code }': administrators,
  'FileFault { cell column fault found line message }': jobWatchers,
  'FileUnreadable { detail message why }': importers,
  'ImportDefaultsInput { hours places pointId room slotMinutes year }': secretaries,
  'ImportFileInput { agencyId csv defaults xlsx }': secretaries,
  'ImportPreview { faults ready rows warnings }': secretaries,
  'ImportRefused { message preview }': secretaries,
  'ImportSessionsInput { agencyId csv defaults fileName idempotencyKey xlsx }': secretaries,
  'ImportUnitsInput { csv fileName xlsx }': administrators,
  'ImportedDraft { closesAt content day endsAt kind leaderName line mode opensAt places pointName }': secretaries,
  'ImportedDraft { duplicate positionTitle room slotCount startsAt }': secretaries,
  'UnitsPreview { added changed differing faults notNamed unchanged }': administrators,
  'UnitsRefused { faults message }': administrators,
};
