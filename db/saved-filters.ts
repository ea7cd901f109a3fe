import { and, asc, eq, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { savedFilter } from './tables/saved-filter.js';

export type SavedFilterRow = typeof savedFilter.$inferSelect;

/** The filters somebody keeps for a list, oldest first. */
export function listSavedFilters(db: Executor, accountId: string, list: string): Promise<SavedFilterRow[]> {
  return db
    .select()
    .from(savedFilter)
    .where(and(eq(savedFilter.accountId, accountId), eq(savedFilter.list, list)))
    .orderBy(asc(savedFilter.createdAt), asc(savedFilter.id));
}

/** Keeps a filter under its name; one of the same name takes its place. */
export async function keepFilter(tx: Transaction, row: typeof savedFilter.$inferInsert): Promise<void> {
  await tx
    .insert(savedFilter)
    .values(row)
    .onConflictDoUpdate({
      target: [savedFilter.accountId, savedFilter.list, savedFilter.name],
      set: { parts: sql`excluded.parts` },
    });
}

/** Drops a filter of somebody’s own; false when there was none. */
export async function dropFilter(
  tx: Transaction,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> {
  const rows = await tx
    .delete(savedFilter)
    .where(and(eq(savedFilter.id, id), eq(savedFilter.accountId, accountId)))
    .returning({ id: savedFilter.id });
  return rows.length > 0;
}
