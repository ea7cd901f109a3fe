import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../db/client.js';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { callNextTicket, insertTicket, listTickets } from '../../db/queue.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { event } from '../../db/tables/event.js';
import { queueAct, queueTicket } from '../../db/tables/queue.js';
import { waitingAmong } from '../../server/queue/read-line.js';
import { inOrder } from '../../server/queue/rules.js';
import { checkInToken } from '../../server/registrations/person.js';
import { somebody } from '../support/citizen.js';
import { deskOf } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { booked, lineOf, queueRoom } from '../support/queueing.js';
import { startServer, type TestServer } from '../support/server.js';

const dayBefore = later(morning, -24 * 60);
let server: TestServer;
let room: Awaited<ReturnType<typeof queueRoom>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardPolicies(server.db);
  await insertDemoPolicies(server.db);
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.set(morning);
  room = await queueRoom(server);
});

/** Somebody who booked the day before; the day then begins. */
async function holder(slot = 0, given: object = {}) {
  server.clock.set(dayBefore);
  const made = await booked(server, room.session.slotIds[slot] ?? '', given);
  server.clock.set(morning);
  return made;
}

describe('Checking in', () => {
  it('takes the QR code, the code said aloud, or the name on the list', async () => {
    const [one, two, three] = [await holder(), await holder(), await holder(1)];
    const byToken = await room.line.checkIn({ token: `TD1:${checkInToken(server.keys, one.id)}` });
    expect(byToken.ticket).toMatchObject({ label: '1', state: 'WAITING', origin: 'BOOKED', registrationId: one.id });
    expect((await room.line.checkIn({ code: two.code })).ticket).toMatchObject({ label: '2', reason: 'SLOT_HAS_COME' });
    expect((await room.line.checkIn({ registrationId: three.id })).ticket).toMatchObject({
      label: '3',
      reason: 'EARLY',
    });
  });
  it('twice is once: whoever stands in line keeps the number, however often they show the code', async () => {
    const one = await holder();
    const first = await room.line.checkIn({ registrationId: one.id });
    expect(await room.line.checkIn({ code: one.code })).toMatchObject({
      isRepeated: true,
      ticket: { id: first.ticket?.id },
    });
    const both = await Promise.all([1, 2, 3, 4].map(() => room.line.checkIn({ registrationId: one.id })));
    expect(new Set(both.map(({ ticket }) => ticket?.id))).toEqual(new Set([first.ticket?.id]));
  });
  it('can be taken back until the first call, and made again', async () => {
    const one = await holder();
    const { ticket } = await room.line.checkIn({ registrationId: one.id });
    expect(await room.line.change(ticket?.id ?? '', 'UNDO')).toMatchObject({ ticket: { state: 'UNDONE' } });
    expect((await room.line.day()).tickets).toEqual([]);
    expect((await room.line.checkIn({ registrationId: one.id })).ticket).toMatchObject({
      label: '2',
      state: 'WAITING',
    });
  });
  it('says when a registration is for another day, place, or ended, and a walk-in is still possible', async () => {
    const one = await holder();
    server.clock.set(later(morning, 24 * 60));
    const tomorrow = lineOf(await deskOf(server, [{ role: 'RECEPTIONIST', agencyId: room.province }]), room.point);
    expect(await tomorrow.checkIn({ code: one.code })).toMatchObject({
      __typename: 'ArrivalNotPossible',
      problem: 'OTHER_DAY',
    });
    expect((await tomorrow.walkIn()).ticket).toMatchObject({ label: '1', origin: 'WALK_IN' });
    server.clock.set(morning);
    const elsewhere = lineOf(await deskOf(server, [{ role: 'SECRETARY', agencyId: room.commune }]), room.communePoint);
    server.clock.set(morning);
    expect(await elsewhere.checkIn({ code: one.code })).toMatchObject({ problem: 'OTHER_POINT' });
    expect(await room.line.checkIn({ code: '0000000000' })).toMatchObject({ __typename: 'NotFoundHere' });
  });
  it('tells another agency nothing of an id it cannot have seen, nor of a number given elsewhere under the same key', async () => {
    const one = await holder();
    const elsewhere = lineOf(await deskOf(server, [{ role: 'SECRETARY', agencyId: room.commune }]), room.communePoint);
    expect(await elsewhere.checkIn({ registrationId: one.id })).toMatchObject({ __typename: 'NotFoundHere' });
    const seen = { key: randomUUID(), pointId: room.point, registrationId: one.id };
    expect((await room.line.checkIn(seen)).ticket).toMatchObject({ registrationId: one.id });
    expect(await room.line.checkIn(seen)).toMatchObject({ __typename: 'TicketSaved', isRepeated: true });
    expect(await elsewhere.checkIn(seen)).toMatchObject({ __typename: 'NotFoundHere' });
  });
  it('shows who is expected, with nothing of what they come for, and finds a paper by its number', async () => {
    await holder();
    const applicant = somebody({ identityKind: 'CITIZEN_ID', identityNumber: '049085001234' });
    const own = await holder(0, { applicant });
    const text = `query ($pointId: ID!, $number: String) { expectedAtPoint(pointId: $pointId, identityNumber: $number) {
      registrationId code applicantName partySize slotStartsAt } }`;
    const all = await room.desk.ask<{ expectedAtPoint: object[] }>(text, { pointId: room.point });
    expect(all.expectedAtPoint).toHaveLength(2);
    const found = await room.desk.ask<{ expectedAtPoint: object[] }>(text, {
      pointId: room.point,
      number: '049 085 001 234',
    });
    expect(found.expectedAtPoint).toMatchObject([{ registrationId: own.id, applicantName: applicant.fullName }]);
  });
});

