import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, somebody, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { lettersTo, promiseRoom } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';
import { deskFields, type Outcome, triager } from '../support/triaging.js';

let server: TestServer;
let room: Awaited<ReturnType<typeof promiseRoom>>;
let desk: ReturnType<typeof triager>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardPolicies(server.db);
  await insertDemoPolicies(server.db);
  await insertStandardTriage(server.db);
  room = await promiseRoom(server);
  desk = triager(room.desk);
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

const matter = { partySize: 1, representatives: [], needsInterpreter: false, accessNeeds: [] };

async function ask(call: string, type: string, input: object, by: Desk = room.desk): Promise<Outcome> {
  const done = {
    bookFor: 'RegistrationBookedFor',
    moveFor: 'RegistrationMovedFor',
    cancelFor: 'RegistrationCancelledFor',
  }[call];
  const more =
    call === 'bookFor'
      ? '... on DetailsIncomplete { problems { field } }'
      : '... on StaleRegistration { current { id version } }';
  const problems = call === 'cancelFor' ? '' : '... on OverrideNeeded { rule } ... on PlaceNotPossible { problem }';
  const { outcome } = await by.ask<{ outcome: Outcome }>(
    `mutation ($input: ${type}!) { outcome: ${call}(input: $input) { __typename ... on Refusal { message } ${problems} ${more}
      ... on ${done} { registration { ${deskFields} history { act actor reason } } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return outcome;
}
const bookFor = (slotId: string | undefined, given: object = {}, by?: Desk) =>
  ask('bookFor', 'BookForInput', { slotId, channel: 'COUNTER', applicant: somebody(), matter, ...given }, by);
const moveFor = (input: object) => ask('moveFor', 'MoveForInput', { reason: 'Gọi điện xin đổi', ...input });
const cancelFor = (input: object) => ask('cancelFor', 'CancelForInput', { reason: 'Gọi điện xin hủy', ...input });

const slotOf = async (id: string | undefined) => {
  const [slot] = await server.database.sql`
    select public_capacity, public_taken, staff_capacity, staff_taken, urgent_capacity, urgent_taken from slot where id = ${id ?? ''}`;
  return slot;
};

describe('Somebody at the counter, on the telephone or by paper', () => {
  it('is registered as by themselves, out of the places of the secretariat first, and told in the same way', async () => {
    const { session } = await room.published();
    const slot = session.slots[0]?.id;
    const key = { idempotencyKey: randomUUID(), applicant: somebody() };
    const first = await bookFor(slot, { ...key, channel: 'PHONE' });
    expect(first).toMatchObject({
      __typename: 'RegistrationBookedFor',
      registration: { status: 'CONFIRMED', share: 'STAFF', channel: 'PHONE', triageState: 'SUBMITTED' },
    });
    expect(await bookFor(slot, { ...key, channel: 'PHONE' })).toEqual(first);
    expect(await bookFor(slot, { ...key, channel: 'PAPER' })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    expect(await bookFor(slot)).toMatchObject({ registration: { share: 'PUBLIC', channel: 'COUNTER' } });
    expect(await slotOf(slot)).toMatchObject({ staff_taken: 1, public_taken: 1 });
    expect(await lettersTo(server.db, first.registration?.id ?? '')).toMatchObject([{ kind: 'BOOKED' }]);
  });

  it('without phone or papers is registered all the same, by a reason, and takes a slip along', async () => {
    const { session } = await room.published();
    const applicant = { fullName: 'Cụ Bà Không Giấy' };
    const slot = session.slots[0]?.id;
    expect(await bookFor(slot, { applicant })).toMatchObject({ __typename: 'DetailsIncomplete' });
    expect(await bookFor(slot, { applicant, overrides: ['NO_PAPERS'] })).toMatchObject({ __typename: 'ReasonMissing' });
    const done = await bookFor(slot, { applicant, overrides: ['NO_PAPERS'], reason: 'Cụ đi bộ từ thôn lên' });
    const { id = '' } = done.registration ?? {};
    expect(done.registration).toMatchObject({
      history: [{ act: 'BOOKED', actor: 'STAFF', reason: 'Cụ đi bộ từ thôn lên' }],
    });
    expect(await lettersTo(server.db, id)).toEqual([]);
    const { registrationSlip: slip } = await room.desk.ask<{
      registrationSlip: {
        code: string;
        qr: string;
        pdf: string;
        lines: { label: string; text: string }[];
        heading: string;
      };
    }>('query ($id: ID!) { registrationSlip(id: $id) { heading code qr pdf lines { label text } } }', { id });
    expect(slip.code.replaceAll(' ', '')).toBe(done.registration?.code);
    expect(slip.lines.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Thời gian', 'Địa điểm', 'Người tiếp']),
    );
    const pdf = Buffer.from(slip.pdf, 'base64').toString('latin1');
    expect(pdf).toMatch(/^%PDF/);
    expect(pdf).toMatch(/MediaBox \[0 0 419\.\d+ 595\.\d+\]/);
    expect(JSON.stringify(slip)).not.toContain('Không Giấy');
    const [seen] = await server.database
      .sql`select act from audit_entry where act = 'RegistrationSlip' and ${id} = any(subject_ids)`;
    expect(seen).toBeDefined();
  });

  it('goes past a rule only by saying so with a reason, and a place beyond the plan is one more place', async () => {
    const session = await room.withPlaces(1);
    const slot = session.slots[0]?.id;
    await room.books(session);
    expect(await bookFor(slot)).toMatchObject({ __typename: 'OverrideNeeded', rule: 'EXTRA_PLACE' });
    expect(await bookFor(slot, { waitIfFull: true })).toMatchObject({
      registration: { status: 'WAITLISTED', waitingPosition: 1 },
    });
    const extra = await bookFor(slot, { overrides: ['EXTRA_PLACE'], reason: 'Người già, đi xa' });
    expect(extra).toMatchObject({ registration: { status: 'CONFIRMED', share: 'STAFF' } });
    expect(await slotOf(slot)).toMatchObject({
      staff_capacity: 1,
      staff_taken: 1,
      public_capacity: 1,
      public_taken: 1,
    });
    const acts = await server.database
      .sql`select act, reason from audit_entry where act in ('PlaceAdded') and ${slot ?? ''} = any(subject_ids)`;
    expect([...acts]).toEqual([{ act: 'PlaceAdded', reason: 'Người già, đi xa' }]);
  });

  it('does not wait for one time while another of the session is free', async () => {
    const plan = room.planned();
    const slots = plan.slots.map((slot) => ({ ...slot, publicCapacity: 1, staffCapacity: 0 }));
    const { session } = await room.published({ ...plan, slots });
    await room.books(session, 0);
    expect(await bookFor(session.slots[0]?.id, { waitIfFull: true })).toMatchObject({ problem: 'OTHER_TIMES_FREE' });
    expect(await bookFor(session.slots[1]?.id)).toMatchObject({ registration: { status: 'CONFIRMED' } });
    expect(await bookFor(session.slots[0]?.id, { waitIfFull: true })).toMatchObject({
      registration: { status: 'WAITLISTED' },
    });
  });

  it('is too late after the cut-off as anybody, unless that is gone past', async () => {
    const plan = room.planned();
    const { session } = await room.published({ ...plan, registrationClosesAt: later(morning, 60) });
    const slot = session.slots[0]?.id;
    server.clock.set(later(morning, 90));
    const late = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.province }]);
    expect(await bookFor(slot, {}, late)).toMatchObject({ __typename: 'OverrideNeeded', rule: 'WINDOW' });
    const given = { overrides: ['WINDOW'], reason: 'Việc khẩn' };
    expect(await bookFor(slot, given, late)).toMatchObject({ registration: { status: 'CONFIRMED', share: 'STAFF' } });
  });

  it('holds no more registrations than others, unless that is gone past; never two in one session', async () => {
    const applicant = somebody();
    const sessions = [await room.withPlaces(3), await room.withPlaces(3), await room.withPlaces(3)];
    const [first, second, third] = sessions.map((session) => session.slots[0]?.id);
    expect(await bookFor(first, { applicant })).toMatchObject({ __typename: 'RegistrationBookedFor' });
    expect(await bookFor(first, { applicant })).toMatchObject({ __typename: 'AlreadyRegistered' });
    expect(await bookFor(second, { applicant })).toMatchObject({ __typename: 'RegistrationBookedFor' });
    expect(await bookFor(third, { applicant })).toMatchObject({ __typename: 'OverrideNeeded', rule: 'PERSON_LIMIT' });
    const given = { applicant, overrides: ['PERSON_LIMIT'], reason: 'Ba vụ việc khác nhau' };
    expect(await bookFor(third, given)).toMatchObject({ __typename: 'RegistrationBookedFor' });
  });

  it('has an urgent matter out of its own places', async () => {
    const { session } = await room.published();
    const slot = session.slots[0]?.id;
    expect(await bookFor(slot, { isUrgent: true })).toMatchObject({ rule: 'EXTRA_PLACE' });
    await room.desk.ask(
      'mutation ($input: EditSlotInput!) { editSlot(input: $input) { __typename ... on Refusal { message } } }',
      { input: { id: slot, urgentCapacity: 1 } },
    );
    expect(await bookFor(slot, { isUrgent: true })).toMatchObject({ registration: { share: 'URGENT' } });
    expect(await slotOf(slot)).toMatchObject({ urgent_capacity: 1, urgent_taken: 1, staff_taken: 0, public_taken: 0 });
    expect(await bookFor(slot, { isUrgent: true })).toMatchObject({ rule: 'EXTRA_PLACE' });
  });

  it('is not registered for a draft, for another agency, or where nobody may', async () => {
    const draft = await room.drafted();
    expect(await bookFor(draft.session.slots[0]?.id)).toMatchObject({ problem: 'NOT_PUBLISHED' });
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.elsewhere }]);
    const { session } = await room.published();
    expect(await bookFor(session.slots[0]?.id, {}, elsewhere)).toMatchObject({ __typename: 'NotFoundHere' });
  });
});

describe('Somebody who calls', () => {
  it('is moved: the new place is sure before the old one goes to whoever waits', async () => {
    const from = await room.withPlaces(1);
    const { session: to } = await room.published();
    const [holder, waiting] = [await room.books(from), await room.joins(from)];
    const { version } = await desk.one(holder.id);
    const input = { idempotencyKey: randomUUID(), registrationId: holder.id, version, slotId: to.slots[0]?.id };
    const moved = await moveFor(input);
    expect(moved).toMatchObject({ registration: { status: 'CONFIRMED', share: 'STAFF', session: { id: to.id } } });
    expect(await moveFor(input)).toEqual(moved);
    expect(await waiting.look()).toMatchObject({ status: 'CONFIRMED', session: { id: from.id } });
    expect(await moveFor({ ...input, idempotencyKey: randomUUID() })).toMatchObject({
      __typename: 'StaleRegistration',
    });
    const now = await desk.one(holder.id);
    expect(await moveFor({ registrationId: holder.id, version: now.version, slotId: to.slots[0]?.id })).toMatchObject({
      problem: 'SAME_PLACE',
    });
  });

  it('keeps what they have when there is no place where they want to go', async () => {
    const [from, to] = [await room.withPlaces(1), await room.withPlaces(1)];
    const holder = await room.books(from);
    await room.books(to);
    const { version } = await desk.one(holder.id);
    const input = { registrationId: holder.id, version, slotId: to.slots[0]?.id };
    expect(await moveFor(input)).toMatchObject({ __typename: 'OverrideNeeded', rule: 'EXTRA_PLACE' });
    expect(await desk.one(holder.id)).toMatchObject({ session: { id: from.id }, version });
    expect(await moveFor({ ...input, overrides: ['EXTRA_PLACE'] })).toMatchObject({
      registration: { session: { id: to.id } },
    });
  });

  it('gives the place back, with how they asked on record', async () => {
    const session = await room.withPlaces(1);
    const [holder, waiting] = [await room.books(session), await room.joins(session)];
    const { version } = await desk.one(holder.id);
    expect(await cancelFor({ registrationId: holder.id, version, reason: ' ' })).toMatchObject({
      __typename: 'ReasonMissing',
    });
    const done = await cancelFor({ registrationId: holder.id, version });
    expect(done.registration).toMatchObject({
      status: 'CANCELLED',
      history: [{ act: 'CANCELLED', actor: 'STAFF', reason: 'Gọi điện xin hủy' }, {}],
    });
    expect(await waiting.look()).toMatchObject({ status: 'CONFIRMED' });
  });
});

describe('The last place, wanted by the desk and by citizens at once', () => {
  it('is given once; nobody is sold a place that is not there', async () => {
    const session = await room.withPlaces(1);
    const slot = session.slots[0]?.id ?? '';
    const outcomes = await Promise.all([
      ...Array.from({ length: 6 }, () => bookFor(slot).then((one) => one.__typename === 'RegistrationBookedFor')),
      ...Array.from({ length: 6 }, () =>
        bookRegistration(visitorContext(server.db), bookingOf(slot)).then(({ kind }) => kind === 'RegistrationBooked'),
      ),
    ]);
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await slotOf(slot)).toMatchObject({ public_taken: 1, public_capacity: 1, staff_taken: 0 });
    const [held] = await server.database
      .sql`select count(*)::int as count from registration where slot_id = ${slot} and status = 'CONFIRMED'`;
    expect(held?.count).toBe(1);
  });

  it('each place beyond the plan is one place and one registration, however many desks add at once', async () => {
    const session = await room.withPlaces(1);
    const slot = session.slots[0]?.id ?? '';
    const given = { overrides: ['EXTRA_PLACE'], reason: 'Đông người' };
    await Promise.all(Array.from({ length: 5 }, () => bookFor(slot, given)));
    expect(await slotOf(slot)).toMatchObject({ public_taken: 1, staff_capacity: 4, staff_taken: 4 });
  });
});

describe('What the examination still asked', () => {
  const dueDay = '2026-03-05';
  const statesOf = async (registrationId: string) =>
    server.db
      .$client`select kind, state from message where registration_id = ${registrationId} order by created_at, id`;

  it('about another session is asked no more once the time was changed otherwise: the kept place is free, its letter stays', async () => {
    const [from, kept, other] = [await room.withPlaces(1), await room.withPlaces(1), await room.withPlaces(1)];
    const holder = await room.books(from);
    const keptId = kept.slots[0]?.id;
    const proposed = await desk.act(holder.id, 'PROPOSE_SESSION', { slotId: keptId, dueDay });
    expect(await slotOf(keptId)).toMatchObject({ public_taken: 1 });
    const registrationId = holder.id;
    const { version } = proposed.registration ?? {};
    const moved = await moveFor({ registrationId, version, slotId: other.slots[0]?.id });
    expect(moved).toMatchObject({
      __typename: 'RegistrationMovedFor',
      registration: { status: 'CONFIRMED', triageState: 'UNDER_REVIEW', session: { id: other.id } },
    });
    expect(await slotOf(keptId)).toMatchObject({ public_taken: 0 });
    expect((await statesOf(registrationId)).map(({ kind, state }) => [kind, state])).toEqual([
      ['BOOKED', 'QUEUED'],
      ['SESSION_PROPOSED', 'DROPPED'],
      ['MOVED', 'QUEUED'],
    ]);
  });

  it('is not told any more to whoever has given up the registration meanwhile', async () => {
    const holder = await room.books(await room.withPlaces(1));
    const asked = await desk.act(holder.id, 'ASK_MORE', { dueDay });
    await cancelFor({ registrationId: holder.id, version: asked.registration?.version });
    expect((await statesOf(holder.id)).map(({ kind, state }) => [kind, state])).toEqual([
      ['BOOKED', 'QUEUED'],
      ['MORE_ASKED', 'DROPPED'],
      ['CANCELLED', 'QUEUED'],
    ]);
  });
});
