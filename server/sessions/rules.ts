import { localDay } from '../local-day.js';

/** Where a session stands for the secretariat. */
export type SessionState = 'DRAFT' | 'SCHEDULED' | 'RESCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'HELD';

/** What the secretariat can do to a session. */
export type SessionAct =
  | 'edit'
  | 'publish'
  | 'unpublish'
  | 'postpone'
  | 'cancel'
  | 'delegate'
  | 'markHeld'
  | 'arrangeSlots';

const allowed: Readonly<Record<SessionAct, readonly SessionState[]>> = {
  edit: ['DRAFT', 'SCHEDULED', 'RESCHEDULED', 'POSTPONED'],
  publish: ['DRAFT'],
  unpublish: ['SCHEDULED', 'RESCHEDULED', 'POSTPONED'],
  postpone: ['SCHEDULED', 'RESCHEDULED', 'POSTPONED'],
  cancel: ['DRAFT', 'SCHEDULED', 'RESCHEDULED', 'POSTPONED'],
  delegate: ['DRAFT', 'SCHEDULED', 'RESCHEDULED', 'POSTPONED'],
  markHeld: ['SCHEDULED', 'RESCHEDULED'],
  arrangeSlots: ['DRAFT', 'SCHEDULED', 'RESCHEDULED', 'POSTPONED'],
};

/** What is cancelled or held stays so, published or not; anything else that is not published is a draft. */
export function stateOf(session: { status: string; publishedAt: string | null }): SessionState {
  if (session.status === 'CANCELLED' || session.status === 'HELD') return session.status;
  if (session.publishedAt === null) return 'DRAFT';
  return session.status === 'RESCHEDULED' || session.status === 'POSTPONED' ? session.status : 'SCHEDULED';
}

/** Whether a state allows an act; an ad hoc reception may be held without ever being announced (domain.md R6). */
export function mayUndergo(act: SessionAct, state: SessionState, kind = 'PERIODIC'): boolean {
  if (act === 'markHeld' && state === 'DRAFT') return kind === 'AD_HOC';
  return allowed[act].includes(state);
}

export interface WrongState {
  kind: 'WrongState';
  state: SessionState;
}

/** Refuses an act that the session's state does not allow; null when it does. */
export function refuseByState(
  act: SessionAct,
  session: { status: string; publishedAt: string | null; kind: string },
): WrongState | null {
  const state = stateOf(session);
  return mayUndergo(act, state, session.kind) ? null : { kind: 'WrongState', state };
}

/** A reason as it will be printed; null when none was given. At most 500 characters are kept. */
export function givenReason(reason: string): string | null {
  return reason.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, 500) || null;
}

export type BegunRefusal = { kind: 'SessionBegun'; startsAt: string } | { kind: 'ReasonMissing' };

/** Refuses to announce what has begun; an ad hoc reception can be put on record later, with the reason. Null when it is to come. */
export function refuseBegun(
  session: { startsAt: string; kind: string },
  reason: string | null,
  now: string,
): BegunRefusal | null {
  if (now < session.startsAt) return null;
  if (session.kind !== 'AD_HOC') return { kind: 'SessionBegun', startsAt: session.startsAt };
  return reason === null ? { kind: 'ReasonMissing' } : null;
}

/** Whether a term of office takes in a local day. */
export function isHeldOn(position: { fromDay: string; toDay: string | null }, day: string): boolean {
  return position.fromDay <= day && (position.toDay === null || day <= position.toDay);
}

export type HoursProblem =
  | 'ENDS_BEFORE_START'
  | 'NOT_ONE_DAY'
  | 'SLOT_OUTSIDE'
  | 'SLOTS_OVERLAP'
  | 'WINDOW_REVERSED'
  | 'IN_THE_PAST'
  | 'SAME_TIME';

export interface Stretch {
  startsAt: string;
  endsAt: string;
}

export interface SessionHours extends Stretch {
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
}

/** What is wrong with the hours of a session and its slots; null when they fit. A session lies within one local day. */
export function findHoursProblem(session: SessionHours, slots: readonly Stretch[]): HoursProblem | null {
  const { startsAt, endsAt, registrationOpensAt: opensAt, registrationClosesAt: closesAt } = session;
  if ([session, ...slots].some((one) => one.endsAt <= one.startsAt)) return 'ENDS_BEFORE_START';
  if (localDay(startsAt) !== localDay(endsAt)) return 'NOT_ONE_DAY';
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt) return 'WINDOW_REVERSED';
  if (slots.some((slot) => slot.startsAt < startsAt || slot.endsAt > endsAt)) return 'SLOT_OUTSIDE';
  const inOrder = slots.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  const overlap = inOrder.some((slot, i) => i > 0 && slot.startsAt < (inOrder[i - 1]?.endsAt ?? ''));
  return overlap ? 'SLOTS_OVERLAP' : null;
}

/** The first field that a published session changes only with a reason told to everybody; null when there is none. */
export function fieldNeedingReason(
  session: { publishedAt: string | null; startsAt: string; endsAt: string; assignedPositionId: string },
  edit: {
    startsAt?: string | null | undefined;
    endsAt?: string | null | undefined;
    assignedPositionId?: string | null | undefined;
  },
): string | null {
  if (session.publishedAt === null) return null;
  const fields = ['startsAt', 'endsAt', 'assignedPositionId'] as const;
  return fields.find((field) => (edit[field] ?? session[field]) !== session[field]) ?? null;
}
