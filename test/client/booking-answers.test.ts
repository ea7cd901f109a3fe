import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../client/api/execute.js';
import type { BookResult } from '../../client/booking/mutations.js';
import { faultOf, isUncertain } from '../../client/booking/outcome.js';
import { mostRepresentatives, readPartySize } from '../../client/booking/party.js';
import { matterProblems, personProblems, problemFromApi } from '../../client/booking/problems.js';
import { outcomeOf } from '../../client/booking/read-outcome.js';
import { sayCode, sayWait, unbroken } from '../../client/booking/say.js';
import { firstFree, halvesOf, newsOf } from '../../client/booking/slots.js';
import { bookable, filled, full, held, other, rules, slotAt } from './booking-facts.js';

const read = (answer: BookResult) => outcomeOf(answer, false);
const message = 'Vì sao, và làm gì.';

describe('The outcome of a request', () => {
  it('is a ticket when a place is given', () => {
    const registration = held();
    const answer = { __typename: 'RegistrationBooked', registration, manageLink: 'secret' } as const;
    expect(read(answer)).toEqual({ outcome: 'done', registration, manageLink: 'secret' });
  });

  it('is another time when this one is taken and others are free', () => {
    const answer = {
      __typename: 'SessionFull',
      message,
      session: bookable(),
      nextFree: [other],
      waitingListOpen: true,
    } as const;
    expect(read({ ...answer, nextFree: [other] })).toMatchObject({
      outcome: 'chooseAgain',
      notice: { kind: 'slotTaken', message },
    });
    expect(read({ ...answer, nextFree: [other], session: full() })).toMatchObject({
      notice: { kind: 'sessionFull' },
      others: [other],
    });
  });

  it('is another time when the slot was taken out, and another session when the session is gone too', () => {
    expect(read({ __typename: 'SlotGone', message, session: bookable() })).toMatchObject({
      notice: { kind: 'slotGone' },
    });
    expect(read({ __typename: 'SlotGone', message, session: null })).toMatchObject({
      outcome: 'stopped',
      kind: 'SessionNotPublished',
    });
  });

  it('is a free place for somebody who wanted to wait', () => {
    const answer = { __typename: 'PlacesFree', message, session: bookable() } as const;
    expect(outcomeOf(answer, false)).toMatchObject({ outcome: 'chooseAgain', notice: { kind: 'placesFree' } });
  });

  it('offers the next session after the cut-off, and says when registration opens before it', () => {
    expect(read({ __typename: 'RegistrationClosed', message, nextSession: other })).toMatchObject({ others: [other] });
    const opensAt = '2026-12-01T01:00:00.000Z';
    expect(read({ __typename: 'RegistrationNotYetOpen', message, opensAt })).toMatchObject({
      outcome: 'stopped',
      opensAt,
    });
  });

  it('points at the field the person sees', () => {
    const answer = {
      __typename: 'DetailsIncomplete' as const,
      message,
      problems: [{ field: 'ADDRESS' as const, message: 'Xin nhập địa chỉ' }],
    };
    expect(outcomeOf(answer, true)).toMatchObject({ problems: [{ field: 'identityNumber' }] });
    expect(outcomeOf(answer, false)).toMatchObject({ problems: [{ field: 'address' }] });
    const tooMany = { __typename: 'TooManyForOneCase' as const, message, largestParty: 30, mostRepresentatives: 5 };
    expect(read(tooMany)).toEqual({ outcome: 'problems', problems: [{ field: 'partySize', message }] });
    expect(problemFromApi('SUMMARY', 'x', false)).toEqual({ field: 'summary', message: 'x' });
  });
});

describe('No answer', () => {
  it.each(['OFFLINE', 'RETRY_UNKNOWN', 'INTERNAL'])(
    '%s may have been done, so it is asked again the same way',
    (code) => {
      const fault = faultOf(new Unanswered('x', code));
      expect(fault).toEqual({ outcome: 'unknown' });
      expect(isUncertain(fault)).toBe(true);
    },
  );

  it('says how long to wait when too much was asked', () => {
    expect(faultOf(new Unanswered('x', 'RATE_LIMITED', 240))).toEqual({ outcome: 'throttled', waitSeconds: 240 });
    expect(faultOf(new Unanswered('x', 'OVERLOADED'))).toEqual({ outcome: 'busy' });
    expect(isUncertain(faultOf(new Unanswered('x', 'BAD_USER_INPUT')))).toBe(false);
    expect(faultOf(new TypeError('x'))).toEqual({ outcome: 'unknown' });
  });
});

