import postgres from 'postgres';
import { connectionTarget } from '../target.js';
import { OWNER } from './cluster.js';

/** An idle connection by which the other processes on the same data see that this one still needs the server. */
export interface Lease {
  sql: postgres.Sql;
  /** Resolves when the connection is gone, by `release` or by misfortune. */
  lost: Promise<void>;
  release(): Promise<void>;
}

/** Address of a database behind a socket directory. */
export function addressOf(socketDirectory: string, database: string): string {
  return `postgres:///${database}?host=${encodeURIComponent(socketDirectory)}&user=${OWNER}`;
}

/**
 * A lease, or undefined when the server does not answer a real question.
 *
 * Files are no proof: a lock left by a dead server still says "ready".
 */
export async function lease(socketDirectory: string): Promise<Lease | undefined> {
  const { promise: lost, resolve: lose } = withResolvers();
  const sql = postgres({
    ...connectionTarget(addressOf(socketDirectory, 'postgres')),
    max: 1,
    connect_timeout: 2,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => {},
    onclose: () => lose(),
    connection: { application_name: 'tiep-dan lease' },
  });
  try {
    await sql`select 1`;
    return { sql, lost, release: () => sql.end({ timeout: 1 }) };
  } catch {
    await sql.end({ timeout: 0 });
    return undefined;
  }
}

/** Makes the product's database when it is missing; two makers at once both succeed. */
export async function ensureDatabase({ sql }: Lease, name: string): Promise<void> {
  const found = await sql`select 1 from pg_database where datname = ${name}`;
  if (found.length > 0) return;
  try {
    await sql`create database ${sql(name)}`;
  } catch (error) {
    const madeByAnother = error instanceof postgres.PostgresError && ['42P04', '23505'].includes(error.code);
    if (!madeByAnother) throw error;
  }
}

/** How many other clients the server has; those just leaving may still be counted for some milliseconds. */
export async function countOthers({ sql }: Lease): Promise<number> {
  const rows = await sql<{ others: number }[]>`
    select count(*)::int as others from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  return rows[0]?.others ?? 0;
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
