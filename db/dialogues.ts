import { and, asc, desc, eq, inArray, ne, notInArray, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { agencyBranch } from './tables/agency.js';
import { dialogue, dialoguePublication, dialogueStep } from './tables/dialogue.js';

export type DialogueRow = typeof dialogue.$inferSelect;
export type DialogueStepRow = typeof dialogueStep.$inferSelect;
export type DialoguePublicationRow = typeof dialoguePublication.$inferSelect;

/** Which dialogues are asked for. Without an agency: of all. */
export interface DialoguesAsked {
  year: number;
  agencyId?: string | undefined;
  /** Only what the public may know of: never what is internal, and nothing that is only planned. */
  isPublic: boolean;
  after?: { by: string; id: string } | undefined;
  most: number;
}

const notToldYet = ['PLANNED'];

const isOver = ['CLOSED', 'CANCELLED', 'NOT_REQUIRED'];

/** Dialogues of a year, of an agency and everything below it, the latest first. */
export function listDialogues(db: Executor, asked: DialoguesAsked): Promise<DialogueRow[]> {
  const branch =
    asked.agencyId === undefined
      ? undefined
      : inArray(
          dialogue.agencyId,
          db
            .select({ id: agencyBranch.descendantId })
            .from(agencyBranch)
            .where(eq(agencyBranch.ancestorId, asked.agencyId)),
        );
  return db
    .select()
    .from(dialogue)
    .where(
      and(
        eq(dialogue.year, asked.year),
        branch,
        asked.isPublic
          ? and(ne(dialogue.kind, 'INTERNAL_DIALOGUE'), notInArray(dialogue.state, notToldYet))
          : undefined,
        asked.after ? sql`${dialogue.id} < ${asked.after.id}` : undefined,
      ),
    )
    .orderBy(desc(dialogue.id))
    .limit(asked.most);
}

/** Dialogues of an agency and everything below it that are not over, of whatever year, the latest first. */
export function listOpenDialogues(db: Executor, agencyId: string, most: number): Promise<DialogueRow[]> {
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, agencyId));
  return db
    .select()
    .from(dialogue)
    .where(and(inArray(dialogue.agencyId, branch), notInArray(dialogue.state, isOver)))
    .orderBy(desc(dialogue.id))
    .limit(most);
}

/** A dialogue by its id or its readable address, whoever may know of it. */
export async function findDialogue(db: Executor, by: { id: string } | { slug: string }): Promise<DialogueRow | null> {
  const [row] = await db
    .select()
    .from(dialogue)
    .where('id' in by ? eq(dialogue.id, by.id) : eq(dialogue.slug, by.slug));
  return row ?? null;
}

/** The same, locked until the transaction ends. */
export async function lockDialogue(tx: Transaction, id: string): Promise<DialogueRow | null> {
  const [row] = await tx.select().from(dialogue).where(eq(dialogue.id, id)).for('update');
  return row ?? null;
}

export async function insertDialogue(tx: Transaction, row: typeof dialogue.$inferInsert): Promise<void> {
  await tx.insert(dialogue).values(row);
}

/** Whether a readable address is in use. */
export async function isDialogueSlugTaken(tx: Transaction, slug: string): Promise<boolean> {
  const rows = await tx.select({ id: dialogue.id }).from(dialogue).where(eq(dialogue.slug, slug));
  return rows.length > 0;
}

/** Writes what changed of a dialogue; its version rises by one. */
export async function updateDialogue(
  tx: Transaction,
  id: string,
  change: Partial<typeof dialogue.$inferInsert> & { updatedAt: string },
): Promise<DialogueRow> {
  const [row] = await tx
    .update(dialogue)
    .set({ ...change, version: sql`${dialogue.version} + 1` })
    .where(eq(dialogue.id, id))
    .returning();
  if (!row) throw new Error('A dialogue that was locked is gone');
  return row;
}

/** Puts a step on record, numbered after the last. Call it with the dialogue locked. */
export async function insertDialogueStep(
  tx: Transaction,
  step: { dialogueId: string; state: string; reason: string | null; madeBy: string | null; at: string },
): Promise<void> {
  await tx.execute(sql`
    insert into dialogue_step (dialogue_id, number, state, reason, made_by, at)
    select ${step.dialogueId}, coalesce(max(number), 0) + 1, ${step.state}, ${step.reason}, ${step.madeBy}::uuid, ${step.at}
    from dialogue_step where dialogue_id = ${step.dialogueId}`);
}

/** What became of some dialogues, in order. */
export function listDialogueSteps(db: Executor, ids: readonly string[]): Promise<DialogueStepRow[]> {
  return db
    .select()
    .from(dialogueStep)
    .where(inArray(dialogueStep.dialogueId, [...ids]))
    .orderBy(asc(dialogueStep.dialogueId), asc(dialogueStep.number));
}

/** Where notices and results of some dialogues were made known, by day. */
export function listDialoguePublications(db: Executor, ids: readonly string[]): Promise<DialoguePublicationRow[]> {
  return db
    .select()
    .from(dialoguePublication)
    .where(inArray(dialoguePublication.dialogueId, [...ids]))
    .orderBy(asc(dialoguePublication.day), asc(dialoguePublication.id));
}

/** Records where something was made known; said again, the day and the detail are corrected. */
export async function upsertDialoguePublication(
  tx: Transaction,
  row: typeof dialoguePublication.$inferInsert,
): Promise<void> {
  const { day, detail, recordedBy, recordedAt } = row;
  await tx
    .insert(dialoguePublication)
    .values(row)
    .onConflictDoUpdate({
      target: [dialoguePublication.dialogueId, dialoguePublication.what, dialoguePublication.channel],
      set: { day, detail: detail ?? null, recordedBy, recordedAt },
    });
}
