import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '../../server/actor.js';
import { keep, peopleOf } from '../support/accounts.js';
import { cookieOf, type Desk, deskOf, makeProvince, makeStaff } from '../support/desk.js';
import { makeAgency } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { greetedSocket, type Socket } from '../support/socket.js';

let here: TestServer;
let there: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let administrator: Desk;
beforeAll(async () => {
  here = await startServer();
  there = await startServer({ database: here.database });
  world = await makeProvince(here.db);
  administrator = await deskOf(here, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const listening = `subscription ($id: ID!) { deskChanged(agencyId: $id) { cursor } }`;

/** Somebody with a socket on each instance, each subscribed to what changes at the agency. */
async function atWork(roles: readonly StaffRole[], agencyId: string) {
  const { id, username } = await makeStaff(here.db, roles);
  const cookie = await cookieOf(here, username);
  const open = async (server: TestServer): Promise<Socket> => {
    const headers = { origin: new URL(server.url).origin, cookie };
    const socket = await greetedSocket(`${server.url}/staff/graphql`, { headers });
    const payload = { query: listening, variables: { id: agencyId } };
    socket.send({ type: 'subscribe', id: '1', payload });
    return socket;
  };
  const sockets = await Promise.all([open(here), open(there)]);
  return { id, sockets, open };
}

type Working = Awaited<ReturnType<typeof atWork>>;

/** How the person’s sockets are closed by an act, and how long after it. */
async function closedBy({ sockets }: Working, act: () => Promise<unknown>) {
  await act();
  const before = performance.now();
  const codes = await Promise.all(sockets.map(async ({ closed }) => (await closed).code));
  return { codes, withinMs: performance.now() - before };
}

const secretary = (agencyId: string): StaffRole => ({ role: 'SECRETARY', agencyId });
const grantOf = async (accountId: string, role: string) =>
  (await peopleOf(administrator, world.province))
    ?.find((one) => one.id === accountId)
    ?.grants.find((one) => one.role === role)?.id;

describe('An open socket of the desk', () => {
  const acts: [string, number, (person: Working) => Promise<unknown>][] = [
    [
      'a role is taken',
      4403,
      async ({ id }) => keep(administrator, 'revokeRole', { accountId: id, grantId: await grantOf(id, 'SECRETARY') }),
    ],
    [
      'a role is given',
      4403,
      ({ id }) => keep(administrator, 'grantRole', { accountId: id, role: 'HEAD', agencyId: world.commune }),
    ],
    ['the account is disabled', 4401, ({ id }) => keep(administrator, 'disableAccount', { id })],
    ['a one-time password is set', 4401, ({ id }) => keep(administrator, 'setOneTimePassword', { id })],
    ['somebody signs the person out', 4401, ({ id }) => keep(administrator, 'endSignIns', { id })],
  ];

  it.each(acts)('closes within two seconds on every instance when %s', async (_, code, act) => {
    const person = await atWork([secretary(world.commune)], world.commune);
    const { codes, withinMs } = await closedBy(person, () => act(person));
    expect(codes).toEqual([code, code]);
    expect(withinMs).toBeLessThan(2_000);
  });

  it('closes when the agency ends in which the role is held', async () => {
    const slug = 'xa-se-ket-thuc';
    const ending = await makeAgency(here.db, { parentId: world.province, slug });
    const person = await atWork([secretary(ending)], ending);
    const end = `mutation ($id: ID!) { endAgency(input: { id: $id, lastDay: "2026-03-01" }) { __typename } }`;
    const { codes, withinMs } = await closedBy(person, () => administrator.ask(end, { id: ending }));
    expect(codes).toEqual([4403, 4403]);
    expect(withinMs).toBeLessThan(2_000);
  });

  it('comes back with the rights of that moment: what is no longer the person’s is refused', async () => {
    const roles = [secretary(world.commune), { role: 'RECEPTIONIST', agencyId: world.province } as const];
    const person = await atWork(roles, world.province);
    const grantId = await grantOf(person.id, 'RECEPTIONIST');
    await closedBy(person, () => keep(administrator, 'revokeRole', { accountId: person.id, grantId }));
    const again = await person.open(there);
    expect(await again.next()).toMatchObject({ payload: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
    await again.close();
  });

  it('stays open for everybody else', async () => {
    const [leaving, staying] = [
      await atWork([secretary(world.commune)], world.commune),
      await atWork([secretary(world.commune)], world.commune),
    ];
    await closedBy(leaving, () => keep(administrator, 'disableAccount', { id: leaving.id }));
    for (const socket of staying.sockets) {
      socket.send({ type: 'ping' });
      let heard = await socket.next();
      while (heard.type === 'next') heard = await socket.next();
      expect(heard.type).toBe('pong');
      await socket.close();
    }
  });
});
