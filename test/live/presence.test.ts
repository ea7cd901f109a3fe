import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '../../server/actor.js';
import { agendaSeenBy } from '../support/agendas.js';
import { cookieOf, type Desk, deskOf, makeProvince, makeStaff } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { greetedSocket, type Message } from '../support/socket.js';

let server: TestServer;
let second: TestServer;
let place: Awaited<ReturnType<typeof makeProvince>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  second = await startServer({ now: morning, database: server.database });
  place = await makeProvince(server.db);
});
afterAll(async () => {
  await second.close();
  await server.close();
});

const question = `subscription ($thing: PresenceThing!, $id: ID!, $visitId: ID!, $mode: PresenceMode!, $partId: ID) {
  presence(thing: $thing, thingId: $id, visitId: $visitId, mode: $mode, partId: $partId) { accountId name isYou mode partId }
}`;

interface Person {
  accountId: string;
  name: string;
  isYou: boolean;
  mode: string;
  partId: string | null;
}

const secretary: StaffRole['role'] = 'SECRETARY';
const session = async () => (await makeSession(server.db, { agencyId: place.province })).id;

/** Somebody with one page of a thing open, on one of the instances. */
async function visit(
  thingId: string,
  given: { at?: TestServer; roles?: StaffRole[]; as?: { id: string; cookie: string } } = {},
) {
  const { at = server, roles = [{ role: secretary, agencyId: place.province }] } = given;
  const staff = given.as ?? (await signedIn(at, roles));
  const headers = { origin: new URL(at.url).origin, cookie: staff.cookie };
  const socket = await greetedSocket(`${at.url}/staff/graphql`, { headers });
  const visitId = uuidv7();
  let asked = 0;
  const subscribe = (doing: { mode?: string; partId?: string | null; thing?: string } = {}) => {
    asked += 1;
    const variables = { thing: 'SESSION', id: thingId, visitId, mode: 'LOOKING', partId: null, ...doing };
    socket.send({ id: String(asked), type: 'subscribe', payload: { query: question, variables } });
    return String(asked);
  };
  const first = subscribe();
  return {
    ...staff,
    ...{ socket, visitId, first, subscribe },
    unsubscribe: (id: string) => socket.send({ id, type: 'complete' }),
    /** Who is here, as soon as the condition holds. */
    async until(holds: (people: Person[]) => boolean): Promise<Person[]> {
      for (;;) {
        const people = peopleIn(await socket.next());
        if (people && holds(people)) return people;
      }
    },
  };
}

async function signedIn(at: TestServer, roles: readonly StaffRole[]) {
  const { id, username } = await makeStaff(server.db, roles);
  return { id, cookie: await cookieOf(at, username) };
}

function peopleIn({ type, payload }: Message): Person[] | null {
  if (type !== 'next') throw new Error(JSON.stringify({ type, payload }));
  return (payload as { data: { presence: Person[] | null } }).data.presence;
}

