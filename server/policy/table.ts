import { signedIn } from './audience.js';
import { agencyRows } from './rows/agency.js';
import { changeRows } from './rows/change.js';
import { conclusionRows } from './rows/conclusion.js';
import { connectionRows } from './rows/connection.js';
import { dialogueRows } from './rows/dialogue.js';
import { directiveRows } from './rows/directive.js';
import { directoryRows } from './rows/directory.js';
import { feedbackRows } from './rows/feedback.js';
import { leaderRows } from './rows/leader.js';
import { newsRows } from './rows/news.js';
import { noticeRows } from './rows/notice.js';
import { pointRows } from './rows/point.js';
import { promiseRows } from './rows/promise.js';
import { queueRows } from './rows/queue.js';
import { refusalRows } from './rows/refusal.js';
import { registrationRows } from './rows/registration.js';
import { releaseRows } from './rows/release.js';
import { sessionRows } from './rows/session.js';
import { slotRows } from './rows/slot.js';
import { staffAccountRows } from './rows/staff-account.js';
import { staffAgendaRows } from './rows/staff-agenda.js';
import { staffAgendaPreparationRows } from './rows/staff-agenda-preparation.js';
import { staffAuditRows } from './rows/staff-audit.js';
import { staffCaseRows } from './rows/staff-case.js';
import { staffConclusionRows } from './rows/staff-conclusion.js';
import { staffDeskRows } from './rows/staff-desk.js';
import { staffDialogueRows } from './rows/staff-dialogue.js';
import { staffDirectiveRows } from './rows/staff-directive.js';
import { staffDutyRows } from './rows/staff-duty.js';
import { staffFeedbackRows } from './rows/staff-feedback.js';
import { staffIdentityRows } from './rows/staff-identity.js';
import { staffImportRows } from './rows/staff-import.js';
import { staffIndicatorRows } from './rows/staff-indicator.js';
import { staffJobRows } from './rows/staff-job.js';
import { staffLeaveRows } from './rows/staff-leave.js';
import { staffNoticeRows } from './rows/staff-notice.js';
import { staffPaperRows } from './rows/staff-paper.js';
import { staffPetitionRows } from './rows/staff-petition.js';
import { staffPresenceRows } from './rows/staff-presence.js';
import { staffPromiseRows } from './rows/staff-promise.js';
import { staffProviderRows } from './rows/staff-provider.js';
import { staffQueueRows } from './rows/staff-queue.js';
import { staffRefusalRows } from './rows/staff-refusal.js';
import { staffRegistrationRows } from './rows/staff-registration.js';
import { staffReportRows } from './rows/staff-report.js';
import { staffSavedFilterRows } from './rows/staff-saved-filter.js';
import { staffScheduleRows } from './rows/staff-schedule.js';
import { staffSearchRows } from './rows/staff-search.js';
import { staffSecondStepRows } from './rows/staff-second-step.js';
import { staffSessionRows } from './rows/staff-session.js';
import { staffSettingRows } from './rows/staff-settings.js';
import { staffStatisticsRows } from './rows/staff-statistics.js';
import { staffStructureRows } from './rows/staff-structure.js';
import { staffTemplateRows } from './rows/staff-templates.js';
import { staffTriageRows } from './rows/staff-triage.js';
import { staffVisitRows } from './rows/staff-visit.js';
import { staffWorkingDayRows } from './rows/staff-working-day.js';
import { statisticsRows } from './rows/statistics.js';
import { triageRows } from './rows/triage.js';
import { unitRows } from './rows/unit.js';
import { type Row, spellOut, type Table } from './rows.js';

/** The policy of the public graph: nothing here is of the desk. */
export const publicTable: Table = spellOut({
  agency: agencyRows,
  change: changeRows,
  conclusion: conclusionRows,
  connection: connectionRows,
  directive: directiveRows,
  dialogue: dialogueRows,
  directory: directoryRows,
  feedback: feedbackRows,
  leader: leaderRows,
  news: newsRows,
  notice: noticeRows,
  point: pointRows,
  promise: promiseRows,
  queue: queueRows,
  refusal: refusalRows,
  registration: registrationRows,
  release: releaseRows,
  session: sessionRows,
  slot: slotRows,
  statistics: statisticsRows,
  triage: triageRows,
  unit: unitRows,
});

const ofTheDesk: Table = spellOut({
  'staff-account': staffAccountRows,
  'staff-agenda': staffAgendaRows,
  'staff-agenda-preparation': staffAgendaPreparationRows,
  'staff-audit': staffAuditRows,
  'staff-conclusion': staffConclusionRows,
  'staff-desk': staffDeskRows,
  'staff-directive': staffDirectiveRows,
  'staff-paper': staffPaperRows,
  'staff-dialogue': staffDialogueRows,
  'staff-duty': staffDutyRows,
  'staff-feedback': staffFeedbackRows,
  'staff-identity': staffIdentityRows,
  'staff-import': staffImportRows,
  'staff-job': staffJobRows,
  'staff-leave': staffLeaveRows,
  'staff-notice': staffNoticeRows,
  'staff-presence': staffPresenceRows,
  'staff-promise': staffPromiseRows,
  'staff-provider': staffProviderRows,
  'staff-queue': staffQueueRows,
  'staff-indicator': staffIndicatorRows,
  'staff-report': staffReportRows,
  'staff-refusal': staffRefusalRows,
  'staff-registration': staffRegistrationRows,
  'staff-schedule': staffScheduleRows,
  'staff-second-step': staffSecondStepRows,
  'staff-session': staffSessionRows,
  'staff-saved-filter': staffSavedFilterRows,
  'staff-search': staffSearchRows,
  'staff-settings': staffSettingRows,
  'staff-statistics': staffStatisticsRows,
  'staff-structure': staffStructureRows,
  'staff-templates': staffTemplateRows,
  'staff-triage': staffTriageRows,
  'staff-case': staffCaseRows,
  'staff-petition': staffPetitionRows,
  'staff-visit': staffVisitRows,
  'staff-working-day': staffWorkingDayRows,
});

/**
 * The policy of the desk's graph. What everybody may know, everybody at the desk may know: rows of the public graph hold here
 * too, but its entries are only for those who are signed in.
 */
export const staffTable: Table = new Map([
  ...[...publicTable].map(([coordinate, row]) => [coordinate, isEntry(coordinate) ? atTheDesk(row) : row] as const),
  ...ofTheDesk,
]);

function isEntry(coordinate: string): boolean {
  return /^(Query|Mutation|Subscription)\./.test(coordinate);
}

function atTheDesk(row: Row): Row {
  return { ...row, audience: signedIn };
}
