import type { EnumOf, VariablesOf } from '../graph.js';
import type { createScheduleMutation, DeskSchedule, ScheduleHouse } from './documents.js';

export type ScheduleInput = VariablesOf<typeof createScheduleMutation>['input'];
export type ShiftPolicy = EnumOf<'ShiftPolicy'>;

export interface PartDraft {
  from: string;
  to: string;
}

export interface SeasonDraft {
  /** MM-DD, both. */
  from: string;
  to: string;
  parts: readonly PartDraft[];
}

export interface HoursDraft {
  usual: readonly PartDraft[];
  seasons: readonly SeasonDraft[];
}

export interface VenueDraft {
  pointId: string;
  room: string;
  /** Null: the hours of the rule. */
  hours: HoursDraft | null;
}

/** A rule somebody is saying; every answer stands even when another kind of rule does not ask for it. Numbers as they are typed. */
export interface ScheduleDraft {
  agencyId: string;
  title: string;
  kind: EnumOf<'SessionKind'>;
  mode: EnumOf<'ReceptionMode'>;
  positionIds: readonly string[];
  /** Empty: the first day the rule holds. */
  countedFrom: string;
  recurrence: EnumOf<'RecurrenceKind'>;
  days: readonly number[];
  missingDay: EnumOf<'MissingDayPolicy'>;
  weekday: number;
  nth: readonly number[];
  weeks: readonly number[];
  weekOne: EnumOf<'WeekOne'>;
  weekdays: readonly number[];
  dates: readonly string[];
  weekend: ShiftPolicy;
  holiday: ShiftPolicy;
  busy: ShiftPolicy;
  hours: HoursDraft;
  venues: readonly VenueDraft[];
  venueOrder: EnumOf<'VenueOrder'>;
  opensDaysBefore: string;
  cutOff: EnumOf<'CutOffKind'>;
  cutOffDays: readonly number[];
  cutOffBefore: string;
  cutOffUntil: string;
  lateRequests: EnumOf<'LateRequestPolicy'>;
  isBooked: boolean;
  minutes: string;
  publicPlaces: string;
  staffPlaces: string;
  deputy: EnumOf<'DeputyPolicy'>;
  standIns: readonly EnumOf<'PositionKind'>[];
  isFloored: boolean;
  inPersonAtLeast: string;
  inPersonPer: EnumOf<'DutyInterval'>;
  hosts: readonly { id: string; name: string }[];
  participants: readonly { name: string; agencyId: string | null }[];
  expectedContent: string;
  howToRegister: string;
  whatToBring: string;
  /** One paper a line. */
  legalBasis: string;
  effectiveFrom: string;
  effectiveTo: string;
}

/** What a new rule begins with: the commonest notice, of the head of the agency, at its first place, from today on. */
export function beginRule(house: ScheduleHouse, today: string): ScheduleDraft {
  const head = house.positions.find(({ isHead }) => isHead);
  const [point] = house.receptionPoints;
  return {
    ...{ agencyId: house.id, title: '', kind: 'PERIODIC', mode: 'IN_PERSON', countedFrom: '' },
    positionIds: head ? [head.id] : [],
    ...{ recurrence: 'DAYS_OF_MONTH', days: [15], missingDay: 'LAST_DAY', weekday: 4, nth: [1], weeks: [1] },
    ...{ weekOne: 'WITH_DAY_ONE', weekdays: [4], dates: [] },
    ...{ weekend: 'NEXT_WORKING_DAY', holiday: 'NEXT_WORKING_DAY', busy: 'KEEP' },
    hours: { usual: [{ from: '08:00', to: '11:30' }], seasons: [] },
    venues: point ? [{ pointId: point.id, room: '', hours: null }] : [],
    venueOrder: 'IN_TURN',
    ...{
      opensDaysBefore: '',
      cutOff: 'WORKING_DAYS_BEFORE',
      cutOffDays: [10],
      cutOffBefore: '2',
      cutOffUntil: '17:00',
    },
    lateRequests: 'NEXT_SESSION',
    ...{ isBooked: true, minutes: '30', publicPlaces: '2', staffPlaces: '0' },
    ...{ deputy: 'WARN', standIns: [], isFloored: false, inPersonAtLeast: '1', inPersonPer: 'QUARTER' },
    ...{ hosts: [], participants: [], expectedContent: '', howToRegister: '', whatToBring: '', legalBasis: '' },
    ...{ effectiveFrom: today, effectiveTo: '' },
  };
}

