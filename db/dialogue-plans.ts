import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { dialogue } from './tables/dialogue.js';
import { dialoguePlan, dialoguePlanItem, dialogueRequest } from './tables/dialogue-plan.js';

export type DialoguePlanRow = typeof dialoguePlan.$inferSelect;
export type DialoguePlanItemRow = typeof dialoguePlanItem.$inferSelect;
export type DialogueRequestRow = typeof dialogueRequest.$inferSelect;

/** Plans of an agency for a year. */
export function listDialoguePlans(db: Executor, agencyId: string, year: number): Promise<DialoguePlanRow[]> {
  return db
    .select()
    .from(dialoguePlan)
    .where(and(eq(dialoguePlan.agencyId, agencyId), eq(dialoguePlan.year, year)))
    .orderBy(asc(dialoguePlan.id));
}

/** Plans by their ids. */
export async function findDialoguePlans(db: Executor, ids: readonly string[]): Promise<DialoguePlanRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(dialoguePlan)
    .where(inArray(dialoguePlan.id, [...ids]));
}

export async function lockDialoguePlan(tx: Transaction, id: string): Promise<DialoguePlanRow | null> {
  const [row] = await tx.select().from(dialoguePlan).where(eq(dialoguePlan.id, id)).for('update');
  return row ?? null;
}

export async function insertDialoguePlan(tx: Transaction, row: typeof dialoguePlan.$inferInsert): Promise<void> {
  await tx.insert(dialoguePlan).values(row);
}

/** Writes what changed of a plan; its version rises by one. */
export async function updateDialoguePlan(
  tx: Transaction,
  id: string,
  change: Partial<typeof dialoguePlan.$inferInsert> & { updatedAt: string },
): Promise<void> {
  await tx
    .update(dialoguePlan)
    .set({ ...change, version: sql`${dialoguePlan.version} + 1` })
    .where(eq(dialoguePlan.id, id));
}

/** Lines of some plans in their order. */
export function listPlanItems(db: Executor, planIds: readonly string[]): Promise<DialoguePlanItemRow[]> {
  return db
    .select()
    .from(dialoguePlanItem)
    .where(and(inArray(dialoguePlanItem.planId, [...planIds]), isNull(dialoguePlanItem.removedAt)))
    .orderBy(asc(dialoguePlanItem.planId), asc(dialoguePlanItem.ordering));
}

/** A line of a plan with the agency whose plan it is; null where there is none. */
export async function findPlanItem(
  db: Executor,
  id: string,
): Promise<{ item: DialoguePlanItemRow; plan: DialoguePlanRow } | null> {
  const [row] = await db
    .select({ item: dialoguePlanItem, plan: dialoguePlan })
    .from(dialoguePlanItem)
    .innerJoin(dialoguePlan, eq(dialoguePlan.id, dialoguePlanItem.planId))
    .where(and(eq(dialoguePlanItem.id, id), isNull(dialoguePlanItem.removedAt)));
  return row ?? null;
}

/** Lines that a dialogue was made of: they cannot be taken out of their plan. */
export async function listPlanItemsInUse(tx: Executor, planId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: dialoguePlanItem.id })
    .from(dialogue)
    .innerJoin(dialoguePlanItem, eq(dialoguePlanItem.id, dialogue.planItemId))
    .where(eq(dialoguePlanItem.planId, planId));
  return rows.map(({ id }) => id);
}

/** Makes these the lines of a plan: what is not among them any more is set aside, what has an id stays the same line. */
export async function replacePlanItems(
  tx: Transaction,
  planId: string,
  rows: readonly (typeof dialoguePlanItem.$inferInsert)[],
  at: string,
): Promise<void> {
  await tx
    .update(dialoguePlanItem)
    .set({ removedAt: at })
    .where(and(eq(dialoguePlanItem.planId, planId), isNull(dialoguePlanItem.removedAt)));
  for (const row of rows)
    await tx
      .insert(dialoguePlanItem)
      .values(row)
      .onConflictDoUpdate({ target: dialoguePlanItem.id, set: { ...row, removedAt: null } });
}

/** Requests of voters to an agency, the latest first. */
export function listDialogueRequests(db: Executor, agencyId: string): Promise<DialogueRequestRow[]> {
  return db
    .select()
    .from(dialogueRequest)
    .where(eq(dialogueRequest.agencyId, agencyId))
    .orderBy(desc(dialogueRequest.receivedDay), desc(dialogueRequest.id))
    .limit(200);
}

export async function findDialogueRequest(db: Executor, id: string): Promise<DialogueRequestRow | null> {
  const [row] = await db.select().from(dialogueRequest).where(eq(dialogueRequest.id, id));
  return row ?? null;
}

export async function insertDialogueRequest(tx: Transaction, row: typeof dialogueRequest.$inferInsert): Promise<void> {
  await tx.insert(dialogueRequest).values(row);
}

/** Names the dialogue that answers a request. */
export async function answerDialogueRequest(tx: Transaction, id: string, dialogueId: string): Promise<void> {
  await tx.update(dialogueRequest).set({ dialogueId }).where(eq(dialogueRequest.id, id));
}
