/** A local day in Viet Nam, `YYYY-MM-DD`, so that days compare as text. */
export type Day = string;

/** 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;

/** The day so many days later, or earlier with a negative number. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days the second is after the first; negative when it is before. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayMs);
}

export function weekdayOf(day: Day): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

/** Weeks since the first Monday of 1970: the same number from Monday to Sunday, one more the week after. */
export function weekNumber(day: Day): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / dayMs - 4) / 7);
}

/** The Monday of the week with this number. */
export function mondayOf(week: number): Day {
  return addDays('1970-01-05', week * 7);
}

/** Months since January of year 0: one more each month. */
export function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** `YYYY-MM` of a month's number. */
export function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The number of days of a month `YYYY-MM`. */
export function lengthOfMonth(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

/** Day `number` of a month `YYYY-MM`; the caller knows that the month has it. */
export function dayIn(month: string, number: number): Day {
  return `${month}-${String(number).padStart(2, '0')}`;
}

export function isSameMonth(one: Day, other: Day): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

/** The instant at which the clocks of Viet Nam (UTC+7 all year) show `time` (`HH:MM`) on a day. */
export function instantAt(day: Day, time: string): string {
  return new Date(`${day}T${time}:00+07:00`).toISOString();
}

/** `25/11/2026`, as notices print it. */
export function printedDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** Whether a text names a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(text.slice(0, 7));
}
