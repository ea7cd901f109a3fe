import type { Database } from '../../../db/client.js';

/** What every table holds, as one hash for each: two of them differ in the tables that were written to meanwhile. */
export async function footprintOf({ $client: sql }: Database): Promise<Map<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
  const prints = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await sql<{ print: string }[]>`
        select count(*) || ' ' || coalesce(md5(string_agg(hash, '' order by hash)), '') as print
        from (select md5(one::text) as hash from ${sql(name)} one) hashed`;
      return [name, row?.print ?? ''] as const;
    }),
  );
  return new Map(prints);
}

/** Tables that hold something else than before. */
export function changedSince(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([name, print]) => before.get(name) !== print).map(([name]) => name);
}
