import { addDays } from '../../calendar/days.js';

/** The days between which is counted, both included. */
export interface Period {
  from: string;
  to: string;
}

/** Periods offices report on, by the day it is. */
export function periodsAround(today: string): Record<'quarter' | 'lastQuarter' | 'year' | 'lastYear', Period> {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3) + 1;
  return {
    quarter: quarterOf(year, quarter),
    lastQuarter: quarter === 1 ? quarterOf(year - 1, 4) : quarterOf(year, quarter - 1),
    year: { from: `${year}-01-01`, to: `${year}-12-31` },
    lastYear: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  };
}

/** The period an address names; this year where it names none that can be read. */
export function periodIn(search: URLSearchParams, today: string): Period {
  const [from, to] = [search.get('tu') ?? '', search.get('den') ?? ''];
  return isDay(from) && isDay(to) && from <= to ? { from, to } : periodsAround(today).year;
}

function quarterOf(year: number, quarter: number): Period {
  const from = `${year}-${two(quarter * 3 - 2)}-01`;
  const after = quarter === 4 ? `${year + 1}-01-01` : `${year}-${two(quarter * 3 + 1)}-01`;
  return { from, to: addDays(after, -1) };
}

function two(month: number): string {
  return String(month).padStart(2, '0');
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
