import { printedDay } from '../working-days/day-rules.js';
import type { CutOff, DeputyRule, Hours, Part, Recurrence, ScheduleRule, ShiftPolicy, ShiftRule } from './rule.js';
import { upperFirst, weekdayWords } from './words.js';

type Locale = 'vi' | 'en';

/** Titles and places in the order of the rule, as they are to be printed. */
export interface NamesInRule {
  positions: readonly string[];
  venues: readonly string[];
}

/** A schedule as the sentence its notice prints: days, turns, hours, shifts, registration, deputy. */
export function sentenceOf(rule: ScheduleRule, names: NamesInRule, locale: Locale): string {
  const clauses = [
    `${upperFirst(recurrenceWords(rule.recurrence, locale))}, ${hoursWords(rule.hours, locale)}`,
    ...turnWords(rule, names, locale),
    ...shiftWords(rule.shift, locale),
    ...registrationWords(rule, locale),
    ...deputyWords(rule.deputy, locale),
  ];
  return `${clauses.join('; ')}.`;
}

function recurrenceWords(rule: Recurrence, locale: Locale): string {
  const vi = locale === 'vi';
  switch (rule.kind) {
    case 'DAYS_OF_MONTH': {
      const days = listed(rule.days.map(twoDigits), locale);
      const late = rule.days.some((day) => day > 28) ? lateDayWords(rule.missingDay, locale) : '';
      if (vi) return `${rule.days.length > 1 ? 'các ngày' : 'ngày'} ${days} hằng tháng${late}`;
      return `${rule.days.length > 1 ? 'days' : 'day'} ${days} of each month${late}`;
    }
    case 'NTH_WEEKDAY': {
      const weekday = weekdayWords[rule.weekday][locale];
      const nth = listed(rule.nth.map(String), locale);
      return vi ? `ngày ${weekday} lần thứ ${nth} trong tháng` : `${weekday} number ${nth} of each month`;
    }
    case 'WEEKDAY_OF_NTH_WEEK': {
      const weekday = weekdayWords[rule.weekday][locale];
      const weeks = listed(rule.weeks.map(String), locale);
      return vi ? `${weekday} của tuần thứ ${weeks} hằng tháng` : `${weekday} of week ${weeks} of each month`;
    }
    case 'LAST_WEEKDAY':
      return vi
        ? `${weekdayWords[rule.weekday].vi} cuối cùng của tháng`
        : `the last ${weekdayWords[rule.weekday].en} of each month`;
    case 'WEEKLY': {
      if (rule.weekdays.length === 5 && !rule.weekdays.some((one) => one > 5))
        return vi ? 'các ngày làm việc trong tuần' : 'every working day';
      const days = rule.weekdays.map((one) => weekdayWords[one][locale]);
      return vi ? `${listed(days, locale)} hằng tuần` : `every ${listed(days, locale)}`;
    }
    case 'DATES':
      return `${vi ? 'các ngày' : 'on'} ${listed(rule.dates.toSorted().map(printedDay), locale)}`;
  }
}

function lateDayWords(policy: 'LAST_DAY' | 'SKIP', locale: Locale): string {
  if (locale === 'vi')
    return policy === 'SKIP'
      ? ' (tháng không có ngày này thì không tiếp)'
      : ' (tháng không có ngày này thì lấy ngày cuối tháng)';
  return policy === 'SKIP' ? ' (none in a month without that day)' : ' (the last day of a month without that day)';
}

function hoursWords({ usual, seasons }: Hours, locale: Locale): string {
  const season = seasons.map(({ from, to, parts }) => {
    const range = `${monthDay(from)}–${monthDay(to)}`;
    return locale === 'vi' ? `từ ${range}: ${partsWords(parts)}` : `${range}: ${partsWords(parts)}`;
  });
  const plain = partsWords(usual);
  if (season.length === 0) return plain;
  return `${plain} (${season.join('; ')})`;
}

function turnWords(rule: ScheduleRule, names: NamesInRule, locale: Locale): string[] {
  const vi = locale === 'vi';
  const turns = names.positions.length > 1 ? [`${vi ? 'lần lượt' : 'in turn'} ${names.positions.join(', ')}`] : [];
  if (names.venues.length === 0) return turns;
  if (names.venues.length === 1) return [...turns, `${vi ? 'tại' : 'at'} ${names.venues.join('')}`];
  const order =
    rule.venueOrder === 'IN_TURN'
      ? { vi: 'luân phiên tại', en: 'by turns at' }
      : { vi: 'đồng thời tại', en: 'at the same time at' };
  return [...turns, `${order[locale]} ${listed(names.venues, locale)}`];
}

