import { type CalendarRow, listCalendarRows } from '../../db/calendar-days.js';
import type { Executor } from '../../db/client.js';
import { calendarOf, type DayKind, dayKinds, type SpecialDay, type WorkingCalendar } from './rules.js';

/** The working calendar in force for an agency between two days: of each day the nearest level counts. */
export async function readCalendar(
  db: Executor,
  asked: { agencyId: string; from: string; to: string },
): Promise<WorkingCalendar> {
  return calendarOf(nearest(await listCalendarRows(db, asked)));
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