describe('A walk-in', () => {
  it('always has a number: a full day never refuses, and a group is one number with many people', async () => {
    for (const slot of [0, 0, 1, 1, 2, 2]) await holder(slot);
    server.clock.set(morning);
    const group = await room.line.walkIn({ partySize: 30 });
    expect(group.ticket).toMatchObject({ label: '1', partySize: 30, turn: 1 });
    const numbers = await Promise.all(Array.from({ length: 20 }, () => room.line.walkIn()));
    expect(new Set(numbers.map(({ ticket }) => ticket?.label)).size).toBe(20);
  });
  it('goes first for a reason in force, and by no other', async () => {
    server.clock.set(morning);
    await room.line.walkIn();
    expect((await room.line.walkIn({ priority: 'DISABILITY' })).ticket).toMatchObject({ turn: 1, reason: 'PRIORITY' });
  });
});

describe('Calling', () => {
  it('never gives two desks the same person, however closely they press', async () => {
    server.clock.set(morning);
    const desks = await Promise.all(['Bàn 1', 'Bàn 2', 'Bàn 3', 'Bàn 4', 'Bàn 5'].map((name) => room.line.open(name)));
    for (let n = 0; n < 12; n += 1) await room.line.walkIn();
    const called = await Promise.all(desks.map((id) => room.line.callNext(id)));
    expect(called.map(({ __typename }) => __typename)).toEqual(desks.map(() => 'TicketSaved'));
    expect(called.map(({ ticket }) => Number(ticket?.label)).sort()).toEqual([1, 2, 3, 4, 5]);
  });
  it('would, if a desk looked first and wrote afterwards: the control that shows the race is real', async () => {
    server.clock.set(morning);
    for (let n = 0; n < 4; n += 1) await room.line.walkIn();
    const line = { pointId: room.point, day: '2026-03-02' };
    const desks = [await room.line.open('Bàn 1'), await room.line.open('Bàn 2')];
    let looked = 0;
    let bothLooked = () => {};
    const both = new Promise<void>((resolve) => (bothLooked = resolve));
    const taken = await Promise.all(
      desks.map((deskId) =>
        inTransaction(server.db, async (tx) => {
          const waiting = waitingAmong(await listTickets(tx, line));
          const id = inOrder(waiting, { id: deskId, sessionId: null }, morning)[0]?.id ?? '';
          looked += 1;
          if (looked === desks.length) bothLooked();
          await both;
          await tx.update(queueTicket).set({ state: 'CALLED', deskId }).where(eq(queueTicket.id, id));
          return id;
        }),
      ),
    );
    expect(taken[0]).toBe(taken[1]);
  });
  it('is one call when a desk presses twice, or sends the same again', async () => {
    server.clock.set(morning);
    const desk = await room.line.open('Bàn 1');
    await room.line.walkIn();
    await room.line.walkIn();
    const twice = await Promise.all([room.line.callNext(desk), room.line.callNext(desk)]);
    expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['DeskBusy', 'TicketSaved']);
    const key = randomUUID();
    await room.line.change(twice.find((one) => one.ticket)?.ticket?.id ?? '', 'FINISH');
    const same = await Promise.all([1, 2, 3].map(() => room.line.callNext(desk, { key })));
    expect(new Set(same.map(({ ticket }) => ticket?.label))).toEqual(new Set(['2']));
    expect(await room.line.callNext(desk, { key, finishesCurrent: true })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });
  it('ends with whoever is there when that is said, and tells when nobody waits', async () => {
    server.clock.set(morning);
    const desk = await room.line.open('Bàn 1');
    await room.line.walkIn();
    await room.line.callNext(desk);
    expect(await room.line.callNext(desk, { finishesCurrent: true })).toMatchObject({
      __typename: 'LineEmpty',
      finished: true,
    });
    expect((await room.line.day()).tickets).toMatchObject([{ state: 'DONE' }]);
  });
  it('follows the rule that is stated, on any line', async () => {
    server.clock.set(morning);
    const desk = await room.line.open('Bàn 1');
    const line = { pointId: room.point, day: '2026-03-02' };
    await inTransaction(server.db, async (tx) => {
      for (let n = 1; n <= 60; n += 1)
        await insertTicket(tx, {
          ...{ id: randomUUID(), ...line, agencyId: room.province, label: `${n}`, ordering: n, state: 'WAITING' },
          origin: n % 3 === 0 ? 'BOOKED' : 'WALK_IN',
          priority: n % 17 === 0 ? 'OLD_AGE' : null,
          forDeskId: n % 23 === 0 ? desk : null,
          arrivedAt: morning,
          turnAt: later(morning, ((n * 37) % 120) - 40),
        });
    });
    for (let minutes = 0; minutes < 60; minutes += 1) {
      const at = later(morning, minutes);
      const [first] = inOrder(waitingAmong(await listTickets(server.db, line)), { id: desk, sessionId: null }, at);
      const called = await inTransaction(server.db, async (tx) => {
        const row = await callNextTicket(tx, { ...line, deskId: desk, sessionId: null, at });
        if (row) await tx.update(queueTicket).set({ state: 'DONE' }).where(eq(queueTicket.id, row.id));
        return row;
      });
      expect(called?.id).toBe(first?.id);
    }
  });
  it('goes on with recall, missed, back after a pause, held, sent on, and left', async () => {
    server.clock.set(morning);
    const [one, two] = [await room.line.open('Bàn 1', 'Phòng 101'), await room.line.open('Bàn 2')];
    const first = (await room.line.walkIn()).ticket?.id ?? '';
    await room.line.walkIn();
    await room.line.callNext(one);
    expect((await room.line.change(first, 'RECALL')).ticket).toMatchObject({ callCount: 2, state: 'CALLED' });
    expect((await room.line.change(first, 'MISS')).ticket).toMatchObject({ state: 'MISSED' });
    expect(await room.line.change(first, 'MISS')).toMatchObject({ __typename: 'TicketActNotPossible' });
    expect((await room.line.change(first, 'RETURN')).ticket).toMatchObject({ state: 'WAITING', reason: 'RETURNED' });
    expect((await room.line.change(first, 'TRANSFER', { toDeskId: two })).ticket).toMatchObject({
      reason: 'SENT_ON',
      turn: 1,
    });
    expect((await room.line.callNext(one)).ticket?.label).toBe('2');
    expect((await room.line.callNext(two)).ticket?.id).toBe(first);
    expect((await room.line.change(first, 'BEGIN')).ticket).toMatchObject({ state: 'SERVING' });
    expect((await room.line.change(first, 'HOLD')).ticket).toMatchObject({ state: 'HELD' });
    expect((await room.line.change(first, 'LEAVE')).ticket).toMatchObject({ state: 'LEFT' });
  });
});