/** A kept rule as it is to be said anew. */
export function draftOf(kept: DeskSchedule): ScheduleDraft {
  const { recurrence, registration, slots, deputy } = kept;
  const { cutOff } = registration;
  const isDayOfMonth = cutOff.kind === 'BEFORE_DAY_OF_MONTH';
  const { agency, title, kind, mode, countedFrom, effectiveFrom } = kept;
  return {
    ...{ agencyId: agency.id, title, kind, mode, effectiveFrom, effectiveTo: kept.effectiveTo ?? '' },
    positionIds: kept.positions.map(({ id }) => id),
    countedFrom: countedFrom === effectiveFrom ? '' : countedFrom,
    recurrence: recurrence.kind,
    days: recurrence.days ?? [15],
    missingDay: recurrence.missingDay ?? 'LAST_DAY',
    weekday: recurrence.weekday ?? 4,
    nth: recurrence.nth ?? [1],
    weeks: recurrence.weeks ?? [1],
    weekOne: recurrence.weekOne ?? 'WITH_DAY_ONE',
    weekdays: recurrence.weekdays ?? [4],
    dates: recurrence.dates ?? [],
    ...kept.shift,
    hours: hoursOf(kept.hours),
    venues: kept.venues.map(({ pointId, room, hours }) => ({ pointId, room, hours: hours && hoursOf(hours) })),
    venueOrder: kept.venueOrder,
    opensDaysBefore: registration.opensDaysBefore === null ? '' : String(registration.opensDaysBefore),
    cutOff: cutOff.kind,
    cutOffDays: isDayOfMonth ? cutOff.days : [10],
    cutOffBefore: isDayOfMonth ? '2' : String(cutOff.days[0] ?? 2),
    cutOffUntil: cutOff.until ?? '17:00',
    lateRequests: registration.lateRequests,
    isBooked: slots !== null,
    minutes: String(slots?.minutes ?? 30),
    publicPlaces: String(slots?.publicPlaces ?? 2),
    staffPlaces: String(slots?.staffPlaces ?? 0),
    deputy: deputy.policy,
    standIns: deputy.standIns as EnumOf<'PositionKind'>[],
    isFloored: deputy.inPersonAtLeast !== null,
    inPersonAtLeast: String(deputy.inPersonAtLeast ?? 1),
    inPersonPer: deputy.inPersonPer ?? 'QUARTER',
    hosts: kept.hosts.map(({ id, name }) => ({ id, name })),
    participants: kept.participants.map(({ name, agencyId }) => ({ name, agencyId })),
    expectedContent: kept.expectedContent ?? '',
    howToRegister: kept.howToRegister ?? '',
    whatToBring: kept.whatToBring ?? '',
    legalBasis: kept.legalBasis.join('\n'),
  };
}

