import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingStatement } from '../../db/booking.js';
import { openDatabase } from '../../db/client.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { cancelRegistration } from '../../server/registrations/cancel.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { moveRegistration } from '../../server/registrations/move.js';
import { bookingOf, joiningOf, somebody, visitorContext } from '../support/citizen.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { makeSession } from '../support/make.js';

let first: FreshDatabase;
let second: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  first = await freshDatabase({ poolSize: 16 });
  second = openDatabase({ url: first.url, poolSize: 16 });
});

afterAll(async () => {
  await second.close();
  await first.close();
});

/** Two instances on one database, asked in turn. */
const instance = (n: number) => visitorContext(n % 2 === 0 ? first.db : second.db);
const count = (outcomes: readonly { kind: string }[], kind: string) =>
  outcomes.filter((one) => one.kind === kind).length;

async function ledger(sessionId: string) {
  const [row] = await first.sql`
    select s.open_count, s.waiting_count, s.capacity,
      (select sum(public_taken)::int from slot where session_id = s.id) as taken,
      (select count(*)::int from registration where session_id = s.id and status = 'CONFIRMED') as confirmed,
      (select count(*)::int from registration where session_id = s.id and status = 'WAITLISTED') as waiting
    from session s where id = ${sessionId}`;
  return row;
}

describe('the last place', () => {
  it('goes to exactly one of two hundred who ask at once on two instances', async () => {
    const { id, slotIds } = await makeSession(first.db, { slots: [1] });
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, n) => bookRegistration(instance(n), bookingOf(slotIds[0] ?? ''))),
    );
    expect(count(outcomes, 'RegistrationBooked')).toBe(1);
    expect(count(outcomes, 'SessionFull')).toBe(199);
    expect(await ledger(id)).toMatchObject({ taken: 1, confirmed: 1, open_count: 0 });
  });

  it('is oversold when the guard is taken out, so that this test can see the fault', async () => {
    const { slotIds } = await makeSession(first.db, { slots: [1] });
    const unguarded = bookingStatement.replace(' and public_taken < public_capacity', '');
    expect(unguarded).not.toBe(bookingStatement);
    const { db, close } = await freshDatabase({ poolSize: 8 });
    await db.$client`alter table slot drop constraint slot_public_places`;
    await db.$client`alter table session drop constraint session_open_count`;
    const naive = await makeSession(db, { slots: [1] });
    const context = visitorContext(db);
    const unsafe = db.$client.unsafe.bind(db.$client);
    Object.assign(db.$client, {
      unsafe: (text: string, ...rest: unknown[]) =>
        Reflect.apply(unsafe, db.$client, [text === bookingStatement ? unguarded : text, ...rest]),
    });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => bookRegistration(context, bookingOf(naive.slotIds[0] ?? ''))),
    );
    expect(count(outcomes, 'RegistrationBooked')).toBeGreaterThan(1);
    await close();
    expect(slotIds).toHaveLength(1);
  });
});

describe('the same request', () => {
  it('sent a hundred times at once books once and gets one answer', async () => {
    const { id, slotIds } = await makeSession(first.db, { slots: [50] });
    const input = bookingOf(slotIds[0] ?? '');
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, n) => bookRegistration(instance(n), input)));
    const codes = new Set(
      outcomes.map((one) =>
        one.kind === 'RegistrationBooked' ? `${one.registration.code} ${one.manageLink}` : one.kind,
      ),
    );
    expect(codes.size).toBe(1);
    expect(await ledger(id)).toMatchObject({ taken: 1, confirmed: 1, open_count: 49 });
  });

  it('with the same key and other content is refused', async () => {
    const { slotIds } = await makeSession(first.db);
    const input = bookingOf(slotIds[0] ?? '');
    expect((await bookRegistration(instance(0), input)).kind).toBe('RegistrationBooked');
    const other = await bookRegistration(instance(1), { ...input, applicant: somebody() });
    expect(other.kind).toBe('IdempotencyKeyReused');
  });

  it('of one person under fifty keys books once', async () => {
    const { id, slotIds } = await makeSession(first.db, { slots: [50] });
    const applicant = somebody();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) => bookRegistration(instance(n), bookingOf(slotIds[0] ?? '', { applicant }))),
    );
    expect(count(outcomes, 'RegistrationBooked')).toBe(1);
    expect(count(outcomes, 'AlreadyRegistered')).toBe(49);
    expect(await ledger(id)).toMatchObject({ taken: 1, confirmed: 1 });
  });
});

