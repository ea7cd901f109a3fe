import type { RegistrationEventKind, SessionEventKind, WorkEventKind } from '../events/event.js';

/**
 * Something an answer was made of, so far as its changes are told: the sessions of a branch of the agencies (`calendar:`),
 * their free places (`places:`), one session. Without an id: of all branches.
 */
export type Dependency =
  | 'everything'
  | 'structure'
  | 'calendar'
  | 'places'
  | 'dialogues'
  | 'unknown branch'
  | `calendar:${string}`
  | `places:${string}`
  | `session:${string}`;

/** Where reads tell what they read. */
export interface Touched {
  add(dependency: Dependency): void;
}

interface Happened {
  kind: string;
  agencyId: string | null;
  sessionId: string | null;
}

/**
 * Names what an event changes; an event of a kind not known here changes everything.
 *
 * @param branch the event's agency and all above it; null when they are not known, which then counts as every branch
 */
export function changedBy({ kind, sessionId }: Happened, branch: readonly string[] | null): Dependency[] {
  if (Object.hasOwn(untold, kind)) return [];
  if (structureKinds.has(kind)) return ['structure'];
  if (kind === 'DialogueChanged') return ['dialogues'];
  const isOfPlaces = Object.hasOwn(ofPlaces, kind);
  if (!isOfPlaces && !Object.hasOwn(ofSessions, kind)) return ['everything'];
  const changed: Dependency[] = isOfPlaces ? ['places'] : ['calendar', 'places'];
  if (sessionId !== null) changed.push(`session:${sessionId}`);
  if (branch === null) changed.push('unknown branch');
  for (const id of branch ?? []) {
    changed.push(`places:${id}`);
    if (!isOfPlaces) changed.push(`calendar:${id}`);
  }
  return changed;
}

/** Names what a list of sessions depends on beside the sessions in it. */
export function listDependencies(asked: {
  ancestorId?: string | undefined;
  agencyId?: string | undefined;
  bookableAt?: string | undefined;
}): Dependency[] {
  const of = asked.bookableAt === undefined ? 'calendar' : 'places';
  const agencyId = asked.ancestorId ?? asked.agencyId;
  return agencyId === undefined ? [of] : [`${of}:${agencyId.toLowerCase()}`, 'unknown branch'];
}

/** Whatever happens among staff, and what they do without changing anything public. */
const untold: Record<
  WorkEventKind | 'StaffSessionEnded' | 'StaffRightsChanged' | 'AgendaChanged' | 'GroupCaseChanged',
  true
> = {
  StaffSessionEnded: true,
  StaffRightsChanged: true,
  AgendaChanged: true,
  GroupCaseChanged: true,
  AccountWorkDone: true,
  CaseWorkDone: true,
  DirectiveWorkDone: true,
  DialogueWorkDone: true,
  FeedbackWorkDone: true,
  JobWorkDone: true,
  NoticeWorkDone: true,
  QueueChanged: true,
  PetitionWorkDone: true,
  RegistrationWorkDone: true,
  ReleaseWorkDone: true,
  ReportWorkDone: true,
  ScheduleWorkDone: true,
  SessionWorkDone: true,
  SettingsWorkDone: true,
  StructureWorkDone: true,
  VisitWorkDone: true,
};

const structureKinds: ReadonlySet<string> = new Set(['AgencyChanged', 'LeaderChanged', 'PointChanged']);

const ofPlaces: Record<RegistrationEventKind | 'PlacesChanged', true> = {
  PlacesChanged: true,
  RegistrationBooked: true,
  WaitingListJoined: true,
  RegistrationPromoted: true,
  RegistrationMoved: true,
  RegistrationCancelled: true,
  RegistrationAnswered: true,
};

const ofSessions: Record<Exclude<SessionEventKind, 'PlacesChanged'>, true> = {
  SessionPublished: true,
  SessionUnpublished: true,
  SessionEdited: true,
  SessionRescheduled: true,
  SessionPostponed: true,
  SessionCancelled: true,
  SessionHeld: true,
  ReceiverChanged: true,
  SessionRestored: true,
};
