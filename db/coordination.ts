import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
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

const isThere = isNull(coordinationAgreement.removedAt);

/** Held for the rest of the transaction; one that was taken out is not there. */
export async function lockAgreement(tx: Transaction, id: string): Promise<AgreementRow | null> {
  const [row] = await tx
    .select()
    .from(coordinationAgreement)
    .where(and(eq(coordinationAgreement.id, id), isThere))
    .for('update');
  return row ?? null;
}

export async function changeAgreement(
  tx: Transaction,
  id: string,
  change: Partial<Omit<NewAgreement['agreement'], 'id' | 'agencyId' | 'version'>>,
): Promise<AgreementRow> {
  const [row] = await tx
    .update(coordinationAgreement)
    .set({ ...change, version: sql`${coordinationAgreement.version} + 1` })
    .where(eq(coordinationAgreement.id, id))
    .returning();
  if (!row) throw new Error(`Agreement ${id} is gone while it was held`);
  return row;
}

/** Who signed an agreement, told anew as a whole. */
export async function saveParties(tx: Transaction, agreementId: string, rows: NewAgreement['parties']): Promise<void> {
  await tx.delete(coordinationParty).where(eq(coordinationParty.agreementId, agreementId));
  await tx.insert(coordinationParty).values([...rows]);
}

/** Something agreed on goes to the end of the list. */
export async function insertItem(tx: Transaction, row: Omit<NewAgreement['items'][number], 'ordering'>): Promise<void> {
  const { agreementId } = row;
  const ordering = sql<number>`(select coalesce(max(i.ordering), -1) + 1 from coordination_item i where i.agreement_id = ${agreementId}::uuid)`;
  await tx.insert(coordinationItem).values({ ...row, ordering });
}

export async function changeItem(
  tx: Transaction,
  id: string,
  change: Partial<Omit<NewAgreement['items'][number], 'id' | 'agreementId' | 'version'>>,
): Promise<void> {
  await tx
    .update(coordinationItem)
    .set({ ...change, version: sql`${coordinationItem.version} + 1` })
    .where(eq(coordinationItem.id, id));
}

/** Agreements that a branch keeps or has signed, latest first. */
export function listAgreements(db: Executor, agencyId: string, most: number): Promise<AgreementRow[]> {
  const below = sql`(select b.descendant_id from agency_branch b where b.ancestor_id = ${agencyId}::uuid)`;
  return db
    .select()
    .from(coordinationAgreement)
    .where(
      and(
        isThere,
        or(
          sql`${coordinationAgreement.agencyId} in ${below}`,
          sql`exists (select 1 from coordination_party p where p.agreement_id = ${coordinationAgreement.id} and p.agency_id in ${below})`,
        ),
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
    .where(and(inArray(coordinationItem.agreementId, [...agreementIds]), isNull(coordinationItem.removedAt)))
    .orderBy(asc(coordinationItem.ordering), asc(coordinationItem.id));
}

export function listProgress(db: Executor, itemIds: readonly string[]): Promise<ProgressRow[]> {
  return db
    .select()
    .from(coordinationProgress)
    .where(inArray(coordinationProgress.itemId, [...itemIds]))
    .orderBy(asc(coordinationProgress.recordedAt), asc(coordinationProgress.id));
}

/** Held for the rest of the transaction; one that was taken out is not there. */
export async function lockItem(tx: Transaction, id: string): Promise<ItemRow | null> {
  const [row] = await tx
    .select()
    .from(coordinationItem)
    .where(and(eq(coordinationItem.id, id), isNull(coordinationItem.removedAt)))
    .for('update');
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