describe('a move against bookings', () => {
  it('never loses the old place and never takes one that is not there', async () => {
    const { id, slotIds } = await makeSession(first.db, { slots: [1, 1] });
    const [from = '', to = ''] = slotIds;
    const held = await bookRegistration(instance(0), bookingOf(from));
    if (held.kind !== 'RegistrationBooked') throw new Error(held.kind);
    const access = { link: held.manageLink };
    const [move, ...bookings] = await Promise.all([
      moveRegistration(instance(1), { idempotencyKey: randomUUID(), access, slotId: to }),
      ...Array.from({ length: 30 }, (_, n) => bookRegistration(instance(n), bookingOf(n % 2 ? from : to))),
    ]);
    expect(['RegistrationMoved', 'SessionFull']).toContain(move.kind);
    const [mine] = await first.sql`select slot_id, status from registration where id = ${held.registration.id}`;
    expect(mine).toEqual({ slot_id: move.kind === 'RegistrationMoved' ? to : from, status: 'CONFIRMED' });
    expect(count(bookings, 'RegistrationBooked')).toBe(1);
    expect(await ledger(id)).toMatchObject({ taken: 2, confirmed: 2, open_count: 0 });
  });
});

describe('a freed place', () => {
  it('goes down the waiting list in strict order, never to a newcomer', async () => {
    const { id, slotIds } = await makeSession(first.db, { slots: [4] });
    const slotId = slotIds[0] ?? '';
    const booked = await Promise.all(
      Array.from({ length: 4 }, (_, n) => bookRegistration(instance(n), bookingOf(slotId))),
    );
    for (let n = 0; n < 6; n += 1)
      expect((await joinWaitingList(instance(n), joiningOf(id))).kind).toBe('WaitingListJoined');
    const cancellations = booked.slice(0, 3).map((one, n) => {
      if (one.kind !== 'RegistrationBooked') throw new Error(one.kind);
      return cancelRegistration(instance(n), { idempotencyKey: randomUUID(), access: { link: one.manageLink } });
    });
    const newcomers = Array.from({ length: 30 }, (_, n) => bookRegistration(instance(n), bookingOf(slotId)));
    const outcomes = await Promise.all([...cancellations, ...newcomers]);
    expect(count(outcomes, 'RegistrationCancelled')).toBe(3);
    expect(count(outcomes, 'SessionFull')).toBe(30);
    const list = await first.sql`
      select status from registration where session_id = ${id} and waiting_number > 0
        and id not in (select registration_id from registration_history where act = 'BOOKED') order by waiting_number`;
    expect(list.map((row) => row.status)).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CONFIRMED',
      'WAITLISTED',
      'WAITLISTED',
      'WAITLISTED',
    ]);
    expect(await ledger(id)).toMatchObject({ taken: 4, confirmed: 4, waiting: 3, open_count: 0, waiting_count: 3 });
  });

  it('cancelled and asked for at the same time as people join leaves neither a free place with people waiting nor a double', async () => {
    const { id, slotIds } = await makeSession(first.db, { slots: [2] });
    const booked = await Promise.all([0, 1].map((n) => bookRegistration(instance(n), bookingOf(slotIds[0] ?? ''))));
    await Promise.all([
      ...booked.map((one, n) =>
        cancelRegistration(instance(n), {
          idempotencyKey: randomUUID(),
          access: { link: one.kind === 'RegistrationBooked' ? one.manageLink : '' },
        }),
      ),
      ...Array.from({ length: 10 }, (_, n) => joinWaitingList(instance(n), joiningOf(id))),
      ...Array.from({ length: 10 }, (_, n) => bookRegistration(instance(n), bookingOf(slotIds[0] ?? ''))),
    ]);
    const after = await ledger(id);
    expect(after?.taken).toBe(after?.confirmed);
    expect(after?.waiting === 0 || after?.open_count === 0).toBe(true);
  });
});
