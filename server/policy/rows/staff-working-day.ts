import { calendarKeepers, planReaders } from '../people.js';
import type { Rows } from '../rows.js';

/** The working calendar. */
export const staffWorkingDayRows: Rows = {
  'Query.previewWorkingDayImport(agencyId csv xlsx)': calendarKeepers,
  'Query.workingDayEffects(agencyId days)': calendarKeepers,
  'Query.workingDays(agencyId from to)': planReaders,
  'Mutation.changeWorkingDays(input)': calendarKeepers,
  'Mutation.importWorkingDays(input)': calendarKeepers,
  'AffectedSession { booked session waiting }': calendarKeepers,
  'ChangeWorkingDaysInput { acknowledged agencyId days }': calendarKeepers,
  'ImportFaulty { faults message }': calendarKeepers,
  'ImportWorkingDaysInput { acknowledged agencyId csv fileName xlsx }': calendarKeepers,
  'PeopleAffected { effects message }': calendarKeepers,
  'WorkingDay { agencyId day isWorking kind source }': planReaders,
  'WorkingDayChange { after before day }': calendarKeepers,
  'WorkingDayEffects { changes people sessions }': calendarKeepers,
  'WorkingDayImportLine { day kind line source }': calendarKeepers,
  'WorkingDayImportPreview { days effects problems }': calendarKeepers,
  'WorkingDayImportProblem { column found line message problem }': calendarKeepers,
  'WorkingDayInput { day kind source }': calendarKeepers,
  'WorkingDaysSaved { effects }': calendarKeepers,
};
