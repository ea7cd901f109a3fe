import { addDays, type Day, weekdayOf } from './day-rules.js';

/**
 * What a day is. Only what differs from its weekday is kept; `WORKING` and `WEEKEND` are kept where an agency takes
 * back what the level above says.
 *
 * @see domain.md 4.3
 */
export type DayKind = 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'COMPENSATORY_OFF' | 'SWAP_OFF' | 'SWAP_WORKING';

export const dayKinds: readonly DayKind[] = [
  'WORKING',
  'WEEKEND',
  'HOLIDAY',
  'COMPENSATORY_OFF',
  'SWAP_OFF',
  'SWAP_WORKING',
];

/** One day as a paper fixes it. */
export interface SpecialDay {
  day: Day;
  kind: DayKind;
  source: string;
}

/** The working calendar of one agency: its special days, each once. */
export interface WorkingCalendar {
  readonly special: ReadonlyMap<Day, SpecialDay>;
  /** Years of which at least one day is known; others have weekends only, which nobody should rely on. */
  readonly years: ReadonlySet<string>;
}

/** A calendar of days in force; of a day named twice the last one counts. */
export function calendarOf(days: readonly SpecialDay[]): WorkingCalendar {
  return {
    special: new Map(days.map((one) => [one.day, one])),
    years: new Set(days.map((one) => one.day.slice(0, 4))),
  };
}

/** What a day is: as a paper says, else by its weekday. */
export function kindOf(calendar: WorkingCalendar, day: Day): DayKind {
  return calendar.special.get(day)?.kind ?? kindByWeekday(day);
}

/** What a day is where no paper says anything: Monday to Friday are worked. */
export function kindByWeekday(day: Day): DayKind {
  return weekdayOf(day) <= 5 ? 'WORKING' : 'WEEKEND';
}

export function isWorkingKind(kind: DayKind): boolean {
  return kind === 'WORKING' || kind === 'SWAP_WORKING';
}

export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  return isWorkingKind(kindOf(calendar, day));
}

/** The first working day after a day. */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  return addWorkingDays(calendar, day, 1);
}

/**
 * Counts working days forward or, with a negative number, back. The day itself is not counted.
 *
 * With 0 it is the day itself, worked or not. A calendar that has no working day within a year is a mistake, and said so.
 *
 * @see Bộ luật Dân sự 2015, Điều 147 (domain.md 4.3): the first day of a period is not counted
 */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, days: number): Day {
  let at = day;
  for (let left = Math.abs(days); left > 0; left -= 1) at = stepTo(calendar, at, days > 0 ? 1 : -1);
  return at;
}

/** The end of a period counted in days: a period that would end on a rest day ends on the next working day. */
export function endOfPeriod(calendar: WorkingCalendar, day: Day, days: number): Day {
  const end = addDays(day, days);
  return isWorkingDay(calendar, end) ? end : nextWorkingDay(calendar, end);
}

/** How long before a session its notice must be posted. */
export interface PostingLead {
  days: number;
  unit: 'WORKING_DAYS' | 'DAYS';
}

/**
 * The last day on which a notice posted is in time.
 *
 * @see Luật Tiếp công dân 2013, khoản 4 Điều 24 (5 working days); Luật Tổ chức chính quyền địa phương 2025, Điều 43 (7 days)
 */
export function latestPostingDay(calendar: WorkingCalendar, sessionDay: Day, lead: PostingLead): Day {
  return lead.unit === 'DAYS' ? addDays(sessionDay, -lead.days) : addWorkingDays(calendar, sessionDay, -lead.days);
}

function stepTo(calendar: WorkingCalendar, from: Day, step: 1 | -1): Day {
  let at = addDays(from, step);
  for (let tried = 0; !isWorkingDay(calendar, at); tried += 1) {
    if (tried > 366) throw new Error(`The working calendar has no working day within a year of ${from}`);
    at = addDays(at, step);
  }
  return at;
}