function faultIn({ payload }: Message): unknown {
  const { errors } = payload as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

const areTwo = (people: readonly Person[]) => people.length === 2;
const isAlone = (people: readonly Person[]) => people.length === 1;

describe('Who else is here', () => {
  it('is known as soon as somebody comes, on whichever instance, and no more when their socket closes', async () => {
    const id = await session();
    const lan = await visit(id);
    expect(await lan.until(isAlone)).toMatchObject([
      { accountId: lan.id, name: 'Phạm Thị Thử', isYou: true, mode: 'LOOKING' },
    ]);
    const hoa = await visit(id, { at: second });
    expect((await hoa.until(areTwo)).map(({ accountId, isYou }) => [accountId, isYou])).toEqual([
      [lan.id, false],
      [hoa.id, true],
    ]);
    await lan.until(areTwo);
    await hoa.socket.close();
    expect((await lan.until(isAlone))[0]?.accountId).toBe(lan.id);
    await lan.socket.close();
  });

  it('is told with what they do: looking, or editing which part; going on as something else is not leaving', async () => {
    const id = await session();
    const [lan, hoa] = [await visit(id), await visit(id)];
    await lan.until(areTwo);
    const partId = uuidv7();
    hoa.subscribe({ mode: 'EDITING', partId });
    const seen: Person[][] = [];
    await lan.until((people) => {
      seen.push(people);
      return people.some(({ mode }) => mode === 'EDITING');
    });
    expect(seen.at(-1)?.find(({ accountId }) => accountId === hoa.id)).toMatchObject({ mode: 'EDITING', partId });
    hoa.unsubscribe(hoa.first);
    hoa.subscribe({ mode: 'LOOKING' });
    await lan.until((people) => {
      seen.push(people);
      return people.every(({ mode }) => mode === 'LOOKING');
    });
    expect(seen.every(areTwo)).toBe(true);
    await Promise.all([lan.socket.close(), hoa.socket.close()]);
  });

  it('counts a person once, with however many pages', async () => {
    const id = await session();
    const lan = await visit(id);
    const again = await visit(id, { as: lan });
    const hoa = await visit(id, { at: second });
    expect(await hoa.until(areTwo)).toHaveLength(2);
    await again.socket.close();
    const other = await visit(id);
    expect((await other.until((people) => people.length === 3)).map(({ accountId }) => accountId)).toContain(lan.id);
    await Promise.all([lan, hoa, other].map(({ socket }) => socket.close()));
  });

  it('is forgotten after minutes, also what a dead instance has left behind', async () => {
    const id = await session();
    const ghost = await makeStaff(server.db, [{ role: secretary, agencyId: place.province }]);
    const left = { visit_id: uuidv7(), account_id: ghost.id, thing: 'SESSION', thing_id: id, mode: 'LOOKING' };
    const seen = { since: morning, seen_at: new Date(Date.parse(morning) - 60_000).toISOString() };
    await server.db.$client`insert into presence ${server.db.$client({ ...left, ...seen })}`;
    const lan = await visit(id);
    expect(await lan.until(() => true)).toMatchObject([{ accountId: lan.id }]);
    server.clock.pass(3);
    await server.house.presence.beat();
    const rows = await server.db.$client`select visit_id from presence where thing_id = ${id}`;
    expect(rows.map(({ visit_id }) => visit_id)).toEqual([lan.visitId]);
    await lan.socket.close();
    server.clock.set(morning);
  });

  it('comes back after the database has forgotten it, with the next beat', async () => {
    const id = await session();
    const [lan, hoa] = [await visit(id), await visit(id, { at: second })];
    await hoa.until(areTwo);
    await server.db.$client`delete from presence`;
    await second.house.presence.beat();
    await hoa.until(isAlone);
    await server.house.presence.beat();
    await second.house.presence.beat();
    await hoa.until(areTwo);
    await Promise.all([lan.socket.close(), hoa.socket.close()]);
  });

  it('leaves no trace in the stream of events nor in the log', async () => {
    const id = await session();
    const [before] = await server.db.$client`select count(*)::int as n from event`;
    const lan = await visit(id);
    await lan.until(isAlone);
    await lan.socket.close();
    const [after] = await server.db.$client`select count(*)::int as n from event`;
    expect(after?.n).toBe(before?.n);
    const [kept] = await server.db.$client`select relpersistence from pg_class where relname = 'presence'`;
    expect(kept?.relpersistence).toBe('u');
  });
});

describe('Who else is here is told to', () => {
  it('nobody who does not work at the thing, and not to whoever takes another’s visit', async () => {
    const id = await session();
    const lan = await visit(id);
    await lan.until(isAlone);
    for (const roles of [
      [{ role: secretary, agencyId: place.elsewhere }],
      [{ role: 'INSPECTOR' as const, agencyId: place.province }],
      [],
    ]) {
      const stranger = await visit(id, { roles });
      expect(faultIn(await stranger.socket.next())).toBe('FORBIDDEN');
      await stranger.socket.close();
    }
    const thief = await visit(id, { at: second });
    await thief.until(areTwo);
    const variables = { thing: 'SESSION', id, visitId: lan.visitId, mode: 'EDITING' };
    thief.socket.send({ id: 'x', type: 'subscribe', payload: { query: question, variables } });
    let message = await thief.socket.next();
    while (message.id !== 'x') message = await thief.socket.next();
    expect(faultIn(message)).toBe('FORBIDDEN');
    await Promise.all([lan.socket.close(), thief.socket.close()]);
  });

  it('nobody whose role there has ended meanwhile, whatever they are elsewhere', async () => {
    const id = await session();
    const roles = [place.province, place.elsewhere].map((agencyId) => ({ role: secretary, agencyId }));
    const lan = await visit(id, { roles });
    await lan.until(isAlone);
    await server.db.$client`
      update staff_role set revoked_at = ${morning} where account_id = ${lan.id} and agency_id = ${place.province}`;
    const hoa = await visit(id);
    await hoa.until(areTwo);
    expect(peopleIn(await lan.socket.next())).toBeNull();
    await Promise.all([lan.socket.close(), hoa.socket.close()]);
  });

  it('others of no handler who is nothing else: that one came would tell what the matter is', async () => {
    const id = await session();
    const lan = await visit(id);
    await lan.until(isAlone);
    const handler = await visit(id, { roles: [{ role: 'CASE_HANDLER', agencyId: place.province }] });
    expect((await handler.until(isAlone))[0]?.accountId).toBe(lan.id);
    const hoa = await visit(id);
    expect((await hoa.until(areTwo)).map(({ accountId }) => accountId)).toEqual([lan.id, hoa.id]);
    await Promise.all([lan, handler, hoa].map(({ socket }) => socket.close()));
  });
});

describe('A change of an agenda', () => {
  it('is heard by the desk, and by nobody outside', async () => {
    const id = await session();
    const desk: Desk = await deskOf(server, [{ role: secretary, agencyId: place.province }]);
    const heard = server.house.hub.listen({ topics: ['desk'] });
    const outside = server.house.hub.listen({ topics: ['calendar', `session:${id}`] });
    const add = `mutation ($id: ID!) { addAgendaItem(input: { sessionId: $id, kind: TOPIC, title: "Khai mạc" }) { __typename } }`;
    await desk.ask(add, { id });
    const { value } = await heard.next();
    expect(value?.map(({ kind, sessionId }) => [kind, sessionId])).toEqual([['AgendaChanged', id]]);
    await heard.return();
    await outside.return();
    expect((await outside.next()).value).toBeUndefined();
    expect((await agendaSeenBy(desk, id))?.items).toHaveLength(1);
  });
});
