import { eq, lt, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { prepared } from './prepared.js';
import { idempotency } from './tables/idempotency.js';

export type KeptAnswer = typeof idempotency.$inferSelect;

/** The answer kept for a key, if its work was done. */
export async function findKeptAnswer(db: Executor, key: string): Promise<KeptAnswer | null> {
  const [row] = await keptAnswerOf(db, { key });
  return row ?? null;
}

const keptAnswerOf = prepared((db) =>
  db
    .select()
    .from(idempotency)
    .where(eq(idempotency.key, sql.placeholder('key')))
    .prepare('kept_answer'),
);

/** Keeps an answer in the transaction that did the work; a key used meanwhile by another request breaks the transaction. */
export async function keepAnswer(tx: Executor, answer: KeptAnswer): Promise<void> {
  await tx.insert(idempotency).values(answer);
}

/** Forgets answers older than an instant; a key used again after that is a new request. */
export async function forgetAnswers(db: Executor, before: string): Promise<void> {
  await db.delete(idempotency).where(lt(idempotency.createdAt, before));
}
