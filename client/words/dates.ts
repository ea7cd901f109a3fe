import { fill } from './fill.js';
import type { Words as AllWords } from './vi.js';

/** Of all words, days need only these; the desk has no others. */
type Words = Pick<AllWords, 'dates'>;

export const timeZone = 'Asia/Ho_Chi_Minh';

const wallClock = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function wallParts(instant: string): Record<string, string> {
  return Object.fromEntries(wallClock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** Local day in Viet Nam of an instant, `2026-12-25`, wherever the reader's own clock is set. */
export function dayOf(instant: string): string {
  const { year, month, day } = wallParts(instant);
  return `${year}-${month}-${day}`;
}

/** Wall time in Viet Nam of an instant, `08:00`. */
export function timeOf(instant: string): string {
  const { hour, minute } = wallParts(instant);
  return `${hour}:${minute}`;
}

/** `08:00–11:30`. */
export function hoursOf(startsAt: string, endsAt: string): string {
  return `${timeOf(startsAt)}–${timeOf(endsAt)}`;
}

/** Weekday of a local day, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

type Form = 'day' | 'dayShort' | 'dayNumbers' | 'dayOfMonth' | 'month' | 'monthOfDay';

/** A local day said in one of the forms of `words.dates`, such as “Thứ Năm, 25/12/2026”, where a line begins with it. */
export function sayDay(words: Words, day: string, form: Form = 'day'): string {
  return say(words.dates, day, { form, weekdays: words.dates.weekdays });
}

/** The same within a sentence: “…, thứ Năm, 25/12/2026”. */
export function sayDayWithin(words: Words, day: string, form: Form = 'day'): string {
  return say(words.dates, day, { form, weekdays: words.dates.weekdaysWithin });
}

function say(
  dates: Words['dates'],
  day: string,
  { form, weekdays }: { form: Form; weekdays: readonly string[] },
): string {
  const [yyyy = '', mm = '', dd = ''] = day.split('-');
  const month = dates.months[Number(mm) - 1] ?? mm;
  const weekday = weekdays[weekdayOf(`${yyyy}-${mm}-${dd || '01'}`)] ?? '';
  return fill(dates[form], { yyyy, mm, dd, m: Number(mm), d: Number(dd), month, weekday });
}

/** “Thứ Năm, 25/12/2026, 08:00–11:30 (giờ Việt Nam)”: when a session is, complete. */
export function sayWhen(words: Words, startsAt: string, endsAt: string): string {
  return `${sayDay(words, dayOf(startsAt))}, ${hoursOf(startsAt, endsAt)} (${words.dates.zone})`;
}

/** “08:00, thứ Năm, 25/12/2026”: one instant, complete. */
export function sayInstant(words: Words, instant: string): string {
  return `${timeOf(instant)}, ${sayDayWithin(words, dayOf(instant))}`;
}
