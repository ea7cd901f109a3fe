import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pruneEvents } from '../../db/event-stream.js';
import { appendEvents } from '../../db/events.js';
import { writeCursor } from '../../server/events/cursor.js';
import { makeSession } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { patiently } from './facts.js';
import { book, happen } from './happenings.js';
import { calendarChanged, changesOf, cursorOfNow, sessionChanged } from './questions.js';
import { watch } from './watching.js';

const WRITERS = 8;
const CHANGES_EACH = 15;

describe.each([
  ['who share', 'true'],
  ['who are told alone', 'false'],
])('watchers %s', (_, isShared) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ config: { SHARED_SUBSCRIPTIONS: isShared } });
  });
  afterAll(() => server.close());

  /** The cursors of all events of an agency, as the database has them in the end. */
  async function allCursors(agencyId: string): Promise<string[]> {
    const rows = await server.database.sql<{ xid: string; id: string }[]>`
      select xid::text, id from event where agency_id = ${agencyId} order by event.xid, id`;
    return rows.map(({ xid, id }) => writeCursor({ xid, id: Number(id) }));
  }

  /** Forgets all events; the youngest wait while any transaction of the whole server is older than they are. */
  async function forgetAll(agencyId: string): Promise<string[]> {
    await pruneEvents(server.db, '2026-03-03T00:00:00.000Z');
    return allCursors(agencyId);
  }

  test('hear each change once, however often they come back in the middle of many writers', async () => {
    const { id, agencyId } = await makeSession(server.db);
    let after = await cursorOfNow(server);
    const company = watch(server.url, calendarChanged, { filter: { agencyId }, after });
    const writing = Promise.all(Array.from({ length: WRITERS }, () => write(server, id, agencyId)));
    const heard: string[] = [];
    let visits = 0;
    while (heard.length < WRITERS * CHANGES_EACH) {
      const visit = watch(server.url, calendarChanged, { filter: { agencyId }, after });
      const enough = Math.min(1 + (visits % 12), WRITERS * CHANGES_EACH - heard.length);
      await visit.until((told) => told.length >= enough);
      await visit.stop();
      heard.push(...changesOf(visit.told).map(({ cursor }) => cursor));
      after = heard.at(-1) ?? after;
      visits += 1;
    }
    await writing;
    const expected = await allCursors(agencyId);
    expect(heard).toEqual(expected);
    expect(visits).toBeGreaterThan(5);
    await company.until((told) => told.length >= expected.length);
    expect(changesOf(company.told).map(({ cursor }) => cursor)).toEqual(expected);
    await company.stop();
  });

  test('with a cursor that is too old get one snapshot, then go on from there', async () => {
    const { id, agencyId } = await makeSession(server.db);
    await makeSession(server.db, { agencyId, startsAt: '2026-02-20T01:00:00.000Z' });
    const after = await cursorOfNow(server);
    await happen(server, { kind: 'SessionEdited', sessionId: id, agencyId });
    const present = watch(server.url, calendarChanged, { filter: { agencyId }, after });
    await present.until((told) => told.length >= 1);
    await present.stop();
    await expect.poll(() => forgetAll(agencyId), patiently).toEqual([]);
    const all = watch(server.url, calendarChanged, { filter: { agencyId }, after });
    const one = watch(server.url, sessionChanged, { id, after });
    const [snapshot] = changesOf(await all.until((told) => told.length >= 1));
    expect(snapshot?.sessions).toEqual([{ id, freePlaces: 4 }]);
    const [ofOne] = changesOf(await one.until((told) => told.length >= 1), 'sessionChanged');
    expect(ofOne?.sessions).toEqual([{ id }]);
    await book(server, id, 3);
    const [, next] = changesOf(await all.until((told) => told.length >= 2));
    expect(next).toMatchObject({ change: 'PlacesChanged', session: { freePlaces: 3 } });
    await Promise.all([all.stop(), one.stop()]);
    const resumed = watch(server.url, calendarChanged, { filter: { agencyId }, after: snapshot?.cursor });
    expect(changesOf(await resumed.until((told) => told.length >= 1))).toEqual([next]);
    await resumed.stop();
    const { data } = await server.gql<{ calendarChanges: object }>(
      'query ($after: String) { calendarChanges(after: $after) { changes { cursor } hasMore snapshotNeeded } }',
      { after },
    );
    expect(data?.calendarChanges).toEqual({ changes: [], hasMore: false, snapshotNeeded: true });
  });

  test('leave nothing behind', async () => {
    const { id } = await makeSession(server.db);
    const staff = server.house.hub.listenerCount();
    const after = await cursorOfNow(server);
    for (let round = 0; round < 20; round += 1) {
      const watching = [watch(server.url, sessionChanged, { id, after }), watch(server.url, calendarChanged)];
      if (round === 0) await book(server, id, 3);
      await watching[0]?.until((told) => told.length >= 1);
      await Promise.all(watching.map((one) => one.stop()));
    }
    await expect.poll(() => server.house.hub.listenerCount(), patiently).toBe(staff);
    const running = async () => (await server.house.metrics.subscriptions.get()).values.map(({ value }) => value);
    await expect.poll(running, patiently).toEqual([0]);
  });
});

async function write(server: TestServer, sessionId: string, agencyId: string): Promise<void> {
  for (let turn = 0; turn < CHANGES_EACH; turn += 1) {
    await server.db.transaction(async (tx) => {
      await appendEvents(tx, server.clock.now(), [{ kind: 'SessionEdited', sessionId, agencyId }]);
      await tx.execute(sql`select pg_sleep(random() * 0.004)`);
    });
    server.house.wake();
  }
}