describe('A desk that had no connection', () => {
  it('brings in what it did, in its order, at the time it happened, each once', async () => {
    server.clock.set(morning);
    const one = await holder();
    const desk = await room.line.open('Bàn 1');
    const walker = randomUUID();
    const acts = [
      {
        key: randomUUID(),
        act: 'CHECK_IN',
        at: later(morning, 1),
        registrationId: one.id,
        ticketId: randomUUID(),
        label: 'A1',
      },
      { key: randomUUID(), act: 'ADD_WALK_IN', at: later(morning, 2), ticketId: walker, label: 'A2', partySize: 3 },
      { key: randomUUID(), act: 'CALL', at: later(morning, 3), ticketId: walker, deskId: desk },
      { key: randomUUID(), act: 'BEGIN', at: later(morning, 4), ticketId: walker },
      { key: randomUUID(), act: 'FINISH', at: later(morning, 9), ticketId: walker },
    ];
    server.clock.set(later(morning, 20));
    const [first, second] = await Promise.all([room.line.apply(acts), room.line.apply(acts)]);
    expect([...first, ...second].map(({ outcome }) => outcome.__typename)).toEqual(Array(10).fill('TicketSaved'));
    const { tickets } = await room.line.day();
    expect(tickets).toMatchObject([
      { label: 'A1', origin: 'BOOKED', state: 'WAITING', arrivedAt: later(morning, 1) },
      { label: 'A2', partySize: 3, state: 'DONE', finishedAt: later(morning, 9) },
    ]);
    expect(await server.db.$count(queueAct, eq(queueAct.ticketId, walker))).toBe(4);
  });
  it('is told of whom somebody else has called meanwhile, and the rest is brought in all the same', async () => {
    server.clock.set(morning);
    const [one, two] = [await room.line.open('Bàn 1'), await room.line.open('Bàn 2')];
    const id = (await room.line.walkIn()).ticket?.id ?? '';
    await room.line.callNext(two);
    const outcomes = await room.line.apply([
      { key: randomUUID(), act: 'CALL', at: morning, ticketId: id, deskId: one },
      { key: randomUUID(), act: 'ADD_WALK_IN', at: morning, ticketId: randomUUID(), label: 'A1' },
    ]);
    expect(outcomes.map(({ outcome }) => outcome.__typename)).toEqual(['TicketActNotPossible', 'TicketSaved']);
  });
});

