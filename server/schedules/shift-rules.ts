import { addDays, type Day, daysBetween, isSameMonth } from '../working-days/day-rules.js';
import { isWorkingDay, isWorkingKind, kindOf, type WorkingCalendar } from '../working-days/rules.js';
import type { ShiftPolicy, ShiftRule } from './rule.js';

/** Why a nominal day stands, moved, or comes to nothing. */
export type PlacementReason =
  | 'KEPT'
  | 'KEPT_ON_DAY_OFF'
  | 'MOVED_WEEKEND'
  | 'MOVED_HOLIDAY'
  | 'MOVED_BUSY'
  | 'SKIPPED_WEEKEND'
  | 'SKIPPED_HOLIDAY'
  | 'SKIPPED_BUSY'
  | 'NEEDS_DECISION'
  | 'MISSING_DAY'
  | 'SAME_DAY';

/** Where a nominal day goes; no day where none is held, or where a person must decide. */
export interface Placement {
  day: Day | null;
  reason: PlacementReason;
}

/** What a shift has to go by. `isAway` tells whether the one who is to receive is away on a day. */
export interface ShiftFacts {
  shift: ShiftRule;
  calendar: WorkingCalendar;
  isAway: (day: Day) => boolean;
}

/** How far a shift looks for a suitable day before it leaves the matter to a person. */
const mostDaysAway = 45;

/**
 * Moves a nominal reception day to the day the public is told.
 *
 * Pure: the calendar is given. "Of the same month" turns back to the nearest earlier working day when no later one is
 * left. Of two equally near days the later one is taken: it leaves more time to be told. Days on which the leader is
 * away are passed over where the rule says what to do about them; otherwise they are kept, and it is the reader's to see.
 *
 * @see domain.md 3.2; notices of Bắc Kạn 2024, Ngân Sơn 2021, Long Xuyên
 */
export function placeDay(nominal: Day, facts: ShiftFacts): Placement {
  const { shift, calendar, isAway } = facts;
  const kind = kindOf(calendar, nominal);
  if (isWorkingKind(kind)) {
    if (shift.busy === 'KEEP' || !isAway(nominal)) return { day: nominal, reason: 'KEPT' };
    return follow(shift.busy, 'BUSY', nominal, facts);
  }
  const cause = kind === 'WEEKEND' ? 'WEEKEND' : 'HOLIDAY';
  return follow(cause === 'WEEKEND' ? shift.weekend : shift.holiday, cause, nominal, facts);
}

function follow(
  policy: ShiftPolicy,
  cause: 'WEEKEND' | 'HOLIDAY' | 'BUSY',
  nominal: Day,
  facts: ShiftFacts,
): Placement {
  if (policy === 'KEEP') return { day: nominal, reason: 'KEPT_ON_DAY_OFF' };
  if (policy === 'SKIP') return { day: null, reason: `SKIPPED_${cause}` };
  const day = policy === 'MANUAL' ? null : target(policy, nominal, facts);
  return day === null ? { day, reason: 'NEEDS_DECISION' } : { day, reason: `MOVED_${cause}` };
}

function target(policy: Exclude<ShiftPolicy, 'KEEP' | 'SKIP' | 'MANUAL'>, nominal: Day, facts: ShiftFacts): Day | null {
  const later = suitableDay(nominal, 1, facts);
  const earlier = suitableDay(nominal, -1, facts);
  const ranked = policy.startsWith('NEAREST') ? byDistance(nominal, later, earlier) : [later, earlier];
  if (!policy.endsWith('SAME_MONTH')) return ranked[0] ?? null;
  return ranked.find((day) => day !== null && isSameMonth(day, nominal)) ?? null;
}

function byDistance(nominal: Day, later: Day | null, earlier: Day | null): (Day | null)[] {
  if (later === null || earlier === null) return [later ?? earlier];
  return daysBetween(earlier, nominal) < daysBetween(nominal, later) ? [earlier, later] : [later, earlier];
}

function suitableDay(from: Day, step: 1 | -1, { shift, calendar, isAway }: ShiftFacts): Day | null {
  for (let days = 1; days <= mostDaysAway; days += 1) {
    const day = addDays(from, step * days);
    if (isWorkingDay(calendar, day) && (shift.busy === 'KEEP' || !isAway(day))) return day;
  }
  return null;
}
