import type { WorkingCalendar } from '../working-days/rules.js';
import type { ScheduleRule } from './rule.js';
import { type Occurrence, occurrencesOf } from './rules.js';

/**
 * The occurrence of one nominal day: where the rule and the working calendar alone put it; null when the rule does not
 * name that day.
 *
 * Whether somebody was away that day is nobody's business but the desk's, so absences are left out: where they moved a
 * session, the day told is another than this one.
 */
export function originOf(
  rule: ScheduleRule,
  calendar: WorkingCalendar,
  { nominalDay, seat }: { nominalDay: string; seat: number },
): Occurrence | null {
  const found = occurrencesOf(rule, calendar, { from: nominalDay, to: nominalDay });
  return found.find((one) => one.seat === seat) ?? found[0] ?? null;
}
