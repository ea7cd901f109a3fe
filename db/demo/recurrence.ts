import { addDays, addMonths, dayOfMonth, daysFrom, weekdayOf } from './day.js';

/** How a notice says which days: "ngày 15 và 25", "thứ Sáu thứ hai và thứ tư", "thứ Năm cuối cùng", "thứ Tư hằng tuần". */
export type Recurrence =
  | { every: 'MONTH'; days: readonly number[] }
  | { every: 'MONTH'; weekday: number; nth: readonly number[] }
  | { every: 'MONTH'; lastWeekday: number }
  | { every: 'WEEK'; weekday: number }
  | { every: 'WORKDAY' };

/**
 * The nominal days of a rule from the first to the last, both included, before any shift.
 *
 * Day 29, 30 or 31 of a shorter month is its last day. "Thứ Ba tuần thứ ba" is read as the third Tuesday.
 */
export function nominalDays(rule: Recurrence, first: string, last: string): string[] {
  if (rule.every === 'WORKDAY') return daysFrom(first, last).filter((day) => weekdayOf(day) < 6);
  if (rule.every === 'WEEK') return daysFrom(first, last).filter((day) => weekdayOf(day) === rule.weekday);
  const within = (day: string) => day >= first && day <= last;
  return monthsFrom(first, last)
    .flatMap((month) => daysIn(month, rule))
    .filter(within);
}

function daysIn(month: string, rule: Extract<Recurrence, { every: 'MONTH' }>): string[] {
  if ('days' in rule) return rule.days.map((n) => dayOfMonth(month, n));
  return 'nth' in rule ? nthWeekdays(month, rule) : [lastWeekday(month, rule.lastWeekday)];
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

function lastWeekday(month: string, weekday: number): string {
  const last = dayOfMonth(month, 31);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}
