import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Engagement, type PlanFacts, type PlannedSession, planOf } from '../../server/schedules/conflict-rules.js';
import { type ScheduleContent, wantedOf } from '../../server/schedules/content.js';
import {
  decideGeneration,
  feasible,
  infeasible,
  type StandingSession,
} from '../../server/schedules/generation-rules.js';
import type { Term } from '../../server/schedules/office-rules.js';
import type { ScheduleRule, ShiftPolicy } from '../../server/schedules/rule.js';
import { readRule } from '../../server/schedules/rule-shape.js';
import { addDays, instantAt } from '../../server/working-days/day-rules.js';
import { at, daysOfMonth, publishedNotices, ruleOf, shiftTo } from '../support/published-notices.js';
import { anyDay, vietnam } from '../support/vietnam.js';

const term = (id: string, given: Partial<Term> = {}): Term => ({
  ...{ id, leaderId: `leader of ${id}`, agencyId: 'province', kind: id, title: id, isHead: true },
  ...{ fromDay: '2020-01-01', toDay: null, ...given },
});
const chair = term('chair');
const march = { from: '2026-03-01', to: '2026-03-31' };

function factsOf(given: Partial<PlanFacts> = {}): PlanFacts {
  return {
    ...{ agencyId: 'province', hostIds: [], named: [chair], terms: [chair], calendar: vietnam, absences: [] },
    ...{ engagements: [], lead: { days: 5, unit: 'WORKING_DAYS' }, travelMinutes: 60 },
    ...{ now: '2026-03-01T00:00:00.000Z', today: '2026-03-01', ...given },
  };
}

const engaged = (from: string, to: string, given: Partial<Engagement> = {}): Engagement => ({
  ...{ id: 'other', key: null, leaderId: chair.leaderId, agencyId: 'elsewhere', pointId: 'elsewhere', room: '' },
  ...{ day: '2026-03-12', startsAt: instantAt('2026-03-12', from), endsAt: instantAt('2026-03-12', to), ...given },
});
const onThe12th = ruleOf(daysOfMonth(12), { venues: [{ ...at('office'), room: 'one' }] });
const notesOf = (planned: readonly PlannedSession[]) => planned.flatMap((one) => one.notes.map((note) => note.kind));

describe('Beside a planned session it is said', () => {
  it.each([
    ['that the leader is elsewhere then', engaged('10:30', '12:00'), ['LEADER_BUSY']],
    [
      'nothing when one ends as the other begins, in the same place',
      engaged('11:00', '12:00', { pointId: 'office' }),
      [],
    ],
    ['that there is little time to get there', engaged('11:30', '12:00'), ['TRAVEL_GAP']],
    ['nothing when there is time enough', engaged('12:00', '13:00'), []],
    [
      'that the room is taken by somebody else',
      engaged('10:00', '10:30', { leaderId: 'x', pointId: 'office', room: 'one' }),
      ['ROOM_BUSY'],
    ],
    [
      'that another session is held in the same place',
      engaged('10:00', '10:30', { leaderId: 'x', pointId: 'office', room: 'two' }),
      ['JOINT_SESSION'],
    ],
    ['that a hosting agency has its own then', engaged('10:00', '10:30', { leaderId: 'x' }), ['JOINT_SESSION']],
    ['nothing of itself as it was made before', engaged('08:00', '11:00', { key: '2026-03-12 0' }), []],
  ])('%s', (_, engagement, kinds) => {
    const facts = factsOf({ engagements: [engagement], hostIds: ['elsewhere'] });
    expect(notesOf(planOf(onThe12th, facts, march))).toEqual(kinds);
  });

  it.each([
    [
      'that the leader is away',
      { absences: [{ leaderId: chair.leaderId, fromDay: '2026-03-12', toDay: '2026-03-12' }] },
      ['ON_LEAVE'],
    ],
    ['that nobody holds the position', { named: [{ ...chair, toDay: '2026-03-11' }], terms: [] }, ['POSITION_VACANT']],
    ['that it is too late to post', { today: '2026-03-06' }, ['POSTING_LATE']],
    ['that it is over', { now: instantAt('2026-03-12', '08:00') }, ['IN_THE_PAST']],
  ] as const)('%s', (_, given, kinds) => {
    expect(notesOf(planOf(onThe12th, factsOf(given), march))).toEqual(kinds);
  });

  it('that nobody knows the holidays of that year yet', () => {
    const span = { from: '2028-01-01', to: '2028-01-31' };
    expect(notesOf(planOf(onThe12th, factsOf(), span))).toEqual(['YEAR_UNKNOWN']);
  });

  it('that two sessions of the plan are in each other’s way', () => {
    const rule = ruleOf(daysOfMonth(12), { venues: [at('one'), at('two')], venueOrder: 'AT_ONCE' });
    const planned = planOf(rule, factsOf(), march);
    expect(planned.map((one) => one.notes.map((note) => note.kind))).toEqual([[], ['LEADER_BUSY']]);
    expect([feasible(planned).length, infeasible(planned).length]).toEqual([1, 1]);
  });

  it('nothing of posting where none is needed', () => {
    expect(notesOf(planOf(onThe12th, factsOf({ today: '2026-03-12', lead: null }), march))).toEqual([]);
  });
});

