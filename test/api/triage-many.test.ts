import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { deskOf } from '../support/desk.js';
import { morning } from '../support/make.js';
import { lettersTo, promiseRoom } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';
import { triager } from '../support/triaging.js';

let server: TestServer;
let room: Awaited<ReturnType<typeof promiseRoom>>;
let desk: ReturnType<typeof triager>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardTriage(server.db);
  room = await promiseRoom(server);
  desk = triager(room.desk);
});
afterAll(() => server.close());

describe('Two secretaries at one registration', () => {
  it('lose nothing: the second is shown what it is now, and nothing is done', async () => {
    const { session } = await room.published();
    const holder = await room.books(session);
    const { version } = await desk.one(holder.id);
    const lines = [{ registrationId: holder.id, version }];
    const saying = { act: 'ACCEPT', replyVi: 'Kính gửi Ông/Bà.' };
    const outcomes = await Promise.all([
      desk.many(lines, saying),
      desk.many(lines, { ...saying, act: 'ASK_MORE', dueDay: '2026-03-05' }),
    ]);
    const names = outcomes
      .flat()
      .map((outcome) => outcome.__typename)
      .sort();
    expect(names).toEqual(['RegistrationTriaged', 'StaleRegistration']);
    const stale = outcomes.flat().find((outcome) => outcome.__typename === 'StaleRegistration');
    const done = outcomes.flat().find((outcome) => outcome.__typename === 'RegistrationTriaged');
    expect(stale?.current).toEqual(done?.registration);
    expect(await server.database.sql`select id from triage_act where registration_id = ${holder.id}`).toHaveLength(1);
  });
});

describe('Many at once', () => {
  it('are each done for themselves, exactly once for the key, whoever waits first', async () => {
    const session = await room.withPlaces(2);
    const holders = [await room.books(session), await room.books(session), await room.joins(session)];
    const lines = await Promise.all(
      holders.map(async ({ id }) => ({ registrationId: id, version: (await desk.one(id)).version })),
    );
    const gone = { registrationId: randomUUID(), version: 1 };
    const input = {
      ...{ idempotencyKey: randomUUID(), act: 'DECLINE', replyVi: 'Kính gửi Ông/Bà.' },
      groundId: await desk.ground(room.world.province, 'DUPLICATE'),
    };
    const outcomes = await desk.many([...lines, gone], input);
    expect(outcomes.map((one) => one.__typename)).toEqual([
      'RegistrationTriaged',
      'RegistrationTriaged',
      'RegistrationTriaged',
      'NotFoundHere',
    ]);
    const letters = await lettersTo(server.db, holders[2]?.id ?? '');
    expect(letters.map(({ kind }) => kind)).toEqual(['WAITLISTED', 'DECLINED']);
    expect((await desk.many([...lines, gone], input)).map(({ actId }) => actId)).toEqual(
      outcomes.map(({ actId }) => actId),
    );
    const [slot] = await server.database.sql`select public_taken from slot where id = ${session.slots[0]?.id ?? ''}`;
    expect(slot).toEqual({ public_taken: 0 });
  });
});

describe('What is examined is nobody else’s to see', () => {
  it('not an administrator’s, a head’s, a receptionist’s, or of a secretary elsewhere', async () => {
    const { session } = await room.published();
    const holder = await room.books(session);
    const elsewhere = triager(await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.elsewhere }]));
    expect((await elsewhere.list({})).nodes).toEqual([]);
    expect(await elsewhere.one(holder.id)).toBeNull();
    const lines = [{ registrationId: holder.id, version: 1 }];
    expect(await elsewhere.many(lines, { act: 'ACCEPT', replyVi: 'x' })).toMatchObject([
      { __typename: 'NotFoundHere' },
    ]);
    for (const role of ['ADMINISTRATOR', 'HEAD', 'RECEPTIONIST', 'INSPECTOR'] as const) {
      const other = await deskOf(server, [{ role, agencyId: room.world.province }]);
      const { data, errors } = await other.answer<{ deskRegistrations: { nodes: object[] } | null }>(
        'query { deskRegistrations(first: 5) { nodes { id } } }',
      );
      expect(errors?.length || data?.deskRegistrations?.nodes.length === 0).toBeTruthy();
    }
  });
});
