import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../db/client.js';
import { currentPosition } from '../../db/event-stream.js';
import { appendEvents } from '../../db/events.js';
import type { StaffRole } from '../../server/actor.js';
import { writeCursor } from '../../server/events/cursor.js';
import { cookieOf, makeProvince, makeStaff } from '../support/desk.js';
import { makeAgency, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { greetedSocket, type Message, openSocket } from '../support/socket.js';

let server: TestServer;
let place: Awaited<ReturnType<typeof makeProvince>>;
beforeAll(async () => {
  server = await startServer();
  place = await makeProvince(server.db);
});
afterAll(() => server.close());

const question = `subscription ($agencyId: ID!, $after: String) {
  deskChanged(agencyId: $agencyId, after: $after) { cursor isGap changes { concern kind agencyId sessionId } }
}`;

interface Update {
  cursor: string;
  isGap: boolean;
  changes: { concern: string; kind: string; agencyId: string; sessionId: string | null }[];
}

const headersOf = (cookie: string) => ({ headers: { origin: new URL(server.url).origin, cookie } });

/** Listens as somebody with these roles, from now on. */
async function listen(roles: readonly StaffRole[], agencyId: string) {
  const staff = await makeStaff(server.db, roles);
  const cookie = await cookieOf(server, staff.username);
  const socket = await greetedSocket(`${server.url}/staff/graphql`, headersOf(cookie));
  const after = writeCursor(await currentPosition(server.db));
  socket.send({ id: '1', type: 'subscribe', payload: { query: question, variables: { agencyId, after } } });
  const changes = async (): Promise<Update['changes']> => updateOf(await socket.next()).changes;
  return { ...staff, cookie, socket, changes };
}

function updateOf({ payload }: Message): Update {
  return (payload as { data: { deskChanged: Update } }).data.deskChanged;
}

async function happen(...events: Parameters<typeof appendEvents>[2]): Promise<void> {
  await inTransaction(server.db, (tx) => appendEvents(tx, morning, events));
  server.house.wake();
}

describe('The live line of a desk', () => {
  it('tells what happens at the agency and below it, and nothing of others', async () => {
    const desk = await listen([{ role: 'RECEPTIONIST', agencyId: place.province }], place.province);
    const { id } = await makeSession(server.db, { agencyId: place.commune });
    await happen(
      { kind: 'SessionPostponed', agencyId: place.elsewhere },
      { kind: 'RegistrationBooked', agencyId: place.commune, sessionId: id },
    );
    await happen({ kind: 'NoticeWorkDone', agencyId: place.province });
    const told = [...(await desk.changes()), ...(await desk.changes())];
    expect(told).toEqual([
      { concern: 'REGISTRATION', kind: 'RegistrationBooked', agencyId: place.commune, sessionId: id },
      { concern: 'NOTICE', kind: 'NoticeWorkDone', agencyId: place.province, sessionId: null },
    ]);
    await desk.socket.close();
  });

  it('tells of drafts too, which the public never hears of', async () => {
    const desk = await listen([{ role: 'SECRETARY', agencyId: place.province }], place.province);
    const { id } = await makeSession(server.db, { agencyId: place.province, isPublished: false });
    const { headers } = headersOf(desk.cookie);
    const edit = `mutation ($id: ID!) { editSession(input: { id: $id, expectedVersion: 0, room: "B" }) { __typename } }`;
    const { data } = await server.staffGql<{ editSession: object }>(edit, { id }, headers);
    expect(data?.editSession).toEqual({ __typename: 'SessionSaved' });
    expect(await desk.changes()).toMatchObject([{ concern: 'SESSION', agencyId: place.province }]);
    await desk.socket.close();
  });

  it('reaches agencies that are founded below while one listens', async () => {
    const desk = await listen([{ role: 'HEAD', agencyId: place.province }], place.province);
    const ward = await makeAgency(server.db, { parentId: place.commune });
    await happen({ kind: 'AgencyChanged', agencyId: ward });
    expect(await desk.changes()).toMatchObject([{ concern: 'STRUCTURE', agencyId: ward }]);
    await happen({ kind: 'SessionHeld', agencyId: ward });
    expect(await desk.changes()).toMatchObject([{ concern: 'SESSION', agencyId: ward }]);
    await desk.socket.close();
  });

  it('is not opened for an agency one holds no role for', async () => {
    const desk = await listen([{ role: 'ADMINISTRATOR', agencyId: place.commune }], place.province);
    expect(await desk.socket.next()).toMatchObject({ payload: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
    await desk.socket.close();
  });

  it('ends with the last role that reached the agency, before anything else is told', async () => {
    const desk = await listen([{ role: 'SECRETARY', agencyId: place.commune }], place.commune);
    await happen({ kind: 'SessionHeld', agencyId: place.commune });
    await desk.changes();
    await server.database.sql`update staff_role set revoked_at = ${morning} where account_id = ${desk.id}`;
    await happen({ kind: 'SessionCancelled', agencyId: place.commune });
    expect(await desk.socket.next()).toMatchObject({ type: 'complete' });
    await desk.socket.close();
  });

  it('starts anew, and says so, when too much was missed', async () => {
    const staff = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: place.province }]);
    const socket = await greetedSocket(
      `${server.url}/staff/graphql`,
      headersOf(await cookieOf(server, staff.username)),
    );
    const variables = { agencyId: place.province, after: writeCursor({ xid: '1', id: 1 }) };
    await server.database.sql`update event_horizon set pruned_through_xid = '2'`;
    socket.send({ id: '1', type: 'subscribe', payload: { query: question, variables } });
    expect(updateOf(await socket.next())).toMatchObject({ isGap: true, changes: [] });
    await socket.close();
  });
});

describe('One sign-in', () => {
  it('holds five sockets at most, and has its place again when one closes', async () => {
    const staff = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: place.province }]);
    const mine = headersOf(await cookieOf(server, staff.username));
    const open = () => openSocket(`${server.url}/staff/graphql`, mine);
    const sockets = await Promise.all(Array.from({ length: 5 }, open));
    await expect(open()).rejects.toThrow('refused with 429');
    await sockets[0]?.close();
    await expect.poll(open).toBeTruthy();
    for (const socket of sockets.slice(1)) await socket.close();
  });
});
