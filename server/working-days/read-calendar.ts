import { type CalendarRow, listCalendarRowsOf } from '../../db/calendar-days.js';
import type { Executor } from '../../db/client.js';
import { calendarOf, type DayKind, dayKinds, type SpecialDay, type WorkingCalendar } from './rules.js';

/** The working calendar in force for an agency between two days: of each day the nearest level counts. */
export async function readCalendar(
  db: Executor,
  asked: { agencyId: string; from: string; to: string },
): Promise<WorkingCalendar> {
  const { agencyId, ...span } = asked;
  const calendarFor = await readCalendars(db, { agencyIds: [agencyId], ...span });
  return calendarFor(agencyId);
}

/** The same for many agencies, in one statement. Those that have no days of their own level share one calendar. */
export async function readCalendars(
  db: Executor,
  asked: { agencyIds: readonly string[]; from: string; to: string },
): Promise<(agencyId: string) => WorkingCalendar> {
  const rows = await listCalendarRowsOf(db, asked);
  const own = new Set(rows.map((row) => row.ofAgencyId));
  const country = calendarOf(nearest(rows.filter((row) => row.ofAgencyId === null)));
  const known = new Map<string, WorkingCalendar>();
  return (agencyId) => {
    if (!own.has(agencyId)) return country;
    const inForce = rows.filter((row) => row.ofAgencyId === null || row.ofAgencyId === agencyId);
    const calendar = known.get(agencyId) ?? calendarOf(nearest(inForce));
    known.set(agencyId, calendar);
    return calendar;
  };
}

/** The nearest row of each day, of rows by day and nearest first; without those of one agency, when it is named. */
export function nearest(rows: readonly CalendarRow[], without?: string): SpecialDay[] {
  const days = new Map<string, SpecialDay>();
  for (const row of rows) {
    if (row.agencyId !== null && row.agencyId === without) continue;
    if (!days.has(row.day)) days.set(row.day, { day: row.day, kind: kindIn(row.kind), source: row.source });
  }
  return [...days.values()];
}

/** A kind as the database keeps it. */
export function kindIn(kind: string): DayKind {
  const found = dayKinds.find((one) => one === kind);
  if (!found) throw new Error(`${kind} is no kind of day`);
  return found;
}
