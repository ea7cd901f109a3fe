import type { Database } from '../../db/client.js';

/** Statements the driver has sent. */
export interface Counted<Result> {
  result: Result;
  statements: string[];
}

/**
 * Runs the work and tells which statements the driver sent meanwhile, in order.
 *
 * Counted where they leave for the database, so none can hide. The database must be used by nobody else meanwhile.
 */
export async function countStatements<Result>(db: Database, work: () => Promise<Result>): Promise<Counted<Result>> {
  const options: { debug?: unknown } = db.$client.options;
  const statements: string[] = [];
  const before = options.debug;
  options.debug = (_connection: number, text: string) => {
    if (!isOfDriver(text)) statements.push(text.replace(/\s+/g, ' ').trim());
  };
  try {
    return { result: await work(), statements };
  } finally {
    options.debug = before;
  }
}

/** A new connection asks for the types of arrays, once. */
function isOfDriver(text: string): boolean {
  return text.includes('pg_catalog.pg_type');
}
