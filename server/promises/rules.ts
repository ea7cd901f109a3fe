import { localDay } from '../local-day.js';

/** An act of the desk of which everybody registered is told. */
export type DeskAct = 'RESCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'DELEGATED' | 'RETAKEN' | 'RESTORED';

/** What a citizen can answer to such an act. */
export type ChangeAnswer = 'ACCEPT' | 'MOVE' | 'WAIT_FOR_LEADER' | 'LEAVE';

/** What local practice fixes about promises; see `standard-policies`. */
export interface PromiseRules {
  /** How long an act can be taken back, and letters about it wait. */
  undoWindowMinutes: number;
  /** How many days somebody displaced by a cancelled session has to choose. */
  displacedAnswerDays: number;
}

/** Who lost a place goes before who lost a number on a list; both go before everybody else. */
export const priorityOf = (status: string): number => (status === 'WAITLISTED' ? 1 : 2);

/** Whether people are asked anything because of this act; having the announced leader back needs no answer. */
export const asksForAnswer = (act: string): boolean => act !== 'RETAKEN';

/** What is known of a registration and its session when its holder is asked. */
export interface AskedFacts {
  status: string;
  sessionStatus: string;
  isDelegated: boolean;
  /** When the place they hold begins; the session where they hold none. */
  startsAt: string;
  lastDay: string | null;
}

/**
 * What somebody can choose because of a change, in the order it helps; nothing when nothing is asked any more.
 *
 * Pure. What is asked follows from how things stand now: a deputy who was named before the day was moved is still a
 * reason to wait for the leader. Whoever does not answer keeps what they have, except after a cancelled session, where
 * the answer must come by the last day.
 *
 * @see domain.md R4, R5
 */
export function choicesOf(facts: AskedFacts, now: string): ChangeAnswer[] {
  const { status, sessionStatus, isDelegated } = facts;
  if (status === 'DISPLACED') return isOver(facts, now) ? [] : ['MOVE', 'WAIT_FOR_LEADER', 'LEAVE'];
  if (status !== 'CONFIRMED' && status !== 'WAITLISTED') return [];
  if (sessionStatus === 'POSTPONED') return ['ACCEPT', 'WAIT_FOR_LEADER', 'MOVE', 'LEAVE'];
  if (sessionStatus !== 'SCHEDULED' && sessionStatus !== 'RESCHEDULED') return [];
  if (now >= facts.startsAt) return [];
  return isDelegated ? ['ACCEPT', 'WAIT_FOR_LEADER', 'MOVE', 'LEAVE'] : ['ACCEPT', 'MOVE', 'LEAVE'];
}

/**
 * Whether somebody who chose a full session waits for it, with priority, instead of being refused.
 *
 * Nobody waits where a place is free. A place in hand is given up for a number on a list only when its holder says so.
 */
export function mayWaitInstead(facts: {
  isSameSession: boolean;
  freePlaces: number;
  holdsPlace: boolean;
  wish: boolean | null;
}): boolean {
  if (facts.isSameSession || facts.freePlaces > 0) return false;
  return facts.wish ?? !facts.holdsPlace;
}

/** The last local day on which a displaced person's answer counts. */
export function lastDayToAnswer(now: string, { displacedAnswerDays }: PromiseRules): string {
  return localDay(later(now, displacedAnswerDays * 24 * 60));
}

/** Until when an act can be taken back. */
export function undoUntil(now: string, { undoWindowMinutes }: PromiseRules): string {
  return later(now, undoWindowMinutes);
}

/** What decides whether an act can be taken back. */
export interface UndoFacts {
  act: string;
  undoneAt: string | null;
  undoUntil: string;
  /** The session's sequence after the act. */
  sequence: number;
  /** The session's sequence now. */
  currentSequence: number;
}

export type UndoDecision =
  | { kind: 'Accepted' }
  | { kind: 'AlreadyUndone' }
  | { kind: 'UndoTooLate'; until: string }
  | { kind: 'ChangedSince' };

/**
 * Decides whether an act of the desk can be taken back: once, within its window, and while nothing was done since.
 *
 * The letters themselves are the last guard: one that has left cannot be called back, whatever the clock says.
 */
export function decideUndo(facts: UndoFacts, now: string): UndoDecision {
  if (facts.undoneAt !== null) return { kind: 'AlreadyUndone' };
  if (facts.act === 'RESTORED' || now >= facts.undoUntil) return { kind: 'UndoTooLate', until: facts.undoUntil };
  return facts.sequence === facts.currentSequence ? { kind: 'Accepted' } : { kind: 'ChangedSince' };
}

interface Policy {
  key: string;
  value: unknown;
}

/** Reads the rules of promises out of policy rows; what is missing is five minutes, and thirty days. */
export function readPromiseRules(policies: readonly Policy[]): PromiseRules {
  const count = (key: string, most: number) => {
    const value = policies.find((one) => one.key === key)?.value;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
  };
  return {
    undoWindowMinutes: count('undoWindowMinutes', 24 * 60) ?? 5,
    displacedAnswerDays: count('displacedAnswerDays', 366) ?? 30,
  };
}

function isOver({ lastDay }: AskedFacts, now: string): boolean {
  return lastDay !== null && localDay(now) > lastDay;
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
