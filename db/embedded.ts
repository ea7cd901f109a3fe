import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Binaries, binariesFor } from './embedded/binaries.js';
import { ensureCluster } from './embedded/cluster.js';
import { addressOf, countOthers, ensureDatabase, type Lease, lease } from './embedded/lease.js';
import { type Place, settle } from './embedded/place.js';
import {
  clearStaleLock,
  forgetSocket,
  isAlive,
  isRunning,
  namedPostmaster,
  type Postmaster,
} from './embedded/postmaster.js';
import { lastWords, spawnServer } from './embedded/server.js';

export interface EmbeddedOptions {
  /** Holds the data; two directories are two databases. */
  dataDir: string;
  log?: (message: string) => void;
  /** Off only for tests: a commit may then be lost with the power. */
  fsync?: boolean;
}

export interface EmbeddedDatabase {
  /** Address for `openDatabase`; no network port leads there. */
  url: string;
  /** Stops the server when nobody else needs it and it is ours to stop; close your own pools first. */
  stop(): Promise<void>;
}

const DATABASE = 'tiep_dan';
const POLL_MS = 25;
/** A crashed server with much to repair may take this long. */
const PATIENCE_POLLS = 120_000 / POLL_MS;
const FAILURES_AT_MOST = 20;

/**
 * Promises a running PostgreSQL on the directory, whatever happened there before.
 *
 * A server that is already running is shared (its starter may have been killed, or be another instance at work); what a
 * killed server left is cleared away and its committed rows are recovered.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const log = options.log ?? (() => {});
  const fsync = options.fsync ?? true;
  const place = settle(options.dataDir, log);
  const binaries = binariesFor(place.uid, place.elsewhere);
  await ensureCluster(place, binaries, fsync);
  const running = await reach(place, binaries, fsync);
  if (!running.startedHere) {
    log(
      `Cơ sở dữ liệu ở ${options.dataDir} đang chạy sẵn (pid ${running.pid}), dùng chung. / ` +
        `The database in ${options.dataDir} is already running (pid ${running.pid}) and is shared.`,
    );
  }
  await ensureDatabase(running.lease, DATABASE);
  return { url: addressOf(running.socketDirectory, DATABASE), stop: once(() => leave(place, running, log)) };
}

interface Running {
  pid: number;
  socketDirectory: string;
  lease: Lease;
  startedHere: boolean;
}

/** Joins the server that runs or starts one; of several starters at once one wins and the others join it. */
async function reach(place: Place, binaries: Binaries, fsync: boolean): Promise<Running> {
  let failures = 0;
  for (let polls = 0; polls < PATIENCE_POLLS && failures < FAILURES_AT_MOST; polls += 1) {
    const named = namedPostmaster(place.cluster);
    const joined = named && (await join(named));
    if (joined) return joined;
    if (named && isAlive(named.pid, place.cluster)) {
      endWhenCutOff(named);
    } else {
      if (named) clearStaleLock(place.cluster, named);
      const started = await start(place, binaries, fsync);
      if (started) return started;
      failures += 1;
    }
    await pause(POLL_MS * (1 + failures));
  }
  throw new Error(`PostgreSQL in ${place.cluster} did not become ready. It said:\n${lastWords(place.logFile)}`);
}

async function join({ pid, socketDirectory }: Postmaster): Promise<Running | undefined> {
  const held = socketDirectory && (await lease(socketDirectory));
  return held ? { pid, socketDirectory, lease: held, startedHere: false } : undefined;
}

/** Undefined when the server gave up: another starter was quicker, or children of a killed server still go about. */
async function start(place: Place, binaries: Binaries, fsync: boolean): Promise<Running | undefined> {
  const { pid, socketDirectory, hasExited } = await spawnServer(place, binaries, fsync);
  for (let polls = 0; polls < PATIENCE_POLLS && !hasExited(); polls += 1) {
    const held = await lease(socketDirectory);
    if (held) {
      writeFileSync(place.starterFile, `${process.pid}\n`);
      return { pid, socketDirectory, lease: held, startedHere: true };
    }
    await pause(POLL_MS);
  }
  return undefined;
}

/** A server whose socket was swept away serves nobody any more: asked to end, so that it can be started again. */
function endWhenCutOff({ pid, socketDirectory }: Postmaster): void {
  if (socketDirectory && !existsSync(`${socketDirectory}/.s.PGSQL.5432`)) process.kill(pid, 'SIGINT');
}

async function leave(place: Place, running: Running, log: (message: string) => void): Promise<void> {
  const ours = running.startedHere || !isStarterAtWork(place.starterFile);
  const needed = ours && !(await isAlone(running.lease));
  await running.lease.release();
  if (needed)
    log('Cơ sở dữ liệu còn nơi khác dùng, để chạy tiếp. / The database is still in use elsewhere: left running.');
  if (!ours || needed || !isAlive(running.pid, place.cluster)) return;
  process.kill(running.pid, 'SIGINT');
  for (let polls = 0; polls < PATIENCE_POLLS && isAlive(running.pid, place.cluster); polls += 1) await pause(POLL_MS);
  forgetSocket(running.socketDirectory);
}

/** A starter that was killed has left its server to those who joined. */
function isStarterAtWork(starterFile: string): boolean {
  return existsSync(starterFile) && isRunning(Number(readFileSync(starterFile, 'utf8')));
}

/** Connections closed a moment ago may still be counted, so one look is not enough. */
async function isAlone(held: Lease): Promise<boolean> {
  for (let looks = 0; looks < 20; looks += 1) {
    const others = await countOthers(held).catch(() => undefined);
    if (others === 0 || others === undefined) return others === 0;
    await pause(POLL_MS);
  }
  return false;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
