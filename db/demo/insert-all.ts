import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../client.js';

/**
 * Inserts any number of rows as one text, which is several times quicker than a parameter for each value.
 *
 * A column that any row names is written for all of them: null where a row leaves it out, never its default.
 */
export async function insertAll<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return;
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => named.has(name));
  const list = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const text = JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(columns.map(([name, column]) => [column.name, textOf(Reflect.get(row, name))])),
    ),
  );
  await tx.execute(sql`
    insert into ${table} (${list})
    select ${list} from json_populate_recordset(null::${sql.identifier(getTableName(table))}, ${text}::json)`);
}

/** Bytes as the database reads them; everything else as JSON has it. */
function textOf(value: unknown): unknown {
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : (value ?? null);
}
