import { describe, expect, it } from 'vitest';
import type { Actor, RoleName } from '../../server/actor.js';
import { mayReadFeedback } from '../../server/feedback/access.js';
import { decideFeedback, decideVisitFeedback, isFitFeedback, satisfactionOf } from '../../server/feedback/rules.js';

const agency = ['commune', 'province'];
const being = (role: RoleName, agencyId: string, leaderId?: string): Actor => ({
  ...{ kind: 'staff', accountId: 'a', staffSessionId: 's' },
  roles: [{ role, agencyId }, ...(leaderId ? [{ role: 'LEADER' as const, agencyId, leaderId }] : [])],
});
const may = (actor: Actor, about: 'SERVICE' | 'STAFF' | 'LEADER', scope = agency, staffAccountId = 'desk') =>
  mayReadFeedback(actor, { about, agency: scope, leaderId: 'chair', staffAccountId });

describe('What somebody says after a visit', () => {
  const facts = {
    registrationStatus: 'CONFIRMED',
    sessionStatus: 'SCHEDULED',
    startsAt: '09',
    now: '10',
    isGiven: false,
  };

  it('is taken once, from the beginning of the own place on, and not of what did not take place', () => {
    expect(decideFeedback(facts).kind).toBe('Open');
    expect(decideFeedback({ ...facts, now: '08' }).kind).toBe('FeedbackNotYet');
    expect(decideFeedback({ ...facts, sessionStatus: 'CANCELLED' }).kind).toBe('FeedbackNotYet');
    expect(decideFeedback({ ...facts, registrationStatus: 'CANCELLED' }).kind).toBe('FeedbackNotYet');
    expect(decideFeedback({ ...facts, isGiven: true }).kind).toBe('FeedbackGivenBefore');
  });

  it('of the service goes to the secretariat, of staff past it to the head, of the leader past the agency', () => {
    expect(may(being('SECRETARY', 'commune'), 'SERVICE')).toBe(true);
    expect(may(being('SECRETARY', 'commune'), 'STAFF')).toBe(false);
    expect(may(being('HEAD', 'commune'), 'STAFF')).toBe(true);
    expect(may(being('HEAD', 'commune'), 'LEADER')).toBe(false);
    expect(may(being('HEAD', 'province'), 'LEADER')).toBe(true);
    expect(may(being('INSPECTOR', 'province'), 'LEADER')).toBe(true);
    expect(may(being('SECRETARY', 'province'), 'LEADER')).toBe(false);
    expect(may(being('RECEPTIONIST', 'commune'), 'SERVICE')).toBe(false);
  });

  it('never reaches whom it is about, whatever else they are', () => {
    expect(may(being('HEAD', 'province', 'chair'), 'LEADER')).toBe(false);
    expect(may(being('HEAD', 'commune', 'chair'), 'STAFF')).toBe(false);
    expect(may(being('HEAD', 'commune'), 'STAFF', agency, 'a')).toBe(false);
    expect(may(being('HEAD', 'commune'), 'SERVICE', agency, 'a')).toBe(true);
  });

  it('of a visit without registration is taken once, and not of one that was recorded by mistake', () => {
    expect(decideVisitFeedback({ visitStatus: 'RECEIVED', isGiven: false }).kind).toBe('Open');
    expect(decideVisitFeedback({ visitStatus: 'REFUSED', isGiven: false }).kind).toBe('Open');
    expect(decideVisitFeedback({ visitStatus: 'VOIDED', isGiven: false }).kind).toBe('FeedbackNotYet');
    expect(decideVisitFeedback({ visitStatus: 'RECEIVED', isGiven: true }).kind).toBe('FeedbackGivenBefore');
    expect([0, 1, 5, 6].map((grade) => isFitFeedback(grade, ''))).toEqual([false, true, true, false]);
    expect(isFitFeedback(3, 'a'.repeat(2_001))).toBe(false);
  });

  it('where nobody is above goes to the inspectors', () => {
    expect(may(being('INSPECTOR', 'province'), 'LEADER', ['province'])).toBe(true);
    expect(may(being('HEAD', 'province'), 'LEADER', ['province'])).toBe(false);
  });
});

describe('The grades of all', () => {
  it('are told of five or more', () => {
    expect(satisfactionOf({ count: 4, sum: 20, content: 4 })).toBeNull();
    expect(satisfactionOf({ count: 6, sum: 25, content: 4 })).toEqual({ count: 6, average: 4.2, contentShare: 0.67 });
  });
});
