import { and, inArray, isNotNull } from 'drizzle-orm';
import type { Executor } from './client.js';
import { session } from './tables/session.js';

/** Those of these sessions that are public now. */
export async function listPublishedAmong(db: Executor, sessionIds: readonly string[]): Promise<Set<string>> {
  if (sessionIds.length === 0) return new Set();
  const rows = await db
    .select({ id: session.id })
    .from(session)
    .where(and(inArray(session.id, [...sessionIds]), isNotNull(session.publishedAt)));
  return new Set(rows.map((row) => row.id));
}
