import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alarmsOf,
  complianceOf,
  type DutyFacts,
  type DutyRule,
  type DutySession,
  periodAround,
  periodsOf,
} from '../../server/duties/rules.js';
import { addDays, daysBetween } from '../../server/working-days/day-rules.js';
import { anyDay, vietnam } from '../support/vietnam.js';

const march = { from: '2026-03-01', to: '2026-03-31' };
const receiving = { activity: 'RECEPTION', minCount: 2 } as const;
const factsOn = (today: string): DutyFacts => ({
  calendar: vietnam,
  leadOn: (activity) => (activity === 'DIALOGUE' ? { days: 7, unit: 'DAYS' } : { days: 5, unit: 'WORKING_DAYS' }),
  today,
});

let made = 0;
function session(given: Partial<DutySession> = {}): DutySession {
  made += 1;
  return {
    ...{ id: `s${made}`, kind: 'PERIODIC', day: '2026-03-12', status: 'HELD', isDelegated: false },
    ...{ publishedDay: '2026-03-02', ...given },
  };
}

describe('A duty of two days a month', () => {
  it('is done by two days held in person', () => {
    const sessions = [session(), session({ day: '2026-03-26' })];
    const found = complianceOf(receiving, sessions, march, factsOn('2026-04-01'));
    expect(found).toMatchObject({ required: 2, planned: 2, publishedInTime: 2, heldInPerson: 2, missed: 0, short: 0 });
    expect(alarmsOf(found)).toEqual([]);
  });

  it('counts two sessions of one day once', () => {
    expect(complianceOf(receiving, [session(), session()], march, factsOn('2026-04-01'))).toMatchObject({
      heldInPerson: 1,
      missed: 1,
    });
  });

  it('is not done by a deputy, who is counted apart', () => {
    const sessions = [session(), session({ day: '2026-03-26', isDelegated: true })];
    expect(complianceOf(receiving, sessions, march, factsOn('2026-04-01'))).toMatchObject({
      planned: 2,
      heldInPerson: 1,
      delegated: 1,
      missed: 1,
    });
  });

  it('is short while the plan is, and missed when the month is over', () => {
    const sessions = [session({ status: 'SCHEDULED', day: '2026-03-26' })];
    const during = complianceOf(receiving, sessions, march, factsOn('2026-03-10'));
    expect(during).toMatchObject({ coming: 1, short: 1, missed: 0 });
    expect(alarmsOf(during)).toEqual(['PERIOD_SHORT']);
    const after = complianceOf(receiving, sessions, march, factsOn('2026-04-01'));
    expect(after).toMatchObject({ coming: 0, unrecorded: 1, short: 0, missed: 2 });
    expect(alarmsOf(after)).toEqual(['PERIOD_MISSED', 'HELD_NOT_RECORDED']);
  });

  it('is not helped by what was cancelled or put off, nor by officers’ daily receptions or dialogues', () => {
    const sessions = [
      session({ status: 'CANCELLED' }),
      session({ status: 'POSTPONED' }),
      session({ kind: 'REGULAR' }),
      session({ kind: 'PUBLIC_DIALOGUE' }),
    ];
    const found = complianceOf(receiving, sessions, march, factsOn('2026-03-10'));
    expect(found).toMatchObject({ planned: 1, heldInPerson: 0, postponed: 1, short: 2 });
  });
});

describe('Publication', () => {
  it.each([
    ['2026-03-05', 1, 0],
    ['2026-03-06', 0, 1],
  ])('on %s, five working days before 12/3 being 5/3: %i in time, %i late', (publishedDay, inTime, late) => {
    const found = complianceOf(receiving, [session({ publishedDay })], march, factsOn('2026-03-09'));
    expect([found.publishedInTime, found.late.length]).toEqual([inTime, late]);
  });

  it('is missed once the last day for it has passed, not before', () => {
    const draft = session({ publishedDay: null, status: 'SCHEDULED' });
    const on = (today: string) => complianceOf(receiving, [draft], march, factsOn(today));
    expect(on('2026-03-05').unpublished).toEqual([]);
    expect(on('2026-03-06').unpublished).toEqual([draft.id]);
    expect(alarmsOf(on('2026-03-06'))).toContain('NOT_PUBLISHED_IN_TIME');
  });

  it('of an ad hoc reception is nobody’s duty', () => {
    const adHoc = session({ kind: 'AD_HOC', publishedDay: null });
    const found = complianceOf(receiving, [adHoc], march, factsOn('2026-04-01'));
    expect(found).toMatchObject({ heldInPerson: 1, unpublished: [], late: [] });
  });

  it('of a dialogue is seven plain days before', () => {
    const dialogue = { activity: 'DIALOGUE', minCount: 1 } as const;
    const held = (publishedDay: string) => session({ kind: 'PUBLIC_DIALOGUE', publishedDay });
    const on = (day: string) => complianceOf(dialogue, [held(day)], march, factsOn('2026-04-01')).publishedInTime;
    expect([on('2026-03-05'), on('2026-03-06')]).toEqual([1, 0]);
  });
});

describe('The periods of a duty', () => {
  const rule = (per: DutyRule['per'], effectiveFrom: string, effectiveTo: string | null = null) => ({
    per,
    effectiveFrom,
    effectiveTo,
  });

  it('change with the law: once a week until 30/6/2026, twice a month from 1/7/2026', () => {
    const span = { from: '2026-06-22', to: '2026-08-02' };
    const weeks = periodsOf(rule('WEEK', '2014-07-01', '2026-06-30'), span);
    expect(weeks).toEqual([
      { from: '2026-06-22', to: '2026-06-28' },
      { from: '2026-06-29', to: '2026-07-05' },
    ]);
    const months = periodsOf(rule('MONTH', '2026-07-01'), span);
    expect(months.map((one) => one.from)).toEqual(['2026-07-01', '2026-08-01']);
  });

  it('are whole weeks, months, quarters and years', () => {
    expect(periodAround('WEEK', '2026-03-01')).toEqual({ from: '2026-02-23', to: '2026-03-01' });
    expect(periodAround('MONTH', '2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(periodAround('QUARTER', '2026-05-10')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(periodAround('YEAR', '2026-05-10')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('follow each other without a gap', () => {
    const per = fc.constantFrom<DutyRule['per']>('WEEK', 'MONTH', 'QUARTER', 'YEAR');
    fc.assert(
      fc.property(per, anyDay, (each, from) => {
        const periods = periodsOf(rule(each, '2000-01-01'), { from, to: addDays(from, 400) });
        for (const [i, one] of periods.slice(1).entries()) {
          expect(daysBetween(periods[i]?.to ?? '', one.from)).toBe(1);
        }
      }),
    );
  });
});
