import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { isoInstant } from './instant.js';

/**
 * Reads rows of a table that came as JSON (`to_jsonb`), into the same values a query of the table gives.
 *
 * For statements that answer with several tables at once, or with what a change has just written.
 */
export function jsonReader<Table extends PgTable>(table: Table): (json: object) => Table['$inferSelect'] {
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => ({
    name,
    column: column.name,
    read: readerOf(column.getSQLType()),
  }));
  return (json) => {
    const values: Record<string, unknown> = { ...json };
    const row = Object.fromEntries(columns.map(({ name, column, read }) => [name, read(values[column])]));
    return row as Table['$inferSelect'];
  };
}

function readerOf(type: string): (value: unknown) => unknown {
  if (type === 'bytea') return (value) => (typeof value === 'string' ? Buffer.from(value.slice(2), 'hex') : value);
  if (type.startsWith('timestamp')) return (value) => (typeof value === 'string' ? isoInstant(value) : value);
  return (value) => value;
}
