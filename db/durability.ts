import type { ISql } from 'postgres';

interface Settings {
  version: number;
  fsync: string;
  fullPageWrites: string;
  synchronousCommit: string;
  standbys: string;
  encoding: string;
  readOnly: string;
}

export interface DurabilityOptions {
  /** Only for tests: lets a database through that may lose its last commits with the power. */
  allowFsyncOff?: boolean;
}

/**
 * Promises that a commit of this database outlives a crash, and that it can hold Vietnamese names.
 *
 * Throws one Error that lists everything wrong, each with its cure: a booking that was confirmed must not be forgotten.
 */
export async function assertDurable(sql: ISql, { allowFsyncOff = false }: DurabilityOptions = {}): Promise<void> {
  const [found] = await sql<Settings[]>`
    select current_setting('server_version_num')::int as version,
      current_setting('fsync') as fsync,
      current_setting('full_page_writes') as "fullPageWrites",
      current_setting('synchronous_commit') as "synchronousCommit",
      current_setting('synchronous_standby_names') as standbys,
      current_setting('server_encoding') as encoding,
      current_setting('transaction_read_only') as "readOnly"`;
  if (!found) throw new Error('The database told nothing about its settings.');
  const wrongs = [...unfit(found), ...(allowFsyncOff ? [] : forgetful(found))];
  if (wrongs.length > 0)
    throw new Error(`The database is not fit for use:\n${wrongs.map((one) => `- ${one}`).join('\n')}`);
}

function unfit({ version, encoding, readOnly }: Settings): string[] {
  return chosen([
    [version < 150_000, `PostgreSQL ${Math.floor(version / 10_000)} is too old: use version 15 or newer.`],
    [
      encoding !== 'UTF8',
      `its encoding is ${encoding}: make it again with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
    ],
    [readOnly === 'on', 'it only lets us read (a standby?): point DATABASE_URL at the primary server.'],
  ]);
}

function forgetful({ fsync, fullPageWrites, synchronousCommit, standbys }: Settings): string[] {
  const waitsForStandbys = synchronousCommit === 'on' || synchronousCommit === 'remote_apply';
  return chosen([
    [fsync !== 'on', 'fsync is off: ALTER SYSTEM SET fsync = on, then reload the server.'],
    [
      fullPageWrites !== 'on',
      'full_page_writes is off: ALTER SYSTEM SET full_page_writes = on, then reload the server.',
    ],
    [synchronousCommit === 'off', 'synchronous_commit is off: set it to on for this database, role or server.'],
    [
      synchronousCommit !== 'off' && standbys !== '' && !waitsForStandbys,
      `synchronous_commit is ${synchronousCommit} although there are synchronous standbys: set it to on.`,
    ],
  ]);
}

function chosen(checks: [boolean, string][]): string[] {
  return checks.filter(([wrong]) => wrong).map(([, cure]) => cure);
}