describe('Whose line it is', () => {
  it('is seen and run by those of the agency alone; a head sees it, and calls nobody', async () => {
    server.clock.set(morning);
    const stranger = lineOf(await deskOf(server, [{ role: 'RECEPTIONIST', agencyId: room.elsewhere }]), room.point);
    expect(await stranger.day()).toBeNull();
    expect(await stranger.walkIn()).toMatchObject({ __typename: 'NotFoundHere' });
    const head = await deskOf(server, [{ role: 'HEAD', agencyId: room.province }]);
    expect(await lineOf(head, room.point).day()).toMatchObject({ tickets: [] });
    await expect(lineOf(head, room.point).walkIn()).rejects.toThrow('FORBIDDEN');
  });
  it('cannot be rewritten: what was done stays as it happened', async () => {
    server.clock.set(morning);
    await room.line.walkIn();
    await expect(server.db.update(queueAct).set({ act: 'OTHER' })).rejects.toThrow();
    await expect(server.db.delete(queueAct)).rejects.toThrow();
  });
});

const display = `query ($point: ID!) { callDisplay(point: $point) {
  point { name } serverTime waitingCount called { label room desk callCount } recent { label } } }`;
const place = `query ($proof: PlaceProofInput!) { placeInLine(proof: $proof) {
  label state ahead room expected { from to } } }`;

