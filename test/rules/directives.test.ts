import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateAfter as conclusionAfter, conclusionDueDay, deadlineOn } from '../../server/conclusions/rules.js';
import { findConclusionProblems, findUnsigned } from '../../server/conclusions/words-rules.js';
import { daysLateOn, directiveStatuses, isDueSoon, standingOn, statusAfter } from '../../server/directives/rules.js';
import { findDirectiveProblems, namesPerson } from '../../server/directives/words-rules.js';
import { addDays } from '../../server/working-days/day-rules.js';
import { calendarOf } from '../../server/working-days/rules.js';

const promised = { status: 'OPEN', dueDay: '2026-03-20', doneDay: null };

describe('A promise', () => {
  it('is in time on its last day, and overdue the day after', () => {
    expect(standingOn(promised, '2026-03-20')).toBe('PENDING');
    expect(standingOn(promised, '2026-03-21')).toBe('OVERDUE');
    expect(daysLateOn(promised, '2026-03-20')).toBe(0);
    expect(daysLateOn(promised, '2026-03-23')).toBe(3);
  });

  it('that its owner says is done goes on being owed until whoever gave it agrees', () => {
    expect(standingOn({ ...promised, status: 'REPORTED' }, '2026-03-21')).toBe('OVERDUE');
  });

  it('once done is in time or late for good, whatever the day', () => {
    const done = (doneDay: string) => ({ status: 'DONE', dueDay: '2026-03-20', doneDay });
    expect(standingOn(done('2026-03-20'), '2027-01-01')).toBe('DONE_IN_TIME');
    expect(standingOn(done('2026-03-21'), '2027-01-01')).toBe('DONE_LATE');
    expect(daysLateOn(done('2026-03-25'), '2027-01-01')).toBe(5);
  });

  it('called off is not late', () => {
    expect(standingOn({ ...promised, status: 'CANCELLED' }, '2027-01-01')).toBe('CANCELLED');
    expect(daysLateOn({ ...promised, status: 'CANCELLED' }, '2027-01-01')).toBe(0);
  });

  it('is late by a number of days exactly when it is overdue or was done late', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n));
    const status = fc.constantFrom('OPEN', 'IN_PROGRESS', 'REPORTED', 'DONE', 'CANCELLED');
    fc.assert(
      fc.property(status, day, day, day, (kind, dueDay, done, today) => {
        const one = { status: kind, dueDay, doneDay: kind === 'DONE' ? done : null };
        const isLate = ['OVERDUE', 'DONE_LATE'].includes(standingOn(one, today));
        expect(daysLateOn(one, today) > 0).toBe(isLate);
        if (isDueSoon(one, today, 5)) expect(standingOn(one, today)).toBe('PENDING');
      }),
    );
  });

  it('is due soon within five days, today included', () => {
    expect(isDueSoon(promised, '2026-03-20', 5)).toBe(true);
    expect(isDueSoon(promised, '2026-03-15', 5)).toBe(true);
    expect(isDueSoon(promised, '2026-03-14', 5)).toBe(false);
    expect(isDueSoon(promised, '2026-03-21', 5)).toBe(false);
  });
});

describe('The life of a directive', () => {
  it('leads from given to done by way of a report that is confirmed or sent back', () => {
    expect(statusAfter('progress', 'OPEN')).toBe('IN_PROGRESS');
    expect(statusAfter('finish', 'IN_PROGRESS')).toBe('REPORTED');
    expect(statusAfter('sendBack', 'REPORTED')).toBe('IN_PROGRESS');
    expect(statusAfter('confirm', 'REPORTED')).toBe('DONE');
    expect(statusAfter('reopen', 'DONE')).toBe('IN_PROGRESS');
  });

  it('ends when it is called off, and what is done is not called off', () => {
    expect(statusAfter('cancel', 'DONE')).toBeNull();
    for (const act of ['edit', 'progress', 'finish', 'confirm', 'reopen', 'publish'] as const)
      expect(statusAfter(act, 'CANCELLED')).toBeNull();
    expect(directiveStatuses).toHaveLength(5);
  });

  it('cannot have it due before it was given', () => {
    const words = { publicText: 'Sửa đường', givenDay: '2026-03-02' };
    expect(findDirectiveProblems({ ...words, dueDay: '2026-03-02' })).toEqual([]);
    expect(findDirectiveProblems({ ...words, dueDay: '2026-03-01' })[0]?.field).toBe('dueDay');
    expect(findDirectiveProblems({ publicText: null })[0]?.problem).toBe('MISSING');
  });
});

describe('A text for everybody', () => {
  it.each([
    ['Trả lời ông Nguyễn Văn Thử về thửa đất', true],
    ['tra loi ong NGUYEN  VAN THU, thua dat', true],
    ['Trả lời công dân về thửa đất', false],
    ['Nguyễn Văn Thửa', false],
  ])('“%s”: names the person: %s', (text, isNamed) => {
    expect(namesPerson(text, 'Nguyễn Văn Thử')).toBe(isNamed);
  });

  it('is not refused for a name of one word, which is a word of the language too', () => {
    expect(namesPerson('Xã Bình Minh', 'Minh')).toBe(false);
  });
});

describe('A conclusion', () => {
  const calendar = calendarOf([]);

  it('is due five working days after its session, where nobody has said otherwise', () => {
    expect(conclusionDueDay(calendar, '2026-03-02', deadlineOn([], '2026-03-02'))).toBe('2026-03-09');
  });

  it('goes by the deadline that held on the day of the session', () => {
    const terms = [
      { value: { days: 3, unit: 'DAYS' }, effectiveFrom: '2026-03-01', effectiveTo: null },
      { value: { days: 7, unit: 'WORKING_DAYS' }, effectiveFrom: '2025-01-01', effectiveTo: '2026-02-28' },
    ];
    expect(deadlineOn(terms, '2026-03-02')).toEqual({ days: 3, unit: 'DAYS' });
    expect(deadlineOn(terms, '2026-02-27')).toEqual({ days: 7, unit: 'WORKING_DAYS' });
    expect(
      deadlineOn([{ ...terms[0], value: 'soon', effectiveFrom: '2026-01-01', effectiveTo: null }], '2026-03-02').days,
    ).toBe(5);
    expect(conclusionDueDay(calendar, '2026-03-06', { days: 3, unit: 'DAYS' })).toBe('2026-03-09');
  });

  it('is published only once it is signed, and withdrawn at any time', () => {
    expect(conclusionAfter('publish', 'DRAFT')).toBeNull();
    expect(conclusionAfter('edit', 'SIGNED')).toBeNull();
    expect(conclusionAfter('publish', 'SIGNED')).toBe('PUBLISHED');
    expect(conclusionAfter('withdraw', 'PUBLISHED')).toBe('WITHDRAWN');
  });

  it('needs a number, a day, a signer and something concluded before it is signed', () => {
    const lacking = findUnsigned({ numberKey: null, issuedDay: null, signerPositionId: null }, []);
    expect(lacking.map(({ field }) => field)).toEqual(['number', 'issuedDay', 'signerPositionId', 'matters']);
  });

  it('says which matter is without words', () => {
    const matters = [{ publicText: null as unknown as string }];
    expect(findConclusionProblems({ matters })[0]).toMatchObject({ field: 'matters.publicText', problem: 'MISSING' });
    expect(findConclusionProblems({ number: 'năm' })[0]?.field).toBe('number');
  });
});
