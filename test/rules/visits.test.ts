import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVisitProblems, isLargeGroup, mayClose, occurrenceOf, type VisitTold } from '../../server/visits/rules.js';

const now = '2026-03-02T03:00:00.000Z';
const plain: VisitTold = {
  ...{ kind: 'REGULAR', receivedBy: 'STAFF', receiverPositionId: null, onBehalfOfPositionId: null },
  ...{ peopleCount: 1, representatives: 1, receivedAt: '2026-03-02T02:00:00.000Z', refusal: null },
};
const wrong = (given: Partial<VisitTold>) => findVisitProblems({ ...plain, ...given }, now);

describe('A visit', () => {
  it('is kept as it is told, on paper or at once, but never before it happened', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ receivedAt: '2019-03-02T02:00:00.000Z' })).toEqual([]);
    expect(wrong({ receivedAt: '2026-03-02T03:00:00.001Z' })).toEqual(['NOT_HAPPENED_YET']);
  });

  it('of a leader names the leader, of a delegate in whose place', () => {
    expect(wrong({ kind: 'PERIODIC', receivedBy: 'LEADER' })).toEqual(['RECEIVER_MISSING']);
    expect(wrong({ kind: 'PERIODIC', receivedBy: 'DELEGATE', receiverPositionId: 'p' })).toEqual(['RECEIVER_MISSING']);
    expect(wrong({ kind: 'REGULAR', receivedBy: 'LEADER', receiverPositionId: 'p' })).toEqual(['KIND_NOT_FITTING']);
  });

  it('counts everybody who came, however few come in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (peopleCount, representatives) => {
          expect(wrong({ peopleCount, representatives }).length === 0).toBe(representatives <= peopleCount);
        },
      ),
    );
    expect([4, 5, 30].map((people) => isLargeGroup(people, 5))).toEqual([false, true, true]);
  });

  it('refused needs an explanation, and the head’s notice where the matter was settled', () => {
    const refusal = { ground: 'ALREADY_SETTLED', hasExplanation: false, hasNumber: false } as const;
    expect(wrong({ refusal: { ...refusal, isNumberReadable: false } })).toEqual([
      'EXPLANATION_MISSING',
      'NOTICE_MISSING',
    ]);
    const told = { ...refusal, hasExplanation: true, isNumberReadable: true };
    expect(wrong({ refusal: { ...told, hasNumber: true } })).toEqual([]);
    expect(wrong({ refusal: { ...told, ground: 'RULES_BROKEN' } })).toEqual([]);
  });

  it('is closed with the leader’s word or a promised day; staff need none', () => {
    expect(mayClose({ receivedBy: 'LEADER', hasOpinion: false, promisedDay: null })).toBe(false);
    expect(mayClose({ receivedBy: 'DELEGATE', hasOpinion: false, promisedDay: null })).toBe(false);
    expect(mayClose({ receivedBy: 'LEADER', hasOpinion: true, promisedDay: null })).toBe(true);
    expect(mayClose({ receivedBy: 'LEADER', hasOpinion: false, promisedDay: '2026-03-10' })).toBe(true);
    expect(mayClose({ receivedBy: 'STAFF', hasOpinion: false, promisedDay: null })).toBe(true);
  });

  it('is the first of its matter there unless there was one, or paper says so', () => {
    expect([occurrenceOf(null, 0), occurrenceOf(null, 2)]).toEqual(['FIRST_TIME', 'REPEAT']);
    expect(occurrenceOf('REPEAT', 0)).toBe('REPEAT');
  });
});
