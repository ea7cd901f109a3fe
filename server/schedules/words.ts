import { printedDay, type Weekday, weekdayOf } from '../working-days/day-rules.js';
import type { DayKind } from '../working-days/rules.js';
import type { Recurrence } from './rule.js';
import type { Occurrence } from './rules.js';

type Locale = 'vi' | 'en';

export const weekdayWords: Readonly<Record<Weekday, Readonly<Record<Locale, string>>>> = {
  1: { vi: 'thứ Hai', en: 'Monday' },
  2: { vi: 'thứ Ba', en: 'Tuesday' },
  3: { vi: 'thứ Tư', en: 'Wednesday' },
  4: { vi: 'thứ Năm', en: 'Thursday' },
  5: { vi: 'thứ Sáu', en: 'Friday' },
  6: { vi: 'thứ Bảy', en: 'Saturday' },
  7: { vi: 'Chủ nhật', en: 'Sunday' },
};

const kindWords: Readonly<Record<DayKind, Readonly<Record<Locale, string>>>> = {
  WORKING: { vi: 'ngày làm việc', en: 'a working day' },
  WEEKEND: { vi: 'ngày nghỉ hằng tuần', en: 'a weekly day of rest' },
  HOLIDAY: { vi: 'ngày nghỉ lễ, Tết', en: 'a public holiday' },
  COMPENSATORY_OFF: { vi: 'ngày nghỉ bù', en: 'a compensatory day off' },
  SWAP_OFF: { vi: 'ngày nghỉ hoán đổi', en: 'a day off swapped for another' },
  SWAP_WORKING: { vi: 'ngày làm bù', en: 'worked in place of another day' },
};

/** Says, for a person, why a nominal day stands, moved, or comes to nothing. One or two sentences. */
export function whyOf(
  occurrence: Pick<Occurrence, 'nominalDay' | 'day' | 'reason' | 'wantedDay' | 'cause'>,
  recurrence: Recurrence,
  locale: Locale,
): string {
  if (occurrence.reason === 'MISSING_DAY') return missingWords(occurrence, recurrence, locale);
  const words = wordsOf(occurrence, locale);
  return occurrence.wantedDay === null ? words : `${lastDayWords(occurrence, locale)} ${words}`;
}

/** `thứ Tư, 25/11/2026`. */
export function dayInWords(day: string, locale: Locale): string {
  const weekday = weekdayWords[weekdayOf(day)][locale];
  return `${weekday}${locale === 'vi' ? ',' : ''} ${printedDay(day)}`;
}

function wordsOf({ nominalDay, day, reason, cause }: Parameters<typeof whyOf>[0], locale: Locale): string {
  const nominal = dayInWords(nominalDay, locale);
  const rest = `${cause ? kindWords[cause.kind][locale] : kindWords.WEEKEND[locale]}${cause ? ` (${cause.source})` : ''}`;
  const to = day === null ? '' : dayInWords(day, locale);
  const vi = locale === 'vi';
  switch (reason) {
    case 'KEPT':
      return vi ? `Đúng ngày theo lịch: ${nominal}.` : `On the day of the rule: ${nominal}.`;
    case 'KEPT_ON_DAY_OFF':
      return vi
        ? `${upperFirst(nominal)} là ${rest}, vẫn tiếp theo quy định của lịch.`
        : `${nominal} is ${rest}; the rule keeps the day.`;
    case 'MOVED_WEEKEND':
    case 'MOVED_HOLIDAY':
      return vi ? `${upperFirst(nominal)} là ${rest} nên chuyển sang ${to}.` : `${nominal} is ${rest}: moved to ${to}.`;
    case 'MOVED_BUSY':
      return vi
        ? `${upperFirst(nominal)} lãnh đạo bận công tác nên chuyển sang ${to}.`
        : `The leader is away on ${nominal}: moved to ${to}.`;
    case 'SKIPPED_WEEKEND':
    case 'SKIPPED_HOLIDAY':
      return vi
        ? `${upperFirst(nominal)} là ${rest} nên kỳ này không tiếp; các kỳ sau giữ nguyên thứ tự.`
        : `${nominal} is ${rest}: not held; the turns after it stay as they are.`;
    case 'SKIPPED_BUSY':
      return vi
        ? `${upperFirst(nominal)} lãnh đạo bận công tác nên kỳ này không tiếp; các kỳ sau giữ nguyên thứ tự.`
        : `The leader is away on ${nominal}: not held; the turns after it stay as they are.`;
    case 'SAME_DAY':
      return vi
        ? `${upperFirst(nominal)} không tiếp được và ngày chuyển đến đã có kỳ khác của lịch này; cần chọn ngày.`
        : `${nominal} cannot be kept, and another session of this schedule is held where it would move: please choose a day.`;
    default:
      return vi
        ? `${upperFirst(nominal)} không tiếp được; theo lịch này, cần chọn ngày và thông báo riêng.`
        : `${nominal} cannot be kept; by this rule somebody chooses the day.`;
  }
}

function lastDayWords({ nominalDay, wantedDay }: Parameters<typeof whyOf>[0], locale: Locale): string {
  const month = monthInWords(nominalDay);
  return locale === 'vi'
    ? `Tháng ${month} không có ngày ${wantedDay} nên lấy ngày cuối tháng.`
    : `There is no day ${wantedDay} in ${month}: its last day is taken.`;
}

function missingWords(
  { nominalDay, wantedDay }: Parameters<typeof whyOf>[0],
  recurrence: Recurrence,
  locale: Locale,
): string {
  const month = monthInWords(nominalDay);
  if (recurrence.kind === 'NTH_WEEKDAY') {
    const weekday = weekdayWords[recurrence.weekday][locale];
    return locale === 'vi'
      ? `Tháng ${month} không có ngày ${weekday} lần thứ ${wantedDay} nên không có kỳ này.`
      : `There is no ${weekday} number ${wantedDay} in ${month}: no session.`;
  }
  if (recurrence.kind === 'WEEKDAY_OF_NTH_WEEK') {
    const weekday = weekdayWords[recurrence.weekday][locale];
    return locale === 'vi'
      ? `Tuần thứ ${wantedDay} của tháng ${month} không có ${weekday} nên không có kỳ này.`
      : `Week ${wantedDay} of ${month} has no ${weekday}: no session.`;
  }
  return locale === 'vi'
    ? `Tháng ${month} không có ngày ${wantedDay} nên không có kỳ này.`
    : `There is no day ${wantedDay} in ${month}: no session.`;
}

function monthInWords(day: string): string {
  return `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
