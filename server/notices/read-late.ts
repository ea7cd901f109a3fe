import type { Executor } from '../../db/client.js';
import { readPolicies } from '../duties/read-policies.js';
import { localDay } from '../local-day.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { type Announced, findLate, type Late } from './lead-rules.js';

/** No lead is longer than this, in days. */
export const LONGEST_LEAD = 90;

/** Which of an agency's sessions would be announced too late at this instant. */
export async function readLate(
  db: Executor,
  agencyId: string,
  sessions: readonly Announced[],
  now: string,
): Promise<Late[]> {
  const days = sessions.map((one) => one.day).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const { leadFor } = await readPolicies(db, agencyId);
  const calendar = await readCalendar(db, { agencyId, from: addDays(first, -LONGEST_LEAD), to: last });
  return findLate(sessions, { calendar, leadFor, day: localDay(now) });
}