describe('Hints before sending', () => {
  const person = (typed: Parameters<typeof filled>[0], identity = rules.identity) =>
    personProblems(filled(typed).typed, { identity }).map((problem) => 'hint' in problem && problem.hint);
  const matter = (typed: Parameters<typeof filled>[0]) =>
    matterProblems(filled(typed).typed, rules).map((problem) => 'hint' in problem && problem.hint);

  it('ask for a name and for one way to be reached, or for the word that there is none', () => {
    expect(person({ fullName: ' ', phone: '' })).toEqual(['nameMissing', 'contactMissing']);
    expect(person({ phone: '', noContact: true })).toEqual([]);
    expect(person({ phone: '', email: 'man@example.vn' })).toEqual([]);
  });

  it('take a phone however it is spaced, and say so when it cannot be one', () => {
    for (const phone of ['0912 345 678', '+84 912.345.678', '(0236) 3821-234']) expect(person({ phone })).toEqual([]);
    expect(person({ phone: '12 34' })).toEqual(['phoneUnread']);
    expect(person({ email: 'man@' })).toEqual(['emailUnread']);
  });

  it('ask for what this agency needs and for nothing else', () => {
    expect(person({ address: '' })).toEqual(['addressMissing']);
    expect(person({ address: '' }, 'NAME_ONLY')).toEqual([]);
    expect(person({}, 'NUMBER')).toEqual(['numberMissing']);
    expect(person({ address: '', identifyBy: 'number', identityNumber: '048090001234' })).toEqual([]);
  });

  it('count the digits of a paper that has a fixed number of them', () => {
    const by = { identifyBy: 'number' } as const;
    expect(person({ ...by, identityNumber: '048 090' })).toEqual(['citizenIdUnread']);
    expect(person({ ...by, identityKind: 'OLD_ID_CARD', identityNumber: '201 234 567' })).toEqual([]);
    expect(person({ ...by, identityKind: 'OLD_ID_CARD', identityNumber: '20' })).toEqual(['oldIdCardUnread']);
    expect(person({ ...by, identityKind: 'PASSPORT', identityNumber: 'C1234567' })).toEqual([]);
  });

  it('hold the size of a group against the rules of the agency', () => {
    expect(matter({ partySize: 'ba' })).toEqual(['partySizeUnread']);
    expect(matter({ partySize: '0' })).toEqual(['partySizeUnread']);
    expect(matter({ partySize: '31' })).toEqual(['partyTooLarge']);
    expect(matter({ partySize: '30' })).toEqual([]);
    expect(matter({ partySize: '6', representatives: ['A', 'B'] })).toEqual(['tooManyRepresentatives']);
    expect(matter({ summary: 'x'.repeat(1001) })).toEqual(['summaryTooLong']);
  });

  it('know a group of exactly ten by the larger rule', () => {
    expect([1, 4, 5, 9, 10, 30].map((people) => mostRepresentatives(rules, people))).toEqual([1, 1, 2, 2, 5, 5]);
    expect([' 12 ', '1.5', '', '-1'].map(readPartySize)).toEqual([12, undefined, undefined, undefined]);
  });
});

describe('Times to choose', () => {
  const [eight, half, two] = [slotAt('08:00'), slotAt('08:30'), slotAt('14:00')];

  it('stand in the half of the day they have in Viet Nam', () => {
    expect(halvesOf([eight, slotAt('12:00'), two]).map(({ half: name, slots }) => [name, slots.length])).toEqual([
      ['morning', 1],
      ['afternoon', 2],
    ]);
    expect(halvesOf([two]).map(({ half: name }) => name)).toEqual(['afternoon']);
    expect(firstFree([slotAt('08:00', 0), half])).toBe(half);
  });

  it('are spoken of only when it matters', () => {
    const left = (slot: typeof eight, freePlaces: number) => ({ ...slot, freePlaces });
    const before = [left(eight, 3), left(half, 1), left(two, 2)];
    expect(newsOf(before, before, '08:00')).toBeUndefined();
    expect(newsOf(before, [left(eight, 3), left(half, 1), left(two, 1)], '08:00')).toBeUndefined();
    expect(newsOf(before, [left(eight, 2), left(half, 1), left(two, 2)], '08:00')).toMatchObject({ news: 'left' });
    expect(newsOf(before, [left(eight, 3), left(half, 0), left(two, 2)], '08:00')).toMatchObject({ news: 'taken' });
    expect(newsOf(before, [left(eight, 0), left(half, 0), left(two, 2)], '08:00')).toMatchObject({
      news: 'chosenTaken',
    });
    expect(newsOf(before, [left(half, 1), left(two, 2)], '08:00')).toMatchObject({ news: 'chosenTaken' });
    expect(
      newsOf(
        before,
        before.map((slot) => left(slot, 0)),
        '08:00',
      ),
    ).toEqual({ news: 'allTaken' });
    expect(newsOf([left(eight, 0), two], [left(eight, 1), two], undefined)).toMatchObject({ news: 'freed' });
  });
});

describe('What is read aloud', () => {
  it('is a code in three groups, an hour in one piece, a wait in words', () => {
    expect(sayCode('4829135076')).toBe('482 913 5076');
    expect(unbroken('08:00–08:30')).toBe('08:00\u2060–\u206008:30');
    const words = { seconds: '{n} giây', minutes: '{n} phút' };
    expect([40, 240, 600].map((wait) => sayWait(words, wait))).toEqual(['40 giây', '4 phút', '10 phút']);
  });
});
