import type { NonEmptyArray } from 'type-graphql';
import {
  AccountAccessResolver,
  AccountResolver,
  PasswordChangedResolver,
  StaffGrantResolver,
  StaffPersonResolver,
} from './accounts/resolver.js';
import { AgencyResolver } from './agencies/resolver.js';
import { StaffAgencyResolver } from './agencies/staff-resolver.js';
import { AgendaBriefResolver } from './agendas/brief-resolver.js';
import {
  AgendaHandInResolver,
  PreparationAskedResolver,
  PreparationChangedResolver,
  PreparationHandedInResolver,
} from './agendas/preparation-resolver.js';
import {
  AgendaItemResolver,
  AgendaItemStateResolver,
  AgendaVersionResolver,
  StaffAgendaResolver,
} from './agendas/resolver.js';
import {
  AgendaConflictResolver,
  AgendaFrozenResolver,
  AgendaSavedResolver,
  ChangedMeanwhileResolver,
  HandlersNoteChangedResolver,
  HandlersNoteSavedResolver,
} from './agendas/saved-resolver.js';
import { StaffAuditResolver } from './audit/staff-resolver.js';
import { CaseResolver } from './cases/resolver.js';
import { StaffConclusionMatterResolver, StaffConclusionResolver } from './conclusions/staff-resolver.js';
import { AgreementSavedResolver, CoordinationResolver } from './coordination/staff-resolver.js';
import {
  LeaderSessionsResolver,
  PetitionStatisticsResolver,
  RateResolver,
  StatisticsResolver,
} from './counting/resolver.js';
import { DeskLineResolver, DeskResolver } from './desk/resolver.js';
import {
  DialogueActsResolver,
  DialoguePlanSavedResolver,
  DialogueQuestionActsResolver,
} from './dialogues/acts-resolver.js';
import { DialoguePromiseResolver } from './dialogues/resolver.js';
import {
  DialogueAnswerPreparedResolver,
  DialogueSavedResolver,
  DialogueTopicAddedResolver,
  StaffDialogueQuestionResolver,
  StaffDialogueResolver,
  StaffDialogueTopicResolver,
} from './dialogues/staff-resolver.js';
import { DirectiveActsResolver, DirectiveSavedResolver } from './directives/acts-resolver.js';
import { StaffDirectiveResolver } from './directives/staff-resolver.js';
import { OfficialDocumentResolver } from './documents/staff-resolver.js';
import { ComplianceResolver, StaffDutyResolver } from './duties/resolver.js';
import { SatisfactionResolver } from './feedback/resolver.js';
import { StaffFeedbackResolver } from './feedback/staff-resolver.js';
import { StaffImportResolver } from './imports/staff-resolver.js';
import { JobTakenResolver, JobUnderWayResolver, StaffJobResolver } from './jobs/resolver.js';
import { LeaderResolver, PositionResolver } from './leaders/resolver.js';
import { StaffLeaderResolver } from './leaders/staff-resolver.js';
import { NoticeDifferenceResolver, OwedNoticeResolver } from './notices/owed-resolver.js';
import { NoticeChangeResolver, NoticeResolver } from './notices/resolver.js';
import { NoticePublishedResolver, StaffNoticeResolver, StaffPostingResolver } from './notices/staff-resolver.js';
import { ProviderResolver } from './oidc/resolver.js';
import { OversightResolver, OversightSavedResolver, RecommendationResolver } from './oversight/staff-resolver.js';
import { PetitionResolver } from './petitions/resolver.js';
import { PointResolver } from './points/resolver.js';
import { StaffPointResolver } from './points/staff-resolver.js';
import { PresenceResolver } from './presence/resolver.js';
import { StaffAskedResolver, StaffPromiseResolver } from './promises/staff-resolver.js';
import { StaffQueueResolver } from './queue/staff-resolver.js';
import { IdentityResolver } from './registrations/identity-resolver.js';
import { StaffRegistrationResolver } from './registrations/staff-resolver.js';
import { topicResolvers } from './registrations/topic-resolver.js';
import { AgencyReleaseResolver, ReleaseResolver } from './releases/resolver.js';
import {
  CalendarPublishedResolver,
  CalendarsPublishedResolver,
  ReleasePreviewResolver,
  StaffReleaseResolver,
} from './releases/staff-resolver.js';
import { IndicatorResolver } from './reports/indicator-resolver.js';
import { ReportFormResolver, ReportResolver, SignedReportResolver, StaffReportResolver } from './reports/resolver.js';
import { StaffSavedFilterResolver } from './saved-filters/resolver.js';
import { StaffLeaveResolver } from './schedules/leave-resolver.js';
import { PlannedDayResolver, SchedulePreviewResolver, StaffScheduleResolver } from './schedules/resolver.js';
import { ScheduleRuleResolver, ScheduleVenueResolver } from './schedules/rule-resolver.js';
import { SessionWarningResolver } from './schedules/warning-resolver.js';
import { StaffSearchResolver } from './search/resolver.js';
import { PersonSecondStepResolver, SecondStepResolver } from './second-step/resolver.js';
import { SessionResolver, SlotResolver } from './sessions/resolver.js';
import { StaffSessionResolver } from './sessions/staff-resolver.js';
import { StaffSettingResolver } from './settings/resolver.js';
import { StaffSlotResolver } from './slots/staff-resolver.js';
import { SignedInResolver, StaffAccountResolver, StaffRoleResolver } from './staff/resolver.js';
import { StaffTemplateResolver } from './templates/resolver.js';
import { StaffBookingResolver } from './triage/booking-resolver.js';
import { GroupCaseResolver, StaffRegistrationGroupResolver } from './triage/group-resolver.js';
import {
  RegistrationHistoryResolver,
  StaffRegistrationTriageResolver,
  TriageStepResolver,
} from './triage/registration-resolver.js';
import { StaffTriageResolver } from './triage/staff-resolver.js';
import { VisitBeginningResolver, VisitResolver } from './visits/resolver.js';
import { StaffWorkingDayResolver } from './working-days/resolver.js';