const contentOf = (rule: ScheduleRule): ScheduleContent => ({
  ...{ agencyId: 'province', title: 'lịch', kind: 'PERIODIC', mode: 'IN_PERSON', rule, hostIds: [], participants: [] },
  ...{ expectedContent: 'tháng {tháng}', howToRegister: null, whatToBring: null, legalBasis: [] },
  ...{ effectiveFrom: '2020-01-01', effectiveTo: null },
});

/** What the database would hold after a decision was carried out. */
function carriedOut(rule: ScheduleRule, span: { from: string; to: string }, standing: readonly StandingSession[] = []) {
  const planned = planOf(rule, factsOf({ now: '2020-01-01T00:00:00.000Z' }), span);
  const wanted = feasible(planned).flatMap((one) => wantedOf(contentOf(rule), one) ?? []);
  const decision = decideGeneration(wanted, standing);
  const rewritten = new Map(decision.rewrite.map((one) => [one.id, one.wanted]));
  const untouched = { status: 'SCHEDULED', isPublished: false, isEdited: false, registrations: 0 };
  const after: StandingSession[] = [
    ...standing.map((one) => {
      const next = rewritten.get(one.id);
      if (next) return { ...one, ...next, status: 'SCHEDULED' };
      return decision.withdraw.includes(one.id) ? { ...one, status: 'CANCELLED' } : one;
    }),
    ...decision.create.map((one) => ({ ...untouched, ...one, id: `${one.nominalDay} ${one.seat}` })),
  ];
  return { decision, after };
}

const nothing = { create: [], rewrite: [], withdraw: [], differing: [] };

