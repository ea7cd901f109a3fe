/** Viet Nam is seven hours ahead all year. A day is `YYYY-MM-DD` there; an instant is ISO 8601 in UTC. */
const AHEAD_MS = 7 * 3_600_000;

/** The local day of an instant. */
export function localDay(instant: string): string {
  return new Date(Date.parse(instant) + AHEAD_MS).toISOString().slice(0, 10);
}

/** The instant at which the clocks of Viet Nam show `time` (`HH:MM`) on a day. */
export function instantAt(day: string, time: string): string {
  return new Date(`${day}T${time}:00+07:00`).toISOString();
}

export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day some months away; the last day of a month that has no such day. */
export function addMonths(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return dayOfMonth(first.toISOString().slice(0, 7), Number(day.slice(8)));
}

/** Day `number` of a month (`YYYY-MM`), or the last one when the month is shorter. */
export function dayOfMonth(month: string, number: number): string {
  const year = Number(month.slice(0, 4));
  const last = new Date(Date.UTC(year, Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${String(Math.min(number, last)).padStart(2, '0')}`;
}

/** 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Weeks since the first Monday of 1970: the same number from Monday to Sunday. */
export function weekNumber(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 - 4) / 7);
}

/** Every day from the first to the last, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** `25/11/2026`, as notices print it. */
export function printedDay(day: string): string {
  return day.split('-').reverse().join('/');
}
