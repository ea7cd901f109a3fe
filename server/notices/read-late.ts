import type { Executor } from '../../db/client.js';
import { grouped } from '../../db/grouped.js';
import { readPoliciesOf } from '../duties/read-policies.js';
import { localDay } from '../local-day.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendars } from '../working-days/read-calendar.js';
import { type Announced, findLate, type Late } from './lead-rules.js';

/** No lead is longer than this, in days. */
export const LONGEST_LEAD = 90;

/** Which of an agency's sessions would be announced too late at this instant. */
export function readLate(db: Executor, agencyId: string, sessions: readonly Announced[], now: string): Promise<Late[]> {
  const own = sessions.map(({ id, kind, day }) => ({ id, kind, day, agencyId }));
  return readAllLate(db, own, now);
}

/** The same of several agencies' sessions, in two statements. */
export async function readAllLate(
  db: Executor,
  sessions: readonly (Announced & { agencyId: string })[],
  now: string,
): Promise<Late[]> {
  const days = sessions.map((one) => one.day).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const byAgency = grouped(sessions, (one) => one.agencyId);
  const agencyIds = [...byAgency.keys()];
  const policiesFor = await readPoliciesOf(db, agencyIds);
  const calendarFor = await readCalendars(db, { agencyIds, from: addDays(first, -LONGEST_LEAD), to: last });
  return [...byAgency].flatMap(([agencyId, own]) => {
    const { leadFor } = policiesFor(agencyId);
    return findLate(own, { calendar: calendarFor(agencyId), leadFor, day: localDay(now) });
  });
}
