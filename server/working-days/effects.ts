import { listCalendarRows, listSessionsOnDays } from '../../db/calendar-days.js';
import type { Executor } from '../../db/client.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import type { Day } from './day-rules.js';
import { nearest } from './read-calendar.js';
import { calendarOf, type DayKind, isWorkingKind, kindOf } from './rules.js';

/** A day as somebody wants it to be; no kind: as the level above says. */
export interface DayWish {
  day: Day;
  kind?: DayKind | null | undefined;
  source?: string | null | undefined;
}

export interface DayChange {
  day: Day;
  before: DayKind;
  after: DayKind;
}

/** What a change of the calendar does to what is arranged already. */
export interface Effects {
  changes: DayChange[];
  /** Sessions on days that are no longer worked, or are worked now; those with people first to be told. */
  sessions: { session: ArrangedFacts; booked: number; waiting: number }[];
  /** Registrations with a place or waiting, in all of them. */
  people: number;
}

/** What becomes of these days for an agency and all below it, and whom that concerns. Nothing is saved. */
export async function findEffects(
  db: Executor,
  asked: { agencyId: string; days: readonly DayWish[] },
): Promise<Effects> {
  const inOrder = asked.days.map((one) => one.day).sort();
  const [from, to] = [inOrder[0], inOrder.at(-1)];
  if (from === undefined || to === undefined) return { changes: [], sessions: [], people: 0 };
  const rows = await listCalendarRows(db, { agencyId: asked.agencyId, from, to });
  const now = calendarOf(nearest(rows));
  const above = calendarOf(nearest(rows, asked.agencyId));
  const changes = asked.days
    .map(({ day, kind }) => ({ day, before: kindOf(now, day), after: kind ?? kindOf(above, day) }))
    .filter((one) => one.before !== one.after);
  const turned = changes.filter((one) => isWorkingKind(one.before) !== isWorkingKind(one.after));
  const days = turned.map((one) => one.day);
  const affected = days.length === 0 ? [] : await listSessionsOnDays(db, { agencyId: asked.agencyId, days });
  const sessions = affected.map(({ session, ...counts }) => ({ session: presentArranged(session), ...counts }));
  return { changes, sessions, people: sessions.reduce((sum, one) => sum + one.booked + one.waiting, 0) };
}