describe('What people see', () => {
  it('on the wall is numbers and rooms; on the phone the own place, told from what really happened', async () => {
    const own = await holder(2);
    const desk = await room.line.open('Bàn 1', 'Phòng 102');
    for (let n = 0; n < 5; n += 1) await room.line.walkIn();
    await room.line.checkIn({ registrationId: own.id });
    for (let n = 0; n < 3; n += 1) {
      await room.line.callNext(desk, { finishesCurrent: true });
      server.clock.pass(8);
    }
    await room.line.callNext(desk, { finishesCurrent: true });
    const wall = await server.gql<{ callDisplay: object }>(display, { point: room.point });
    expect(wall.data?.callDisplay).toMatchObject({
      ...{ waitingCount: 2, called: [{ label: '4', room: 'Phòng 102', desk: 'Bàn 1', callCount: 1 }] },
      recent: [{ label: '3' }, { label: '2' }, { label: '1' }],
    });
    const { data } = await server.gql<{ placeInLine: object }>(place, { proof: { access: own.access } });
    const now = server.clock.now();
    expect(data?.placeInLine).toMatchObject({ label: '6', state: 'WAITING', ahead: 1, room: null });
    expect(data?.placeInLine).toMatchObject({ expected: { from: expect.any(String), to: later(now, 21) } });
  });
  it('tells nobody’s place to who cannot prove it theirs', async () => {
    const own = await holder();
    await room.line.checkIn({ registrationId: own.id });
    const wrong = await server.gql<{ placeInLine: object | null }>(place, { proof: { ticket: `${randomUUID()}.abc` } });
    expect(wrong.data?.placeInLine).toBeNull();
  });
  it('is the same in two worlds, one of which is a denunciation handed to its handlers: line, wall, phone and events', async () => {
    const world = async (matter: object) => {
      room = await queueRoom(server);
      const own = await holder(0, {
        matter: { partySize: 1, representatives: [], needsInterpreter: false, accessNeeds: [], ...matter },
      });
      const before = await server.db.$count(event);
      const desk = await room.line.open('Bàn 1', 'Phòng 102');
      await room.line.checkIn({ registrationId: own.id });
      const called = await room.line.callNext(desk);
      const day = await room.line.day();
      const wall = await server.gql(display, { point: room.point });
      const { expectedAtPoint: expected } = await room.desk.ask<{ expectedAtPoint: object[] }>(
        `query ($pointId: ID!) { expectedAtPoint(pointId: $pointId) {
          status partySize representatives needsInterpreter accessNeeds slotStartsAt slotEndsAt } }`,
        { pointId: room.point },
      );
      const phone = await server.gql(place, { proof: { access: own.access } });
      const events = await server.db.select().from(event).orderBy(event.id).offset(before);
      const told = JSON.stringify({
        called,
        expected,
        day,
        wall: wall.data,
        phone: phone.data,
        events: events.map(({ kind, sessionId, registrationId }) => ({ kind, sessionId, registrationId })),
      });
      expect(told.includes('tố cáo')).toBe(false);
      return told.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
    };
    const plain = await world({ summary: 'Kiến nghị sửa đường' });
    const other = await world({ topicArea: 'LAND', summary: 'Nội dung tố cáo cán bộ' });
    expect(other).toBe(plain);
  });
});
