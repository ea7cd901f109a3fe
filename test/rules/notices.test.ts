import { describe, expect, it } from 'vitest';
import { leadForKind } from '../../server/duties/policy-rules.js';
import { findLate } from '../../server/notices/lead-rules.js';
import { type NoticeAct, noticeStates, refuseByNoticeState, stateAfter } from '../../server/notices/rules.js';
import { findNoticeProblems, findUnsigned } from '../../server/notices/words-rules.js';
import { calendarOf } from '../../server/working-days/rules.js';

const acts: readonly NoticeAct[] = ['edit', 'submit', 'sign', 'publish', 'withdraw', 'supersede', 'recordPosting'];

describe('A notice', () => {
  it('goes from draft to signature to publication, and ends superseded or withdrawn', () => {
    expect(stateAfter('submit', 'DRAFT')).toBe('SUBMITTED');
    expect(stateAfter('sign', 'SUBMITTED')).toBe('SIGNED');
    expect(stateAfter('publish', 'SIGNED')).toBe('PUBLISHED');
    expect(stateAfter('supersede', 'PUBLISHED')).toBe('SUPERSEDED');
    expect(stateAfter('withdraw', 'PUBLISHED')).toBe('WITHDRAWN');
  });

  it('is not published before it is signed, nor signed before it is submitted', () => {
    for (const state of noticeStates) {
      expect(stateAfter('publish', state) !== null).toBe(state === 'SIGNED');
      expect(stateAfter('sign', state) !== null).toBe(state === 'SUBMITTED');
    }
  });

  it('is a draft again when it is edited before the signature, and stands after it', () => {
    expect(stateAfter('edit', 'SUBMITTED')).toBe('DRAFT');
    for (const state of ['SIGNED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'] as const)
      expect(stateAfter('edit', state)).toBeNull();
  });

  it('never comes back once withdrawn, nor changes its standing once superseded', () => {
    for (const act of acts) {
      expect(stateAfter(act, 'WITHDRAWN')).toBeNull();
      expect([null, 'SUPERSEDED']).toContain(stateAfter(act, 'SUPERSEDED'));
    }
  });

  it('says which state does not allow an act', () => {
    expect(refuseByNoticeState('publish', { state: 'DRAFT' })).toEqual({ kind: 'NoticeWrongState', state: 'DRAFT' });
    expect(refuseByNoticeState('submit', { state: 'DRAFT' })).toBeNull();
  });

  it('needs number, day and signer to count as signed', () => {
    const nothing = { numberKey: null, issuedDay: null, signerPositionId: null };
    expect(findUnsigned(nothing).map((one) => one.field)).toEqual(['number', 'issuedDay', 'signerPositionId']);
    expect(findUnsigned({ numberKey: '1/TB', issuedDay: '2026-03-02', signerPositionId: 'x' })).toEqual([]);
  });

  it('has a subject, and a number that can be read as one', () => {
    expect(findNoticeProblems({ subject: null })).toEqual([{ field: 'subject', problem: 'MISSING' }]);
    expect(findNoticeProblems({ number: 'thông báo' })).toEqual([{ field: 'number', problem: 'MALFORMED' }]);
    expect(findNoticeProblems({ sessionIds: Array(1_001).fill('x') })).toEqual([
      { field: 'sessionIds', problem: 'TOO_LONG', fault: 'TOO_MANY', most: 1_000 },
    ]);
  });
});

describe('Publishing is late', () => {
  const tet = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
  const calendar = calendarOf(tet.map((day) => ({ day, kind: 'HOLIDAY', source: 'Tết Bính Ngọ' })));
  const leadFor = (kind: string, day: string) => leadForKind([], kind, day);
  const late = (kind: string, day: string, published: string) =>
    findLate([{ id: 'a', kind, day }], { calendar, leadFor, day: published }).map((one) => one.latestDay);

  it('for a periodic reception with less than five working days before it', () => {
    expect(late('PERIODIC', '2026-03-16', '2026-03-09')).toEqual([]);
    expect(late('PERIODIC', '2026-03-16', '2026-03-10')).toEqual(['2026-03-09']);
  });

  it('days of Tết are no working days', () => {
    expect(late('PERIODIC', '2026-02-24', '2026-02-10')).toEqual([]);
    expect(late('PERIODIC', '2026-02-24', '2026-02-12')).toEqual(['2026-02-10']);
  });

  it('for a dialogue with less than seven days before it', () => {
    expect(late('PUBLIC_DIALOGUE', '2026-03-16', '2026-03-09')).toEqual([]);
    expect(late('PUBLIC_DIALOGUE', '2026-03-16', '2026-03-10')).toEqual(['2026-03-09']);
  });

  it('never for what is held when it is needed', () => {
    expect(late('AD_HOC', '2026-03-16', '2026-03-16')).toEqual([]);
  });
});
