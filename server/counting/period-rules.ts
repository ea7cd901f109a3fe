import { addDays, type Day, dayIn, lengthOfMonth } from '../working-days/day-rules.js';

export interface Period {
  from: Day;
  to: Day;
}

/** The first and the last day of a year, or of one of its quarters. */
export function periodOf(year: number, quarter?: number | null): Period {
  const firstMonth = quarter ? (quarter - 1) * 3 + 1 : 1;
  const lastMonth = quarter ? firstMonth + 2 : 12;
  const last = monthOfYear(year, lastMonth);
  return { from: dayIn(monthOfYear(year, firstMonth), 1), to: dayIn(last, lengthOfMonth(last)) };
}

/** Whether a period is made of whole months: what is told of nothing smaller cannot be told of a day by subtracting. */
export function isWholeMonths({ from, to }: Period): boolean {
  return from.endsWith('-01') && addDays(to, 1).endsWith('-01');
}

/** Which quarter of its year a month belongs to. */
export function quarterOfMonth(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

function monthOfYear(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The last day of the last quarter that is over on a day. */
export function lastQuarterOver(today: Day): Day {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const current = periodOf(year, quarterOfMonth(month));
  return addDays(current.from, -1);
}

/** The earlier of two days. */
export function earlierOf(one: Day, other: Day): Day {
  return [one, other].sort()[0] ?? one;
}
