import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { act, planner, type Saved } from '../support/arranging.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let desk: Desk;
let published: ReturnType<typeof planner>['published'];
beforeAll(async () => {
  server = await startServer({ now: morning });
  const world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  ({ published } = planner(world, desk));
});
afterAll(() => server.close());

/** Six citizens book at the moment the desk acts; what everybody was told comes back with what the database then holds. */
async function race(session: Saved['session'], call: string, input: object) {
  const book = (i: number) =>
    bookRegistration(visitorContext(server.db, server.clock.now()), bookingOf(session.slots[i % 2]?.id ?? ''));
  const [first, second, done, ...rest] = await Promise.all([
    book(0),
    book(1),
    act(desk, call, input),
    ...[2, 3, 4, 5].map(book),
  ]);
  const told = [first, second, ...rest].map((one) => one.kind);
  const [held] = await server.db.execute<{
    confirmed: number;
    taken: number;
    free: number;
    capacity: number;
    status: string;
  }>(sql`
    select s.status, s.open_count as free, s.capacity,
      (select count(*)::int from registration r where r.session_id = s.id and r.status = 'CONFIRMED') as confirmed,
      (select sum(public_taken)::int from slot where slot.session_id = s.id and withdrawn_at is null) as taken
    from session s where s.id = ${session.id}`);
  if (!held) throw new Error('The session is gone');
  expect(held.taken).toBe(held.confirmed);
  expect(held.free).toBe(held.capacity - held.taken);
  return { told, done, held, booked: told.filter((kind) => kind === 'RegistrationBooked').length };
}

const rounds = [1, 2, 3, 4, 5];

it.each(rounds)('Cancelling while people book leaves nobody with a place in a session that is off (%i)', async () => {
  const { session } = await published();
  const { done, held } = await race(session, 'cancelSession', { id: session.id, reason: 'Bão' });
  expect(done.__typename).toBe('SessionSaved');
  expect(held).toMatchObject({ status: 'CANCELLED', confirmed: 0 });
});

it.each(rounds)('Taking back while people book either finds them, or lets nobody in (%i)', async () => {
  const { session } = await published();
  const { done, held, booked } = await race(session, 'unpublishSession', { id: session.id });
  expect(held.confirmed).toBe(booked);
  expect(done.__typename === 'SessionSaved').toBe(booked === 0);
});

it.each(rounds)('Moving while people book keeps every place that was promised (%i)', async () => {
  const { session, plan } = await published();
  const newStartsAt = later(plan.startsAt, 400 * 24 * 60);
  const { held, booked } = await race(session, 'postponeSession', { id: session.id, reason: 'Dời', newStartsAt });
  expect(held).toMatchObject({ status: 'RESCHEDULED', confirmed: booked });
  const [off] = await server.db.execute<{ count: number }>(sql`
    select count(*)::int as count from slot join session s on s.id = slot.session_id
    where s.id = ${session.id} and (slot.starts_at < s.starts_at or slot.ends_at > s.ends_at or withdrawn_at is not null)`);
  expect(off?.count).toBe(0);
});

it.each(rounds)('Taking places away while people book never takes one that was promised (%i)', async () => {
  const { session } = await published();
  const edit = { id: session.slots[0]?.id, publicCapacity: 1 };
  const { held, booked, done } = await race(session, 'editSlot', edit);
  expect(held.confirmed).toBe(booked);
  expect(['SessionSaved', 'CapacityBelowTaken']).toContain(done.__typename);
});
