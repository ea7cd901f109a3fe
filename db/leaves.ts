import { and, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { leave } from './tables/calendar-day.js';

export type LeaveRow = typeof leave.$inferSelect;

/** When these leaders are away between two days, both included; by first day. */
export function listLeaves(
  db: Executor,
  asked: { leaderIds: readonly string[]; from: string; to: string },
): Promise<LeaveRow[]> {
  return db
    .select()
    .from(leave)
    .where(and(inArray(leave.leaderId, [...asked.leaderIds]), touches(asked)))
    .orderBy(leave.fromDay, leave.id);
}

/** When those who hold a position in an agency or below it are away; by first day. */
export function listLeavesOfAgency(
  db: Executor,
  asked: { agencyId: string; from: string; to: string },
): Promise<LeaveRow[]> {
  const held = sql`(select p.leader_id from position p join agency_branch b on b.descendant_id = p.agency_id
    where b.ancestor_id = ${asked.agencyId} and (p.to_day is null or p.to_day >= ${asked.from}))`;
  return db
    .select()
    .from(leave)
    .where(and(inArray(leave.leaderId, held), touches(asked)))
    .orderBy(leave.fromDay, leave.id)
    .limit(1_000);
}

export async function findLeave(db: Executor, id: string): Promise<LeaveRow | null> {
  const [row] = await db.select().from(leave).where(eq(leave.id, id));
  return row ?? null;
}

export async function insertLeave(tx: Transaction, row: typeof leave.$inferInsert): Promise<void> {
  await tx.insert(leave).values(row);
}

/** Takes a leave back; it stays on record. */
export async function withdrawLeaveRow(tx: Transaction, id: string, at: string): Promise<void> {
  await tx.update(leave).set({ withdrawnAt: at }).where(eq(leave.id, id));
}

function touches({ from, to }: { from: string; to: string }) {
  return and(lte(leave.fromDay, to), gte(leave.toDay, from), isNull(leave.withdrawnAt));
}
