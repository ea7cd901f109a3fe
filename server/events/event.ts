/** What can happen to a published session, as told to the world. */
export const sessionEvents = [
  'SessionPublished',
  'SessionUnpublished',
  'SessionEdited',
  'SessionRescheduled',
  'SessionPostponed',
  'SessionCancelled',
  'SessionHeld',
  'ReceiverChanged',
  'SessionRestored',
  'PlacesChanged',
] as const;

/** What can happen to a registration. Each also changes the places of its session. */
export const registrationEvents = [
  'RegistrationBooked',
  'WaitingListJoined',
  'RegistrationPromoted',
  'RegistrationMoved',
  'RegistrationCancelled',
  'RegistrationAnswered',
] as const;

/** What the secretariat does with registrations and the people in them; no place changes by it, so the public is not told. */
export const reviewEvents = ['RegistrationReviewed', 'GroupCaseChanged'] as const;

/** What can happen to the lasting structure: agencies, leaders, points. */
export const structureEvents = ['AgencyChanged', 'LeaderChanged', 'PointChanged', 'NoticeChanged'] as const;

/** What can happen to a promise in the public book. */
export const promiseEvents = ['DirectiveChanged'] as const;

/** What can happen to somebody's right to the desk. */
export const staffEvents = ['StaffSessionEnded', 'StaffRightsChanged'] as const;

/** What can happen to the desk's own work on a session. The public never hears of it. */
export const deskEvents = ['AgendaChanged'] as const;

/** What the public can see of a dialogue has changed. */
export const dialogueEvents = ['DialogueChanged'] as const;

/** What happens in the line of a day: numbers are given out, called and done. It names nobody, and no registration. */
export const queueEvents = ['QueueChanged'] as const;

/** An act of the desk on a kind of thing, whether the public hears of it or not. Desks ask anew what they show of it. */
export const workEvents = [
  'AccountWorkDone',
  'CaseWorkDone',
  'DirectiveWorkDone',
  'DialogueWorkDone',
  'FeedbackWorkDone',
  'JobWorkDone',
  'NoticeWorkDone',
  'PetitionWorkDone',
  'RegistrationWorkDone',
  'ReleaseWorkDone',
  'ReportWorkDone',
  'ScheduleWorkDone',
  'SessionWorkDone',
  'SettingsWorkDone',
  'StructureWorkDone',
  'VisitWorkDone',
] as const;

export type WorkEventKind = (typeof workEvents)[number] | (typeof queueEvents)[number];
export type SessionEventKind = (typeof sessionEvents)[number];
export type RegistrationEventKind = (typeof registrationEvents)[number];
export type EventKind =
  | SessionEventKind
  | RegistrationEventKind
  | (typeof reviewEvents)[number]
  | (typeof structureEvents)[number]
  | (typeof promiseEvents)[number]
  | (typeof staffEvents)[number]
  | (typeof deskEvents)[number]
  | (typeof dialogueEvents)[number]
  | WorkEventKind;

/**
 * An event as appended: ids only, never a name or a matter. Each watcher reads again with its own rights.
 * A move that leaves one session for another appends two events, one for each session.
 */
export interface NewEvent {
  kind: EventKind;
  agencyId?: string | null;
  sessionId?: string | null;
  registrationId?: string | null;
}
