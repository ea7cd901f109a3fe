import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BookingRules,
  mostRepresentativesFor,
  readBookingRules,
} from '../../server/registrations/booking-rules.js';
import { codeOf, readCode } from '../../server/registrations/code.js';
import { type DetailsGiven, readDetails, readPhone } from '../../server/registrations/details.js';
import { sessionForRequest, slotForRequest } from '../../server/registrations/late-rules.js';
import { registrationStateAt } from '../../server/registrations/registration-state.js';
import {
  decideChange,
  decideMove,
  decidePlace,
  decideWaiting,
  type PlaceFacts,
} from '../../server/registrations/rules.js';

const now = '2026-03-02T01:00:00.000Z';
const before = '2026-03-01T01:00:00.000Z';
const after = '2026-03-12T01:00:00.000Z';

const place: PlaceFacts = {
  slotWithdrawn: false,
  slotFree: 1,
  status: 'SCHEDULED',
  startsAt: after,
  registrationOpensAt: null,
  registrationClosesAt: null,
  capacity: 4,
  openCount: 1,
};

describe('whether a place can be booked', () => {
  it('is yes in a session that goes ahead, is open and has a free place', () => {
    expect(decidePlace(place, now)).toEqual({ kind: 'Accepted' });
    expect(decidePlace({ ...place, status: 'RESCHEDULED' }, now)).toEqual({ kind: 'Accepted' });
  });

  it.each(['POSTPONED', 'CANCELLED', 'HELD'])(
    'is no in a session that is %s, before anything else is said',
    (status) => {
      expect(decidePlace({ ...place, status, slotFree: 0 }, now)).toEqual({ kind: 'SessionCalledOff' });
    },
  );

  it('is not yet before registration opens, and says when it opens', () => {
    const opensAt = '2026-03-03T01:00:00.000Z';
    expect(decidePlace({ ...place, registrationOpensAt: opensAt }, now)).toEqual({
      kind: 'RegistrationNotYetOpen',
      opensAt,
    });
    expect(decidePlace({ ...place, registrationOpensAt: now }, now)).toEqual({ kind: 'Accepted' });
  });

  it('is too late at the very instant of the cut-off, and a millisecond before is not', () => {
    expect(decidePlace({ ...place, registrationClosesAt: now }, now)).toEqual({
      kind: 'RegistrationClosed',
      closedAt: now,
    });
    const next = '2026-03-02T01:00:00.001Z';
    expect(decidePlace({ ...place, registrationClosesAt: next }, now)).toEqual({ kind: 'Accepted' });
  });

  it('is too late once the session begins, where no cut-off is set', () => {
    expect(decidePlace({ ...place, startsAt: now }, now).kind).toBe('RegistrationClosed');
  });

  it('is no for a time that was taken out, and for a full one', () => {
    expect(decidePlace({ ...place, slotWithdrawn: true }, now).kind).toBe('SlotGone');
    expect(decidePlace({ ...place, slotFree: 0 }, now).kind).toBe('SessionFull');
  });
});

describe('the waiting list', () => {
  it('is open while registration is and no place is free', () => {
    expect(decideWaiting({ ...place, openCount: 0 }, now)).toEqual({ kind: 'Accepted' });
    expect(decideWaiting(place, now)).toEqual({ kind: 'PlacesFree' });
    expect(decideWaiting({ ...place, openCount: 0, registrationClosesAt: before }, now).kind).toBe(
      'RegistrationClosed',
    );
  });
});

describe('what the calendar says about registration', () => {
  it('never offers what a session without public places has not', () => {
    expect(registrationStateAt({ ...place, capacity: 0, openCount: 0 }, now)).toBe('NOT_OFFERED');
  });

  it('agrees with the decision about a place, whatever the times', () => {
    const instant = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString());
    fc.assert(
      fc.property(instant, instant, instant, instant, fc.nat(3), (at, ...[startsAt, opensAt, closesAt, openCount]) => {
        const facts = {
          ...place,
          startsAt,
          registrationOpensAt: opensAt,
          registrationClosesAt: closesAt,
          openCount,
          slotFree: openCount,
        };
        expect(registrationStateAt(facts, at) === 'OPEN').toBe(decidePlace(facts, at).kind === 'Accepted');
        expect(registrationStateAt(facts, at) === 'FULL').toBe(decideWaiting(facts, at).kind === 'Accepted');
      }),
    );
  });
});

