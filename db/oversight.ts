import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { oversightVisit, oversightVisited, recommendation } from './tables/oversight.js';

export type OversightRow = typeof oversightVisit.$inferSelect;
export type RecommendationRow = typeof recommendation.$inferSelect;
export type NewRecommendation = typeof recommendation.$inferInsert;

export async function insertOversight(
  tx: Transaction,
  row: typeof oversightVisit.$inferInsert,
  agencyIds: readonly string[],
): Promise<OversightRow> {
  const [made] = await tx.insert(oversightVisit).values(row).returning();
  if (!made) throw new Error('An oversight visit that was just written is gone');
  if (agencyIds.length > 0)
    await tx.insert(oversightVisited).values(agencyIds.map((agencyId) => ({ visitId: made.id, agencyId })));
  return made;
}

export async function findOversight(db: Executor, id: string): Promise<OversightRow | null> {
  const [row] = await db.select().from(oversightVisit).where(eq(oversightVisit.id, id));
  return row ?? null;
}

/** Held for the rest of the transaction. */
export async function lockOversight(tx: Transaction, id: string): Promise<OversightRow | null> {
  const [row] = await tx.select().from(oversightVisit).where(eq(oversightVisit.id, id)).for('update');
  return row ?? null;
}

/** Tells a visit anew, and which agencies it looked into. */
export async function changeOversight(
  tx: Transaction,
  id: string,
  change: Partial<Omit<typeof oversightVisit.$inferInsert, 'id' | 'agencyId' | 'version'>>,
  agencyIds: readonly string[],
): Promise<OversightRow> {
  const [row] = await tx
    .update(oversightVisit)
    .set({ ...change, version: sql`${oversightVisit.version} + 1` })
    .where(eq(oversightVisit.id, id))
    .returning();
  if (!row) throw new Error(`Oversight visit ${id} is gone while it was held`);
  await tx.delete(oversightVisited).where(eq(oversightVisited.visitId, id));
  await tx.insert(oversightVisited).values(agencyIds.map((agencyId) => ({ visitId: id, agencyId })));
  return row;
}

/** Visits that a branch keeps, or that looked into an agency of it; latest first. */
export function listOversights(db: Executor, agencyId: string, most: number): Promise<OversightRow[]> {
  const below = sql`(select b.descendant_id from agency_branch b where b.ancestor_id = ${agencyId}::uuid)`;
  return db
    .select()
    .from(oversightVisit)
    .where(
      or(
        sql`${oversightVisit.agencyId} in ${below}`,
        sql`exists (select 1 from oversight_visited v where v.visit_id = ${oversightVisit.id} and v.agency_id in ${below})`,
      ),
    )
    .orderBy(desc(oversightVisit.fromDay), desc(oversightVisit.id))
    .limit(most);
}

export function listVisited(
  db: Executor,
  visitIds: readonly string[],
): Promise<{ visitId: string; agencyId: string }[]> {
  return db
    .select()
    .from(oversightVisited)
    .where(inArray(oversightVisited.visitId, [...visitIds]))
    .orderBy(asc(oversightVisited.agencyId));
}

export function listRecommendations(db: Executor, visitIds: readonly string[]): Promise<RecommendationRow[]> {
  return db
    .select()
    .from(recommendation)
    .where(inArray(recommendation.visitId, [...visitIds]))
    .orderBy(asc(recommendation.createdAt), asc(recommendation.id));
}

export async function insertRecommendation(tx: Transaction, row: NewRecommendation): Promise<void> {
  await tx.insert(recommendation).values(row);
}

/** Held for the rest of the transaction. */
export async function lockRecommendation(tx: Transaction, id: string): Promise<RecommendationRow | null> {
  const [row] = await tx
    .select()
    .from(recommendation)
    .where(and(eq(recommendation.id, id)))
    .for('update');
  return row ?? null;
}

export async function changeRecommendation(
  tx: Transaction,
  id: string,
  change: Partial<Omit<NewRecommendation, 'id' | 'visitId'>>,
): Promise<void> {
  await tx
    .update(recommendation)
    .set({ ...change, version: sql`${recommendation.version} + 1` })
    .where(eq(recommendation.id, id));
}
