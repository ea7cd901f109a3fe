import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import type { Place } from './place.js';

const MAJOR = '18';
export const OWNER = 'tiep_dan';

/**
 * Makes the database cluster when there is none yet.
 *
 * Made under another name and renamed when whole: a start that dies half-way, or two at once, leave no half cluster.
 * The built-in C.UTF-8 locale folds Đ to đ on every system, which plain C does not.
 */
export async function ensureCluster({ cluster, uid }: Place, { initdb }: Binaries, fsync: boolean): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return assertMajor(cluster);
  const draft = mkdtempSync(join(dirname(cluster), 'making-'));
  try {
    if (uid !== undefined) chownSync(draft, uid, uid);
    await run(initdb, [`--pgdata=${draft}`, ...(fsync ? [] : ['--no-sync']), ...SHAPE], uid);
    renameSync(draft, cluster);
  } catch (error) {
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Only the socket's directory, closed to other users, leads to this server: inside it nobody is asked for a password. */
const SHAPE = [
  `--username=${OWNER}`,
  '--auth-local=trust',
  '--auth-host=reject',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-locale',
  '--no-instructions',
];

function assertMajor(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === MAJOR) return;
  throw new Error(
    `The data in ${cluster} was written by PostgreSQL ${found}, and this version brings ${MAJOR}: ` +
      'start the version that wrote it and move the data with pg_dump, or choose another data directory.',
  );
}

async function run(program: string, given: string[], uid: number | undefined): Promise<void> {
  try {
    await promisify(execFile)(program, given, asUser(uid));
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(
      `PostgreSQL could not make its data directory: ${said || String(error)}\n` +
        'Mend that, or set DATABASE_URL to a PostgreSQL server, version 15 or newer.',
      { cause: error },
    );
  }
}

/** The server gets no part of our environment: secrets stay with us, and its messages are in English on every system. */
export function asUser(uid: number | undefined): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const bare = { cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
  return uid === undefined ? bare : { ...bare, uid, gid: uid };
}
