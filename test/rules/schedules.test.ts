import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionForRequest } from '../../server/registrations/late-rules.js';
import { slotsOf } from '../../server/schedules/hours-rules.js';
import { holderOn, type Term } from '../../server/schedules/office-rules.js';
import type { Recurrence, ScheduleRule, ShiftPolicy } from '../../server/schedules/rule.js';
import { type Occurrence, occurrencesOf } from '../../server/schedules/rules.js';
import { addDays, instantAt, isSameMonth, type Weekday, weekdayOf } from '../../server/working-days/day-rules.js';
import { calendarOf, isWorkingDay } from '../../server/working-days/rules.js';
import { at, daysOfMonth, hoursOf, publishedNotices, ruleOf, shiftTo } from '../support/published-notices.js';
import { anyDay, vietnam } from '../support/vietnam.js';

const year2026 = { from: '2026-01-01', to: '2026-12-31' };
const heldDays = (rule: ScheduleRule, from: string, to: string) =>
  occurrencesOf(rule, vietnam, { from, to }).map((one) => one.day);
const positionsOf = (occurrences: readonly Occurrence[]) => occurrences.map((one) => one.positionIndex);

describe('The days of a notice as it was published', () => {
  it.each(publishedNotices.map((notice) => [notice.name, notice] as const))('%s', (_, notice) => {
    const calendar = calendarOf([...vietnam.special.values(), ...(notice.known ?? [])]);
    const span = { from: notice.from, to: notice.to };
    expect(occurrencesOf(notice.rule, calendar, span, notice.isAway).map((one) => one.day)).toEqual(notice.days);
  });

  it('Tây Ninh: the Thursday after a dropped one belongs to whoever it would have been', () => {
    const notice = publishedNotices.find(({ name }) => name.startsWith('Tây Ninh'));
    if (!notice) throw new Error('no such notice');
    const calendar = calendarOf([...(notice.known ?? [])]);
    const found = occurrencesOf(notice.rule, calendar, { from: notice.from, to: notice.to }, notice.isAway);
    expect(positionsOf(found)).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
    expect(found.map((one) => one.reason).filter((reason) => reason !== 'KEPT')).toEqual([
      'SKIPPED_HOLIDAY',
      'SKIPPED_BUSY',
    ]);
  });

  it('Hà Nội: “thứ ba, tuần thứ ba” read three ways', () => {
    const third = (recurrence: Recurrence) => heldDays(ruleOf(recurrence), '2021-08-01', '2021-08-31');
    const week = { kind: 'WEEKDAY_OF_NTH_WEEK', weekday: 2, weeks: [3] } as const;
    expect(third({ kind: 'NTH_WEEKDAY', weekday: 2, nth: [3] })).toEqual(['2021-08-17']);
    expect(third({ ...week, weekOne: 'WITH_DAY_ONE' })).toEqual(['2021-08-10']);
    expect(third({ ...week, weekOne: 'FIRST_WHOLE' })).toEqual(['2021-08-17']);
  });

  it('Hà Nội: two offices take turns', () => {
    const rule = ruleOf({ kind: 'NTH_WEEKDAY', weekday: 2, nth: [3] }, { venues: [at('one'), at('two')] });
    const venues = occurrencesOf(rule, vietnam, year2026).map((one) => one.venueIndex);
    expect(venues.slice(0, 4)).toEqual([0, 1, 0, 1]);
  });

  it('Hà Trung: summer and winter hours', () => {
    const notice = publishedNotices.find(({ name }) => name.startsWith('Hà Trung'));
    if (!notice) throw new Error('no such notice');
    const starts = occurrencesOf(notice.rule, vietnam, { from: notice.from, to: notice.to }).map((one) => one.startsAt);
    expect(starts[0]).toBe('2019-06-18T00:00:00.000Z');
    expect(starts.at(-1)).toBe('2019-12-18T01:00:00.000Z');
  });
});

