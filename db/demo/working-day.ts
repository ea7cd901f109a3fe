import { standardWorkingDays } from '../standard-working-days.js';
import { addDays, weekdayOf } from './day.js';

/** Where a day goes that is not a working day. Published notices use all of these (domain.md 3.2). */
export type Shift =
  | 'NEXT_WORKING_DAY'
  | 'NEXT_WORKING_DAY_SAME_MONTH'
  | 'NEAREST_WORKING_DAY'
  | 'NEAREST_WORKING_DAY_SAME_MONTH'
  | 'SKIP'
  | 'KEEP';

/** Weekends and holidays may go to different days. */
export interface ShiftRule {
  weekend: Shift;
  holiday: Shift;
}

const special = new Map(standardWorkingDays.map((one) => [one.day, one.kind]));

export function isHoliday(day: string): boolean {
  const kind = special.get(day);
  return kind !== undefined && kind !== 'SWAP_WORKING';
}

export function isWorkingDay(day: string): boolean {
  const kind = special.get(day);
  return kind === undefined ? weekdayOf(day) < 6 : kind === 'SWAP_WORKING';
}

/** Counts working days forward or, with a negative number, back; the day itself is not counted. */
export function addWorkingDays(day: string, days: number): string {
  let at = day;
  for (let left = Math.abs(days); left > 0; left -= 1) at = stepToWorkingDay(at, Math.sign(days));
  return at;
}

/**
 * Moves a nominal day to the day the public is told; null when the rule drops it.
 *
 * "Of the same month" turns back to the nearest earlier working day when no later one is left. Of two equally near
 * days the later one is taken.
 */
export function shiftDay(day: string, rule: ShiftRule): string | null {
  if (isWorkingDay(day)) return day;
  const shift = isHoliday(day) ? rule.holiday : rule.weekend;
  if (shift === 'KEEP') return day;
  if (shift === 'SKIP') return null;
  const later = stepToWorkingDay(day, 1);
  const earlier = stepToWorkingDay(day, -1);
  const nearest = distance(day, earlier) < distance(day, later) ? earlier : later;
  const wanted = shift.startsWith('NEAREST') ? nearest : later;
  if (!shift.endsWith('SAME_MONTH') || sameMonth(wanted, day)) return wanted;
  return sameMonth(later, day) ? later : earlier;
}

function stepToWorkingDay(day: string, step: number): string {
  let at = addDays(day, step);
  while (!isWorkingDay(at)) at = addDays(at, step);
  return at;
}

function distance(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other));
}

function sameMonth(one: string, other: string): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}
