import fc from 'fast-check';
import { standardWorkingDays } from '../../db/standard-working-days.js';
import { addDays } from '../../server/working-days/day-rules.js';
import { calendarOf, type DayKind, dayKinds } from '../../server/working-days/rules.js';

/** The working calendar of the country as it is maintained: 2024–2027. */
export const vietnam = calendarOf(standardWorkingDays.map(({ kind, ...one }) => ({ ...one, kind: known(kind) })));

/** Any day of the maintained years, for properties. */
export const anyDay = fc.integer({ min: 0, max: 4 * 365 }).map((days) => addDays('2024-01-01', days));

function known(kind: string): DayKind {
  const found = dayKinds.find((one) => one === kind);
  if (!found) throw new Error(`${kind} is no kind of day`);
  return found;
}