describe('The worked examples', () => {
  it('day 15, the next working day, through 2026', () => {
    expect(heldDays(ruleOf(daysOfMonth(15)), '2026-01-01', '2026-12-31')).toEqual([
      ...['2026-01-15', '2026-02-23', '2026-03-16', '2026-04-15', '2026-05-15', '2026-06-15'],
      ...['2026-07-15', '2026-08-17', '2026-09-15', '2026-10-15', '2026-11-16', '2026-12-15'],
    ]);
  });

  it.each([
    ['NEXT_WORKING_DAY', '2026-09-03', 'MOVED_WEEKEND'],
    ['NEXT_WORKING_DAY_SAME_MONTH', '2026-08-28', 'MOVED_WEEKEND'],
    ['NEAREST_WORKING_DAY', '2026-08-28', 'MOVED_WEEKEND'],
    ['NEAREST_WORKING_DAY_SAME_MONTH', '2026-08-28', 'MOVED_WEEKEND'],
    ['SKIP', null, 'SKIPPED_WEEKEND'],
    ['KEEP', '2026-08-30', 'KEPT_ON_DAY_OFF'],
    ['MANUAL', null, 'NEEDS_DECISION'],
  ] as const)('day 30 of August 2026, before the swapped 31st, by %s: %s', (policy, day, reason) => {
    const rule = ruleOf(daysOfMonth(30), { shift: shiftTo(policy) });
    const [found] = occurrencesOf(rule, vietnam, { from: '2026-08-01', to: '2026-08-31' });
    expect(found).toMatchObject({ nominalDay: '2026-08-30', day, reason });
  });

  it('a holiday may go another way than a weekend', () => {
    const rule = ruleOf(daysOfMonth(1), {
      shift: { holiday: 'NEAREST_WORKING_DAY_SAME_MONTH', weekend: 'NEXT_WORKING_DAY', busy: 'KEEP' },
    });
    expect(heldDays(rule, '2026-05-01', '2026-08-31')).toEqual([
      '2026-05-04',
      '2026-06-01',
      '2026-07-01',
      '2026-08-03',
    ]);
  });

  it('of two equally near days the later is taken', () => {
    const rule = ruleOf({ kind: 'DATES', dates: ['2025-09-02'] }, { shift: shiftTo('NEAREST_WORKING_DAY') });
    expect(heldDays(rule, '2025-09-01', '2025-09-30')).toEqual(['2025-09-03']);
    const middle = calendarOf([{ day: '2026-03-11', kind: 'HOLIDAY', source: 'ngày giữa tuần' }]);
    const wednesday = ruleOf({ kind: 'DATES', dates: ['2026-03-11'] }, { shift: shiftTo('NEAREST_WORKING_DAY') });
    expect(occurrencesOf(wednesday, middle, year2026).map((one) => one.day)).toEqual(['2026-03-12']);
  });
});

describe('A day the month does not have', () => {
  const skipped: Recurrence = { kind: 'DAYS_OF_MONTH', days: [31], missingDay: 'SKIP' };

  it('is its last day, or nothing, as the rule says', () => {
    const [kept] = occurrencesOf(ruleOf(daysOfMonth(31)), vietnam, { from: '2026-06-01', to: '2026-06-30' });
    expect(kept).toMatchObject({ nominalDay: '2026-06-30', wantedDay: 31, day: '2026-06-30', reason: 'KEPT' });
    const [none] = occurrencesOf(ruleOf(skipped), vietnam, { from: '2026-06-01', to: '2026-06-30' });
    expect(none).toMatchObject({ day: null, wantedDay: 31, reason: 'MISSING_DAY' });
  });

  it('does not make two sessions of one day', () => {
    const found = occurrencesOf(ruleOf(daysOfMonth(27, 29, 30)), vietnam, { from: '2026-02-01', to: '2026-02-28' });
    expect(found.map(({ day, reason }) => [day, reason])).toEqual([
      ['2026-02-27', 'KEPT'],
      ['2026-03-02', 'MOVED_WEEKEND'],
      [null, 'SAME_DAY'],
    ]);
  });

  it('a fifth Friday is there in some months only', () => {
    const fifth = ruleOf({ kind: 'NTH_WEEKDAY', weekday: 5, nth: [5] });
    expect(occurrencesOf(fifth, vietnam, { from: '2026-01-01', to: '2026-03-31' }).map((one) => one.reason)).toEqual([
      'KEPT',
      'MISSING_DAY',
      'MISSING_DAY',
    ]);
  });

  it('a month may begin after the Tuesday of its first week', () => {
    const week = { kind: 'WEEKDAY_OF_NTH_WEEK', weekday: 2, weeks: [1], weekOne: 'WITH_DAY_ONE' } as const;
    const [found] = occurrencesOf(ruleOf(week), vietnam, { from: '2026-08-01', to: '2026-08-31' });
    expect(found).toMatchObject({ reason: 'MISSING_DAY', day: null });
  });

  it('the last Thursday is always there', () => {
    const rule = ruleOf({ kind: 'LAST_WEEKDAY', weekday: 4 });
    expect(heldDays(rule, '2026-01-01', '2026-03-31')).toEqual(['2026-01-29', '2026-02-26', '2026-03-26']);
  });
});