describe('what a holder may still do', () => {
  const held = { status: 'CONFIRMED', sessionStatus: 'SCHEDULED', startsAt: after };

  it('is anything until the time has come', () => {
    expect(decideChange(held, now).kind).toBe('Accepted');
    expect(decideChange({ ...held, startsAt: now }, now).kind).toBe('TooLateToChange');
  });

  it('is nothing after cancelling, or once the session is over or called off', () => {
    expect(decideChange({ ...held, status: 'CANCELLED' }, now).kind).toBe('RegistrationEnded');
    expect(decideChange({ ...held, sessionStatus: 'HELD' }, now).kind).toBe('RegistrationEnded');
    expect(decideChange({ ...held, sessionStatus: 'CANCELLED' }, now).kind).toBe('RegistrationEnded');
  });

  it('stays possible in a session put off without a new day, even when the old day has come', () => {
    expect(decideChange({ ...held, sessionStatus: 'POSTPONED', startsAt: before }, now).kind).toBe('Accepted');
  });

  it('includes moving within the agency only, to a place that is another and free', () => {
    const mine = { ...held, slotId: 'here', agencyId: 'one' };
    const there = { ...place, slotId: 'there', agencyId: 'one' };
    expect(decideMove(mine, there, now)).toEqual({ kind: 'Accepted', place: there });
    expect(decideMove(mine, null, now).kind).toBe('SessionNotPublished');
    expect(decideMove(mine, { ...there, agencyId: 'other' }, now).kind).toBe('OtherAgency');
    expect(decideMove(mine, { ...there, slotId: 'here' }, now).kind).toBe('SamePlace');
    expect(decideMove(mine, { ...there, slotFree: 0 }, now).kind).toBe('SessionFull');
  });
});

describe('a code said aloud', () => {
  it('is read however it is spaced', () => {
    const code = codeOf(482_913_507);
    expect(code).toHaveLength(10);
    expect(readCode(`${code.slice(0, 3)} ${code.slice(3, 6)}-${code.slice(6)}`)).toBe(code);
  });

  it('is not taken for another when one digit is misheard or two neighbours are swapped', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(9), fc.integer({ min: 1, max: 9 }), (n, at, off) => {
        const code = codeOf(n);
        const wrong = code.slice(0, at) + String((Number(code[at]) + off) % 10) + code.slice(at + 1);
        expect(readCode(wrong)).toBeNull();
        const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
        if (at < 9 && swapped !== code) expect(readCode(swapped)).toBeNull();
      }),
    );
  });
});

describe('the rules of booking', () => {
  const law = [
    {
      key: 'representatives',
      value: {
        lines: [
          { fromPeople: 1, mostRepresentatives: 1 },
          { fromPeople: 5, mostRepresentatives: 2 },
          { fromPeople: 10, mostRepresentatives: 5 },
        ],
      },
      source: 'Nghị định 75/2012/NĐ-CP',
    },
  ];

  it('let 5–9 people send two and 10 or more send five', () => {
    const rules = readBookingRules(law);
    expect([1, 4, 5, 9, 10, 23].map((people) => mostRepresentativesFor(rules, people))).toEqual([1, 1, 2, 2, 5, 5]);
  });

  it('fall back to what asks least when a policy is missing or malformed, and name their source', () => {
    expect(readBookingRules([])).toMatchObject({ identity: 'ADDRESS_OR_NUMBER', registrationsPerPerson: 2 });
    expect(readBookingRules([{ key: 'registrationsPerPerson', value: -1, source: 's' }]).registrationsPerPerson).toBe(
      2,
    );
    expect(readBookingRules(law).source).toBe('Nghị định 75/2012/NĐ-CP');
  });
});

