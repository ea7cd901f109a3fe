import { type Day, dayIn, instantAt, isDay, lengthOfMonth } from '../working-days/day-rules.js';

/** Hours of a day as `HH:MM`; `to` is null where only a beginning is written. */
export interface HoursRead {
  from: string;
  to: string | null;
}

/**
 * Reads a day as offices write it: 18/08/2026, 18-8-2026, 18.8.2026, 2026-08-18, 18/8 or “ngày 18/8” (the year is known
 * from elsewhere). Null when it is none, or the month has no such day.
 */
export function readDay(text: string, year: number | null): Day | null {
  const iso = /(?:^|\D)(\d{4})-(\d{1,2})-(\d{1,2})(?:\D|$)/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const printed = /(?:^|\D)(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?(?!\d)/.exec(text);
  return printed ? dayOf(printed[3] ?? year?.toString(), printed[2], printed[1]) : null;
}

/** The day of a month in a year; null when that month has no such day. */
export function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  const pad = (part: string | undefined) => (part ?? '').padStart(2, '0');
  const text = `${year ?? ''}-${pad(month)}-${pad(day)}`;
  return isDay(text) ? text : null;
}

/** Reads the number a cell holds: 8, “Tháng 8”, “T8”, “05”, “8.0”. Null when there is none, or more than one. */
export function readNumber(text: string): number | null {
  const found = text.replace(/^(\d+)[.,]0+$/, '$1').match(/\d+/g);
  return found?.length === 1 ? Number(found[0]) : null;
}

const time = /(\d{1,2})\s*(?:giờ|gio|h|g|:)\s*(\d{1,2})?(?!\d)/giu;

/**
 * Reads hours as offices write them: 7h30, 07:30, 08 giờ 00, 8h, “từ 7h30 đến 11h30”, “7h30 - 11h”.
 *
 * Null when there is no time, an impossible one, or more than two: two stretches are two sessions, two lines.
 */
export function readHours(text: string): HoursRead | null {
  const times = [...text.normalize('NFC').matchAll(time)].map(([, hour, minute]) => timeOf(hour, minute));
  const [from, to] = times;
  if (!from || times.length > 2 || times.includes(null)) return null;
  return { from, to: to ?? null };
}

/** Reads an instant: a day, with or without an hour. A day alone means until it is over, or from its first minute on. */
export function readMoment(text: string, { year, isEnd }: { year: number | null; isEnd: boolean }): string | null {
  const day = readDay(text.replace(time, ' '), year);
  if (day === null) return null;
  const hours = readHours(text);
  if (hours !== null) return hours.to === null ? instantAt(day, hours.from) : null;
  const begins = instantAt(day, '00:00');
  return isEnd ? new Date(Date.parse(begins) + dayMs).toISOString() : begins;
}

const dayMs = 86_400_000;

/** 1 is Monday, 7 is Sunday: “Thứ Hai”, “thứ 2”, “T2”, “CN”, “Chủ nhật”. Folded text is given. */
export function readWeekday(folded: string): number | null {
  if (/^(cn|chu nhat|sunday|sun)$/.test(folded)) return 7;
  const number = /^(?:thu|t)?\s*([2-7])$/.exec(folded)?.[1];
  if (number) return Number(number) - 1;
  const names = [
    ['hai', 'monday'],
    ['ba', 'tuesday'],
    ['tu', 'wednesday'],
    ['nam', 'thursday'],
    ['sau', 'friday'],
    ['bay', 'saturday'],
  ];
  const index = names.findIndex((words) => words.includes(folded.replace(/^thu\s*/, '')));
  return index < 0 ? null : index + 1;
}

/** The day a line names by its month and its number alone. */
export function dayOfParts(year: number | null, month: number | null, number: number | null): Day | null {
  if (year === null || month === null || number === null || month < 1 || month > 12) return null;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return number >= 1 && number <= lengthOfMonth(text) ? dayIn(text, number) : null;
}

function timeOf(hour: string | undefined, minute: string | undefined): string | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (h > 23 || m > 59) return null;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}