describe('Two sessions of one schedule', () => {
  it('do not fall on one day of one leader: a person decides about the one that moved', () => {
    const rule = ruleOf({ kind: 'WEEKLY', weekdays: [1, 2] });
    const found = occurrencesOf(rule, vietnam, { from: '2026-04-27', to: '2026-04-28' });
    expect(found.map(({ day, reason }) => [day, reason])).toEqual([
      [null, 'SAME_DAY'],
      ['2026-04-28', 'KEPT'],
    ]);
  });

  it('may be in two places at once, each with its own hours', () => {
    const rule = ruleOf(daysOfMonth(10), {
      venues: [at('morning office'), at('afternoon office', hoursOf(['14:00', '16:00']))],
      venueOrder: 'AT_ONCE',
    });
    const found = occurrencesOf(rule, vietnam, { from: '2026-03-01', to: '2026-03-31' });
    expect(found.map(({ venueIndex, startsAt }) => [venueIndex, startsAt])).toEqual([
      [0, instantAt('2026-03-10', '08:00')],
      [1, instantAt('2026-03-10', '14:00')],
    ]);
  });

  it('with two leaders at once, they change places each time', () => {
    const rule = ruleOf(daysOfMonth(10), {
      turns: { positionIds: ['a', 'b'], countedFrom: '2026-03-01' },
      venues: [at('one'), at('two')],
      venueOrder: 'AT_ONCE',
    });
    expect(positionsOf(occurrencesOf(rule, vietnam, { from: '2026-03-01', to: '2026-04-30' }))).toEqual([0, 1, 1, 0]);
  });
});

describe('Registration', () => {
  const span = { from: '2024-03-01', to: '2024-05-31' };
  const byNotice = (name: string) =>
    publishedNotices.find((one) => one.name.startsWith(name))?.rule ?? ruleOf(daysOfMonth(1));

  it('Bắc Kạn: before day 20, even where the session moved; later requests go to the next month', () => {
    const found = occurrencesOf(byNotice('Bắc Kạn 2024'), vietnam, span);
    expect(found.map((one) => one.cutOffAt)).toEqual(
      ['2024-03-20', '2024-04-20', '2024-05-20'].map((day) => instantAt(day, '00:00')),
    );
    const published = found.map(({ day, startsAt, opensAt, cutOffAt }) => ({
      ...{ day, status: 'SCHEDULED', capacity: 1, openCount: 1, startsAt: startsAt ?? '' },
      ...{ registrationOpensAt: opensAt, registrationClosesAt: cutOffAt },
    }));
    const goesTo = (day: string, time: string) => sessionForRequest(published, instantAt(day, time))?.day ?? null;
    expect(goesTo('2024-03-19', '23:59')).toBe('2024-03-25');
    expect(goesTo('2024-03-20', '00:00')).toBe('2024-04-25');
    expect(goesTo('2024-05-20', '00:00')).toBeNull();
  });

  it('Ngân Sơn: before day 10 for day 15, before day 20 for day 25', () => {
    const found = occurrencesOf(byNotice('Ngân Sơn'), vietnam, { from: '2021-05-01', to: '2021-05-31' });
    expect(found.map((one) => one.cutOffAt)).toEqual(
      ['2021-05-10', '2021-05-20'].map((day) => instantAt(day, '00:00')),
    );
  });

  it('of a day early in the month ends in the month before', () => {
    const cutOff = { kind: 'BEFORE_DAY_OF_MONTH', days: [28] } as const;
    const rule = ruleOf(daysOfMonth(5), { registration: { opensDaysBefore: null, cutOff, lateRequests: 'REFUSED' } });
    const [found] = occurrencesOf(rule, vietnam, { from: '2026-03-01', to: '2026-03-31' });
    expect(found?.cutOffAt).toBe(instantAt('2026-02-28', '00:00'));
  });

  it('three working days before 23/2/2026 is before Tết; three days before is not', () => {
    const by = (kind: 'WORKING_DAYS_BEFORE' | 'DAYS_BEFORE') => {
      const cutOff = { kind, days: 3, until: '17:00' } as const;
      const rule = ruleOf(daysOfMonth(23), { registration: { opensDaysBefore: 30, cutOff, lateRequests: 'REFUSED' } });
      return occurrencesOf(rule, vietnam, { from: '2026-02-01', to: '2026-02-28' })[0];
    };
    expect(by('WORKING_DAYS_BEFORE')?.cutOffAt).toBe(instantAt('2026-02-11', '17:00'));
    expect(by('DAYS_BEFORE')?.cutOffAt).toBe(instantAt('2026-02-20', '17:00'));
    expect(by('DAYS_BEFORE')?.opensAt).toBe(instantAt('2026-01-24', '08:00'));
  });

  it('never ends after the session has begun, nor opens after it ended', () => {
    const cutOff = { kind: 'DAYS_BEFORE', days: 0, until: '17:00' } as const;
    const rule = ruleOf(daysOfMonth(23), { registration: { opensDaysBefore: 0, cutOff, lateRequests: 'REFUSED' } });
    const [found] = occurrencesOf(rule, vietnam, { from: '2026-03-01', to: '2026-03-31' });
    expect([found?.cutOffAt, found?.opensAt]).toEqual([found?.startsAt, null]);
  });
});

