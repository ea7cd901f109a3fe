import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, makeProvince, makeStaff } from '../support/desk.js';
import { startServer, type TestServer } from '../support/server.js';
import { greetedSocket, openSocket } from '../support/socket.js';

let here: TestServer;
let there: TestServer;
let province: string;
beforeAll(async () => {
  here = await startServer();
  there = await startServer({ database: here.database });
  province = (await makeProvince(here.db)).province;
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const secretary = () => makeStaff(here.db, [{ role: 'SECRETARY', agencyId: province }]);
const from = (server: TestServer, cookie: string) => ({ headers: { origin: new URL(server.url).origin, cookie } });
const desk = (server: TestServer) => `${server.url}/staff/graphql`;

describe('A socket of the desk', () => {
  it('opens for a person who is signed in, from our own page only', async () => {
    const { username } = await secretary();
    const cookie = await cookieOf(here, username);
    const socket = await greetedSocket(desk(here), from(here, cookie));
    await socket.close();
    await expect(openSocket(desk(here), { headers: { cookie, origin: 'https://portal.example' } })).rejects.toThrow(
      '403',
    );
    await expect(openSocket(desk(here), { headers: { cookie } })).rejects.toThrow('403');
  });

  it('closes within two seconds of signing out, on every instance, and leaves other people’s open', async () => {
    const [leaving, staying] = [await secretary(), await secretary()];
    const cookie = await cookieOf(here, leaving.username);
    const others = await cookieOf(here, staying.username);
    const mine = await Promise.all([here, there].map((server) => greetedSocket(desk(server), from(server, cookie))));
    const theirs = await greetedSocket(desk(there), from(there, others));
    const before = performance.now();
    await here.staffGql('mutation { signOut { __typename } }', {}, { cookie });
    const codes = await Promise.all(mine.map(async ({ closed }) => (await closed).code));
    expect(codes).toEqual([4401, 4401]);
    expect(performance.now() - before).toBeLessThan(2_000);
    theirs.send({ type: 'ping' });
    expect((await theirs.next()).type).toBe('pong');
    await theirs.close();
  });

  it('does not open for an account that was disabled', async () => {
    const { username, id } = await secretary();
    const cookie = await cookieOf(here, username);
    await here.db.execute(sql`update staff_account set disabled_at = now() where id = ${id}`);
    await expect(openSocket(desk(here), from(here, cookie))).rejects.toThrow('401');
  });
});
