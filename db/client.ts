import type { PgDatabase, PgTransactionConfig } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { connectionTarget } from './target.js';

/** Where statements run: the pool, or one transaction of it. */
export type Executor = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;
export type Database = Executor & { $client: postgres.Sql };
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export interface DatabaseOptions {
  /** `postgres://user:password@host:port/name`, or libpq's `postgres:///name?host=/socket/directory&user=name`. */
  url: string;
  applicationName?: string;
  /** Connections at most; twice the cores is plenty, more makes each one slower. */
  poolSize?: number;
  statementTimeoutMs?: number;
  lockTimeoutMs?: number;
  idleInTransactionTimeoutMs?: number;
}

export interface OpenDatabase {
  /** The driver itself, for LISTEN and for statements written by hand. Times come back as strings. */
  sql: postgres.Sql;
  db: Database;
  /** Lets running statements finish for up to five seconds, then closes every connection. */
  close(): Promise<void>;
}

/**
 * Promises a pool whose sessions give up instead of waiting for ever, and think in UTC.
 *
 * Nothing connects before the first statement; a lost server is reconnected to by the next one.
 */
export function openDatabase(options: DatabaseOptions): OpenDatabase {
  const sql = postgres({
    ...connectionTarget(options.url),
    max: options.poolSize ?? 8,
    connect_timeout: 10,
    backoff: reconnectAfterSeconds,
    onnotice: () => {},
    connection: {
      application_name: options.applicationName ?? 'tiep-dan',
      TimeZone: 'UTC',
      statement_timeout: options.statementTimeoutMs ?? 10_000,
      lock_timeout: options.lockTimeoutMs ?? 3_000,
      idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 15_000,
    },
  });
  return { sql, db: drizzle(sql), close: () => sql.end({ timeout: 5 }) };
}

/** Never more than a second: citizens wait. Random, so that instances do not return all at the same moment. */
function reconnectAfterSeconds(attempt: number): number {
  return Math.min(1, 2 ** attempt / 100) * (0.5 + Math.random() / 2);
}

/**
 * Runs the work in one transaction, again when the database chose it as the victim of a conflict.
 *
 * At most five times, with a growing random pause; the work must therefore do nothing outside the database.
 */
export async function inTransaction<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work, config);
    } catch (error) {
      if (attempt === 5 || !isConflict(error)) throw error;
      await new Promise((resume) => setTimeout(resume, Math.random() * 10 * 2 ** attempt));
    }
  }
}

/** 40001 is a serialization failure, 40P01 a deadlock: both ask to be tried again. drizzle wraps the driver's error. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof postgres.PostgresError) return error.code === '40001' || error.code === '40P01';
  return isConflict(error.cause);
}
