import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { act, type Saved } from '../support/arranging.js';
import { bookingOf, joiningOf, somebody, visitorContext } from '../support/citizen.js';
import { later, morning } from '../support/make.js';
import { promiseRoom } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

interface Outcome {
  __typename: string;
  message?: string;
  nextSession?: { id: string } | null;
  session?: { id: string } | null;
  registration?: {
    id: string;
    status: string;
    session: { id: string };
    slot: { startsAt: string } | null;
    carriedFrom: { id: string } | null;
  };
}

const held = 'registration { id status session { id } slot { startsAt } carriedFrom { id } }';
const refused =
  '... on Refusal { message } ... on RegistrationClosed { nextSession { id } } ... on PlacesFree { session { id } }';

async function send(act: 'book' | 'join', input: object): Promise<Outcome> {
  const book = `mutation ($input: BookRegistrationInput!) { done: bookRegistration(input: $input) { __typename ${refused.replace(/... on PlacesFree.*/, '')}
    ... on SessionFull { session { id } } ... on RegistrationBooked { ${held} } } }`;
  const join = `mutation ($input: JoinWaitingListInput!) { done: joinWaitingList(input: $input) { __typename ${refused}
    ... on WaitingListJoined { ${held} } } }`;
  const { data, errors } = await server.gql<{ done: Outcome }>(act === 'book' ? book : join, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.done;
}

const slotOf = (session: Saved['session'], index = 0) => session.slots[index]?.id ?? '';

/** A session whose registration has just closed, and the next one of the same chair. */
async function late(places = 2) {
  const room = await promiseRoom(server);
  const closing = room.planned({ registrationClosesAt: later(morning, 10) });
  const { session: first } = await room.published(closing);
  const next = await room.withPlaces(places);
  const shown = async () => {
    const { data } = await server.gql<{
      session: { nextForRegistration: { id: string; registrationState: string } | null };
    }>('query ($id: ID!) { session(id: $id) { nextForRegistration { id registrationState } } }', { id: first.id });
    return data?.session.nextForRegistration ?? null;
  };
  server.clock.pass(10);
  return { room, first, next, shown };
}

describe('A request after the cut-off', () => {
  it('is told first where it goes, and goes there when that was agreed to, with a letter that says so', async () => {
    const { first, next, shown } = await late();
    expect(await shown()).toEqual({ id: next.id, registrationState: 'OPEN' });
    const plain = bookingOf(slotOf(first));
    expect(await send('book', plain)).toMatchObject({ __typename: 'RegistrationClosed', nextSession: { id: next.id } });
    const applicant = somebody({ email: 'nguoi.dan@example.vn' });
    const agreed = bookingOf(slotOf(first), { applicant, carryOverTo: next.id });
    const booked = await send('book', agreed);
    expect(booked).toMatchObject({
      __typename: 'RegistrationBooked',
      registration: { status: 'CONFIRMED', session: { id: next.id }, carriedFrom: { id: first.id } },
    });
    const [letter] = await server.database.sql`
      select facts from message where registration_id = ${booked.registration?.id ?? ''} and channel = 'MAIL'`;
    expect(letter?.facts.carriedFromStartsAt).toBe(first.startsAt);
    const history = await server.database.sql`
      select act from registration_history where registration_id = ${booked.registration?.id ?? ''}`;
    expect(history.map((row) => row.act)).toEqual(['CARRIED_OVER']);
    expect(await send('book', agreed)).toEqual(booked);
  });

  it('that was agreed to for another session is not moved about in silence', async () => {
    const { room, first, next } = await late();
    const { session: third } = await room.published();
    const wish = bookingOf(slotOf(first), { carryOverTo: third.id });
    expect(await send('book', wish)).toMatchObject({ __typename: 'RegistrationClosed', nextSession: { id: next.id } });
    await act(room.desk, 'cancelSession', { id: next.id, reason: 'Bão' });
    const stale = bookingOf(slotOf(first), { carryOverTo: next.id });
    expect(await send('book', stale)).toMatchObject({
      __typename: 'RegistrationClosed',
      nextSession: { id: third.id },
    });
  });

  it('is offered the waiting list of the next day when that is full, and joins it', async () => {
    const { room, first, next, shown } = await late(1);
    await room.books(next);
    expect(await shown()).toEqual({ id: next.id, registrationState: 'FULL' });
    expect(await send('book', bookingOf(slotOf(first), { carryOverTo: next.id }))).toMatchObject({
      ...{ __typename: 'SessionFull', session: { id: next.id } },
    });
    const joining = joiningOf(first.id, { carryOverTo: next.id });
    const joined = await send('join', joining);
    expect(joined).toMatchObject({
      __typename: 'WaitingListJoined',
      registration: { status: 'WAITLISTED', session: { id: next.id }, carriedFrom: { id: first.id } },
    });
    expect(await send('join', joining)).toEqual(joined);
  });

  it('that would wait where there is a place is told of the place', async () => {
    const { first, next } = await late();
    expect(await send('join', joiningOf(first.id, { carryOverTo: next.id }))).toMatchObject({
      ...{ __typename: 'PlacesFree', session: { id: next.id } },
    });
  });

  it('of one person finds the place taken by themselves only once', async () => {
    const { first, next } = await late();
    const applicant = somebody();
    expect((await send('book', bookingOf(slotOf(first), { applicant, carryOverTo: next.id }))).__typename).toBe(
      'RegistrationBooked',
    );
    expect((await send('book', bookingOf(slotOf(first), { applicant, carryOverTo: next.id }))).__typename).toBe(
      'AlreadyRegistered',
    );
  });

  it('is refused as such where the rule of the schedule says so', async () => {
    const { first, next, shown } = await late();
    await server.database.sql`
      with rule as (
        insert into schedule (id, agency_id, position_id, title, kind, mode, rule, host_ids, participants, legal_basis, effective_from, created_at, updated_at)
        select gen_random_uuid(), agency_id, assigned_position_id, 'Lịch', 'PERIODIC', 'IN_PERSON',
          '{"registration": {"lateRequests": "REFUSED"}}', '[]', '[]', '[]', '2026-01-01', now(), now()
        from session where id = ${first.id} returning id)
      update session set schedule_id = rule.id, nominal_day = day, schedule_seat = 0 from rule where session.id = ${first.id}`;
    expect(await shown()).toBeNull();
    const wish = bookingOf(slotOf(first), { carryOverTo: next.id });
    expect(await send('book', wish)).toMatchObject({ __typename: 'RegistrationClosed', nextSession: { id: next.id } });
  });

  it('raced by others for the last place: one has it, the others are told that it is full', async () => {
    const { first, next } = await late(1);
    const context = visitorContext(server.db, server.clock.now());
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => bookRegistration(context, bookingOf(slotOf(first), { carryOverTo: next.id }))),
    );
    const kinds = outcomes.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['RegistrationBooked', ...Array.from({ length: 7 }, () => 'SessionFull')]);
    const [slot] = await server.database.sql`select public_taken from slot where session_id = ${next.id}`;
    expect(slot?.public_taken).toBe(1);
  });
});
