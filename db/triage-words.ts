import { eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { replyTemplate, triageGround } from './tables/triage.js';

export type GroundRow = typeof triageGround.$inferSelect;
export type ReplyRow = typeof replyTemplate.$inferSelect;

/** The grounds in force for an agency on a day, in the order of the list: of one code its own, or the nearest above it. */
export async function listGrounds(db: Executor, agencyId: string, day: string): Promise<GroundRow[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select distinct on (g.code) g.id
    from triage_ground g left join agency_branch b on b.descendant_id = ${agencyId} and b.ancestor_id = g.agency_id
    where (g.agency_id is null or b.ancestor_id is not null)
      and g.effective_from <= ${day}::date and (g.effective_to is null or g.effective_to >= ${day}::date)
    order by g.code, b.depth nulls last, g.effective_from desc`);
  return findGrounds(
    db,
    rows.map((row) => row.id),
  );
}

/** Grounds by id, in force or not, in the order of the list. */
export async function findGrounds(db: Executor, ids: readonly string[]): Promise<GroundRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(triageGround)
    .where(inArray(triageGround.id, [...ids]))
    .orderBy(triageGround.position, triageGround.code);
}

/**
 * The ready replies in force for an agency on a day: its own first, then those of agencies above, then the national ones.
 *
 * Of one name the latest counts.
 */
export async function listReplies(db: Executor, agencyId: string, day: string): Promise<ReplyRow[]> {
  const rows = await db.execute<{ id: string; depth: number | null }>(sql`
    select distinct on (t.agency_id, t.act, t.name) t.id, b.depth
    from reply_template t left join agency_branch b on b.descendant_id = ${agencyId} and b.ancestor_id = t.agency_id
    where (t.agency_id is null or b.ancestor_id is not null)
      and t.effective_from <= ${day}::date and (t.effective_to is null or t.effective_to >= ${day}::date)
    order by t.agency_id, t.act, t.name, t.effective_from desc, t.created_at desc, t.id desc`);
  if (rows.length === 0) return [];
  const depths = new Map(rows.map((row) => [row.id, row.depth ?? Number.MAX_SAFE_INTEGER]));
  const replies = await db
    .select()
    .from(replyTemplate)
    .where(inArray(replyTemplate.id, [...depths.keys()]))
    .orderBy(replyTemplate.act, replyTemplate.id);
  return replies.toSorted((one, other) => (depths.get(one.id) ?? 0) - (depths.get(other.id) ?? 0));
}

export async function findReply(db: Executor, id: string): Promise<ReplyRow | null> {
  const [row] = await db.select().from(replyTemplate).where(eq(replyTemplate.id, id));
  return row ?? null;
}

export async function insertReply(tx: Transaction, row: typeof replyTemplate.$inferInsert): Promise<void> {
  await tx.insert(replyTemplate).values(row);
}

/** The last day on which a reply is in force. */
export async function endReply(tx: Transaction, id: string, lastDay: string): Promise<void> {
  await tx.update(replyTemplate).set({ effectiveTo: lastDay }).where(eq(replyTemplate.id, id));
}
