/** Which sessions are reminded of, and since when: all instants. */
export interface ReminderDay {
  fromAt: string;
  toAt: string;
  sinceAt: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Viet Nam has kept this offset, without summer time, since 1975. */
const OFFSET = 7 * HOUR;
const FIRST_HOUR = 8;

/**
 * The sessions to remind of at this moment: those of tomorrow's local day; null before eight in the morning.
 *
 * Nobody is woken by a reminder, and one written at eight knows what was cancelled during the night. `sinceAt` is the
 * beginning of today: who got a place today was written to today, and needs no second letter.
 */
export function reminderDayAt(now: string): ReminderDay | null {
  const local = Date.parse(now) + OFFSET;
  if (local % DAY < FIRST_HOUR * HOUR) return null;
  const today = local - (local % DAY) - OFFSET;
  const at = (instant: number) => new Date(instant).toISOString();
  return { fromAt: at(today + DAY), toAt: at(today + 2 * DAY), sinceAt: at(today) };
}
