import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { dialogueSupporter, dialogueTopic } from './tables/dialogue.js';

export type DialogueTopicRow = typeof dialogueTopic.$inferSelect;

/** Topics of some dialogues, those most people stand behind first. */
export function listDialogueTopics(db: Executor, dialogueIds: readonly string[]): Promise<DialogueTopicRow[]> {
  return db
    .select()
    .from(dialogueTopic)
    .where(inArray(dialogueTopic.dialogueId, [...dialogueIds]))
    .orderBy(desc(dialogueTopic.supporterCount), asc(dialogueTopic.id));
}

/** A topic, locked until the transaction ends. */
export async function lockDialogueTopic(tx: Transaction, id: string): Promise<DialogueTopicRow | null> {
  const [row] = await tx.select().from(dialogueTopic).where(eq(dialogueTopic.id, id)).for('update');
  return row ?? null;
}

/**
 * Keeps a topic unless the dialogue has one of the same words already; answers the one that is there now, locked.
 *
 * Two who send the same words at the same moment get the same topic.
 */
export async function keepDialogueTopic(
  tx: Transaction,
  row: typeof dialogueTopic.$inferInsert,
): Promise<{ topic: DialogueTopicRow; isNew: boolean }> {
  const [inserted] = await tx
    .insert(dialogueTopic)
    .values(row)
    .onConflictDoNothing({ target: [dialogueTopic.dialogueId, dialogueTopic.textKey] })
    .returning();
  if (inserted) return { topic: inserted, isNew: true };
  const [there] = await tx
    .select()
    .from(dialogueTopic)
    .where(and(eq(dialogueTopic.dialogueId, row.dialogueId), eq(dialogueTopic.textKey, row.textKey)))
    .for('update');
  if (!there) throw new Error('A topic of the same words is neither new nor there');
  return { topic: there, isNew: false };
}

export async function updateDialogueTopic(
  tx: Transaction,
  id: string,
  change: Partial<typeof dialogueTopic.$inferInsert>,
): Promise<void> {
  await tx.update(dialogueTopic).set(change).where(eq(dialogueTopic.id, id));
}

/** Has somebody stand behind a topic, once; whether that was new. */
export async function supportDialogueTopic(
  tx: Transaction,
  supporter: { topicId: string; supporterKey: Buffer; at: string },
): Promise<boolean> {
  const rows = await tx
    .insert(dialogueSupporter)
    .values(supporter)
    .onConflictDoNothing()
    .returning({ topicId: dialogueSupporter.topicId });
  if (rows.length > 0) await recountSupporters(tx, supporter.topicId);
  return rows.length > 0;
}

/** Has several people at once stand behind a topic, each once. */
export async function supportDialogueTopicAs(
  tx: Transaction,
  { topicId, supporterKeys, at }: { topicId: string; supporterKeys: readonly Buffer[]; at: string },
): Promise<void> {
  const rows = supporterKeys.map((supporterKey) => ({ topicId, supporterKey, at }));
  for (let from = 0; from < rows.length; from += 1_000) {
    await tx
      .insert(dialogueSupporter)
      .values(rows.slice(from, from + 1_000))
      .onConflictDoNothing();
  }
  await recountSupporters(tx, topicId);
}

/** Has everybody who stands behind one topic (and what was merged into it before) stand behind another; nobody counts twice. */
export async function mergeDialogueTopic(tx: Transaction, fromId: string, intoId: string): Promise<void> {
  await tx.execute(sql`
    insert into dialogue_supporter (topic_id, supporter_key, at)
    select ${intoId}, supporter_key, at from dialogue_supporter where topic_id = ${fromId}
    on conflict do nothing`);
  await tx.update(dialogueTopic).set({ mergedIntoId: intoId }).where(eq(dialogueTopic.mergedIntoId, fromId));
  await recountSupporters(tx, intoId);
}

async function recountSupporters(tx: Transaction, topicId: string): Promise<void> {
  await tx.execute(sql`
    update dialogue_topic set supporter_count = (select count(*) from dialogue_supporter where topic_id = ${topicId})
    where id = ${topicId}`);
}
