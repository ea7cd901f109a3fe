import { addDays, type Day } from '../working-days/day-rules.js';

/** A period on which offices report to the body above. */
export interface ReportPeriod {
  code: 'QUARTER_1' | 'QUARTER_2' | 'QUARTER_3' | 'QUARTER_4' | 'HALF_YEAR' | 'NINE_MONTHS' | 'YEAR';
  year: number;
  from: Day;
  to: Day;
}

/** Which months of the year a period ends with and how many it has. */
const shapes = [
  { code: 'QUARTER_1', months: 3, last: 3 },
  { code: 'QUARTER_2', months: 3, last: 6 },
  { code: 'HALF_YEAR', months: 6, last: 6 },
  { code: 'QUARTER_3', months: 3, last: 9 },
  { code: 'NINE_MONTHS', months: 9, last: 9 },
  { code: 'QUARTER_4', months: 3, last: 12 },
  { code: 'YEAR', months: 12, last: 12 },
] as const;

/**
 * The reporting periods of this year and the last that have begun by a day, the latest end first.
 *
 * With the 15th as the day they count from, the first quarter is 15/12 of the year before to 14/3, and the year ends on 14/12:
 * what comes after is the next year's already. With the 1st they are whole months.
 *
 * @param cutOffDay the day of the month from which the next period counts, 1–28
 * @see Thông tư 01/2024/TT-TTCP
 */
export function reportPeriods(today: Day, cutOffDay: number): ReportPeriod[] {
  const calendarYear = Number(today.slice(0, 4));
  return [calendarYear + 1, calendarYear, calendarYear - 1]
    .flatMap((year) =>
      shapes.map(({ code, months, last }) => ({ code, year, ...spanOf(year, { months, last, cutOffDay }) })),
    )
    .filter(({ from }) => from <= today)
    .toSorted((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? 1 : -1));
}

function spanOf(year: number, { months, last, cutOffDay }: { months: number; last: number; cutOffDay: number }) {
  const ends = startOf(year, last + (cutOffDay === 1 ? 1 : 0), cutOffDay);
  const begins = startOf(year, last - months + (cutOffDay === 1 ? 1 : 0), cutOffDay);
  return { from: begins, to: addDays(ends, -1) };
}

/** The cut-off day of a month; the nought of a year is the December before it, the thirteenth the January after. */
function startOf(year: number, month: number, day: number): Day {
  const of = month < 1 ? { year: year - 1, month: 12 } : month > 12 ? { year: year + 1, month: 1 } : { year, month };
  return [String(of.year), String(of.month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
