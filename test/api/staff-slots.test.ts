import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { act, planner } from '../support/arranging.js';
import { bookingOf, joiningOf, somebody, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
let drafted: ReturnType<typeof planner>['drafted'];
let published: ReturnType<typeof planner>['published'];
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  ({ drafted, published } = planner(world, desk));
});
afterAll(() => server.close());

const wrongHours = '... on InvalidHours { problem }';

const citizen = () => visitorContext(server.db, server.clock.now());
async function booked(slotId: string | undefined, given = {}) {
  const outcome = await bookRegistration(citizen(), bookingOf(slotId ?? '', given));
  if (outcome.kind !== 'RegistrationBooked') throw new Error(outcome.kind);
  return outcome.registration;
}

describe('Slots', () => {
  it('added to a full session go to whoever waits longest', async () => {
    const { session, plan } = await published({ slots: [] });
    const one = (minutes: number) => ({
      startsAt: later(plan.startsAt, minutes),
      endsAt: later(plan.startsAt, minutes + 30),
      publicCapacity: 1,
    });
    const { session: first } = await act(desk, 'addSlots', { sessionId: session.id, slots: [one(0)] });
    await booked(first.slots[0]?.id);
    const names = ['Lê Thị Chờ Một', 'Lê Thị Chờ Hai', 'Lê Thị Chờ Ba'];
    const waiting: string[] = [];
    for (const fullName of names) {
      const joined = await joinWaitingList(citizen(), joiningOf(session.id, { applicant: somebody({ fullName }) }));
      if (joined.kind !== 'WaitingListJoined') throw new Error(joined.kind);
      waiting.push(joined.registration.id);
    }
    const { session: more } = await act(desk, 'addSlots', { sessionId: session.id, slots: [one(30), one(60)] });
    expect(more).toMatchObject({ capacity: 3, freePlaces: 0, waitingCount: 1 });
    const rows = await server.db.execute<{ id: string; status: string }>(
      sql`select id, status from registration where session_id = ${session.id} order by waiting_number offset 1`,
    );
    expect(rows.map((row) => row.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED']);
    expect(rows.map((row) => row.id)).toEqual(waiting);
  });

  it('do not overlap, and stay within the session', async () => {
    const { session, plan } = await drafted();
    const slots = [{ startsAt: plan.startsAt, endsAt: later(plan.startsAt, 10), publicCapacity: 1 }];
    const refused = await act(desk, 'addSlots', { sessionId: session.id, slots }, wrongHours);
    expect(refused).toMatchObject({ __typename: 'InvalidHours', problem: 'SLOTS_OVERLAP' });
  });

  it('keep their hours and themselves while anybody is in them, and never less places than are taken', async () => {
    const { session } = await published();
    const [used, empty] = session.slots;
    await booked(used?.id);
    const cut = await act(desk, 'editSlot', { id: used?.id, publicCapacity: 0 });
    expect(cut.__typename).toBe('CapacityBelowTaken');
    const tight = await act(desk, 'editSlot', { id: used?.id, publicCapacity: 1 });
    expect(tight.session).toMatchObject({ capacity: 3, freePlaces: 2 });
    expect((await act(desk, 'withdrawSlot', { id: used?.id })).__typename).toBe('SlotHasRegistrations');
    const withdrawn = await act(desk, 'withdrawSlot', { id: empty?.id });
    expect(withdrawn.session).toMatchObject({ capacity: 1, freePlaces: 0, slots: [{ id: used?.id }] });
    expect((await act(desk, 'withdrawSlot', { id: empty?.id })).__typename).toBe('NotFoundHere');
  });
});
