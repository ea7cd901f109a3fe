import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RequestContext } from '../../server/context.js';
import { answerChange } from '../../server/promises/answer.js';
import { readOffer } from '../../server/promises/read-offer.js';
import type { ChangeAnswer } from '../../server/promises/rules.js';
import { undoChange } from '../../server/promises/undo.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { cancelRegistration } from '../../server/registrations/cancel.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { moveRegistration } from '../../server/registrations/move.js';
import { cancelSession } from '../../server/sessions/cancel.js';
import { delegateSession } from '../../server/sessions/delegate.js';
import { postponeSession } from '../../server/sessions/postpone.js';
import { publishSession } from '../../server/sessions/publish.js';
import { bookingOf, joiningOf, visitorContext } from '../support/citizen.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { later, makePosition, makeSession, morning } from '../support/make.js';
import { secretaryContext } from '../support/staff.js';
import * as pencil from './pencil.js';

type Ledger = pencil.Ledger;

interface Real {
  ctx: RequestContext;
  desk: RequestContext;
  sessions: { id: string; slotIds: string[] }[];
  chair: string;
  deputy: string;
}

interface Command {
  check(ledger: Readonly<Ledger>): boolean;
  run(ledger: Ledger, real: Real): Promise<void>;
  toString(): string;
}

const of = (ledger: Readonly<Ledger>, who: number) => {
  const person = ledger.people[who % ledger.people.length];
  if (!person) throw new Error('Nobody is there');
  return person;
};
const someone = (ledger: Readonly<Ledger>) => ledger.people.length > 0;
const slotId = (real: Real, where: number, slot: number) => real.sessions[where]?.slotIds[slot] ?? '';

/** Why a place cannot be had for being asked; null when it is there. */
function refusal(ledger: Ledger, where: 0 | 1, slot: number): string | null {
  const { status } = ledger.sessions[where];
  if (status === 'DRAFT') return 'SessionNotPublished';
  if (status !== 'ON') return 'SessionCalledOff';
  return pencil.hasRoom(ledger, where, slot) ? null : 'SessionFull';
}

class Book implements Command {
  constructor(
    readonly where: 0 | 1,
    readonly slot: number,
  ) {}
  check = () => true;
  async run(ledger: Ledger, real: Real) {
    const outcome = await bookRegistration(real.ctx, bookingOf(slotId(real, this.where, this.slot)));
    expect(outcome.kind).toBe(refusal(ledger, this.where, this.slot) ?? 'RegistrationBooked');
    if (outcome.kind !== 'RegistrationBooked') return;
    const { where, slot } = this;
    const { manageLink: link, registration } = outcome;
    ledger.people.push({ id: registration.id, link, where, slot, state: 'CONFIRMED', priority: 0, asks: [] });
  }
  toString = () => `book ${this.where}/${this.slot}`;
}

class Join implements Command {
  constructor(readonly where: 0 | 1) {}
  check = () => true;
  async run(ledger: Ledger, real: Real) {
    const { where } = this;
    const outcome = await joinWaitingList(real.ctx, joiningOf(real.sessions[where]?.id ?? ''));
    const why = refusal(ledger, where, 0);
    const isFull = pencil.isFull(ledger, where) ? 'WaitingListJoined' : 'PlacesFree';
    expect(outcome.kind).toBe(why === null || why === 'SessionFull' ? isFull : why);
    if (outcome.kind !== 'WaitingListJoined') return;
    const { manageLink: link, registration } = outcome;
    ledger.people.push({ id: registration.id, link, where, slot: null, state: 'WAITLISTED', priority: 0, asks: [] });
  }
  toString = () => `join ${this.where}`;
}

function leave(ledger: Ledger, person: pencil.Person): void {
  pencil.note(person, 'LEAVE');
  pencil.take(ledger, person, { state: 'CANCELLED', slot: person.slot });
}

