import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../db/client.js';
import { startEmbedded } from '../../db/embedded.js';
import { later, makeSession } from '../support/make.js';
import { sendAll, type Told, type Wish, wishes } from './support/citizens.js';
import { type Instance, startInstance } from './support/instance.js';

const SLOTS = 20;
const PLACES_PER_SLOT = 8;
const CITIZENS = 240;
const HANDS = 8;

describe('Bookings under load, while the server and then the database are killed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tiep-dan-kill-'));
  let instance: Instance;
  let opened: OpenDatabase;
  let sessionId = '';
  let all: Wish[] = [];
  let answers = new Map<Wish, Told>();

  beforeAll(async () => {
    instance = await startInstance(dataDir);
    opened = openDatabase({ url: await addressOfRunning(dataDir), poolSize: 2 });
    const made = await makeSession(opened.db, {
      startsAt: later(new Date().toISOString(), 10 * 24 * 60),
      slots: Array.from({ length: SLOTS }, () => PLACES_PER_SLOT),
    });
    sessionId = made.id;
    all = wishes(CITIZENS, made.slotIds);
    answers = await underFire(instance, opened, all);
  }, 90_000);

  afterAll(async () => {
    await opened?.close();
    await instance?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('are all answered in the end: a place, or a refusal that says why', () => {
    const kinds = [...answers.values()].map(({ kind }) => kind);
    expect(kinds).toHaveLength(CITIZENS);
    expect(new Set(kinds)).toEqual(new Set(['RegistrationBooked', 'SessionFull']));
    expect(kinds.filter((kind) => kind === 'RegistrationBooked')).toHaveLength(SLOTS * PLACES_PER_SLOT);
  });

  it('are there, each exactly once, and no others', async () => {
    const rows = await opened.sql<{ id: string; code: string; status: string }[]>`
      select id, code, status from registration where session_id = ${sessionId}`;
    const promised = booked(answers).map(([, { registration }]) => registration);
    const kept = rows.map(({ id, code }) => ({ id, code }));
    const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
    expect(kept.sort(byId)).toEqual(promised.filter((one) => one !== undefined).sort(byId));
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['CONFIRMED']));
  });

  it('bring the same answer when they are sent once more with their key, and write nothing', async () => {
    const { answers: again } = await sendAll(
      instance.url,
      booked(answers).map(([wish]) => wish),
      HANDS,
    );
    for (const [wish, answer] of again) expect(answer).toEqual(answers.get(wish));
    const [{ count } = { count: 0 }] = await opened.sql<{ count: number }[]>`
      select count(*)::int as count from registration where session_id = ${sessionId}`;
    expect(count).toBe(SLOTS * PLACES_PER_SLOT);
  }, 30_000);

  it('are counted rightly, and no slot is oversold', async () => {
    const slots = await opened.sql<{ taken: number; capacity: number; rows: number }[]>`
      select s.public_taken as taken, s.public_capacity as capacity,
        (select count(*)::int from registration r
          where r.slot_id = s.id and r.status = 'CONFIRMED' and r.share = 'PUBLIC') as rows
      from slot s where s.session_id = ${sessionId}`;
    expect(slots.map(({ taken }) => taken)).toEqual(slots.map(({ rows }) => rows));
    expect(slots.filter(({ taken, capacity }) => taken > capacity)).toEqual([]);
    const [session] = await opened.sql<{ open_count: number }[]>`
      select open_count from session where id = ${sessionId}`;
    expect(session?.open_count).toBe(0);
  });
});

/** Sends everything, killing the server after a fifth of the answers and the database after half of them. */
async function underFire(instance: Instance, { sql }: OpenDatabase, all: readonly Wish[]) {
  const raids: Promise<void>[] = [];
  const { answers, interrupted } = await sendAll(instance.url, all, HANDS, (count) => {
    if (count === Math.floor(CITIZENS / 5)) raids.push(instance.kill().then(() => instance.start()));
    if (count === Math.floor(CITIZENS / 2)) raids.push(killDatabase(sql));
  });
  await Promise.all(raids);
  expect(raids).toHaveLength(2);
  expect(interrupted, 'requests that the kills have really cut off').toBeGreaterThan(1);
  return answers;
}

async function killDatabase(sql: OpenDatabase['sql']): Promise<void> {
  const [row] = await sql<{ pid: number }[]>`
    select split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid`;
  if (!row) throw new Error('The database does not say who it is');
  process.kill(row.pid, 'SIGKILL');
}

/** Looks in at a database that somebody else runs, to learn its address. */
async function addressOfRunning(dataDir: string): Promise<string> {
  const visit = await startEmbedded({ dataDir: join(dataDir, 'postgres') });
  await visit.stop();
  return visit.url;
}

function booked(answers: ReadonlyMap<Wish, Told>): [Wish, Told][] {
  return [...answers].filter(([, { kind }]) => kind === 'RegistrationBooked');
}
