import { describe, expect, it } from 'vitest';
import { decidePostponement, type PostponementFacts } from '../../server/sessions/postponement-rules.js';
import {
  fieldNeedingReason,
  findHoursProblem,
  givenReason,
  isHeldOn,
  mayUndergo,
  type SessionAct,
  type SessionState,
  stateOf,
} from '../../server/sessions/rules.js';
import { chooseSlug } from '../../server/sessions/slug-rules.js';
import { decideSlotChange } from '../../server/slots/rules.js';

const published = '2026-03-01T00:00:00.000Z';

describe('Where a session stands', () => {
  it.each([
    ['SCHEDULED', null, 'DRAFT'],
    ['RESCHEDULED', null, 'DRAFT'],
    ['SCHEDULED', published, 'SCHEDULED'],
    ['RESCHEDULED', published, 'RESCHEDULED'],
    ['POSTPONED', published, 'POSTPONED'],
    ['CANCELLED', published, 'CANCELLED'],
    ['CANCELLED', null, 'CANCELLED'],
    ['HELD', null, 'HELD'],
  ] as const)('%s, published %s, is %s', (status, publishedAt, state) => {
    expect(stateOf({ status, publishedAt })).toBe(state);
  });
});

describe('What may be done with a session', () => {
  const states: SessionState[] = ['DRAFT', 'SCHEDULED', 'RESCHEDULED', 'POSTPONED', 'CANCELLED', 'HELD'];
  it.each([
    ['edit', '✓ ✓ ✓ ✓ – –'],
    ['publish', '✓ – – – – –'],
    ['unpublish', '– ✓ ✓ ✓ – –'],
    ['postpone', '– ✓ ✓ ✓ – –'],
    ['cancel', '✓ ✓ ✓ ✓ – –'],
    ['delegate', '✓ ✓ ✓ ✓ – –'],
    ['markHeld', '– ✓ ✓ – – –'],
    ['arrangeSlots', '✓ ✓ ✓ ✓ – –'],
  ] as [SessionAct, string][])('%s: %s', (act, marks) => {
    expect(states.map((state) => (mayUndergo(act, state) ? '✓' : '–')).join(' ')).toBe(marks);
  });

  it('an ad hoc reception may be held without ever being announced', () => {
    expect(mayUndergo('markHeld', 'DRAFT', 'AD_HOC')).toBe(true);
  });

  it('hours and receiver of a published session change only with a reason', () => {
    const session = { publishedAt: published, startsAt: 'a', endsAt: 'b', assignedPositionId: 'p' };
    expect(fieldNeedingReason(session, { startsAt: 'a', assignedPositionId: 'other' })).toBe('assignedPositionId');
    expect(fieldNeedingReason(session, { startsAt: 'a', endsAt: null })).toBeNull();
    expect(fieldNeedingReason({ ...session, publishedAt: null }, { startsAt: 'later' })).toBeNull();
  });

  it('a reason is words, not blanks', () => {
    expect(givenReason('  \n ')).toBeNull();
    expect(givenReason(' họp  đột xuất\n')).toBe('họp đột xuất');
  });

  it('a position is held from its first day to its last, both included', () => {
    const term = { fromDay: '2025-07-01', toDay: '2026-06-30' };
    expect(['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'].map((day) => isHeldOn(term, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

const at = (time: string) => `2026-03-12T${time}:00.000Z`;
const hours = { startsAt: at('01:00'), endsAt: at('03:00'), registrationOpensAt: null, registrationClosesAt: null };

describe('The hours of a session', () => {
  it.each([
    ['fit', hours, [{ startsAt: at('01:00'), endsAt: at('02:00') }], null],
    ['end after they begin', { ...hours, endsAt: at('01:00') }, [], 'ENDS_BEFORE_START'],
    ['lie within one Vietnamese day', { ...hours, endsAt: at('17:30') }, [], 'NOT_ONE_DAY'],
    ['hold every slot', hours, [{ startsAt: at('02:30'), endsAt: at('03:30') }], 'SLOT_OUTSIDE'],
    [
      'keep slots apart',
      hours,
      [
        { startsAt: at('02:00'), endsAt: at('03:00') },
        { startsAt: at('01:00'), endsAt: at('02:10') },
      ],
      'SLOTS_OVERLAP',
    ],
    [
      'close registration after it opens',
      { ...hours, registrationOpensAt: at('00:30'), registrationClosesAt: at('00:30') },
      [],
      'WINDOW_REVERSED',
    ],
  ] as const)('%s', (_, session, slots, problem) => {
    expect(findHoursProblem(session, slots)).toBe(problem);
  });
});

describe('Postponing', () => {
  const facts: PostponementFacts = {
    session: {
      ...hours,
      status: 'SCHEDULED',
      previousStartsAt: null,
      registrationOpensAt: '2026-03-01T01:00:00.000Z',
      registrationClosesAt: '2026-03-10T01:00:00.000Z',
    },
    slots: [{ startsAt: at('01:00'), endsAt: at('02:00') }],
    newStartsAt: null,
    newEndsAt: null,
    now: '2026-03-02T01:00:00.000Z',
  };

  it('without a new day keeps the old one for the record', () => {
    expect(decidePostponement(facts)).toMatchObject({ status: 'POSTPONED', startsAt: hours.startsAt, shiftMs: 0 });
  });

  it('to a new day moves hours, slots and cut-off by the same time, and leaves open what is open', () => {
    expect(decidePostponement({ ...facts, newStartsAt: '2026-03-19T01:30:00.000Z' })).toEqual({
      kind: 'Postponed',
      status: 'RESCHEDULED',
      startsAt: '2026-03-19T01:30:00.000Z',
      endsAt: '2026-03-19T03:30:00.000Z',
      day: '2026-03-19',
      previousStartsAt: hours.startsAt,
      registrationOpensAt: '2026-03-01T01:00:00.000Z',
      registrationClosesAt: '2026-03-17T01:30:00.000Z',
      shiftMs: 7 * 24 * 3_600_000 + 30 * 60_000,
    });
  });

  it('moves an opening that is still to come', () => {
    const session = { ...facts.session, registrationOpensAt: '2026-03-05T01:00:00.000Z' };
    const decision = decidePostponement({ ...facts, session, newStartsAt: '2026-03-19T01:00:00.000Z' });
    expect(decision).toMatchObject({ registrationOpensAt: '2026-03-12T01:00:00.000Z' });
  });

  it('is no move when the time stays the same, unless it gives a session put off its old time back', () => {
    const same = { ...facts, newStartsAt: facts.session.startsAt };
    expect(decidePostponement(same)).toMatchObject({ problem: 'SAME_TIME' });
    const putOff = { ...same, session: { ...facts.session, status: 'POSTPONED' } };
    expect(decidePostponement(putOff)).toMatchObject({ kind: 'Postponed', status: 'RESCHEDULED' });
  });

  it('goes to the future, and leaves room for every slot', () => {
    expect(decidePostponement({ ...facts, newStartsAt: facts.now })).toMatchObject({ problem: 'IN_THE_PAST' });
    const short = { newStartsAt: '2026-03-19T01:00:00.000Z', newEndsAt: '2026-03-19T01:30:00.000Z' };
    expect(decidePostponement({ ...facts, ...short })).toMatchObject({ problem: 'SLOT_OUTSIDE' });
  });
});

describe('A slot', () => {
  const slot = {
    id: 'a slot',
    startsAt: at('01:00'),
    endsAt: at('02:00'),
    publicCapacity: 4,
    publicTaken: 2,
    staffCapacity: 1,
    staffTaken: 1,
    urgentCapacity: 2,
    urgentTaken: 1,
  };

  it('keeps its hours while anybody is in it', () => {
    expect(decideSlotChange(slot, { endsAt: at('02:30') })).toEqual({ kind: 'SlotHasRegistrations', count: 4 });
    const empty = { ...slot, publicTaken: 0, staffTaken: 0, urgentTaken: 0 };
    expect(decideSlotChange(empty, { endsAt: at('02:30') })).toMatchObject({ slot: { endsAt: at('02:30') } });
  });

  it('never has fewer places than are taken', () => {
    expect(decideSlotChange(slot, { publicCapacity: 1 })).toEqual({ kind: 'CapacityBelowTaken', taken: 2 });
    expect(decideSlotChange(slot, { staffCapacity: 0 })).toEqual({ kind: 'CapacityBelowTaken', taken: 1 });
    expect(decideSlotChange(slot, { urgentCapacity: 0 })).toEqual({ kind: 'CapacityBelowTaken', taken: 1 });
    expect(decideSlotChange(slot, { publicCapacity: 2 })).toMatchObject({ slot: { publicCapacity: 2 } });
  });
});

it('A readable address is numbered only when nobody typed it', () => {
  expect(chooseSlug('a', [], { given: false })).toBe('a');
  expect(chooseSlug('a', ['a', 'a-2'], { given: false })).toBe('a-3');
  expect(chooseSlug('a', ['a'], { given: true })).toBeNull();
});
