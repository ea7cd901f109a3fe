/** A local day in Viet Nam, `2026-12-25`. Days are counted as such, never through a clock. */
export type Day = string;

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The day so many days later (or earlier). */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a text from an address is a day that exists, between the years 2000 and 2100. */
export function isDay(text: string | null): text is Day {
  if (!text || !dayPattern.test(text) || text < '2000' || text > '2100') return false;
  return addDays(text, 0) === text;
}

/** First day of the month so many months later. */
export function firstOfMonth(day: Day, monthsLater = 0): Day {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + monthsLater);
  return date.toISOString().slice(0, 10);
}

export function lastOfMonth(day: Day): Day {
  return addDays(firstOfMonth(day, 1), -1);
}

/** Monday of the day's week: weeks begin on Monday here. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The seven days from a Monday on. */
export function weekFrom(monday: Day): Day[] {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** Rows of a month's table, Monday to Sunday; days of the neighbouring months fill the corners. */
export function weeksOfMonth(day: Day): Day[][] {
  const last = lastOfMonth(day);
  const weeks: Day[][] = [];
  for (let monday = mondayOf(firstOfMonth(day)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(weekFrom(monday));
  }
  return weeks;
}
