import { administrators, importers, secretaries } from '../people.js';
import type { Rows } from '../rows.js';

/** Tables of sessions and units. */
export const staffImportRows: Rows = {
  'Query.previewImport(input)': secretaries,
  'Mutation.importSessions(input)': secretaries,
  'Mutation.importUnits(input)': administrators,
  'FileFault { cell column fault found line message }': importers,
  'FileUnreadable { detail message why }': importers,
  'ImportDefaultsInput { hours places pointId room slotMinutes year }': secretaries,
  'ImportFileInput { agencyId csv defaults xlsx }': secretaries,
  'ImportPreview { faults ready rows warnings }': secretaries,
  'ImportRefused { message preview }': secretaries,
  'ImportSessionsInput { agencyId csv defaults idempotencyKey xlsx }': secretaries,
  'ImportUnitsInput { csv xlsx }': administrators,
  'ImportedDraft { closesAt content day endsAt kind leaderName line mode opensAt places pointName }': secretaries,
  'ImportedDraft { duplicate positionTitle room slotCount startsAt }': secretaries,
  'SessionsImported { sessions }': secretaries,
  'UnitsImported { added changed notNamed unchanged }': administrators,
  'UnitsRefused { faults message }': administrators,
};
