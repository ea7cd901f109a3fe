import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { conclusion, conclusionMatter } from './tables/conclusion.js';
import { session } from './tables/session.js';

export type ConclusionRow = typeof conclusion.$inferSelect;
export type NewConclusion = typeof conclusion.$inferInsert;
export type ConclusionChange = Partial<Omit<NewConclusion, 'id' | 'agencyId' | 'version' | 'createdAt' | 'createdBy'>>;
export type MatterRow = typeof conclusionMatter.$inferSelect;
export type NewMatter = typeof conclusionMatter.$inferInsert;

export async function findConclusion(db: Executor, id: string): Promise<ConclusionRow | null> {
  const [row] = await db.select().from(conclusion).where(eq(conclusion.id, id));
  return row ?? null;
}

export function findConclusions(db: Executor, ids: readonly string[]): Promise<ConclusionRow[]> {
  return db
    .select()
    .from(conclusion)
    .where(inArray(conclusion.id, [...ids]));
}

/** The same, held for the rest of the transaction. */
export async function lockConclusion(tx: Transaction, id: string): Promise<ConclusionRow | null> {
  const [row] = await tx.select().from(conclusion).where(eq(conclusion.id, id)).for('update');
  return row ?? null;
}

/** The conclusion of each session that stands, in whatever state but withdrawn. */
export function findConclusionsOfSessions(db: Executor, sessionIds: readonly string[]): Promise<ConclusionRow[]> {
  return db
    .select()
    .from(conclusion)
    .where(and(inArray(conclusion.sessionId, [...sessionIds]), ne(conclusion.state, 'WITHDRAWN')));
}

export async function insertConclusion(tx: Transaction, row: NewConclusion): Promise<ConclusionRow> {
  const [made] = await tx.insert(conclusion).values(row).returning();
  if (!made) throw new Error('A conclusion that was just written is gone');
  return made;
}

/** Writes a change and raises the version; gives back the conclusion as it is then. */
export async function changeConclusion(tx: Transaction, id: string, change: ConclusionChange): Promise<ConclusionRow> {
  const [row] = await tx
    .update(conclusion)
    .set({ ...change, version: sql`${conclusion.version} + 1` })
    .where(eq(conclusion.id, id))
    .returning();
  if (!row) throw new Error(`The conclusion ${id} is gone`);
  return row;
}

/** Another conclusion of the agency and year with the same number; withdrawn ones do not count. */
export async function findSameConclusionNumber(
  tx: Transaction,
  asked: { id: string; agencyId: string; numberKey: string; issuedDay: string },
): Promise<ConclusionRow | null> {
  const sameYear = sql`extract(year from ${conclusion.issuedDay}) = extract(year from ${asked.issuedDay}::date)`;
  const [row] = await tx
    .select()
    .from(conclusion)
    .where(
      and(
        eq(conclusion.agencyId, asked.agencyId),
        eq(conclusion.numberKey, asked.numberKey),
        ne(conclusion.id, asked.id),
        ne(conclusion.state, 'WITHDRAWN'),
        sameYear,
      ),
    );
  return row ?? null;
}

/** The matters of each conclusion in their order; those taken out are left out. */
export function listMatters(db: Executor, conclusionIds: readonly string[]): Promise<MatterRow[]> {
  return db
    .select()
    .from(conclusionMatter)
    .where(and(inArray(conclusionMatter.conclusionId, [...conclusionIds]), isNull(conclusionMatter.removedAt)))
    .orderBy(asc(conclusionMatter.ordering), asc(conclusionMatter.id));
}

export async function findMatter(db: Executor, id: string): Promise<MatterRow | null> {
  const [row] = await db.select().from(conclusionMatter).where(eq(conclusionMatter.id, id));
  return row ?? null;
}

/** Writes matters anew by their ids; those of the conclusion that are not among them are taken out, and kept. */
export async function saveMatters(
  tx: Transaction,
  conclusionId: string,
  { rows, at }: { rows: readonly NewMatter[]; at: string },
): Promise<void> {
  const kept = rows.map((row) => row.id);
  await tx
    .update(conclusionMatter)
    .set({ removedAt: at, updatedAt: at })
    .where(
      and(
        eq(conclusionMatter.conclusionId, conclusionId),
        isNull(conclusionMatter.removedAt),
        sql`${conclusionMatter.id} <> all(${sql.param(kept)}::uuid[])`,
      ),
    );
  if (rows.length === 0) return;
  const given = (column: string) => sql.raw(`excluded.${column}`);
  await tx
    .insert(conclusionMatter)
    .values([...rows])
    .onConflictDoUpdate({
      target: conclusionMatter.id,
      set: {
        ordering: given('ordering'),
        registrationId: given('registration_id'),
        caseMatterId: given('case_matter_id'),
        publicText: given('public_text'),
        sealedText: given('sealed_text'),
        isWithheld: given('is_withheld'),
        updatedAt: given('updated_at'),
        removedAt: sql`null`,
      },
    });
}

/** Conclusions of a branch in whatever state, latest first. */
export function listConclusions(
  db: Executor,
  asked: {
    agencyId: string;
    states?: readonly string[] | undefined;
    before?: { by: string; id: string } | undefined;
    most: number;
  },
): Promise<ConclusionRow[]> {
  const { before, states } = asked;
  return db
    .select()
    .from(conclusion)
    .where(
      and(
        sql`${conclusion.agencyId} in (select b.descendant_id from agency_branch b where b.ancestor_id = ${asked.agencyId}::uuid)`,
        states && inArray(conclusion.state, [...states]),
        before && sql`(${conclusion.createdAt}, ${conclusion.id}) < (${before.by}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(conclusion.createdAt), desc(conclusion.id))
    .limit(asked.most);
}

/** Public conclusions of an agency and everything below it, latest first. */
export function listPublicConclusions(
  db: Executor,
  asked: { agencyId: string; before?: { by: string; id: string } | undefined; most: number },
): Promise<ConclusionRow[]> {
  const { before } = asked;
  return db
    .select()
    .from(conclusion)
    .where(
      and(
        eq(conclusion.state, 'PUBLISHED'),
        sql`${conclusion.agencyId} in (select b.descendant_id from agency_branch b where b.ancestor_id = ${asked.agencyId}::uuid)`,
        before && sql`(${conclusion.publishedAt}, ${conclusion.id}) < (${before.by}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(conclusion.publishedAt), desc(conclusion.id))
    .limit(asked.most);
}

export type SessionOwing = typeof session.$inferSelect;

/** Leaders' sessions of a branch that were held between two days and have no public conclusion yet, the oldest first. */
export function listSessionsOwing(
  db: Executor,
  asked: { agencyId: string; from: string; to: string; kinds: readonly string[]; most: number },
): Promise<{ session: SessionOwing; conclusion: ConclusionRow | null }[]> {
  return db
    .select({ session, conclusion })
    .from(session)
    .leftJoin(conclusion, and(eq(conclusion.sessionId, session.id), ne(conclusion.state, 'WITHDRAWN')))
    .where(
      and(
        sql`${session.agencyId} in (select b.descendant_id from agency_branch b where b.ancestor_id = ${asked.agencyId}::uuid)`,
        eq(session.status, 'HELD'),
        inArray(session.kind, [...asked.kinds]),
        sql`${session.day} between ${asked.from}::date and ${asked.to}::date`,
        sql`${conclusion.state} is distinct from 'PUBLISHED'`,
      ),
    )
    .orderBy(asc(session.day), asc(session.id))
    .limit(asked.most);
}
