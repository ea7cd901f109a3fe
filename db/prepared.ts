import type { Executor } from './client.js';

interface Statement<Row> {
  execute(given: Record<string, unknown>): Promise<Row[]>;
}

/**
 * A statement that is worded once for each pool and planned once for each connection.
 *
 * @param build ends in `.prepare(name)`; what varies is a `sql.placeholder`
 */
export function prepared<Row>(
  build: (db: Executor) => Statement<Row>,
): (db: Executor, given: Record<string, unknown>) => Promise<Row[]> {
  const known = new WeakMap<Executor, Statement<Row>>();
  return (db, given) => {
    const statement = known.get(db) ?? build(db);
    known.set(db, statement);
    return statement.execute(given);
  };
}
