import { addDays, addMonths, dayOfMonth, daysFrom, weekdayOf } from './day.js';

/** How a notice says which days: "ngày 15 và 25", "thứ Sáu tuần thứ hai và thứ tư", "thứ Tư hằng tuần", "hằng ngày". */
export type Recurrence =
  | { every: 'MONTH'; days: readonly number[] }
  | { every: 'MONTH'; weekday: number; nth: readonly number[] }
  | { every: 'WEEK'; weekday: number }
  | { every: 'DAY' };

/**
 * The nominal days of a rule from the first to the last, both included, before any shift.
 *
 * Day 29, 30 or 31 of a shorter month is its last day. "Thứ Ba tuần thứ ba" is read as the third Tuesday.
 */
export function nominalDays(rule: Recurrence, first: string, last: string): string[] {
  if (rule.every === 'DAY') return daysFrom(first, last);
  if (rule.every === 'WEEK') return daysFrom(first, last).filter((day) => weekdayOf(day) === rule.weekday);
  const within = (day: string) => day >= first && day <= last;
  return monthsFrom(first, last)
    .flatMap((month) => ('days' in rule ? rule.days.map((n) => dayOfMonth(month, n)) : nthWeekdays(month, rule)))
    .filter(within);
}

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = addMonths(day, 1)) months.push(day.slice(0, 7));
  return months;
}

function nthWeekdays(month: string, rule: { weekday: number; nth: readonly number[] }): string[] {
  const start = `${month}-01`;
  const ahead = (rule.weekday - weekdayOf(start) + 7) % 7;
  return rule.nth.map((nth) => addDays(start, ahead + 7 * (nth - 1)));
}