/** The rule as the graph takes it: only what its kind asks for. `title` is what it is called when nobody named it. */
export function inputOf(draft: ScheduleDraft, title: string): ScheduleInput {
  const { agencyId, kind, mode, effectiveFrom, hosts, weekend, holiday, busy } = draft;
  return {
    ...{ agencyId, title: draft.title.trim() || title, kind, mode, effectiveFrom },
    effectiveTo: draft.effectiveTo || null,
    rule: {
      recurrence: recurrenceOf(draft),
      shift: { weekend, holiday, busy },
      turns: { positionIds: [...draft.positionIds], countedFrom: draft.countedFrom || effectiveFrom },
      hours: inputHours(draft.hours),
      venues: draft.venues.map(({ pointId, room, hours }) => ({
        pointId,
        room: room.trim() || null,
        hours: hours && inputHours(hours),
      })),
      venueOrder: draft.venueOrder,
      registration: {
        opensDaysBefore: draft.opensDaysBefore.trim() === '' ? null : Number(draft.opensDaysBefore),
        cutOff: cutOffOf(draft),
        lateRequests: draft.lateRequests,
      },
      slots: draft.isBooked
        ? {
            minutes: Number(draft.minutes),
            publicPlaces: Number(draft.publicPlaces),
            staffPlaces: Number(draft.staffPlaces),
          }
        : null,
      deputy: {
        policy: draft.deputy,
        standIns: draft.deputy === 'FORBID' ? [] : [...draft.standIns],
        inPerson: draft.isFloored ? { atLeast: Number(draft.inPersonAtLeast), per: draft.inPersonPer } : null,
      },
    },
    hostIds: hosts.map(({ id }) => id),
    participants: draft.participants.flatMap(({ name, agencyId }) =>
      name.trim() ? { name: name.trim(), agencyId } : [],
    ),
    expectedContent: draft.expectedContent.trim() || null,
    howToRegister: draft.howToRegister.trim() || null,
    whatToBring: draft.whatToBring.trim() || null,
    legalBasis: linesOf(draft.legalBasis),
  };
}

/** What stands on each line, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Those who attend, typed one a line; who was known as an agency stays one while the name stays. */
export function participantsOf(text: string, before: ScheduleDraft['participants']): ScheduleDraft['participants'] {
  const known = new Map(before.map((one) => [one.name, one]));
  return text.split('\n').map((name) => known.get(name) ?? { name, agencyId: null });
}

/** Who may hold a session together with an agency and does not yet: the one above it, those beside it and below it, while they last. */
export function hostsToAdd({ id, parent, children }: ScheduleHouse, draft: ScheduleDraft, today: string) {
  const near = [...(parent ? [{ ...parent, validTo: null }, ...parent.children] : []), ...children];
  const taken = new Set([id, ...draft.hosts.map((one) => one.id)]);
  return near.filter((one) => !taken.has(one.id) && (one.validTo === null || one.validTo >= today));
}

function recurrenceOf(draft: ScheduleDraft): ScheduleInput['rule']['recurrence'] {
  const { recurrence: kind, missingDay, weekday, weekOne } = draft;
  switch (kind) {
    case 'DAYS_OF_MONTH':
      return { kind, days: inOrder(draft.days), missingDay };
    case 'NTH_WEEKDAY':
      return { kind, weekday, nth: inOrder(draft.nth) };
    case 'WEEKDAY_OF_NTH_WEEK':
      return { kind, weekday, weeks: inOrder(draft.weeks), weekOne };
    case 'LAST_WEEKDAY':
      return { kind, weekday };
    case 'WEEKLY':
      return { kind, weekdays: inOrder(draft.weekdays) };
    case 'DATES':
      return { kind, dates: [...new Set(draft.dates.filter(Boolean))].sort() };
  }
}

function cutOffOf({ cutOff: kind, cutOffDays, cutOffBefore, cutOffUntil: until }: ScheduleDraft) {
  if (kind === 'NONE') return { kind };
  if (kind === 'BEFORE_DAY_OF_MONTH') return { kind, days: inOrder(cutOffDays) };
  return { kind, days: [Number(cutOffBefore)], until };
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

interface GivenHours {
  usual: readonly PartDraft[];
  seasons: readonly { from: string; to: string; parts: readonly PartDraft[] }[];
}

const partsOf = (parts: readonly PartDraft[]) => parts.map(({ from, to }) => ({ from, to }));

function hoursOf({ usual, seasons }: GivenHours): HoursDraft {
  return {
    usual: partsOf(usual),
    seasons: seasons.map(({ from, to, parts }) => ({ from, to, parts: partsOf(parts) })),
  };
}

function inputHours(hours: HoursDraft) {
  const { usual, seasons } = hoursOf(hours);
  return {
    usual: [...usual],
    seasons: seasons.map(({ from, to, parts }) => ({ from, to, parts: [...parts] })),
  };
}
