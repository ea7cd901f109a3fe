import { Fault } from './faults.js';

/** The last row of a page, by what the list is ordered by. */
export interface Keyset {
  by: string;
  id: string;
}

export interface Page<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Reads a cursor made by `pageOf`; a cursor of another making is a fault that says so. */
export function readKeyset(cursor: string | null | undefined, locale: 'vi' | 'en'): Keyset | undefined {
  if (cursor === undefined || cursor === null) return undefined;
  const [by, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('\u0000');
  const isUuid = /^[0-9a-f-]{36}$/.test(id ?? '');
  if (by === undefined || id === undefined || !isUuid || rest.length > 0) throw new Fault('CURSOR_INVALID', locale);
  return { by, id };
}

/** Refuses a page size outside 1–100 and gives how many rows to read: one more, to know whether more follow. */
export function rowsToRead(first: number, locale: 'vi' | 'en'): number {
  if (first >= 1 && first <= 100) return first + 1;
  const detail = locale === 'vi' ? '`first` phải từ 1 đến 100.' : '`first` must be from 1 to 100.';
  throw new Fault('BAD_USER_INPUT', locale, { detail });
}

/** Lays rows (one more than asked, when more follow) out as a Relay connection. */
export function pageOf<Row>(
  rows: readonly Row[],
  asked: { first: number; after?: string | undefined },
  keyOf: (row: Row) => Keyset,
): Page<Row> {
  const nodes = rows.slice(0, asked.first);
  const edges = nodes.map((node) => ({ node, cursor: writeKeyset(keyOf(node)) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > asked.first,
      hasPreviousPage: Boolean(asked.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A cursor for a row, or for the place where a search stopped. */
export function writeKeyset({ by, id }: Keyset): string {
  return Buffer.from(`${by}\u0000${id}`, 'utf8').toString('base64url');
}
