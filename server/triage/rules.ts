/** What the secretariat's examination of a registration has come to. The place that is held is another matter. */
export type TriageState =
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'ACCEPTED'
  | 'MORE_ASKED'
  | 'REDIRECTED'
  | 'SESSION_PROPOSED'
  | 'WAITLISTED'
  | 'DECLINED';

/** What the secretariat can do with a registration. */
export type TriageAct =
  | 'BEGIN_REVIEW'
  | 'ACCEPT'
  | 'ASK_MORE'
  | 'REDIRECT'
  | 'PROPOSE_SESSION'
  | 'WAITLIST'
  | 'DECLINE';

interface Act {
  /** Where it leads. */
  state: TriageState;
  /** How it is told of afterwards; see `triage_act`. */
  done: string;
  /** From which states. */
  from: readonly TriageState[];
  /** On which standings of the registration. */
  standing: readonly string[];
  /** Whether the citizen is written to. */
  tells: boolean;
  /** Whether the place is given up by it. */
  ends: boolean;
}

const open = ['SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'MORE_ASKED', 'SESSION_PROPOSED', 'WAITLISTED'] as const;
const unsettled = ['SUBMITTED', 'UNDER_REVIEW', 'MORE_ASKED', 'SESSION_PROPOSED', 'WAITLISTED'] as const;
const owed = ['CONFIRMED', 'WAITLISTED', 'DISPLACED', 'AWAITING_LEADER'] as const;
const held = ['CONFIRMED', 'WAITLISTED', 'DISPLACED'] as const;
const placed = ['CONFIRMED', 'WAITLISTED'] as const;

/**
 * The examination as a table.
 *
 * @see domain.md 7.2, Registration
 */
export const triageActs = {
  BEGIN_REVIEW: {
    ...{ state: 'UNDER_REVIEW', done: 'REVIEW_BEGUN', from: ['SUBMITTED'], standing: owed },
    ...{ tells: false, ends: false },
  },
  ACCEPT: {
    ...{ state: 'ACCEPTED', done: 'ACCEPTED', from: unsettled, standing: placed },
    ...{ tells: true, ends: false },
  },
  ASK_MORE: {
    ...{ state: 'MORE_ASKED', done: 'MORE_ASKED', from: open, standing: placed },
    ...{ tells: true, ends: false },
  },
  REDIRECT: {
    ...{ state: 'REDIRECTED', done: 'REDIRECTED', from: open, standing: held },
    ...{ tells: true, ends: true },
  },
  PROPOSE_SESSION: {
    ...{ state: 'SESSION_PROPOSED', done: 'SESSION_PROPOSED', from: open, standing: placed },
    ...{ tells: true, ends: false },
  },
  WAITLIST: {
    ...{ state: 'WAITLISTED', done: 'WAITLISTED', from: open, standing: placed },
    ...{ tells: true, ends: false },
  },
  DECLINE: {
    ...{ state: 'DECLINED', done: 'DECLINED', from: open, standing: held },
    ...{ tells: true, ends: true },
  },
} as const satisfies Record<TriageAct, Act>;

/** What is known of a registration when the secretariat decides on it. */
export interface TriageFacts {
  triageState: string;
  status: string;
  sessionStatus: string;
  /** When the place they hold begins; the session where they hold none. */
  startsAt: string;
  /** How many wait in its session, themselves not counted. */
  othersWaiting: number;
}

export type TriageDecision =
  | { kind: 'Accepted'; state: TriageState; ends: boolean; losesPlace: boolean }
  | { kind: 'ActNotPossible' }
  | { kind: 'TooLateHere' }
  | { kind: 'NobodyWaits' };

/**
 * Decides whether an act can be done with a registration as it stands now.
 *
 * Pure. Once somebody's time has come, what becomes of them is decided at the reception point. A place is taken back to the
 * waiting list only for somebody who waits: else it would come straight back to the same person.
 */
export function decideTriage(facts: TriageFacts, act: TriageAct, now: string): TriageDecision {
  const { state, ends }: Act = triageActs[act];
  if (!mayDo(facts, act)) return { kind: 'ActNotPossible' };
  if (hasBegun(facts, now)) return { kind: 'TooLateHere' };
  const losesPlace = act === 'WAITLIST' && facts.status === 'CONFIRMED';
  if (losesPlace && facts.othersWaiting === 0) return { kind: 'NobodyWaits' };
  return { kind: 'Accepted', state, ends, losesPlace };
}

/** What can be done with a registration now, in the order of the desk's buttons. */
export function actsPossible(facts: TriageFacts, now: string): TriageAct[] {
  return namesOfActs.filter((act) => decideTriage(facts, act, now).kind === 'Accepted');
}

export const namesOfActs: readonly TriageAct[] = [
  'BEGIN_REVIEW',
  'ACCEPT',
  'ASK_MORE',
  'REDIRECT',
  'PROPOSE_SESSION',
  'WAITLIST',
  'DECLINE',
];

function mayDo(facts: TriageFacts, act: TriageAct): boolean {
  const { from, standing }: Act = triageActs[act];
  const isAgain = act === 'WAITLIST' && facts.triageState === 'WAITLISTED' && facts.status === 'WAITLISTED';
  return includes(from, facts.triageState) && includes(standing, facts.status) && !isAgain;
}

/** Whoever lost a place to a cancelled session, or waits for a day not known yet, has no time that could have come. */
function hasBegun({ status, sessionStatus, startsAt }: TriageFacts, now: string): boolean {
  if (!includes(placed, status)) return false;
  if (sessionStatus === 'HELD' || sessionStatus === 'CANCELLED') return true;
  return sessionStatus !== 'POSTPONED' && now >= startsAt;
}

/** What decides whether an act can be taken back. */
export interface TakeBackFacts {
  undoneAt: string | null;
  undoUntil: string;
  answer: string | null;
  stateAfter: string;
  /** How the act left the registration, and how it is now. */
  left: { status: string; sessionId: string; slotId: string | null };
  now: { triageState: string; status: string; sessionId: string; slotId: string | null };
  isLast: boolean;
  sessionStatus: string;
  startsAt: string;
}

export type TakeBackDecision =
  | { kind: 'Accepted' }
  | { kind: 'AlreadyUndone' }
  | { kind: 'UndoTooLate'; until: string }
  | { kind: 'ChangedSince' };

/**
 * Decides whether an act can be taken back: once, within its window, and while nothing was done since.
 *
 * The letter itself is the last guard: one that has left cannot be called back, whatever the clock says.
 */
export function decideTakeBack(facts: TakeBackFacts, now: string): TakeBackDecision {
  if (facts.undoneAt !== null) return { kind: 'AlreadyUndone' };
  if (now >= facts.undoUntil) return { kind: 'UndoTooLate', until: facts.undoUntil };
  const { left, now: is } = facts;
  const isSame = left.status === is.status && left.sessionId === is.sessionId && left.slotId === is.slotId;
  const isUntouched = facts.isLast && facts.answer === null && is.triageState === facts.stateAfter && isSame;
  const isOver = facts.sessionStatus === 'HELD' || facts.sessionStatus === 'CANCELLED' || now >= facts.startsAt;
  return isUntouched && !isOver ? { kind: 'Accepted' } : { kind: 'ChangedSince' };
}

function includes(list: readonly string[], one: string): boolean {
  return list.includes(one);
}
