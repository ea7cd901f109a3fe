import type { Problem } from '../ask/use-act.js';
import type { HoursDraft, ScheduleDraft } from './model.js';

/** The steps in which a rule is said, in order. */
export const steps = ['who', 'days', 'shift', 'hours', 'where', 'register', 'slots', 'deputy', 'papers'] as const;
export type Step = (typeof steps)[number];

const stepOfPart: Readonly<Record<string, Step>> = {
  turns: 'who',
  recurrence: 'days',
  shift: 'shift',
  hours: 'hours',
  venues: 'where',
  venueOrder: 'where',
  registration: 'register',
  slots: 'slots',
  deputy: 'deputy',
};

/** The step a field belongs to, by its name in the input: `rule.hours.usual` is said where the hours are. */
export function stepOf(field: string): Step {
  const [first, part = ''] = field.split('.');
  return first === 'rule' ? (stepOfPart[part] ?? 'papers') : 'papers';
}

/** The part of the page a field is mended at: problems deep within an answer are shown at the answer. */
export function fieldOf(field: string): string {
  const known = ['rule.slots.minutes', 'rule.slots.publicPlaces', 'rule.slots.staffPlaces'];
  if (!field.startsWith('rule.') || known.includes(field)) return field;
  return field.split('.').slice(0, 2).join('.');
}

type Words = Record<
  | 'who'
  | 'days'
  | 'dates'
  | 'hours'
  | 'season'
  | 'where'
  | 'cutOff'
  | 'opens'
  | 'number'
  | 'minutes'
  | 'floor'
  | 'from'
  | 'to',
  string
>;

/** What still has to be said before a rule can be looked at or kept, in the order of the steps. */
export function findMissing(draft: ScheduleDraft, words: Words): Problem[] {
  const problems: (Problem | false)[] = [
    draft.positionIds.length === 0 && { field: 'rule.turns', text: words.who },
    isWithoutDays(draft) && { field: 'rule.recurrence', text: draft.recurrence === 'DATES' ? words.dates : words.days },
    ...findWrongHours('rule.hours', draft.hours, words),
    (draft.venues.length === 0 || draft.venues.some(({ pointId }) => pointId === '')) && {
      field: 'rule.venues',
      text: words.where,
    },
    ...draft.venues.flatMap(({ hours }) => (hours ? findWrongHours('rule.venues', hours, words) : [])),
    isCutOffMissing(draft) && { field: 'rule.registration', text: words.cutOff },
    !isNumber(draft.opensDaysBefore || '1', 1, 365) && { field: 'rule.registration', text: words.opens },
    ...(draft.isBooked ? findWrongSlots(draft, words) : []),
    draft.isFloored && !isNumber(draft.inPersonAtLeast, 1, 366) && { field: 'rule.deputy', text: words.floor },
    draft.effectiveFrom === '' && { field: 'effectiveFrom', text: words.from },
    draft.effectiveTo !== '' && draft.effectiveTo < draft.effectiveFrom && { field: 'effectiveTo', text: words.to },
  ];
  return problems.filter((one) => one !== false);
}

function isWithoutDays({ recurrence, days, nth, weeks, weekdays, dates }: ScheduleDraft): boolean {
  const asked = { DAYS_OF_MONTH: days, NTH_WEEKDAY: nth, WEEKDAY_OF_NTH_WEEK: weeks, WEEKLY: weekdays };
  if (recurrence === 'LAST_WEEKDAY') return false;
  if (recurrence === 'DATES') return !dates.some(Boolean);
  return asked[recurrence].length === 0;
}

function findWrongHours(field: string, { usual, seasons }: HoursDraft, words: Words): (Problem | false)[] {
  const isWrong = (parts: HoursDraft['usual']) =>
    parts.length === 0 ||
    parts.some(({ from, to }, at) => !from || !to || from >= to || from < (parts[at - 1]?.to ?? ''));
  return [
    [usual, ...seasons.map(({ parts }) => parts)].some(isWrong) && { field, text: words.hours },
    seasons.some(({ from, to }) => !isMonthDay(from) || !isMonthDay(to)) && { field, text: words.season },
  ];
}

function findWrongSlots(draft: ScheduleDraft, words: Words): (Problem | false)[] {
  return [
    !isNumber(draft.minutes, 5, 480) && { field: 'rule.slots.minutes', text: words.minutes },
    !isNumber(draft.publicPlaces, 0, 200) && { field: 'rule.slots.publicPlaces', text: words.number },
    !isNumber(draft.staffPlaces, 0, 200) && { field: 'rule.slots.staffPlaces', text: words.number },
  ];
}

function isCutOffMissing({ cutOff, cutOffDays, cutOffBefore, cutOffUntil }: ScheduleDraft): boolean {
  if (cutOff === 'NONE') return false;
  if (cutOff === 'BEFORE_DAY_OF_MONTH') return cutOffDays.length === 0;
  return !isNumber(cutOffBefore, 0, cutOff === 'DAYS_BEFORE' ? 90 : 60) || cutOffUntil === '';
}

function isMonthDay(text: string): boolean {
  return /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}

function isNumber(text: string, least: number, most: number): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}
