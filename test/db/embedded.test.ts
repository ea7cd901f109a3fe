import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/client.js';
import { startEmbedded } from '../../db/embedded.js';
import { launch } from '../support/launched.js';

const isRoot = process.getuid?.() === 0;
/** `daemon`, whom every system knows. */
const ORDINARY_USER = 1;

let home: string;
let dataDir: string;
const leaving: (() => Promise<void>)[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'embedded-test-'));
  chmodSync(home, 0o755);
  dataDir = join(home, 'data');
});
afterEach(async () => {
  await Promise.all(leaving.splice(0).map((leave) => leave()));
  rmSync(home, { recursive: true, force: true });
});

test('a new directory becomes a database that folds Vietnamese and outlives a restart', async () => {
  const first = await start();
  expect(await first.sql`select lower('ĐẶNG') as lower, current_setting('fsync') as fsync`).toEqual([
    { lower: 'đặng', fsync: 'on' },
  ]);
  await first.sql`create table kept (name text not null)`;
  await first.sql`insert into kept values ('before')`;
  await first.stop();
  expect(existsSync(lockFile())).toBe(false);

  const second = await start();
  expect(await second.kept()).toEqual(['before']);
});

test('a killed process leaves its database to the next one, who may stop it', async () => {
  const killed = await launch(dataDir, 'of the killed');
  await killed.end('SIGKILL');
  const server = serverPid();

  const next = await start();
  expect(next.log.join()).toContain('already running');
  expect(serverPid()).toBe(server);
  expect(await next.kept()).toEqual(['of the killed']);
  await next.stop();
  expect(existsSync(lockFile())).toBe(false);
});

test('a killed server is recovered with every committed row', async () => {
  const starter = await launch(dataDir, 'of the killed');
  process.kill(serverPid(), 'SIGKILL');
  await starter.end('SIGKILL');

  const next = await start();
  expect(await next.kept()).toEqual(['of the killed']);
});

test('a server killed under its users comes back by itself, at the same address', async () => {
  const user = await start();
  await user.sql`create table kept as select 'before' as name`;
  const killed = serverPid();
  process.kill(killed, 'SIGKILL');
  await expect.poll(() => existsSync(lockFile()) && serverPid() !== killed, { timeout: 10_000 }).toBe(true);
  await expect.poll(() => user.kept().catch(() => 'not yet'), { timeout: 10_000 }).toEqual(['before']);
  await user.stop();
  expect(existsSync(lockFile())).toBe(false);
});

test('a killed server nobody has collected is not taken for a living one', async () => {
  const starter = await launch(dataDir, 'of the killed');
  starter.child.kill('SIGSTOP');
  process.kill(serverPid(), 'SIGKILL');

  const next = await start();
  expect(await next.kept()).toEqual(['of the killed']);
  await starter.end('SIGKILL');
});

test('a stranger with the number of the dead server is not taken for it', async () => {
  const first = await start();
  const lock = readFileSync(lockFile(), 'utf8');
  await first.stop();
  writeFileSync(lockFile(), lock.replace(/^\d+/, String(process.pid)));

  const next = await start();
  expect(await next.sql`select 1 as one`).toEqual([{ one: 1 }]);
});

test('processes starting together share one database, and it stays for the last of them', async () => {
  const [one, other] = await Promise.all([launch(dataDir, 'of one'), launch(dataDir, 'of the other')]);
  const joined = await start();
  expect((await joined.kept()).sort()).toEqual(['of one', 'of the other']);
  expect([...one.log, ...other.log].filter((line) => line.includes('already running'))).toHaveLength(1);

  await Promise.all([one.end('SIGTERM'), other.end('SIGTERM')]);
  expect(await joined.kept()).toHaveLength(2);
  await joined.stop();
  expect(existsSync(lockFile())).toBe(false);
});

test.runIf(isRoot)('root below a closed directory keeps the data where the server can reach it', async () => {
  chmodSync(home, 0o700);
  const first = await start();
  const moved = readFileSync(join(dataDir, 'moved-to.txt'), 'utf8').trim();
  onTestFinished(() => rmSync(moved, { recursive: true }));
  await first.sql`create table kept as select 'moved' as name`;
  await first.stop();

  chmodSync(home, 0o755);
  const second = await start();
  expect(await second.kept()).toEqual(['moved']);
});

test.runIf(isRoot)('an ordinary user has a database of their own, which root may go on with', async () => {
  mkdirSync(dataDir);
  chownSync(dataDir, ORDINARY_USER, ORDINARY_USER);
  const theirs = await launch(dataDir, 'of the user', ORDINARY_USER);
  await theirs.end('SIGTERM');
  expect(existsSync(lockFile())).toBe(false);

  const ours = await start();
  expect(await ours.kept()).toEqual(['of the user']);
});

function lockFile(): string {
  return join(dataDir, 'cluster', 'postmaster.pid');
}

function serverPid(): number {
  return Number(readFileSync(lockFile(), 'utf8').split('\n')[0]);
}

/** Stopped when the test ends, if the test has not done so. */
async function start() {
  const log: string[] = [];
  const embedded = await startEmbedded({ dataDir, log: (message) => log.push(message) });
  const { sql, close } = openDatabase({ url: embedded.url, poolSize: 1 });
  const stop = async () => {
    await close();
    await embedded.stop();
  };
  leaving.push(stop);
  const kept = async () => (await sql<{ name: string }[]>`select name from kept`).map(({ name }) => name);
  return { sql, log, stop, kept };
}
