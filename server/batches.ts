import DataLoader from 'dataloader';

/** Finds one row by id; null where there is none. */
export type ById<Row> = DataLoader<string, Row | null>;

/** Finds the rows that belong to an id, in the order they were listed. */
export type ListById<Row> = DataLoader<string, readonly Row[]>;

/** Whatever is asked for at the same time is found in one statement. */
export function byId<Row>(find: (ids: readonly string[]) => Promise<Row[]>, idOf: (row: Row) => string): ById<Row> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Whatever is asked for at the same time is listed in one statement. */
export function listById<Row>(
  list: (ids: readonly string[]) => Promise<Row[]>,
  ownerOf: (row: Row) => string,
): ListById<Row> {
  return new DataLoader(async (ids) => {
    const rows = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await list(ids)) rows.get(ownerOf(row))?.push(row);
    return ids.map((id) => rows.get(id) ?? []);
  });
}
