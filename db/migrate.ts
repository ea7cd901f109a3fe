import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyPending } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { projectRoot } from './root.js';
import { connectionTarget } from './target.js';

export interface MigrateOptions {
  url: string;
  /** The folder drizzle-kit writes; the project's own unless a test brings another. */
  migrationsFolder?: string;
}

/** Any number will do, as long as every version of this product takes the same. */
const TURN = 7_462_110_518;

/**
 * Promises that every migration of the folder has been applied, in order, once.
 *
 * Instances starting together take turns; the later ones find nothing left to do. A migration that waits more than a
 * second for a lock gives up rather than hold back the citizens queueing behind it: start again at a quieter moment.
 */
export async function migrate({
  url,
  migrationsFolder = join(projectRoot, 'db', 'migrations'),
}: MigrateOptions): Promise<void> {
  if (!hasMigrations(migrationsFolder)) return;
  const sql = postgres({
    ...connectionTarget(url),
    max: 1,
    max_lifetime: null,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: 'tiep-dan migrations', TimeZone: 'UTC', statement_timeout: 0, lock_timeout: 0 },
  });
  try {
    await sql`select pg_advisory_lock(${TURN})`;
    await sql`set lock_timeout = '1s'`;
    await applyPending(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function hasMigrations(folder: string): boolean {
  const journal = join(folder, 'meta', '_journal.json');
  if (!existsSync(journal)) return false;
  const { entries }: { entries: unknown[] } = JSON.parse(readFileSync(journal, 'utf8'));
  return entries.length > 0;
}
