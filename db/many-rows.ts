import { getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Executor } from './client.js';

/**
 * Writes rows in one statement, however many there are.
 *
 * They travel as one JSON text: a parameter for each value would cost several times as much on both sides, and 65,535 is
 * the most. What no row names has its default; what only some rows name is null in the others.
 */
export async function insertMany<Table extends PgTable>(
  tx: Executor,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.entries(getTableColumns(table));
  const named = columns.filter(([member]) => rows.some((row) => Reflect.get(row, member) !== undefined));
  const list = sql.join(
    named.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const given = rows.map((row) =>
    Object.fromEntries(named.map(([member, column]) => [column.name, Reflect.get(row, member)])),
  );
  await tx.execute(sql`
    insert into ${table} (${list})
    select ${list} from json_populate_recordset(null::${table}, ${JSON.stringify(given)}::text::json)`);
}
