import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideArrival, isDeskLabel, readHappenedAt, readPriorities } from '../../server/queue/arrival-rules.js';
import { freeLetter } from '../../server/queue/desk-rules.js';
import { expectTurn, paceOf } from '../../server/queue/expect-rules.js';
import {
  inOrder,
  readLineRules,
  reasonOf,
  turnOnArrival,
  turnOnReturn,
  type Waiting,
} from '../../server/queue/rules.js';
import { possibleActs, stateAfter, type TicketAct, type TicketState } from '../../server/queue/state-rules.js';
import { later, morning } from '../support/make.js';

const rules = readLineRules([]);
const anyDesk = { id: null, sessionId: null };
const at = (minutes: number) => later(morning, minutes);

let drawn = 0;
const waiting = (given: Partial<Waiting> = {}): Waiting => {
  drawn += 1;
  const base = { id: `số ${drawn}`, priority: null, origin: 'WALK_IN' as const, turnAt: at(60), ordering: drawn };
  return { ...base, forDeskId: null, sessionId: null, hasReturned: false, ...given };
};
const booked = (slot: number, given: Partial<Waiting> = {}) =>
  waiting({ origin: 'BOOKED', turnAt: at(slot), ...given });
const walkIn = (came: number, given: Partial<Waiting> = {}) => waiting({ turnAt: at(came + 60), ...given });

describe('The turn of somebody who comes', () => {
  it('is the slot for who booked and is on time, or early', () => {
    expect(turnOnArrival({ dueAt: at(30), arrivedAt: at(0) }, rules)).toBe(at(30));
    expect(turnOnArrival({ dueAt: at(30), arrivedAt: at(40) }, rules)).toBe(at(30));
  });
  it('is an hour after coming for who is later than ten minutes, and for who did not book', () => {
    expect(turnOnArrival({ dueAt: at(30), arrivedAt: at(41) }, rules)).toBe(at(101));
    expect(turnOnArrival({ dueAt: null, arrivedAt: at(5) }, rules)).toBe(at(65));
  });
  it('is a quarter of an hour after coming back for who missed the call', () => {
    expect(turnOnReturn(at(20), rules)).toBe(at(35));
  });
  it('goes by what the agency has decided', () => {
    const own = readLineRules([{ key: 'queue', value: { patienceMinutes: 30 }, source: 'Quy chế 12/QC-UBND' }]);
    expect(own).toEqual({ ...rules, patienceMinutes: 30, source: 'Quy chế 12/QC-UBND' });
    expect(turnOnArrival({ dueAt: null, arrivedAt: at(0) }, own)).toBe(at(30));
  });
});

