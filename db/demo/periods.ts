import type { AgencySeed } from './agencies.js';
import { addMonths, dayOfMonth, instantAt } from './day.js';
import { lot } from './lot.js';
import { addWorkingDays } from './working-day.js';

/** Months for which an agency announces its calendar in one paper. */
export interface Period {
  from: string;
  to: string;
}

/** The months about today that have been announced long ago, those after them that were announced lately, and the drafts. */
export function periodsAround(today: string): { first: Period; second: Period; drafts: Period } {
  const months = (from: number, to: number): Period => ({
    from: `${addMonths(today, from).slice(0, 7)}-01`,
    to: dayOfMonth(addMonths(today, to).slice(0, 7), 31),
  });
  return { first: months(-2, 1), second: months(2, 4), drafts: months(5, 5) };
}

/** Departments announce everything at once. */
export function announcesAtOnce({ kind }: Pick<AgencySeed, 'kind'>): boolean {
  return kind === 'DEPARTMENT';
}

/** When an agency announces a day: a month before its first period, or some days before today for the months after that. */
export function announcedAt({ slug: agency, kind }: AgencySeed, day: string, today: string): string | null {
  const { first, second } = periodsAround(today);
  const minutes = lot(`${agency} minutes`, 200);
  const time = `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (day <= (announcesAtOnce({ kind }) ? second.to : first.to))
    return instantAt(addWorkingDays(first.from, -20 - lot(`${agency} first`, 5)), time);
  if (day <= second.to) return instantAt(addWorkingDays(today, -8 - lot(`${agency} second`, 5)), time);
  return null;
}
