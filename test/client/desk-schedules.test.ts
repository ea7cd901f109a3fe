import { describe, expect, it } from 'vitest';
import { countSlots } from '../../client/desk/schedules/count-slots.js';
import type { DeskSchedule, ScheduleHouse } from '../../client/desk/schedules/documents.js';
import { fieldOf, findMissing, stepOf } from '../../client/desk/schedules/missing.js';
import {
  beginRule,
  draftOf,
  hostsToAdd,
  inputOf,
  participantsOf,
  type ScheduleDraft,
  type ScheduleInput,
} from '../../client/desk/schedules/model.js';
import { monthDayOf, sayMonthDay } from '../../client/desk/schedules/month-days.js';
import { wizard as words } from '../../client/desk/words/vi/wizard.js';
import { readRule } from '../../server/schedules/rule-shape.js';

const leader = { fullName: 'Trần Văn Mẫu', honorific: 'Ông' };
const house: ScheduleHouse = {
  id: 'tinh',
  positions: [
    { id: 'pho', title: 'Phó Chủ tịch', kind: 'COMMITTEE_VICE_CHAIR', isHead: false, leader },
    { id: 'chu-tich', title: 'Chủ tịch', kind: 'COMMITTEE_CHAIR', isHead: true, leader },
  ],
  receptionPoints: [{ id: 'tru-so', name: 'Trụ sở' }],
  parent: { id: 'tren', name: 'Cấp trên', children: [{ id: 'cu', name: 'Xã Cũ', validTo: '2026-06-30' }] },
  children: [{ id: 'phong', name: 'Phòng', validTo: null }],
};

const begun = beginRule(house, '2026-09-07');

/** What the graph would answer for a rule that was kept as said. */
function keptFrom(input: ScheduleInput): DeskSchedule {
  const read = readRule(input.rule);
  if (read.kind !== 'Rule') throw new Error(JSON.stringify(read.problems));
  const { rule } = read;
  const nothing = { days: null, missingDay: null, weekday: null, nth: null, weeks: null, weekOne: null };
  const { cutOff } = rule.registration;
  const cutOffDays = 'days' in cutOff ? [cutOff.days].flat() : [];
  const given = { ...input, recurrence: { ...nothing, weekdays: null, dates: null, ...rule.recurrence } };
  const kept = {
    ...{ id: 'quy-tac', version: 1, sentence: '', endReason: null, countedFrom: rule.turns.countedFrom },
    ...{ title: input.title, kind: given.kind, mode: given.mode, recurrence: given.recurrence, shift: rule.shift },
    ...{ effectiveFrom: input.effectiveFrom, effectiveTo: input.effectiveTo, venueOrder: rule.venueOrder },
    ...{ expectedContent: input.expectedContent, howToRegister: input.howToRegister, whatToBring: input.whatToBring },
    legalBasis: input.legalBasis,
    agency: { id: input.agencyId, name: 'Tỉnh' },
    positions: rule.turns.positionIds.map((id) => ({ id, title: id, leader })),
    hours: rule.hours,
    venues: rule.venues.map((venue) => ({ ...venue, point: null })),
    registration: {
      ...rule.registration,
      cutOff: { kind: cutOff.kind, days: cutOffDays, until: 'until' in cutOff ? cutOff.until : null },
    },
    slots: rule.slots,
    deputy: {
      policy: rule.deputy.policy,
      standIns: rule.deputy.standIns,
      inPersonAtLeast: rule.deputy.inPerson?.atLeast ?? null,
      inPersonPer: rule.deputy.inPerson?.per ?? null,
    },
    hosts: (input.hostIds ?? []).map((id) => ({ id, name: id })),
    participants: input.participants,
  };
  return kept as unknown as DeskSchedule;
}

const morning = { from: '07:30', to: '11:00' };
const rules: Record<string, Partial<typeof begun>> = {
  'the commonest notice': {},
  'days at the end of a month': { days: [31, 29], missingDay: 'SKIP', cutOff: 'BEFORE_DAY_OF_MONTH', cutOffDays: [20] },
  'the second and fourth Friday': { recurrence: 'NTH_WEEKDAY', weekday: 5, nth: [4, 2], cutOff: 'NONE' },
  'Tuesday of the third week': {
    ...{ recurrence: 'WEEKDAY_OF_NTH_WEEK', weekday: 2, weeks: [3], weekOne: 'FIRST_WHOLE' },
    ...{ cutOff: 'DAYS_BEFORE', cutOffBefore: '5', cutOffUntil: '16:30', opensDaysBefore: '20' },
  },
  'the last Thursday': { recurrence: 'LAST_WEEKDAY', lateRequests: 'REFUSED', isBooked: false },
  'every week in turn': {
    ...{ recurrence: 'WEEKLY', weekdays: [4, 2], positionIds: ['chu-tich', 'pho'], countedFrom: '2026-09-10' },
    ...{ weekend: 'SKIP', holiday: 'NEAREST_WORKING_DAY_SAME_MONTH', busy: 'MANUAL' },
  },
  'a list of dates, in seasons, at two places at once': {
    ...{ recurrence: 'DATES', dates: ['2026-12-25', '2026-10-15'], venueOrder: 'AT_ONCE' },
    hours: { usual: [morning], seasons: [{ from: '10-16', to: '04-15', parts: [{ from: '08:00', to: '11:30' }] }] },
    venues: [
      { pointId: 'tru-so', room: 'Phòng 1', hours: null },
      { pointId: 'co-so-2', room: '', hours: { usual: [morning], seasons: [] } },
    ],
    positionIds: ['chu-tich', 'pho'],
  },
  'everything that can be said': {
    ...{ title: 'Lịch của Chủ tịch', kind: 'REGULAR', mode: 'ONLINE', effectiveTo: '2027-12-31' },
    ...{ deputy: 'ALLOW', standIns: ['COMMITTEE_VICE_CHAIR'], isFloored: true, inPersonAtLeast: '2' },
    ...{ inPersonPer: 'YEAR', minutes: '45', publicPlaces: '3', staffPlaces: '1' },
    ...{ expectedContent: 'Đất đai', howToRegister: 'Tại Trụ sở', whatToBring: 'Căn cước' },
    legalBasis: 'Luật Tiếp công dân 2013\nQuy chế số 01',
    hosts: [{ id: 'hdnd', name: 'HĐND' }],
    participants: [
      { name: 'Thanh tra', agencyId: 'thanh-tra' },
      { name: 'Đoàn ĐBQH', agencyId: null },
    ],
  },
};