describe('Generating again', () => {
  const policy = fc.constantFrom<ShiftPolicy>('NEXT_WORKING_DAY', 'NEAREST_WORKING_DAY', 'SKIP', 'KEEP', 'MANUAL');
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 });
  const anyRule = fc.tuple(policy, days).map(([both, some]) => ruleOf(daysOfMonth(...some), { shift: shiftTo(both) }));

  it('changes nothing the second time, whatever the rule was before', () => {
    fc.assert(
      fc.property(anyRule, anyRule, anyDay, (before, rule, from) => {
        const span = { from, to: addDays(from, 120) };
        const first = carriedOut(before, span);
        const second = carriedOut(rule, span, first.after);
        expect(carriedOut(rule, span, second.after).decision).toMatchObject(nothing);
      }),
      { numRuns: 60 },
    );
  });

  it('never touches what people touched, whatever the rule is now', () => {
    const touched = fc.constantFrom({ isEdited: true }, { isPublished: true }, { registrations: 2 });
    fc.assert(
      fc.property(anyRule, anyRule, anyDay, touched, (before, rule, from, how) => {
        const span = { from, to: addDays(from, 120) };
        const standing = carriedOut(before, span).after.map((one) => ({ ...one, ...how }));
        const { decision, after } = carriedOut(rule, span, standing);
        expect(decision).toMatchObject({ rewrite: [], withdraw: [] });
        expect(after.slice(0, standing.length)).toEqual(standing);
      }),
      { numRuns: 60 },
    );
  });

  it('says what differs and why it was left', () => {
    const [there] = carriedOut(onThe12th, march).after;
    if (!there) throw new Error('nothing made');
    const other = ruleOf(daysOfMonth(12), { venues: [at('elsewhere')] });
    const standing = [{ ...there, isPublished: true, registrations: 1 }];
    expect(carriedOut(other, march, standing).decision.differing).toEqual([
      {
        id: there.id,
        nominalDay: '2026-03-12',
        differences: ['pointId', 'room'],
        because: ['PUBLISHED', 'HAS_REGISTRATIONS'],
      },
    ]);
  });

  it('leaves a session cancelled by hand cancelled', () => {
    const standing = carriedOut(onThe12th, march).after.map((one) => ({ ...one, status: 'CANCELLED', isEdited: true }));
    expect(carriedOut(onThe12th, march, standing).decision).toMatchObject(nothing);
  });
});

describe('A rule as it is kept', () => {
  it.each(publishedNotices.map((notice) => [notice.name, notice.rule] as const))('%s', (_, rule) => {
    expect(readRule(JSON.parse(JSON.stringify(rule)))).toEqual({ kind: 'Rule', rule });
  });

  it.each([
    ['no day', { recurrence: { kind: 'DAYS_OF_MONTH', days: [] } }, 'rule.recurrence.days', 'MISSING'],
    ['day 32', { recurrence: { kind: 'DAYS_OF_MONTH', days: [32] } }, 'rule.recurrence.days.0', 'MALFORMED'],
    ['one day twice', { recurrence: { kind: 'DAYS_OF_MONTH', days: [5, 5] } }, 'rule.recurrence.days', 'MALFORMED'],
    [
      'a day that does not exist',
      { recurrence: { kind: 'DATES', dates: ['2026-02-30'] } },
      'rule.recurrence.dates.0',
      'MALFORMED',
    ],
    [
      'an eighth day of the week',
      { recurrence: { kind: 'WEEKLY', weekdays: [8] } },
      'rule.recurrence.weekdays.0',
      'MALFORMED',
    ],
    ['no kind', { recurrence: {} }, 'rule.recurrence.kind', 'MISSING'],
    ['nobody', { turns: { positionIds: [], countedFrom: '2026-01-01' } }, 'rule.turns.positionIds', 'MISSING'],
    ['nowhere', { venues: [] }, 'rule.venues', 'MISSING'],
    [
      'parts that overlap',
      {
        hours: {
          usual: [
            { from: '08:00', to: '11:00' },
            { from: '10:00', to: '12:00' },
          ],
        },
      },
      'rule.hours.usual',
      'MALFORMED',
    ],
    ['a policy nobody knows', { shift: { weekend: 'YESTERDAY', holiday: 'SKIP' } }, 'rule.shift.weekend', 'MALFORMED'],
    ['slots of a minute', { slots: { minutes: 1, publicPlaces: 1 } }, 'rule.slots.minutes', 'MALFORMED'],
    ['a room without end', { venues: [{ pointId: 'a', room: 'x'.repeat(81) }] }, 'rule.venues.0.room', 'TOO_LONG'],
  ])('is refused with %s', (_, wrong, field, problem) => {
    const read = readRule({ ...ruleOf(daysOfMonth(1)), ...wrong });
    expect(read).toMatchObject({ kind: 'FieldsInvalid', problems: [{ field, problem }] });
  });
});
