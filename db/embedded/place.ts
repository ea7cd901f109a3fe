import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isWalkable } from './reach.js';

/** Where one database lives and as whom its server runs. */
export interface Place {
  /** The directory PostgreSQL calls PGDATA. */
  cluster: string;
  /** What the server says, kept beside the cluster. */
  logFile: string;
  /** Who started the server: the number of the process, so that the last one to leave may stop it. */
  starterFile: string;
  /** Holds the relocated binaries, when there are any. */
  elsewhere: string;
  /** Where new socket directories are made: short, because a socket's path has a limit of about 100 bytes. */
  sockets: string;
  /** The user of the server; undefined means the one who runs Node. */
  uid: number | undefined;
}

const NOBODY = 65534;
const ELSEWHERE = '/var/lib/tiep-dan';

/**
 * Settles where the data goes, and makes the directories.
 *
 * PostgreSQL refuses to run as root, so root lends it the user who owns the data, or `nobody` for new data. If that user
 * cannot walk to the wished directory, the data goes to a system directory and a note is left behind; the note is
 * followed from then on, so that opening up the directory later does not lose sight of the data.
 */
export function settle(dataDir: string, log: (message: string) => void): Place {
  const wished = resolve(dataDir);
  mkdirSync(wished, { recursive: true });
  if (process.getuid?.() !== 0) return place(wished, undefined);
  const note = join(wished, 'moved-to.txt');
  const uid = ownerOf(join(wished, 'cluster')) ?? NOBODY;
  if (!existsSync(note) && isWalkable(wished, uid)) return place(wished, uid);
  const moved = existsSync(note) ? readFileSync(note, 'utf8').trim() : join(ELSEWHERE, nameFor(wished));
  for (const directory of [ELSEWHERE, moved]) openDirectory(directory);
  writeFileSync(note, `${moved}\n`);
  log(`Dữ liệu nằm ở ${moved} / The data is kept in ${moved}: the server's user cannot reach ${wished}.`);
  return place(moved, ownerOf(join(moved, 'cluster')) ?? NOBODY);
}

function place(home: string, uid: number | undefined): Place {
  if (uid !== undefined) chownSync(home, uid, uid);
  const short = tmpdir().length < 70 && (uid === undefined || isWalkable(tmpdir(), uid));
  return {
    cluster: join(home, 'cluster'),
    logFile: join(home, 'server.log'),
    starterFile: join(home, 'starter.pid'),
    elsewhere: ELSEWHERE,
    sockets: short ? tmpdir() : '/tmp',
    uid,
  };
}

function ownerOf(cluster: string): number | undefined {
  const uid = existsSync(cluster) ? statSync(cluster).uid : 0;
  return uid === 0 ? undefined : uid;
}

/** Two checkouts side by side keep two databases. */
function nameFor(wished: string): string {
  return createHash('sha256').update(wished).digest('hex').slice(0, 16);
}

function openDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o755);
}
