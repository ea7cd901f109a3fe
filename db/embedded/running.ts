import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { type Lease, lease } from './lease.js';
import type { Place } from './place.js';
import { clearStaleLock, forgetSocket, isAlive, namedPostmaster, type Postmaster } from './postmaster.js';
import { lastWords, newSocketDirectory, spawnServer } from './server.js';

const POLL_MS = 25;
/** A crashed server with much to repair may take this long. */
const PATIENCE_POLLS = 120_000 / POLL_MS;
const FAILURES_AT_MOST = 5;
const COLLISIONS_AT_MOST = 60;

export interface Wish {
  place: Place;
  binaries: Binaries;
  fsync: boolean;
  /** Where the server was reached until now, so that addresses already given out stay true. */
  socketDirectory?: string;
}

export interface Running {
  pid: number;
  socketDirectory: string;
  lease: Lease;
  startedHere: boolean;
}

/** Joins the server that runs or starts one; of several starters at once one wins and the others join it. */
export async function joinOrStart(wish: Wish): Promise<Running> {
  const { place } = wish;
  let failures = 0;
  for (let polls = 0; polls < PATIENCE_POLLS && mayTryAgain(failures, place); polls += 1) {
    const named = namedPostmaster(place.cluster);
    const joined = named && (await join(named));
    if (joined) return joined;
    if (named && isAlive(named.pid, place.cluster)) {
      endWhenCutOff(named);
    } else {
      if (named) clearStaleLock(place.cluster, named);
      const started = await start(wish);
      if (started) return started;
      failures += 1;
    }
    await pause(POLL_MS * (1 + Math.min(failures, 20)));
  }
  throw new Error(`PostgreSQL in ${place.cluster} did not become ready. It said:\n${lastWords(place.logFile)}`);
}

/** Others in the way go away in the end: a quicker starter, or a killed server's children busy with a long statement. */
function mayTryAgain(failures: number, { logFile }: Place): boolean {
  if (failures < FAILURES_AT_MOST) return true;
  return failures < COLLISIONS_AT_MOST && /lock file|shared memory/.test(lastWords(logFile));
}

async function join({ pid, socketDirectory }: Postmaster): Promise<Running | undefined> {
  const held = socketDirectory && (await lease(socketDirectory));
  return held ? { pid, socketDirectory, lease: held, startedHere: false } : undefined;
}

/** Undefined when the server gave up. */
async function start({ place, binaries, fsync, socketDirectory: wished }: Wish): Promise<Running | undefined> {
  const socketDirectory = wished ?? newSocketDirectory(place);
  const { pid, hasExited } = await spawnServer(place, binaries, { socketDirectory, fsync });
  for (let polls = 0; polls < PATIENCE_POLLS && !hasExited(); polls += 1) {
    const held = await lease(socketDirectory);
    if (held) {
      writeFileSync(place.starterFile, `${process.pid}\n`);
      return { pid, socketDirectory, lease: held, startedHere: true };
    }
    await pause(POLL_MS);
  }
  if (wished === undefined) forgetSocket(socketDirectory);
  return undefined;
}

/** A server whose socket was swept away serves nobody any more: asked to end, so that it can be started again. */
function endWhenCutOff({ pid, socketDirectory }: Postmaster): void {
  if (socketDirectory && !existsSync(`${socketDirectory}/.s.PGSQL.5432`)) process.kill(pid, 'SIGINT');
}