/** Resolvers of the graph of the desk. Whoever adds one lists it here. */
export const staffResolvers: NonEmptyArray<new () => object> = [
  AgencyResolver,
  ...topicResolvers,
  LeaderResolver,
  PositionResolver,
  PointResolver,
  SessionResolver,
  SlotResolver,
  ReleaseResolver,
  AgencyReleaseResolver,
  NoticeResolver,
  NoticeChangeResolver,
  StaffNoticeResolver,
  OwedNoticeResolver,
  VisitResolver,
  VisitBeginningResolver,
  PetitionResolver,
  CaseResolver,
  NoticeDifferenceResolver,
  StaffPostingResolver,
  NoticePublishedResolver,
  ReleasePreviewResolver,
  CalendarPublishedResolver,
  CalendarsPublishedResolver,
  StaffReleaseResolver,
  StaffAccountResolver,
  AccountResolver,
  AccountAccessResolver,
  StaffPersonResolver,
  StaffGrantResolver,
  PasswordChangedResolver,
  SignedInResolver,
  StaffRoleResolver,
  SecondStepResolver,
  PersonSecondStepResolver,
  ProviderResolver,
  IdentityResolver,
  StaffAuditResolver,
  StaffSessionResolver,
  StaffSlotResolver,
  StaffRegistrationResolver,
  StaffTriageResolver,
  StaffBookingResolver,
  GroupCaseResolver,
  StaffRegistrationGroupResolver,
  StaffRegistrationTriageResolver,
  TriageStepResolver,
  RegistrationHistoryResolver,
  StaffPromiseResolver,
  StaffAskedResolver,
  StaffAgencyResolver,
  StaffLeaderResolver,
  StaffPointResolver,
  StaffScheduleResolver,
  ScheduleRuleResolver,
  ScheduleVenueResolver,
  PlannedDayResolver,
  SchedulePreviewResolver,
  SessionWarningResolver,
  StaffWorkingDayResolver,
  StaffLeaveResolver,
  StatisticsResolver,
  PetitionStatisticsResolver,
  RateResolver,
  LeaderSessionsResolver,
  StaffReportResolver,
  ReportResolver,
  ReportFormResolver,
  SignedReportResolver,
  IndicatorResolver,
  StaffDutyResolver,
  StaffJobResolver,
  JobTakenResolver,
  JobUnderWayResolver,
  StaffSearchResolver,
  StaffSavedFilterResolver,
  StaffSettingResolver,
  StaffTemplateResolver,
  ComplianceResolver,
  StaffImportResolver,
  PresenceResolver,
  StaffQueueResolver,
  AgendaBriefResolver,
  StaffAgendaResolver,
  AgendaItemResolver,
  AgendaItemStateResolver,
  AgendaHandInResolver,
  PreparationAskedResolver,
  PreparationHandedInResolver,
  PreparationChangedResolver,
  AgendaVersionResolver,
  AgendaSavedResolver,
  AgendaFrozenResolver,
  ChangedMeanwhileResolver,
  AgendaConflictResolver,
  HandlersNoteSavedResolver,
  HandlersNoteChangedResolver,
  DeskResolver,
  DeskLineResolver,
  StaffDirectiveResolver,
  DirectiveActsResolver,
  DirectiveSavedResolver,
  StaffConclusionResolver,
  OfficialDocumentResolver,
  OversightResolver,
  OversightSavedResolver,
  RecommendationResolver,
  CoordinationResolver,
  AgreementSavedResolver,
  StaffConclusionMatterResolver,
  DialoguePromiseResolver,
  DialogueActsResolver,
  DialoguePlanSavedResolver,
  DialogueQuestionActsResolver,
  StaffDialogueResolver,
  StaffDialogueQuestionResolver,
  StaffDialogueTopicResolver,
  DialogueSavedResolver,
  DialogueTopicAddedResolver,
  DialogueAnswerPreparedResolver,
  SatisfactionResolver,
  StaffFeedbackResolver,
];