describe('Slots', () => {
  it('are cut from each part; what is left over is no slot', () => {
    const pattern = { minutes: 40, publicPlaces: 2, staffPlaces: 1 };
    const parts = [
      { from: '08:00', to: '10:00' },
      { from: '14:00', to: '15:00' },
    ];
    const slots = slotsOf('2026-03-12', parts, pattern);
    expect(slots.map((slot) => slot.startsAt)).toEqual(
      ['08:00', '08:40', '09:20', '14:00'].map((time) => instantAt('2026-03-12', time)),
    );
    expect(slots[0]).toMatchObject({ publicCapacity: 2, staffCapacity: 1 });
  });
});

describe('Who receives', () => {
  const term = (given: Partial<Term>): Term => ({
    ...{ id: 'first', leaderId: 'one', agencyId: 'province', kind: 'COMMITTEE_CHAIR', title: 'Chủ tịch UBND tỉnh' },
    ...{ isHead: true, fromDay: '2021-07-01', toDay: '2026-06-30' },
    ...given,
  });
  const successor = term({
    id: 'second',
    leaderId: 'two',
    title: 'Quyền Chủ tịch',
    fromDay: '2026-07-01',
    toDay: null,
  });
  const council = term({ id: 'other', kind: 'COUNCIL_CHAIR', toDay: null });

  it('is who holds the position that day', () => {
    const terms = [term({}), successor, council];
    expect(holderOn(term({}), terms, '2026-06-30')).toMatchObject({ term: { leaderId: 'one' } });
    expect(holderOn(term({}), terms, '2026-07-01')).toMatchObject({ term: { leaderId: 'two' } });
  });

  it('is nobody between two terms, and a question where two hold it', () => {
    const late = { ...successor, fromDay: '2026-08-01' };
    expect(holderOn(term({}), [late], '2026-07-15').kind).toBe('VACANT');
    expect(holderOn(term({}), [successor, { ...successor, id: 'third' }], '2026-07-15').kind).toBe('SEVERAL');
  });

  it('of several deputies is the one with that title', () => {
    const deputy = (id: string, title: string, toDay: string | null = null) =>
      term({ id, title, toDay, kind: 'COMMITTEE_VICE_CHAIR', isHead: false, fromDay: '2021-07-01' });
    const named = deputy('a', 'Phó Chủ tịch phụ trách văn hóa', '2026-06-30');
    const others = [deputy('b', 'Phó Chủ tịch phụ trách kinh tế'), deputy('c', named.title)];
    expect(holderOn(named, [named, ...others], '2026-07-15')).toMatchObject({ term: { id: 'c' } });
  });
});

