import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { agencyBranch } from './tables/agency.js';
import { dialogue, dialogueQuestion } from './tables/dialogue.js';
import { directive } from './tables/directive.js';

export type DialogueQuestionRow = typeof dialogueQuestion.$inferSelect;

/** What a question became a directive as far as everybody may know it. */
export interface QuestionPromiseRow {
  questionId: string;
  ownerAgencyId: string;
  dueDay: string;
  doneDay: string | null;
  status: string;
}

/** Questions of some dialogues in their order. */
export function listDialogueQuestions(db: Executor, dialogueIds: readonly string[]): Promise<DialogueQuestionRow[]> {
  return db
    .select()
    .from(dialogueQuestion)
    .where(inArray(dialogueQuestion.dialogueId, [...dialogueIds]))
    .orderBy(asc(dialogueQuestion.ordering), asc(dialogueQuestion.id));
}

/** One question by its id, by the code its asker has, or by the key of the request that made it. */
export async function findDialogueQuestion(
  db: Executor,
  by: { id: string } | { codeHash: Buffer } | { requestKey: string },
): Promise<DialogueQuestionRow | null> {
  const [row] = await db.select().from(dialogueQuestion).where(named(by));
  return row ?? null;
}

function named(by: { id: string } | { codeHash: Buffer } | { requestKey: string }) {
  if ('id' in by) return eq(dialogueQuestion.id, by.id);
  return 'codeHash' in by ? eq(dialogueQuestion.codeHash, by.codeHash) : eq(dialogueQuestion.requestKey, by.requestKey);
}

/** A question, locked until the transaction ends. */
export async function lockDialogueQuestion(tx: Transaction, id: string): Promise<DialogueQuestionRow | null> {
  const [row] = await tx.select().from(dialogueQuestion).where(eq(dialogueQuestion.id, id)).for('update');
  return row ?? null;
}

/** Keeps a question at the end of the list; false when the same request has made it already. */
export async function insertDialogueQuestion(
  tx: Transaction,
  row: Omit<typeof dialogueQuestion.$inferInsert, 'ordering'>,
): Promise<boolean> {
  const last = sql<number>`(select coalesce(max(ordering), 0) + 1 from dialogue_question where dialogue_id = ${row.dialogueId})`;
  const rows = await tx
    .insert(dialogueQuestion)
    .values({ ...row, ordering: last as never })
    .onConflictDoNothing({ target: dialogueQuestion.requestKey })
    .returning({ id: dialogueQuestion.id });
  return rows.length > 0;
}

/** Writes what changed of a question; its version rises by one. */
export async function updateDialogueQuestion(
  tx: Transaction,
  id: string,
  change: Partial<typeof dialogueQuestion.$inferInsert> & { updatedAt: string },
): Promise<DialogueQuestionRow> {
  const [row] = await tx
    .update(dialogueQuestion)
    .set({ ...change, version: sql`${dialogueQuestion.version} + 1` })
    .where(eq(dialogueQuestion.id, id))
    .returning();
  if (!row) throw new Error('A question that was locked is gone');
  return row;
}

/** Questions that an agency, or one below it, was asked to answer and has not; the first due first. */
export function listQuestionsToAnswer(
  db: Executor,
  agencyId: string,
): Promise<{ question: DialogueQuestionRow; title: string }[]> {
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, agencyId));
  return db
    .select({ question: dialogueQuestion, title: dialogue.title })
    .from(dialogueQuestion)
    .innerJoin(dialogue, eq(dialogue.id, dialogueQuestion.dialogueId))
    .where(and(inArray(dialogueQuestion.answeringAgencyId, branch), isNull(dialogueQuestion.answeredAt)))
    .orderBy(asc(dialogueQuestion.dueDay), asc(dialogueQuestion.id))
    .limit(500);
}

/** What some questions were promised, without a name. */
export async function listQuestionPromises(
  db: Executor,
  questionIds: readonly string[],
): Promise<QuestionPromiseRow[]> {
  if (questionIds.length === 0) return [];
  const rows = await db
    .select({
      questionId: directive.dialogueQuestionId,
      ownerAgencyId: directive.ownerAgencyId,
      dueDay: directive.dueDay,
      doneDay: directive.doneDay,
      status: directive.status,
    })
    .from(directive)
    .where(inArray(directive.dialogueQuestionId, [...questionIds]));
  return rows.flatMap(({ questionId, ...rest }) => (questionId === null ? [] : [{ questionId, ...rest }]));
}
