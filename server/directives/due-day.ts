import type { Executor } from '../../db/client.js';
import { addDays, type Day } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { addWorkingDays } from '../working-days/rules.js';

/** By when something is due: a day, or so many working days after it was given. */
export interface DueWish {
  dueDay?: string | null | undefined;
  dueInWorkingDays?: number | null | undefined;
}

/** The day something given on a day is due, by the working calendar of an agency; null when nothing is said of it. */
export async function readDueDay(
  db: Executor,
  wish: DueWish,
  { agencyId, givenDay }: { agencyId: string; givenDay: Day },
): Promise<Day | null> {
  if (wish.dueDay) return wish.dueDay;
  const days = wish.dueInWorkingDays;
  if (!days || days < 1 || days > 366) return null;
  const calendar = await readCalendar(db, { agencyId, from: givenDay, to: addDays(givenDay, 2 * days + 30) });
  return addWorkingDays(calendar, givenDay, days);
}
