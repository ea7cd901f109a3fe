import {
  addDays,
  type Day,
  dayIn,
  lengthOfMonth,
  mondayOf,
  monthNumber,
  monthOf,
  type Weekday,
  weekdayOf,
  weekNumber,
} from '../working-days/day-rules.js';
import type { Recurrence } from './rule.js';

/** A day the rule names, before any shift. */
export interface NominalDay {
  /** Which of the rule's days this is, counted over all time: a day that is dropped keeps its number. */
  ordinal: number;
  /** For a day that does not exist (30 February, a fifth Friday) the last day of the month. */
  day: Day;
  /** The number asked for, when the month does not have it. */
  wanted: number | null;
  /** The month does not have it, and the rule makes nothing of it. */
  isMissing: boolean;
}

type Place = Omit<NominalDay, 'ordinal'>;

/** The nominal days of a rule from the first day to the last, both included, in order. */
export function nominalDays(rule: Recurrence, first: Day, last: Day): NominalDay[] {
  const found: NominalDay[] = [];
  for (let number = periodOf(rule, first); number <= periodOf(rule, last); number += 1) {
    for (const [index, place] of placesIn(rule, number).entries()) {
      if (place.day >= first && place.day <= last) found.push({ ...place, ordinal: number * sizeOf(rule) + index });
    }
  }
  return found.sort((one, other) => one.day.localeCompare(other.day) || one.ordinal - other.ordinal);
}

/** The number of the first nominal day on or after a day, whether it exists or not. */
export function ordinalFrom(rule: Recurrence, day: Day): number {
  const number = periodOf(rule, day);
  return number * sizeOf(rule) + placesIn(rule, number).filter((place) => place.day < day).length;
}

/** Weeks for weekly rules, the whole list for a list, else months: each has the same number of nominal days. */
function periodOf(rule: Recurrence, day: Day): number {
  if (rule.kind === 'DATES') return 0;
  return rule.kind === 'WEEKLY' ? weekNumber(day) : monthNumber(day);
}

function sizeOf(rule: Recurrence): number {
  switch (rule.kind) {
    case 'DAYS_OF_MONTH':
      return rule.days.length;
    case 'NTH_WEEKDAY':
      return rule.nth.length;
    case 'WEEKDAY_OF_NTH_WEEK':
      return rule.weeks.length;
    case 'WEEKLY':
      return rule.weekdays.length;
    case 'DATES':
      return rule.dates.length;
    case 'LAST_WEEKDAY':
      return 1;
  }
}

function placesIn(rule: Recurrence, number: number): Place[] {
  switch (rule.kind) {
    case 'WEEKLY':
      return rule.weekdays.toSorted().map((weekday) => existing(addDays(mondayOf(number), weekday - 1)));
    case 'DATES':
      return rule.dates.toSorted().map(existing);
    case 'DAYS_OF_MONTH':
      return inOrder(rule.days).map((day) => dayOfMonth(monthOf(number), day, rule.missingDay === 'SKIP'));
    case 'NTH_WEEKDAY':
      return inOrder(rule.nth).map((nth) => nthWeekday(monthOf(number), rule.weekday, nth));
    case 'WEEKDAY_OF_NTH_WEEK':
      return inOrder(rule.weeks).map((week) => weekdayOfWeek(monthOf(number), rule, week));
    case 'LAST_WEEKDAY':
      return [existing(lastWeekday(monthOf(number), rule.weekday))];
  }
}

function dayOfMonth(month: string, number: number, isSkipped: boolean): Place {
  const length = lengthOfMonth(month);
  if (number <= length) return existing(dayIn(month, number));
  return { day: dayIn(month, length), wanted: number, isMissing: isSkipped };
}

function nthWeekday(month: string, weekday: Weekday, nth: number): Place {
  const first = dayIn(month, 1);
  const number = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return number <= lengthOfMonth(month) ? existing(dayIn(month, number)) : missing(month, nth);
}

function weekdayOfWeek(month: string, rule: Extract<Recurrence, { kind: 'WEEKDAY_OF_NTH_WEEK' }>, week: number): Place {
  const first = dayIn(month, 1);
  const intoWeek = weekdayOf(first) - 1;
  const weekOne = addDays(first, rule.weekOne === 'FIRST_WHOLE' && intoWeek > 0 ? 7 - intoWeek : -intoWeek);
  const day = addDays(weekOne, 7 * (week - 1) + rule.weekday - 1);
  if (day.slice(0, 7) === month) return existing(day);
  return day < first ? { day: first, wanted: week, isMissing: true } : missing(month, week);
}

function lastWeekday(month: string, weekday: Weekday): Day {
  const last = dayIn(month, lengthOfMonth(month));
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

function existing(day: Day): Place {
  return { day, wanted: null, isMissing: false };
}

function missing(month: string, wanted: number): Place {
  return { day: dayIn(month, lengthOfMonth(month)), wanted, isMissing: true };
}

function inOrder(numbers: readonly number[]): number[] {
  return numbers.toSorted((one, other) => one - other);
}
