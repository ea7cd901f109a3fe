import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../db/client.js';
import { lockPlaces } from '../../db/places.js';
import type { RequestContext } from '../../server/context.js';
import { hashSecret } from '../../server/privacy/keyring.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { cancelRegistration } from '../../server/registrations/cancel.js';
import { fillFreedPlaces } from '../../server/registrations/hand-over-place.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { moveRegistration } from '../../server/registrations/move.js';
import { bookingOf, joiningOf, visitorContext } from '../support/citizen.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { makeSession } from '../support/make.js';

/** What a secretary with a pencil would keep: who sits where, and who waits in which order. */
interface Ledger {
  places: number[];
  /** Link of each holder, by slot. */
  sitting: string[][];
  waiting: string[];
  everybody: string[];
}

interface Real {
  ctx: RequestContext;
  sessionId: string;
  slotIds: string[];
}

type Command = fc.AsyncCommand<Ledger, Real>;

const isFull = (ledger: Ledger) => ledger.sitting.every((slot, i) => slot.length >= (ledger.places[i] ?? 0));
const seatOf = (ledger: Ledger, link: string) => ledger.sitting.findIndex((slot) => slot.includes(link));

/** The list goes first, in its order, to the earliest free places. */
function fill(ledger: Ledger): void {
  for (const [i, slot] of ledger.sitting.entries()) {
    while (slot.length < (ledger.places[i] ?? 0)) {
      const next = ledger.waiting.shift();
      if (next === undefined) return;
      slot.push(next);
    }
  }
}

class Book implements Command {
  constructor(readonly slot: number) {}
  check = () => true;
  async run(ledger: Ledger, real: Real) {
    const outcome = await bookRegistration(real.ctx, bookingOf(real.slotIds[this.slot] ?? ''));
    const seats = ledger.sitting[this.slot] ?? [];
    const free = seats.length < (ledger.places[this.slot] ?? 0);
    expect(outcome.kind).toBe(free ? 'RegistrationBooked' : 'SessionFull');
    if (outcome.kind !== 'RegistrationBooked') return;
    seats.push(outcome.manageLink);
    ledger.everybody.push(outcome.manageLink);
  }
  toString = () => `book ${this.slot}`;
}

class Join implements Command {
  check = () => true;
  async run(ledger: Ledger, real: Real) {
    const outcome = await joinWaitingList(real.ctx, joiningOf(real.sessionId));
    expect(outcome.kind).toBe(isFull(ledger) ? 'WaitingListJoined' : 'PlacesFree');
    if (outcome.kind !== 'WaitingListJoined') return;
    ledger.waiting.push(outcome.manageLink);
    ledger.everybody.push(outcome.manageLink);
    expect(outcome.registration.waitingPosition).toBe(ledger.waiting.length);
  }
  toString = () => 'join';
}

class Cancel implements Command {
  constructor(readonly who: number) {}
  check = (ledger: Readonly<Ledger>) => ledger.everybody.length > 0;
  async run(ledger: Ledger, real: Real) {
    const link = ledger.everybody[this.who % ledger.everybody.length] ?? '';
    const outcome = await cancelRegistration(real.ctx, { idempotencyKey: randomUUID(), access: { link } });
    const seat = seatOf(ledger, link);
    const isActive = seat >= 0 || ledger.waiting.includes(link);
    expect(outcome.kind).toBe(isActive ? 'RegistrationCancelled' : 'RegistrationEnded');
    ledger.waiting = ledger.waiting.filter((one) => one !== link);
    if (seat >= 0) ledger.sitting[seat] = (ledger.sitting[seat] ?? []).filter((one) => one !== link);
    fill(ledger);
  }
  toString = () => `cancel ${this.who}`;
}

