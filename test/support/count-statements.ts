import type { Database } from '../../db/client.js';

/** Statements the driver has sent. */
export interface Counted<Result> {
  result: Result;
  statements: string[];
}

/**
 * Runs the work and tells which statements the driver sent meanwhile, in order.
 *
 * Counted where they leave for the database, so none can hide but those of the instance itself. The database must be used by
 * nobody else meanwhile.
 */
export async function countStatements<Result>(db: Database, work: () => Promise<Result>): Promise<Counted<Result>> {
  const options: { debug?: unknown } = db.$client.options;
  const statements: string[] = [];
  const before = options.debug;
  options.debug = (_connection: number, text: string) => {
    const statement = text.replace(/\s+/g, ' ').trim();
    if (!isOfDriver(statement) && !isOfInstance(statement)) statements.push(statement);
  };
  try {
    return { result: await work(), statements };
  } finally {
    options.debug = before;
  }
}

/** What an instance does by itself, whoever asks meanwhile: it follows the events, and seals the audit. */
function isOfInstance(text: string): boolean {
  return text.startsWith('select s.oldest::text, s.held_back') || text.includes('pg_try_advisory_xact_lock');
}

/** A new connection asks for the types of arrays, once. */
function isOfDriver(text: string): boolean {
  return text.includes('pg_catalog.pg_type');
}
