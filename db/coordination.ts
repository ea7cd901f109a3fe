import { asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import {
  coordinationAgreement,
  coordinationItem,
  coordinationParty,
  coordinationProgress,
} from './tables/coordination.js';

export type AgreementRow = typeof coordinationAgreement.$inferSelect;
export type PartyRow = typeof coordinationParty.$inferSelect;
export type ItemRow = typeof coordinationItem.$inferSelect;
export type ProgressRow = typeof coordinationProgress.$inferSelect;

export interface NewAgreement {
  agreement: typeof coordinationAgreement.$inferInsert;
  parties: readonly (typeof coordinationParty.$inferInsert)[];
  items: readonly (typeof coordinationItem.$inferInsert)[];
}

export async function insertAgreement(
  tx: Transaction,
  { agreement, parties, items }: NewAgreement,
): Promise<AgreementRow> {
  const [made] = await tx.insert(coordinationAgreement).values(agreement).returning();
  if (!made) throw new Error('An agreement that was just written is gone');
  if (parties.length > 0) await tx.insert(coordinationParty).values([...parties]);
  if (items.length > 0) await tx.insert(coordinationItem).values([...items]);
  return made;
}

export async function findAgreement(db: Executor, id: string): Promise<AgreementRow | null> {
  const [row] = await db.select().from(coordinationAgreement).where(eq(coordinationAgreement.id, id));
  return row ?? null;
}

/** Agreements that a branch keeps or has signed, latest first. */
export function listAgreements(db: Executor, agencyId: string, most: number): Promise<AgreementRow[]> {
  const below = sql`(select b.descendant_id from agency_branch b where b.ancestor_id = ${agencyId}::uuid)`;
  return db
    .select()
    .from(coordinationAgreement)
    .where(
      or(
        sql`${coordinationAgreement.agencyId} in ${below}`,
        sql`exists (select 1 from coordination_party p where p.agreement_id = ${coordinationAgreement.id} and p.agency_id in ${below})`,
      ),
    )
    .orderBy(desc(coordinationAgreement.signedDay), desc(coordinationAgreement.id))
    .limit(most);
}

export function listParties(db: Executor, agreementIds: readonly string[]): Promise<PartyRow[]> {
  return db
    .select()
    .from(coordinationParty)
    .where(inArray(coordinationParty.agreementId, [...agreementIds]))
    .orderBy(asc(coordinationParty.ordering));
}

export function listItems(db: Executor, agreementIds: readonly string[]): Promise<ItemRow[]> {
  return db
    .select()
    .from(coordinationItem)
    .where(inArray(coordinationItem.agreementId, [...agreementIds]))
    .orderBy(asc(coordinationItem.ordering), asc(coordinationItem.id));
}

export function listProgress(db: Executor, itemIds: readonly string[]): Promise<ProgressRow[]> {
  return db
    .select()
    .from(coordinationProgress)
    .where(inArray(coordinationProgress.itemId, [...itemIds]))
    .orderBy(asc(coordinationProgress.recordedAt), asc(coordinationProgress.id));
}

/** Held for the rest of the transaction. */
export async function lockItem(tx: Transaction, id: string): Promise<ItemRow | null> {
  const [row] = await tx.select().from(coordinationItem).where(eq(coordinationItem.id, id)).for('update');
  return row ?? null;
}

/** Notes how far an item has come; what was told before stays. */
export async function insertProgress(tx: Transaction, row: typeof coordinationProgress.$inferInsert): Promise<void> {
  await tx.insert(coordinationProgress).values(row);
  await tx
    .update(coordinationItem)
    .set({ status: row.status, updatedAt: row.recordedAt })
    .where(eq(coordinationItem.id, row.itemId));
}
