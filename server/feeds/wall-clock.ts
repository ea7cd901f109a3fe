import type { LocalTime } from '../messages/local-time.js';

const sevenHoursMs = 7 * 60 * 60 * 1_000;

/**
 * The time in Viet Nam (UTC+7 all year) at an instant, as `localTimeAt` tells it, without asking a formatter.
 *
 * A year of a province is a hundred thousand instants: asked of a formatter they take seconds in which nobody is served.
 */
export function wallClock(instant: string): LocalTime {
  const shifted = new Date(Date.parse(instant) + sevenHoursMs);
  const text = shifted.toISOString();
  return {
    weekday: shifted.getUTCDay(),
    year: text.slice(0, 4),
    month: text.slice(5, 7),
    day: text.slice(8, 10),
    hour: text.slice(11, 13),
    minute: text.slice(14, 16),
  };
}