const policyWords: Readonly<Record<ShiftPolicy, Readonly<Record<Locale, string>>>> = {
  NEXT_WORKING_DAY: { vi: 'chuyển sang ngày làm việc tiếp theo', en: 'the next working day' },
  NEXT_WORKING_DAY_SAME_MONTH: {
    vi: 'chuyển sang ngày làm việc tiếp theo của tháng đó',
    en: 'the next working day of the same month',
  },
  NEAREST_WORKING_DAY: { vi: 'chuyển sang ngày làm việc gần nhất', en: 'the nearest working day' },
  NEAREST_WORKING_DAY_SAME_MONTH: {
    vi: 'chuyển sang ngày làm việc gần nhất trong tháng',
    en: 'the nearest working day of the same month',
  },
  SKIP: { vi: 'không tiếp và không dồn sang kỳ sau', en: 'none is held, and none in its place' },
  KEEP: { vi: 'vẫn tiếp', en: 'it is held all the same' },
  MANUAL: { vi: 'ngày tiếp được thông báo riêng', en: 'the day is announced separately' },
};

function shiftWords({ weekend, holiday, busy }: ShiftRule, locale: Locale): string[] {
  const clause = (vi: string, en: string, policy: ShiftPolicy) =>
    locale === 'vi' ? `nếu trùng ${vi} thì ${policyWords[policy].vi}` : `on ${en}: ${policyWords[policy].en}`;
  const rest =
    weekend === holiday
      ? [clause('ngày nghỉ', 'a day off', weekend)]
      : [clause('ngày nghỉ lễ, Tết', 'a public holiday', holiday), clause('ngày nghỉ hằng tuần', 'a weekend', weekend)];
  if (busy === 'KEEP') return rest;
  const away =
    locale === 'vi' ? `lãnh đạo bận thì ${policyWords[busy].vi}` : `when the leader is away: ${policyWords[busy].en}`;
  return [...rest, away];
}

function registrationWords({ registration, slots }: ScheduleRule, locale: Locale): string[] {
  if (slots === null || slots.publicPlaces + slots.staffPlaces === 0)
    return [locale === 'vi' ? 'không cần đăng ký trước' : 'no registration needed'];
  const until = cutOffWords(registration.cutOff, locale);
  if (registration.cutOff.kind === 'NONE' || registration.lateRequests === 'REFUSED') return [until];
  return [
    until,
    locale === 'vi' ? 'đăng ký muộn hơn được chuyển sang kỳ tiếp theo' : 'later requests go to the next session',
  ];
}

function cutOffWords(cutOff: CutOff, locale: Locale): string {
  const vi = locale === 'vi';
  if (cutOff.kind === 'NONE') return vi ? 'nhận đăng ký đến khi buổi tiếp bắt đầu' : 'register until it begins';
  if (cutOff.kind === 'BEFORE_DAY_OF_MONTH') {
    const days = listed(cutOff.days.map(twoDigits), locale);
    return vi ? `đăng ký trước ngày ${days} hằng tháng` : `register before day ${days} of the month`;
  }
  const many = twoDigits(cutOff.days);
  if (cutOff.kind === 'DAYS_BEFORE')
    return vi ? `đăng ký chậm nhất ${many} ngày trước ngày tiếp` : `register ${cutOff.days} days before at the latest`;
  return vi
    ? `đăng ký chậm nhất ${many} ngày làm việc trước ngày tiếp`
    : `register ${cutOff.days} working days before at the latest`;
}

function deputyWords({ policy, inPerson }: DeputyRule, locale: Locale): string[] {
  const vi = locale === 'vi';
  const floor = { MONTH: ['mỗi tháng', 'a month'], QUARTER: ['mỗi quý', 'a quarter'], YEAR: ['mỗi năm', 'a year'] };
  const own = inPerson
    ? [
        vi
          ? `người đứng đầu trực tiếp tiếp ít nhất ${twoDigits(inPerson.atLeast)} lần ${floor[inPerson.per][0]}`
          : `the head in person at least ${inPerson.atLeast} times ${floor[inPerson.per][1]}`,
      ]
    : [];
  if (policy === 'FORBID') return [vi ? 'không ủy quyền tiếp thay' : 'nobody receives instead', ...own];
  const may = policy === 'ALLOW' ? ['cấp phó có thể tiếp thay khi cần', 'a deputy may receive if needed'] : [];
  return [...may.slice(vi ? 0 : 1, vi ? 1 : 2), ...own];
}

function partsWords(parts: readonly Part[]): string {
  return parts.map(({ from, to }) => `${from}–${to}`).join(', ');
}

function listed(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${locale === 'vi' ? 'và' : 'and'} ${last}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function monthDay(text: string): string {
  return `${text.slice(3)}/${text.slice(0, 2)}`;
}
