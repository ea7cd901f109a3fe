import { dayOf } from '../../words/dates.js';

/** So many weeks from the local day of an instant, that day included. */
export function weeksFrom(now: string, weeks: number): { from: string; to: string } {
  const from = dayOf(now);
  return { from, to: dayOf(new Date(Date.parse(`${from}T05:00:00Z`) + (weeks * 7 - 1) * 86_400_000).toISOString()) };
}

/** Whole days from one local day to another. */
export function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
