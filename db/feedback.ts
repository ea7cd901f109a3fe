import { and, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { agencyBranch } from './tables/agency.js';
import { feedback } from './tables/feedback.js';

export type FeedbackRow = typeof feedback.$inferSelect;

/** Keeps what somebody says after a visit; false when something was said for this registration or visit already. */
export async function insertFeedback(tx: Transaction, row: typeof feedback.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(feedback).values(row).onConflictDoNothing().returning({ id: feedback.id });
  return rows.length > 0;
}

/** What was said for a registration, or for a visit without one. */
export async function findFeedbackOf(
  db: Executor,
  of: { registrationId: string } | { visitId: string },
): Promise<FeedbackRow | null> {
  const isIt = 'visitId' in of ? eq(feedback.visitId, of.visitId) : eq(feedback.registrationId, of.registrationId);
  const [row] = await db.select().from(feedback).where(isIt);
  return row ?? null;
}

export async function lockFeedback(tx: Transaction, id: string): Promise<FeedbackRow | null> {
  const [row] = await tx.select().from(feedback).where(eq(feedback.id, id)).for('update');
  return row ?? null;
}

export async function answerFeedbackRow(
  tx: Transaction,
  id: string,
  answer: { sealedAnswer: Buffer; answeredBy: string; answeredAt: string },
): Promise<void> {
  await tx.update(feedback).set(answer).where(eq(feedback.id, id));
}

/** What was said about sessions of an agency and of everything below it between two days, the latest first. */
export function listFeedback(
  db: Executor,
  asked: { agencyId: string; from: string; to: string },
): Promise<FeedbackRow[]> {
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, asked.agencyId));
  return db
    .select()
    .from(feedback)
    .where(and(inArray(feedback.agencyId, branch), gte(feedback.day, asked.from), lte(feedback.day, asked.to)))
    .orderBy(desc(feedback.day), desc(feedback.id))
    .limit(500);
}

/** How many have graded sessions of an agency itself in a year, what their grades come to, and how many are content (4 or 5). */
export async function sumFeedback(
  db: Executor,
  agencyId: string,
  year: number,
): Promise<{ count: number; sum: number; content: number }> {
  const [row] = await db
    .select({
      count: sql<number>`count(*)::int`,
      sum: sql<number>`coalesce(sum(${feedback.grade}), 0)::int`,
      content: sql<number>`count(*) filter (where ${feedback.grade} >= 4)::int`,
    })
    .from(feedback)
    .where(
      and(eq(feedback.agencyId, agencyId), gte(feedback.day, `${year}-01-01`), lte(feedback.day, `${year}-12-31`)),
    );
  return row ?? { count: 0, sum: 0, content: 0 };
}