const weekday = fc.integer({ min: 1, max: 7 }).map((n) => weekdayOf(addDays('1970-01-04', n)) as Weekday);
const recurrence = fc.oneof(
  fc.record({
    kind: fc.constant('DAYS_OF_MONTH' as const),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 }),
    missingDay: fc.constantFrom('LAST_DAY' as const, 'SKIP' as const),
  }),
  fc.record({
    kind: fc.constant('NTH_WEEKDAY' as const),
    weekday,
    nth: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('WEEKDAY_OF_NTH_WEEK' as const),
    weekday,
    weeks: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 }),
    weekOne: fc.constantFrom('WITH_DAY_ONE' as const, 'FIRST_WHOLE' as const),
  }),
  fc.record({ kind: fc.constant('LAST_WEEKDAY' as const), weekday }),
  fc.record({
    kind: fc.constant('WEEKLY' as const),
    weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('DATES' as const), dates: fc.uniqueArray(anyDay, { minLength: 1, maxLength: 8 }) }),
);
const policy = fc.constantFrom<ShiftPolicy>(
  ...(['NEXT_WORKING_DAY', 'NEXT_WORKING_DAY_SAME_MONTH', 'NEAREST_WORKING_DAY'] as const),
  ...(['NEAREST_WORKING_DAY_SAME_MONTH', 'SKIP', 'KEEP', 'MANUAL'] as const),
);
const positions = fc.integer({ min: 1, max: 4 }).map((many) => Array.from({ length: many }, (_, i) => `p${i}`));
const anyRule = fc
  .record({ recurrence, weekend: policy, holiday: policy, positionIds: positions, countedFrom: anyDay })
  .map(({ weekend, holiday, positionIds, countedFrom, ...given }) =>
    ruleOf(given.recurrence, { shift: { weekend, holiday, busy: 'KEEP' }, turns: { positionIds, countedFrom } }),
  );
const keyOf = (one: Occurrence) => `${one.nominalDay} ${one.positionIndex} ${one.wantedDay}`;

describe('Whatever the rule', () => {
  it('every day is a working day, unless the rule keeps days off', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, from) => {
        for (const one of occurrencesOf(rule, vietnam, { from, to: addDays(from, 120) })) {
          if (one.day !== null) expect(one.reason === 'KEPT_ON_DAY_OFF' || isWorkingDay(vietnam, one.day)).toBe(true);
        }
      }),
    );
  });

  it('a policy of the same month never leaves the month, and KEEP never moves', () => {
    fc.assert(
      fc.property(anyRule, anyDay, policy, (rule, from, both) => {
        for (const one of occurrencesOf({ ...rule, shift: shiftTo(both) }, vietnam, { from, to: addDays(from, 120) })) {
          if (one.day === null) continue;
          if (both.endsWith('SAME_MONTH')) expect(isSameMonth(one.day, one.nominalDay)).toBe(true);
          if (both === 'KEEP') expect(one.day).toBe(one.nominalDay);
        }
      }),
    );
  });

  it('the turns do not depend on which days are dropped', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, from) => {
        const span = { from, to: addDays(from, 200) };
        const turns = (shift: ShiftPolicy) =>
          occurrencesOf({ ...rule, shift: shiftTo(shift) }, vietnam, span).map(keyOf);
        expect(turns('SKIP')).toEqual(turns('KEEP'));
      }),
    );
  });

  it('a wider span says the same of the days they share', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: 0, max: 80 }), (rule, from, more) => {
        const narrow = occurrencesOf(rule, vietnam, { from, to: addDays(from, 60) });
        const wide = occurrencesOf(rule, vietnam, { from: addDays(from, -more), to: addDays(from, 60 + more) });
        const shared = wide.filter((one) => one.nominalDay >= from && one.nominalDay <= addDays(from, 60));
        expect(shared).toEqual(narrow);
      }),
    );
  });

  it('no leader receives twice on one day', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, from) => {
        const held = occurrencesOf(rule, vietnam, { from, to: addDays(from, 200) }).filter((one) => one.day !== null);
        const keys = held.map((one) => `${one.day} ${one.positionIndex}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('nothing is made outside the days on which it is in force', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, effectiveFrom) => {
        const effectiveTo = addDays(effectiveFrom, 60);
        const span = { from: addDays(effectiveFrom, -60), to: addDays(effectiveTo, 60), effectiveFrom, effectiveTo };
        for (const one of occurrencesOf(rule, vietnam, span)) {
          expect(one.nominalDay >= effectiveFrom && one.nominalDay <= effectiveTo).toBe(true);
        }
      }),
    );
  });
});