describe('The line', () => {
  const order = (line: Waiting[], minutes: number, desk: Parameters<typeof inOrder>[1] = anyDesk) =>
    inOrder(line, desk, at(minutes)).map(({ id }) => id);

  it('lets people go at their slot, and walk-ins in between as they came', () => {
    const nine = booked(60, { id: 'hẹn 9 giờ' });
    const first = walkIn(5, { id: 'đến trước' });
    const second = walkIn(10, { id: 'đến sau' });
    expect(order([nine, second, first], 30)).toEqual(['đến trước', 'đến sau', 'hẹn 9 giờ']);
    expect(order([nine, second, first], 60)).toEqual(['hẹn 9 giờ', 'đến trước', 'đến sau']);
  });
  it('never lets a day full of bookings pass over somebody who has waited an hour', () => {
    const walker = walkIn(0, { id: 'đến trực tiếp' });
    const later = [70, 80, 90].map((slot) => booked(slot));
    expect(order([...later, walker], 95)[0]).toBe('đến trực tiếp');
  });
  it('lets priority go first, and who was sent on to a desk before that at that desk alone', () => {
    const due = booked(0, { id: 'đến giờ' });
    const old = walkIn(20, { id: 'ưu tiên', priority: 'OLD_AGE' });
    const sent = walkIn(25, { id: 'chuyển sang', forDeskId: 'bàn 2' });
    expect(order([due, old, sent], 30, { id: 'bàn 2', sessionId: null })).toEqual([
      'chuyển sang',
      'ưu tiên',
      'đến giờ',
    ]);
    expect(order([due, old, sent], 30, { id: 'bàn 1', sessionId: null })).toEqual(['ưu tiên', 'đến giờ']);
  });
  it('gives the room of a leader only who came for that leader', () => {
    const chair = booked(0, { id: 'gặp Chủ tịch', sessionId: 'buổi của Chủ tịch' });
    const other = booked(0, { id: 'khác' });
    expect(order([other, chair], 10, { id: null, sessionId: 'buổi của Chủ tịch' })).toEqual(['gặp Chủ tịch']);
    expect(order([other, chair], 10)).toHaveLength(2);
  });
  it('says why each is where they are', () => {
    expect(reasonOf(booked(0), at(10))).toBe('SLOT_HAS_COME');
    expect(reasonOf(booked(30), at(10))).toBe('EARLY');
    expect(reasonOf(walkIn(0), at(10))).toBe('CAME_FIRST');
    expect(reasonOf(walkIn(0), at(61))).toBe('WAITED_LONG');
    expect(reasonOf(walkIn(0, { hasReturned: true }), at(10))).toBe('RETURNED');
    expect(reasonOf(walkIn(0, { priority: 'URGENT' }), at(10))).toBe('PRIORITY');
    expect(reasonOf(walkIn(0, { forDeskId: 'bàn 1' }), at(10))).toBe('SENT_ON');
  });

  const line = fc.array(
    fc.record({
      isBooked: fc.boolean(),
      minutes: fc.integer({ min: 0, max: 240 }),
      isFirst: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  const made = (given: { isBooked: boolean; minutes: number; isFirst: boolean }[]) =>
    given.map(({ isBooked, minutes, isFirst }) =>
      (isBooked ? booked : walkIn)(minutes, { priority: isFirst ? 'DISABILITY' : null }),
    );

  it('loses nobody and doubles nobody, and is the same however it is laid out', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 300 }), (given, now) => {
        const people = made(given);
        const told = order(people, now);
        expect([...told].sort()).toEqual(people.map(({ id }) => id).sort());
        expect(order([...people].reverse(), now)).toEqual(told);
      }),
    );
  });
  it('never puts somebody whose turn has come behind an equal whose turn comes later', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 300 }), (given, now) => {
        const people = inOrder(made(given), anyDesk, at(now));
        for (const [index, one] of people.entries())
          for (const behind of people.slice(index + 1)) {
            if ((one.priority === null) !== (behind.priority === null)) expect(one.priority).not.toBeNull();
            else if (behind.turnAt <= at(now)) expect(one.turnAt <= behind.turnAt).toBe(true);
          }
      }),
    );
  });
});

describe('A number', () => {
  const all: TicketState[] = ['WAITING', 'CALLED', 'SERVING', 'HELD', 'MISSED', 'DONE', 'LEFT', 'UNDONE'];
  it('is called from the line, received and done', () => {
    expect(stateAfter('WAITING', 'CALL')).toBe('CALLED');
    expect(stateAfter('CALLED', 'BEGIN')).toBe('SERVING');
    expect(stateAfter('SERVING', 'FINISH')).toBe('DONE');
  });
  it.each<[TicketAct, TicketState]>([
    ['CALL', 'SERVING'],
    ['CALL', 'DONE'],
    ['MISS', 'WAITING'],
    ['UNDO', 'CALLED'],
    ['RETURN', 'DONE'],
    ['FINISH', 'WAITING'],
  ])('does not take %s when it is %s', (act, state) => expect(stateAfter(state, act)).toBeNull());
  it('is not undone once it was called', () => {
    expect(possibleActs({ state: 'WAITING', callCount: 0 })).toContain('UNDO');
    expect(possibleActs({ state: 'WAITING', callCount: 1 })).not.toContain('UNDO');
  });
  it('offers only what leads somewhere', () => {
    for (const state of all)
      for (const act of possibleActs({ state, callCount: 0 })) expect(stateAfter(state, act)).not.toBeNull();
    expect(possibleActs({ state: 'DONE', callCount: 1 })).toEqual([]);
  });
});

