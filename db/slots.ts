import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Executor } from './client.js';
import { slot } from './tables/slot.js';

export type SlotRow = typeof slot.$inferSelect;

/** Every slot still offered of the given sessions, in the order they begin. */
export function listSlots(db: Executor, sessionIds: readonly string[]): Promise<SlotRow[]> {
  return db
    .select()
    .from(slot)
    .where(and(inArray(slot.sessionId, [...sessionIds]), isNull(slot.withdrawnAt)))
    .orderBy(asc(slot.startsAt), asc(slot.id));
}

/** Slots by id, withdrawn or not, in no order. */
export function findSlots(db: Executor, ids: readonly string[]): Promise<SlotRow[]> {
  return db
    .select()
    .from(slot)
    .where(inArray(slot.id, [...ids]));
}

/** A slot, withdrawn or not. */
export async function findSlot(db: Executor, id: string): Promise<SlotRow | null> {
  const [row] = await db.select().from(slot).where(eq(slot.id, id));
  return row ?? null;
}