describe('A rule in the wizard', () => {
  it.each(Object.entries(rules))('is the same after it was kept and opened again: %s', (_, said) => {
    const draft = { ...begun, ...said };
    expect(findMissing(draft, words.missing)).toEqual([]);
    const input = inputOf(draft, 'Lịch tiếp công dân');
    expect(inputOf(draftOf(keptFrom(input)), '')).toEqual(input);
  });

  it('begins as the commonest notice of the head of the agency, whole from the first moment', () => {
    const { rule, title, effectiveFrom } = inputOf(begun, 'Lịch');
    expect(rule).toMatchObject({
      recurrence: { kind: 'DAYS_OF_MONTH', days: [15] },
      shift: { weekend: 'NEXT_WORKING_DAY', holiday: 'NEXT_WORKING_DAY' },
      turns: { positionIds: ['chu-tich'], countedFrom: '2026-09-07' },
      venues: [{ pointId: 'tru-so' }],
    });
    expect({ title, effectiveFrom }).toEqual({ title: 'Lịch', effectiveFrom: '2026-09-07' });
  });

  it('says what is missing, at its step', () => {
    const wrong = findMissing(
      {
        ...begun,
        ...{
          positionIds: [],
          days: [],
          venues: [],
          cutOffBefore: 'hai',
          minutes: '3',
          publicPlaces: '',
          isFloored: true,
        },
        ...{ inPersonAtLeast: '0', effectiveTo: '2026-01-01', opensDaysBefore: '0' },
        hours: { usual: [{ from: '11:30', to: '08:00' }], seasons: [{ from: '16/', to: '', parts: [morning] }] },
      },
      words.missing,
    );
    expect([...new Set(wrong.map(({ field }) => stepOf(field)))]).toEqual([
      ...['who', 'days', 'hours', 'where', 'register', 'slots', 'deputy', 'papers'],
    ]);
    const isEarlier = { ...begun, hours: { usual: [morning, { from: '10:00', to: '12:00' }], seasons: [] } };
    expect(findMissing(isEarlier, words.missing).map(({ field }) => field)).toEqual(['rule.hours']);
  });

  it('shows what the graph finds wrong where it is answered', () => {
    expect(['rule.hours.usual.0.to', 'rule.turns.positionIds', 'title'].map(stepOf)).toEqual([
      'hours',
      'who',
      'papers',
    ]);
    expect(['rule.hours.usual.0.to', 'rule.slots.minutes', 'legalBasis'].map(fieldOf)).toEqual([
      ...['rule.hours', 'rule.slots.minutes', 'legalBasis'],
    ]);
  });
});

describe('What is typed in the wizard', () => {
  it('reads days of a season as people write them, and leaves half of one alone', () => {
    expect(['16/04', '16/4', ' 1/12 ', '16/', '16/1'].map(monthDayOf)).toEqual([
      ...['04-16', '04-16', '12-01', '16/', '16/1'],
    ]);
    expect(['04-16', '16/'].map(sayMonthDay)).toEqual(['16/04', '16/']);
  });

  it('counts the whole slots of a day', () => {
    expect(countSlots([morning, { from: '13:30', to: '16:30' }], 45)).toBe(8);
    expect([countSlots([morning], Number.NaN), countSlots([{ from: '', to: '' }], 30)]).toEqual([0, 0]);
  });

  it('keeps an agency that attends an agency while lines around it change', () => {
    const before = [{ name: 'Thanh tra tỉnh', agencyId: 'thanh-tra' }];
    expect(participantsOf('Đoàn ĐBQH\nThanh tra tỉnh\n', before)).toEqual([
      { name: 'Đoàn ĐBQH', agencyId: null },
      { name: 'Thanh tra tỉnh', agencyId: 'thanh-tra' },
      { name: '', agencyId: null },
    ]);
  });
});

describe('Who holds the sessions together', () => {
  it('is picked from agencies near that last, each once', () => {
    const ids = (draft: ScheduleDraft) => hostsToAdd(house, draft, '2026-09-07').map(({ id }) => id);
    expect(ids(begun)).toEqual(['tren', 'phong']);
    expect(ids({ ...begun, hosts: [{ id: 'tren', name: 'Cấp trên' }] })).toEqual(['phong']);
  });
});