class Cancel implements Command {
  constructor(readonly who: number) {}
  check = someone;
  async run(ledger: Ledger, real: Real) {
    const person = of(ledger, this.who);
    const access = { link: person.link };
    const outcome = await cancelRegistration(real.ctx, { idempotencyKey: randomUUID(), access });
    expect(outcome.kind).toBe(person.state === 'CANCELLED' ? 'RegistrationEnded' : 'RegistrationCancelled');
    if (person.state !== 'CANCELLED') leave(ledger, person);
  }
  toString = () => `cancel ${this.who}`;
}

const isSamePlace = (person: pencil.Person, where: number, slot: number) =>
  person.state === 'CONFIRMED' && person.where === where && person.slot === slot;

class Move implements Command {
  constructor(
    readonly who: number,
    readonly where: 0 | 1,
    readonly slot: number,
  ) {}
  check = someone;
  async run(ledger: Ledger, real: Real) {
    const { where, slot } = this;
    const person = of(ledger, this.who);
    const input = { idempotencyKey: randomUUID(), access: { link: person.link }, slotId: slotId(real, where, slot) };
    const outcome = await moveRegistration(real.ctx, input);
    const same = isSamePlace(person, where, slot) ? 'SamePlace' : null;
    const hidden = ledger.sessions[where].status === 'DRAFT' ? 'SessionNotPublished' : null;
    const why = person.state === 'CANCELLED' ? 'RegistrationEnded' : (hidden ?? same ?? refusal(ledger, where, slot));
    expect(outcome.kind).toBe(why ?? 'RegistrationMoved');
    if (why) return;
    pencil.note(person, 'MOVE');
    pencil.take(ledger, person, { where, slot, state: 'CONFIRMED' });
  }
  toString = () => `move ${this.who} to ${this.where}/${this.slot}`;
}

class Answer implements Command {
  constructor(
    readonly who: number,
    readonly choice: ChangeAnswer,
    readonly where: 0 | 1,
    readonly slot: number,
  ) {}
  check = someone;
  async run(ledger: Ledger, real: Real) {
    const asked = ledger.people.filter((one) => pencil.choicesOf(ledger, one).length > 0);
    // Now and then somebody answers who was asked nothing.
    const person = asked[this.who % (asked.length + 1)] ?? of(ledger, this.who);
    const { choice: answer, where, slot } = this;
    const access = { link: person.link };
    const input = { idempotencyKey: randomUUID(), access, answer, slotId: slotId(real, where, slot) };
    const outcome = await answerChange(real.ctx, input);
    const choices = pencil.choicesOf(ledger, person);
    if (choices.length === 0) expect(outcome.kind).toBe('NothingAsked');
    else if (!choices.includes(answer)) expect(outcome.kind).toBe('AnswerNotOffered');
    else expect(outcome.kind).toBe(this.write(ledger, person) ?? 'ChangeAnswered');
  }
  /** What becomes of it; a refusal where it is refused. */
  write(ledger: Ledger, person: pencil.Person): string | null {
    if (this.choice === 'MOVE') return this.move(ledger, person);
    if (this.choice === 'LEAVE') leave(ledger, person);
    else pencil.note(person, this.choice);
    if (this.choice !== 'WAIT_FOR_LEADER') return null;
    const isPublished = ledger.sessions[1].status === 'ON';
    pencil.take(ledger, person, isPublished ? { where: 1, state: 'WAITLISTED' } : { state: 'AWAITING_LEADER' });
    return null;
  }
  move(ledger: Ledger, person: pencil.Person): string | null {
    const { where, slot } = this;
    if (ledger.sessions[where].status === 'DRAFT') return 'SessionNotPublished';
    if (isSamePlace(person, where, slot)) return 'SamePlace';
    const why = refusal(ledger, where, slot);
    const mayWait = person.where !== where && pencil.isFull(ledger, where) && person.state !== 'CONFIRMED';
    if (why !== null && !(why === 'SessionFull' && mayWait)) return why;
    pencil.note(person, 'MOVE');
    pencil.take(ledger, person, why ? { where, state: 'WAITLISTED' } : { where, slot, state: 'CONFIRMED' });
    return null;
  }
  toString = () => `answer ${this.who} ${this.choice} ${this.where}/${this.slot}`;
}

