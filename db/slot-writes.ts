import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from './client.js';
import type { SlotRow } from './slots.js';
import { slot } from './tables/slot.js';

export type NewSlot = typeof slot.$inferInsert;

/** Every slot still offered of a session, in the order they begin. */
export function listOfferedSlots(tx: Transaction, sessionId: string): Promise<SlotRow[]> {
  return tx
    .select()
    .from(slot)
    .where(and(eq(slot.sessionId, sessionId), isNull(slot.withdrawnAt)))
    .orderBy(asc(slot.startsAt), asc(slot.id));
}

export async function insertSlots(tx: Transaction, rows: readonly NewSlot[]): Promise<void> {
  if (rows.length > 0) await tx.insert(slot).values([...rows]);
}

export async function updateSlot(tx: Transaction, id: string, change: Partial<NewSlot>): Promise<void> {
  await tx.update(slot).set(change).where(eq(slot.id, id));
}

/**
 * Moves every offered slot of a session by the same time, keeping its places.
 *
 * In two steps, because the database checks row by row that slots stay apart: set aside while they move, then offered again.
 */
export async function shiftSlots(tx: Transaction, sessionId: string, byMs: number, at: string): Promise<void> {
  if (byMs === 0) return;
  const by = sql`${byMs}::bigint * interval '1 millisecond'`;
  const moved = await tx.execute<{ id: string }>(sql`
    update slot set starts_at = starts_at + ${by}, ends_at = ends_at + ${by}, withdrawn_at = ${at}
    where session_id = ${sessionId} and withdrawn_at is null returning id`);
  await tx.execute(sql`
    update slot set withdrawn_at = null where id = any(${sql.param(moved.map((row) => row.id))}::uuid[])`);
}

/** Gives back every place of a session whose registrations have all been ended. */
export async function emptySlots(tx: Transaction, sessionId: string): Promise<void> {
  await tx.update(slot).set({ publicTaken: 0, staffTaken: 0, urgentTaken: 0 }).where(eq(slot.sessionId, sessionId));
}
