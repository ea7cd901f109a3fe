import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { StreamEvent } from '../../db/event-stream.js';
import { appendEvents } from '../../db/events.js';
import { systemClock } from '../../server/clock.js';
import { createHub, type Hub } from '../../server/events/hub.js';
import { type Relay, startRelay } from '../../server/events/relay.js';
import { createLog } from '../../server/log.js';
import { patiently } from '../live/facts.js';
import { hearAll } from '../live/hear.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

const WRITERS = 16;
const CHANGES_EACH = 40;
const at = '2026-11-25T01:00:00.000Z';

let database: FreshDatabase;
const relays: Relay[] = [];
beforeAll(async () => {
  database = await freshDatabase({ poolSize: WRITERS + 4 });
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
});
afterAll(() => database.close());

async function instance(options: { pollMs?: number } = {}): Promise<{ hub: Hub; relay: Relay }> {
  const hub = createHub(100_000);
  const relay = await startRelay({ db: database.db, hub, now: systemClock, log: createLog('silent'), ...options });
  relays.push(relay);
  return { hub, relay };
}

/** One change whose transaction stays open for a moment, so that neighbours overtake it. */
async function change(name: string): Promise<void> {
  await database.db.transaction(async (tx) => {
    await appendEvents(tx, at, [{ kind: 'PlacesChanged', sessionId: name }]);
    await tx.execute(sql`select pg_sleep(random() * 0.004)`);
  });
}

/** Sixteen at once; `between` runs after every tenth change. Answers the names of all changes that were committed. */
async function writeManyAtOnce(between: () => Promise<unknown>): Promise<string[]> {
  let done = 0;
  const written = await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      const names: string[] = [];
      for (let turn = 0; turn < CHANGES_EACH; turn += 1) {
        const name = crypto.randomUUID();
        await change(name);
        names.push(name);
        done += 1;
        if (done % 10 === 0) await between();
      }
      return names;
    }),
  );
  return written.flat();
}

const killListeners = () => database.sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and query like 'listen%' and pid <> pg_backend_pid()`;

const listeners = () => database.sql`
  select pid from pg_stat_activity where datname = current_database() and query like 'listen%'`;

const names = (events: readonly StreamEvent[]) => events.map((event) => event.sessionId);
const sorted = (list: readonly (string | null)[]) => [...list].sort();

test('two instances each tell every change once while sixteen write and the listeners are killed again and again', async () => {
  const [first, second] = [await instance(), await instance()];
  const heard = [hearAll(first.hub), hearAll(second.hub)];
  const naive = await naiveReader();
  let killed = 0;
  const written = await writeManyAtOnce(async () => {
    killed += (await killListeners()).length;
    await naive.read();
  });
  first.relay.wake();
  for (const one of heard) {
    const events = await one.until((all) => new Set(names(all)).size >= written.length);
    expect(sorted(names(events))).toEqual(sorted(written));
    expect(isInStreamOrder(events)).toBe(true);
  }
  await naive.read();
  expect(killed).toBeGreaterThan(10);
  expect(
    naive.seen.size,
    'the control, which reads by `id > last`, must miss some, or this test proves nothing',
  ).toBeLessThan(written.length);
});

test('a change that commits late is told, where a reader of `id > last` passes over it', async () => {
  const { hub, relay } = await instance();
  const heard = hearAll(hub);
  const naive = await naiveReader();
  const [late, early] = [crypto.randomUUID(), crypto.randomUUID()];
  await database.db.transaction(async (tx) => {
    await appendEvents(tx, at, [{ kind: 'PlacesChanged', sessionId: late }]);
    await change(early);
    await naive.read();
  });
  relay.wake();
  const events = await heard.until((all) => all.length >= 2);
  expect(names(events)).toEqual([late, early]);
  await naive.read();
  expect([...naive.seen]).toEqual([early]);
});

test('another instance hears at once, without waiting for its poll', async () => {
  const writer = await instance({ pollMs: 3_600_000 });
  const reader = await instance({ pollMs: 3_600_000 });
  const heard = hearAll(reader.hub);
  const name = crypto.randomUUID();
  await change(name);
  writer.relay.wake();
  expect(names(await heard.until((all) => all.length > 0))).toEqual([name]);
});

test('a change that nobody announced is told by the poll', async () => {
  const { hub } = await instance({ pollMs: 20 });
  const heard = hearAll(hub);
  const name = crypto.randomUUID();
  await change(name);
  expect(names(await heard.until((all) => all.length > 0))).toEqual([name]);
});

test('an instance whose listener was killed a hundred times listens again in the end', async () => {
  await instance({ pollMs: 20 });
  let killed = 0;
  await expect
    .poll(
      async () => {
        killed += (await killListeners()).length;
        return killed;
      },
      { interval: 1, timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(100);
  await expect.poll(listeners, patiently).toHaveLength(1);
});

test('what a rolled back transaction wrote is never told', async () => {
  const { hub, relay } = await instance();
  const heard = hearAll(hub);
  await expect(
    database.db.transaction(async (tx) => {
      await appendEvents(tx, at, [{ kind: 'PlacesChanged', sessionId: crypto.randomUUID() }]);
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  const name = crypto.randomUUID();
  await change(name);
  relay.wake();
  expect(names(await heard.until((all) => all.length > 0))).toEqual([name]);
});

test('the position moves on without events, so that a quiet calendar does not grow too old', async () => {
  const { hub, relay } = await instance();
  const reached = () => BigInt(hub.position()?.xid ?? 0);
  const before = reached();
  await database.sql`select pg_current_xact_id()`;
  relay.wake();
  await expect.poll(() => reached(), patiently).toBeGreaterThan(before);
});

/** The reader everybody writes first; it shows that the races above are real. */
async function naiveReader() {
  const [row] = await database.sql<{ last: string }[]>`select coalesce(max(id), 0) as last from event`;
  let last = row?.last ?? '0';
  const seen = new Set<string>();
  let turn = Promise.resolve();
  const read = async () => {
    const rows = await database.sql<{ id: string; session_id: string }[]>`
      select id, session_id from event where id > ${last} order by id`;
    for (const { id, session_id } of rows) {
      last = id;
      seen.add(session_id);
    }
  };
  return {
    seen,
    read: () => {
      turn = turn.then(read);
      return turn;
    },
  };
}

function isInStreamOrder(events: readonly StreamEvent[]): boolean {
  return events.every((event, index) => {
    const before = events[index - 1];
    if (!before) return true;
    const [x, y] = [BigInt(before.xid), BigInt(event.xid)];
    return x < y || (x === y && before.id < event.id);
  });
}