type DeskAct = 'RESCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'DELEGATED' | 'RETAKEN';

class Act implements Command {
  constructor(readonly act: DeskAct) {}
  check = () => true;
  async run(ledger: Ledger, real: Real) {
    const outcome = await this.ask(real);
    const [{ status, isDelegated }] = ledger.sessions;
    const { isDelegated: next = null } = becomes[this.act];
    const why = status === 'CANCELLED' ? 'WrongState' : next === isDelegated ? 'SameReceiver' : null;
    expect(outcome.kind).toBe(why ?? 'SessionSaved');
    if (why === null) pencil.change(ledger, this.act, becomes[this.act]);
  }
  ask({ desk, sessions: [first], chair, deputy }: Real) {
    const wish = { id: first?.id ?? '', reason: 'Thử', acknowledgeWarnings: true };
    switch (this.act) {
      case 'CANCELLED':
        return cancelSession(desk, wish);
      case 'DELEGATED':
        return delegateSession(desk, { ...wish, positionId: deputy });
      case 'RETAKEN':
        return delegateSession(desk, { ...wish, positionId: chair });
      case 'POSTPONED':
        return postponeSession(desk, wish);
      case 'RESCHEDULED':
        return postponeSession(desk, { ...wish, newStartsAt: later(morning, (20 + (turn++ % 1000)) * 1440) });
    }
  }
  toString = () => `desk: ${this.act}`;
}

let turn = 0;

const becomes: Record<DeskAct, Partial<pencil.Sitting>> = {
  RESCHEDULED: { status: 'ON' },
  POSTPONED: { status: 'OFF' },
  CANCELLED: { status: 'CANCELLED' },
  DELEGATED: { isDelegated: true },
  RETAKEN: { isDelegated: false },
};

class Undo implements Command {
  check = (ledger: Readonly<Ledger>) => ledger.changes.length > 0;
  async run(ledger: Ledger, { desk, sessions: [first] }: Real) {
    const [row] = await desk.db.$client`
      select id from session_change where session_id = ${first?.id ?? ''} and undone_at is null and act <> 'RESTORED'
      order by sequence desc, made_at desc, id desc limit 1`;
    expect((await undoChange(desk, String(row?.id))).kind).toBe('SessionSaved');
    pencil.undoLast(ledger);
  }
  toString = () => 'desk: undo';
}

class Publish implements Command {
  check = (ledger: Readonly<Ledger>) => ledger.sessions[1].status === 'DRAFT';
  async run(ledger: Ledger, { desk, sessions: [, second] }: Real) {
    expect((await publishSession(desk, { id: second?.id ?? '', acknowledgeWarnings: true })).kind).toBe('SessionSaved');
    ledger.sessions[1].status = 'ON';
    pencil.placeAwaiting(ledger);
  }
  toString = () => 'desk: publish';
}

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const places = [[2, 1], [2]];

/** Both sessions full, with people waiting; the second one, where it is published. */
async function begin(isPublished: boolean): Promise<{ model: Ledger; real: Real }> {
  const { db } = database;
  const first = await makeSession(db, { slots: places[0] ?? [] });
  const { agencyId, positionId: chair, leaderId } = first;
  const own = { agencyId, assignedPositionId: chair, receiverLeaderId: leaderId };
  const startsAt = later(morning, 2_000 * 1440);
  const second = await makeSession(db, { ...own, slots: places[1] ?? [], isPublished, startsAt });
  const { positionId: deputy } = await makePosition(db, { agencyId, title: 'Phó Chủ tịch UBND xã' });
  const desk = secretaryContext(db, agencyId);
  const real: Real = { ctx: visitorContext(db), desk, sessions: [first, second], chair, deputy };
  const sitting = (n: number, status: 'ON' | 'DRAFT') => ({
    status,
    isDelegated: false,
    places: [...(places[n] ?? [])],
  });
  const model: Ledger = {
    sessions: [sitting(0, 'ON'), sitting(1, isPublished ? 'ON' : 'DRAFT')],
    people: [],
    changes: [],
  };
  const crowd = [new Book(0, 0), new Book(0, 0), new Book(0, 1), new Join(0), new Join(0)];
  const guests = isPublished ? [new Book(1, 0), new Book(1, 0), new Join(1)] : [];
  for (const one of [...guests, ...crowd]) await one.run(model, real);
  return { model, real };
}