describe('When somebody can expect to be called', () => {
  const served = (from: number, minutes: number, deskId = 'bàn 1') => ({
    ...{ deskId, calledAt: at(from), servedFrom: at(from), finishedAt: at(from + minutes), state: 'DONE' },
  });
  it('is told from what really happened: the median, and the desks that call', () => {
    const day = [served(0, 10), served(10, 20, 'bàn 2'), served(20, 12)];
    expect(paceOf(day, at(40))).toEqual({ medianMinutes: 12, openDesks: 2 });
  });
  it('is not told before three people were received, nor while no desk calls', () => {
    expect(paceOf([served(0, 10), served(10, 10)], at(30)).medianMinutes).toBeNull();
    expect(expectTurn(5, { medianMinutes: null, openDesks: 2 }, at(0))).toBeNull();
    expect(expectTurn(5, { medianMinutes: 10, openDesks: 0 }, at(0))).toBeNull();
  });
  it('counts a desk as closed that has called nobody for three quarters of an hour', () => {
    expect(paceOf([served(0, 10)], at(46)).openDesks).toBe(0);
  });
  it('gives a window in steps of five minutes that grows with the people ahead', () => {
    expect(expectTurn(6, { medianMinutes: 10, openDesks: 2 }, at(0))).toEqual({ from: at(15), to: at(45) });
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 60 }),
        (ahead, desks, median) => {
          const pace = { medianMinutes: median, openDesks: desks };
          const [sooner, further] = [expectTurn(ahead, pace, at(3)), expectTurn(ahead + 1, pace, at(3))];
          expect(sooner && sooner.from < sooner.to).toBe(true);
          expect((sooner?.to ?? '') <= (further?.to ?? '')).toBe(true);
        },
      ),
    );
  });
});

describe('Whoever stands at the door', () => {
  const here = { pointId: 'trụ sở', day: '2026-03-02' };
  const arrival = { status: 'CONFIRMED', slotStartsAt: at(30), session: { pointId: 'trụ sở', day: '2026-03-02' } };
  it('is let in by the registration for this place and day', () => {
    expect(decideArrival(arrival, here)).toEqual({ kind: 'Welcome', origin: 'BOOKED', dueAt: at(30) });
  });
  it('goes into the line like anybody when still on the waiting list', () => {
    expect(decideArrival({ ...arrival, status: 'WAITLISTED', slotStartsAt: null }, here)).toMatchObject({
      origin: 'WALK_IN',
    });
  });
  it.each([
    ['OTHER_DAY', { ...arrival, session: { ...arrival.session, day: '2026-03-03' } }],
    ['OTHER_POINT', { ...arrival, session: { ...arrival.session, pointId: 'xã' } }],
    ['ENDED', { ...arrival, status: 'CANCELLED' }],
  ])('is told %s when the registration is for something else', (problem, other) =>
    expect(decideArrival(other, here)).toEqual({ kind: 'ArrivalNotPossible', problem }),
  );
  it('goes first only for a reason that is in force', () => {
    expect(readPriorities([])).toEqual([]);
    const value = { grounds: [{ code: 'OLD_AGE', source: 'Luật Người cao tuổi' }, { code: 3 }] };
    expect(readPriorities([{ key: 'queuePriorities', value }])).toEqual([
      { code: 'OLD_AGE', source: 'Luật Người cao tuổi' },
    ]);
  });
});

describe('What a desk did without a connection', () => {
  it('happened when the desk says, but never later than now nor more than a week ago', () => {
    expect(readHappenedAt(at(-30), morning)).toBe(at(-30));
    expect(readHappenedAt(at(30), morning)).toBe(morning);
    expect(readHappenedAt(undefined, morning)).toBe(morning);
    expect(readHappenedAt(at(-8 * 24 * 60), morning)).toBeNull();
  });
  it('printed numbers of its own letter', () => {
    expect(['A1', 'Z999'].every(isDeskLabel)).toBe(true);
    expect(['12', 'A0', 'AA1', 'a1', 'A1000', ''].some(isDeskLabel)).toBe(false);
    expect(freeLetter(['A', 'C'])).toBe('B');
  });
});
