import type { FieldProblem, FieldsInvalid } from '../staff/shape.js';
import type { TriageAct } from './rules.js';

/** What is said with an act, as far as it can be checked without looking anything up. */
export interface WishFacts {
  act: TriageAct;
  /** A place is given up, or taken back to the waiting list, by it. */
  isAgainstWish: boolean;
  ground: { acts: readonly string[]; needsBody: boolean; needsDocument: boolean } | null;
  /** How the act is told of afterwards. */
  done: string;
  competentBody: string | null;
  documentNumber: string | null;
  dueDay: string | null;
}

export type WishDecision = { kind: 'Given' } | { kind: 'GroundNeeded' } | FieldsInvalid;

const longestBody = 300;
const longestNumber = 60;

/**
 * Decides whether an act says what the citizen must be told: against somebody's wish never without a ground of the list, and
 * with whatever that ground asks for.
 *
 * @see domain.md R10: the third ground of Điều 9 needs the head's written notice
 */
export function decideWish(wish: WishFacts): WishDecision {
  const { ground, competentBody, documentNumber } = wish;
  if (wish.isAgainstWish && !ground?.acts.includes(wish.done)) return { kind: 'GroundNeeded' };
  const problems: FieldProblem[] = [
    ...textProblems('competentBody', competentBody, { most: longestBody, isNeeded: ground?.needsBody ?? false }),
    ...textProblems('documentNumber', documentNumber, {
      most: longestNumber,
      isNeeded: ground?.needsDocument ?? false,
    }),
  ];
  return problems.length > 0 ? { kind: 'FieldsInvalid', problems } : { kind: 'Given' };
}

export type DueDecision = { kind: 'Given' } | { kind: 'DueDayNotPossible'; earliest: string; latest: string };

/** How far ahead an answer can be asked for, in days. */
const longestWait = 60;

/**
 * Decides whether an answer can be asked for by a day: from tomorrow on, and before the session; a session put off sets no end.
 *
 * Days are local, `YYYY-MM-DD`.
 */
export function decideDueDay(
  dueDay: string | null,
  { today, sessionDay }: { today: string; sessionDay: string | null },
): DueDecision {
  const earliest = addDays(today, 1);
  const farthest = addDays(today, longestWait);
  const before = sessionDay === null ? farthest : addDays(sessionDay, -1);
  const latest = earlierOf(before, farthest);
  // A session of today or tomorrow leaves no day before it: then the day itself will do.
  const last = latest < earliest ? (sessionDay ?? earliest) : latest;
  const first = earlierOf(last, earliest);
  const fits = dueDay !== null && dueDay >= first && dueDay <= last;
  return fits ? { kind: 'Given' } : { kind: 'DueDayNotPossible', earliest: first, latest: last };
}

/** What is known of a place that is to be proposed. */
export interface ProposedFacts {
  agencyId: string;
  slotId: string | null;
  slotWithdrawn: boolean;
  slotStartsAt: string | null;
  status: string;
  startsAt: string;
}

export type PlaceProblem =
  | 'NOT_PUBLISHED'
  | 'OTHER_AGENCY'
  | 'SAME_PLACE'
  | 'CALLED_OFF'
  | 'HAS_BEGUN'
  | 'SLOT_GONE'
  | 'FULL';

/**
 * What stands against proposing a place; null when nothing does, as far as is known before it is taken.
 *
 * Pure. When citizens may book it themselves does not bind the agency that offers it.
 */
export function findProposalProblem(
  held: { agencyId: string; slotId: string | null },
  place: ProposedFacts | null,
  now: string,
): PlaceProblem | null {
  if (place === null) return 'NOT_PUBLISHED';
  if (place.agencyId !== held.agencyId) return 'OTHER_AGENCY';
  if (place.slotId === held.slotId) return 'SAME_PLACE';
  if (place.status !== 'SCHEDULED' && place.status !== 'RESCHEDULED') return 'CALLED_OFF';
  if (now >= (place.slotStartsAt ?? place.startsAt)) return 'HAS_BEGUN';
  return place.slotWithdrawn ? 'SLOT_GONE' : null;
}

function textProblems(
  field: string,
  text: string | null,
  { most, isNeeded }: { most: number; isNeeded: boolean },
): FieldProblem[] {
  if (text === null) return isNeeded ? [{ field, problem: 'MISSING' }] : [];
  return text.length > most ? [{ field, problem: 'TOO_LONG' }] : [];
}

function earlierOf(...days: [string, string]): string {
  return days.toSorted()[0] ?? days[0];
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