async function compare(ledger: Ledger, real: Real): Promise<void> {
  const { db } = real.ctx;
  const ids = real.sessions.map(({ id }) => id);
  const rows = await db.$client`
    select id, status, session_id, slot_id, priority from registration where session_id = any(${ids}) order by waiting_number`;
  const standing = rows.map((row) => ({
    state: row.status,
    where: ids.indexOf(row.session_id),
    slot:
      row.slot_id &&
      real.sessions.flatMap(({ slotIds }) =>
        slotIds.filter((id) => id === row.slot_id).map((id) => slotIds.indexOf(id)),
      )[0],
    priority: row.priority,
  }));
  expect(standing).toEqual(ledger.people.map(({ state, where, slot, priority }) => ({ state, where, slot, priority })));
  for (const where of [0, 1] as const) {
    const [row] = await db.$client`
      select capacity, open_count, waiting_count, (select array_agg(public_taken order by starts_at) from slot where session_id = s.id) as taken
      from session s where id = ${ids[where] ?? ''}`;
    const sitting = (places[where] ?? []).map((_, slot) => pencil.sittersOf(ledger, where, slot).length);
    const capacity = (places[where] ?? []).reduce((sum, one) => sum + one, 0);
    const open_count = capacity - sitting.reduce((sum, one) => sum + one, 0);
    expect(row).toEqual({ capacity, open_count, waiting_count: pencil.queueOf(ledger, where).length, taken: sitting });
  }
  for (const person of ledger.people) {
    const offer = await readOffer(real.ctx, { id: person.id });
    expect(offer?.choices ?? []).toEqual(pencil.choicesOf(ledger, person));
  }
}

it('whatever the desk changes and takes back and citizens answer, the database keeps what a pencil would', async () => {
  const where = fc.constantFrom(0 as const, 1 as const);
  const who = fc.nat(9);
  const slot = fc.nat(1);
  const there = fc.tuple(where, slot).map(([n, m]) => [n, n === 1 ? 0 : m] as const);
  const choice = fc.constantFrom<ChangeAnswer>('ACCEPT', 'MOVE', 'WAIT_FOR_LEADER', 'LEAVE');
  const acts = fc.constantFrom<DeskAct>('RESCHEDULED', 'RESCHEDULED', 'POSTPONED', 'DELEGATED', 'DELEGATED', 'RETAKEN');
  const command = fc.oneof<fc.WeightedArbitrary<Command>[]>(
    { weight: 10, arbitrary: fc.tuple(who, choice, there).map(([n, one, [to, m]]) => new Answer(n, one, to, m)) },
    { weight: 5, arbitrary: acts.map((act) => new Act(act)) },
    { weight: 1, arbitrary: fc.constant(new Act('CANCELLED')) },
    { weight: 3, arbitrary: fc.constant(new Undo()) },
    { weight: 1, arbitrary: fc.constant(new Publish()) },
    { weight: 2, arbitrary: there.map(([n, m]) => new Book(n, m)) },
    { weight: 2, arbitrary: where.map((n) => new Join(n)) },
    { weight: 4, arbitrary: who.map((n) => new Cancel(n)) },
    { weight: 2, arbitrary: fc.tuple(who, there).map(([n, [to, m]]) => new Move(n, to, m)) },
  );
  const story = fc.array(command, { minLength: 20, maxLength: 40, size: 'max' });
  await fc.assert(
    fc.asyncProperty(fc.boolean(), story, async (isPublished, sequence) => {
      const { model, real } = await begin(isPublished);
      for (const command of sequence) if (command.check(model)) await command.run(model, real);
      await compare(model, real);
    }),
    { numRuns: 40 },
  );
}, 300_000);
