import { and, asc, desc, eq, inArray, isNull, like, ne, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { officialDocument } from './tables/document.js';

export type DocumentRow = typeof officialDocument.$inferSelect;
export type NewDocument = typeof officialDocument.$inferInsert;

export function findDocuments(db: Executor, ids: readonly string[]): Promise<DocumentRow[]> {
  return db
    .select()
    .from(officialDocument)
    .where(and(inArray(officialDocument.id, [...ids]), isNull(officialDocument.removedAt)));
}

export async function insertDocument(tx: Transaction, row: NewDocument): Promise<DocumentRow> {
  const [made] = await tx.insert(officialDocument).values(row).returning();
  if (!made) throw new Error('A document that was just written is gone');
  return made;
}

/** A paper that is in a list, held for the rest of the transaction: nobody takes it out, or puts another in its place, meanwhile. */
export async function lockDocument(tx: Transaction, id: string): Promise<DocumentRow | null> {
  const [row] = await tx
    .select()
    .from(officialDocument)
    .where(and(eq(officialDocument.id, id), isNull(officialDocument.removedAt)))
    .for('update');
  return row ?? null;
}

export async function changeDocument(
  tx: Transaction,
  id: string,
  change: Partial<Omit<NewDocument, 'id' | 'agencyId' | 'version'>>,
): Promise<DocumentRow> {
  const [row] = await tx
    .update(officialDocument)
    .set({ ...change, version: sql`${officialDocument.version} + 1` })
    .where(eq(officialDocument.id, id))
    .returning();
  if (!row) throw new Error(`Document ${id} is gone while it was held`);
  return row;
}

/** A paper and all whose place it took, one after the other. */
export async function listReplacedChain(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    with recursive chain as (
      select d.id, d.replaces_id from official_document d where d.id = ${id}::uuid
      union
      select d.id, d.replaces_id from official_document d join chain c on d.id = c.replaces_id
    )
    select id from chain`);
  return rows.map((row) => row.id);
}

/** How many things name a paper: directives, agreements, visits, answers, and papers that took its place. */
export async function countDocumentUses(tx: Transaction, id: string): Promise<number> {
  const [row] = await tx.execute<{ uses: number }>(sql`
    select (
      (select count(*) from official_document d where d.replaces_id = ${id}::uuid and d.removed_at is null)
      + (select count(*) from directive d where d.document_id = ${id}::uuid)
      + (select count(*) from directive_step s where s.document_id = ${id}::uuid)
      + (select count(*) from coordination_agreement a where a.document_id = ${id}::uuid)
      + (select count(*) from oversight_visit v where v.document_id = ${id}::uuid)
      + (select count(*) from recommendation r where r.answer_document_id = ${id}::uuid)
    )::int as uses`);
  return row?.uses ?? 0;
}

/** A paper of the list with the same number, issuer and year, other than this one. */
export async function findSameDocument(
  tx: Transaction,
  asked: { id: string; agencyId: string; numberKey: string; issuerKey: string; issuedDay: string },
): Promise<DocumentRow | null> {
  const [row] = await tx
    .select()
    .from(officialDocument)
    .where(
      and(
        eq(officialDocument.agencyId, asked.agencyId),
        eq(officialDocument.numberKey, asked.numberKey),
        eq(officialDocument.issuerKey, asked.issuerKey),
        ne(officialDocument.id, asked.id),
        isNull(officialDocument.removedAt),
        sql`extract(year from ${officialDocument.issuedDay}) = extract(year from ${asked.issuedDay}::date)`,
      ),
    );
  return row ?? null;
}

/** Papers of an agency's list and of those above it, latest first; by number in any spelling, or by words. */
export function listDocuments(
  db: Executor,
  asked: {
    agencyId: string;
    /** Null: not searched by number. */
    numberKey: string | null;
    /** Folded; null: not searched by words. */
    text: string | null;
    kinds?: readonly string[] | undefined;
    before?: { by: string; id: string } | undefined;
    most: number;
  },
): Promise<DocumentRow[]> {
  const { before, numberKey, text, kinds } = asked;
  const byNumber = numberKey === null ? undefined : eq(officialDocument.numberKey, numberKey);
  const byWords = text === null ? undefined : like(officialDocument.searchText, `%${text.replace(/[%_\\]/g, '\\$&')}%`);
  return db
    .select()
    .from(officialDocument)
    .where(
      and(
        isNull(officialDocument.removedAt),
        sql`${officialDocument.agencyId} in (select b.ancestor_id from agency_branch b where b.descendant_id = ${asked.agencyId}::uuid)`,
        byNumber || byWords ? or(byNumber, byWords) : undefined,
        kinds && inArray(officialDocument.kind, [...kinds]),
        before &&
          sql`(${officialDocument.issuedDay}, ${officialDocument.id}) < (${before.by}::date, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(officialDocument.issuedDay), desc(officialDocument.id))
    .limit(asked.most);
}

/** Papers that took the place of the given ones. */
export function listReplacing(db: Executor, ids: readonly string[]): Promise<DocumentRow[]> {
  return db
    .select()
    .from(officialDocument)
    .where(and(inArray(officialDocument.replacesId, [...ids]), isNull(officialDocument.removedAt)))
    .orderBy(asc(officialDocument.issuedDay));
}