describe('what a citizen types', () => {
  const rules: BookingRules = { ...readBookingRules([]), representatives: [{ fromPeople: 5, mostRepresentatives: 2 }] };
  const given: DetailsGiven = {
    applicant: { fullName: '  Nguyễn   Văn  Thử ', phone: '0912 345.678', address: 'thôn 2' },
    matter: { partySize: 1, representatives: [], needsInterpreter: false, accessNeeds: [] },
  };

  it('is stored in one way, however it was written', () => {
    const decomposed = { ...given, applicant: { ...given.applicant, fullName: 'Nguyễn Văn Thử'.normalize('NFD') } };
    const read = readDetails(decomposed, rules);
    expect(read).toMatchObject({ kind: 'Read', details: { fullName: 'Nguyễn Văn Thử', phone: '+84912345678' } });
    expect(readDetails(given, rules)).toEqual(read);
  });

  it.each(['0912345678', '+84 912 345 678', '84912345678', '(091) 234-5678'])('knows %s as the same phone', (phone) => {
    expect(readPhone(phone)).toBe('+84912345678');
  });

  it('keeps names of one word and with an apostrophe', () => {
    for (const fullName of ["H'Hen Niê", 'Thử']) {
      expect(readDetails({ ...given, applicant: { ...given.applicant, fullName } }, rules)).toMatchObject({
        details: { fullName },
      });
    }
  });

  it('is asked for again field by field, every problem at once', () => {
    const bad = {
      fullName: ' ',
      phone: 'abc',
      email: 'no-at-sign',
      identityKind: 'CITIZEN_ID',
      identityNumber: '12 34',
    };
    const read = readDetails(
      { applicant: bad, matter: { ...given.matter, partySize: 0, summary: 'x'.repeat(1001) } },
      rules,
    );
    expect(read.kind === 'DetailsIncomplete' && read.problems.map((one) => one.field).sort()).toEqual([
      'EMAIL',
      'FULL_NAME',
      'IDENTITY_NUMBER',
      'PARTY_SIZE',
      'PHONE',
      'SUMMARY',
    ]);
  });

  it('needs an address or a number where the agency asks for either, and a number where it asks for that', () => {
    const bare = { ...given, applicant: { fullName: 'Thử' } };
    expect(readDetails(bare, rules)).toMatchObject({ problems: [{ field: 'ADDRESS' }] });
    expect(readDetails(bare, { ...rules, identity: 'NAME_ONLY' }).kind).toBe('Read');
    expect(readDetails(given, { ...rules, identity: 'NUMBER' })).toMatchObject({
      problems: [{ field: 'IDENTITY_NUMBER' }],
    });
    const numbered = {
      ...given,
      applicant: { fullName: 'Thử', identityKind: 'CITIZEN_ID', identityNumber: '049 085 000 123' },
    };
    expect(readDetails(numbered, rules)).toMatchObject({ kind: 'Read', details: { identityNumber: '049085000123' } });
  });

  it('is refused when a group sends in more representatives than the rule allows', () => {
    const group = (representatives: string[]) => ({
      ...given,
      matter: { ...given.matter, partySize: 6, representatives },
    });
    expect(readDetails(group(['Trần Văn Một']), rules).kind).toBe('Read');
    expect(readDetails(group(['Trần Văn Một', 'Trần Văn Hai']), rules)).toEqual({
      kind: 'TooManyForOneCase',
      largestParty: 30,
      mostRepresentatives: 2,
    });
  });
});

describe('A request that comes too late', () => {
  const at = (day: number, given: object = {}) => ({
    ...{ id: `day ${day}`, status: 'SCHEDULED', startsAt: `2026-04-${day}T01:00:00.000Z`, capacity: 4, openCount: 2 },
    ...{ registrationOpensAt: null, registrationClosesAt: `2026-04-${day - 5}T17:00:00.000Z`, ...given },
  });
  const noon = '2026-04-14T05:00:00.000Z';

  it.each([
    ['the first whose registration is open', [at(15), at(25), at(28)], 'day 25'],
    ['a full one too: its waiting list is what is next', [at(25, { openCount: 0 }), at(28)], 'day 25'],
    ['none that is off', [at(25, { status: 'POSTPONED' }), at(26, { status: 'CANCELLED' }), at(28)], 'day 28'],
    ['none that is not open yet', [at(25, { registrationOpensAt: '2026-04-15T00:00:00.000Z' }), at(28)], 'day 28'],
    ['none that books nothing online', [at(25, { capacity: 0 }), at(28)], 'day 28'],
  ])('goes to %s', (_, coming, day) => expect(sessionForRequest(coming, noon)?.id).toBe(day));

  it('goes nowhere when nothing is open', () => expect(sessionForRequest([at(15)], noon)).toBeNull());

  it('has the time of day it asked for where that is free, else the earliest free one', () => {
    const slot = (hour: string, publicTaken: number) => ({
      ...{ id: hour, startsAt: `2026-04-25T${hour}:00:00.000Z`, publicCapacity: 1, publicTaken },
    });
    const slots = [slot('01', 1), slot('02', 0), slot('03', 0)];
    expect(slotForRequest(slots, '2026-04-15T03:00:00.000Z')?.id).toBe('03');
    expect(slotForRequest(slots, '2026-04-15T01:00:00.000Z')?.id).toBe('02');
    expect(slotForRequest(slots, null)?.id).toBe('02');
    expect(slotForRequest([slot('01', 1)], null)).toBeNull();
  });
});