class Move implements Command {
  constructor(
    readonly who: number,
    readonly slot: number,
  ) {}
  check = (ledger: Readonly<Ledger>) => ledger.everybody.length > 0;
  async run(ledger: Ledger, real: Real) {
    const link = ledger.everybody[this.who % ledger.everybody.length] ?? '';
    const input = { idempotencyKey: randomUUID(), access: { link }, slotId: real.slotIds[this.slot] ?? '' };
    const outcome = await moveRegistration(real.ctx, input);
    const seat = seatOf(ledger, link);
    const target = ledger.sitting[this.slot] ?? [];
    const expected =
      seat < 0 && !ledger.waiting.includes(link)
        ? 'RegistrationEnded'
        : seat === this.slot
          ? 'SamePlace'
          : target.length < (ledger.places[this.slot] ?? 0)
            ? 'RegistrationMoved'
            : 'SessionFull';
    expect(outcome.kind).toBe(expected);
    if (expected !== 'RegistrationMoved') return;
    target.push(link);
    ledger.waiting = ledger.waiting.filter((one) => one !== link);
    if (seat >= 0) ledger.sitting[seat] = (ledger.sitting[seat] ?? []).filter((one) => one !== link);
    fill(ledger);
  }
  toString = () => `move ${this.who} to ${this.slot}`;
}

class AddPlaces implements Command {
  constructor(readonly slot: number) {}
  check = () => true;
  async run(ledger: Ledger, { ctx, sessionId, slotIds }: Real) {
    await inTransaction(ctx.db, async (tx) => {
      await lockPlaces(tx, [sessionId]);
      await tx.execute(
        sql`update slot set public_capacity = public_capacity + 1 where id = ${slotIds[this.slot] ?? ''}`,
      );
      await fillFreedPlaces(ctx, tx, sessionId);
    });
    ledger.places[this.slot] = (ledger.places[this.slot] ?? 0) + 1;
    fill(ledger);
  }
  toString = () => `add a place to ${this.slot}`;
}

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

async function readLedger({ ctx, sessionId, slotIds }: Real) {
  const rows = await ctx.db.$client`
    select encode(manage_hash, 'hex') as who, status, slot_id from registration
    where session_id = ${sessionId} and status in ('CONFIRMED', 'WAITLISTED') order by waiting_number`;
  const [session] = await ctx.db
    .$client`select open_count, waiting_count, capacity from session where id = ${sessionId}`;
  const taken = await ctx.db.$client`select id, public_taken from slot where session_id = ${sessionId}`;
  return {
    sitting: slotIds.map((id) =>
      rows
        .filter((row) => row.slot_id === id && row.status === 'CONFIRMED')
        .map((row) => row.who)
        .sort(),
    ),
    waiting: rows.filter((row) => row.status === 'WAITLISTED').map((row) => row.who),
    taken: slotIds.map((id) => taken.find((row) => row.id === id)?.public_taken),
    session,
  };
}

it('whatever is booked, joined, moved, cancelled and added, the database keeps what a pencil would', async () => {
  const hashed = (link: string) => hashSecret(link).toString('hex');
  const slot = fc.nat(2);
  const commands = [
    slot.map((n) => new Book(n)),
    fc.constant(new Join()),
    fc.nat(20).map((n) => new Cancel(n)),
    fc.tuple(fc.nat(20), slot).map(([who, to]) => new Move(who, to)),
    slot.map((n) => new AddPlaces(n)),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { size: 'medium' }), async (sequence) => {
      const places = [2, 1, 1];
      const { id, slotIds } = await makeSession(database.db, { slots: places });
      const real: Real = { ctx: visitorContext(database.db), sessionId: id, slotIds };
      const model: Ledger = { places: [...places], sitting: [[], [], []], waiting: [], everybody: [] };
      await fc.asyncModelRun(() => ({ model, real }), sequence);
      const kept = await readLedger(real);
      expect(kept.sitting).toEqual(model.sitting.map((links) => links.map(hashed).sort()));
      expect(kept.waiting).toEqual(model.waiting.map(hashed));
      expect(kept.taken).toEqual(model.sitting.map((links) => links.length));
      const capacity = model.places.reduce((sum, one) => sum + one, 0);
      const sitting = model.sitting.flat().length;
      expect(kept.session).toEqual({ capacity, open_count: capacity - sitting, waiting_count: model.waiting.length });
    }),
    { numRuns: 60 },
  );
}, 120_000);
