import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { attempt } from './tables/policy.js';

/** One more attempt to count: `bucket` names who tries what, never in the clear. */
export interface Attempt {
  bucket: string;
  /** How long the count lasts from its first attempt on. */
  windowSeconds: number;
  now: string;
}

/**
 * Counts an attempt against a limit that every instance shares, and tells how many there are in the running window.
 *
 * One statement, so two instances never count the same number. Give it the pool, not a transaction: an attempt counts
 * also when what it tried was rolled back.
 */
export async function countAttempt(db: Executor, asked: Attempt): Promise<{ count: number; windowEndsAt: string }> {
  const over = sql`${attempt.windowEndsAt} <= ${asked.now}`;
  const windowEndsAt = new Date(Date.parse(asked.now) + asked.windowSeconds * 1000).toISOString();
  const [row] = await db
    .insert(attempt)
    .values({ bucket: asked.bucket, count: 1, windowEndsAt })
    .onConflictDoUpdate({
      target: attempt.bucket,
      set: {
        count: sql`case when ${over} then 1 else ${attempt.count} + 1 end`,
        windowEndsAt: sql`case when ${over} then excluded.window_ends_at else ${attempt.windowEndsAt} end`,
      },
    })
    .returning({ count: attempt.count, windowEndsAt: attempt.windowEndsAt });
  if (!row) throw new Error('Counting an attempt answered no row');
  return row;
}

/** The running count of a bucket, without adding to it; 0 when its window is over. */
export async function attemptsSoFar(db: Executor, bucket: string, now: string): Promise<number> {
  const [row] = await db.select().from(attempt).where(eq(attempt.bucket, bucket));
  return row && row.windowEndsAt > now ? row.count : 0;
}

/** Forgets what was counted, for example after the right password. */
export async function forgetAttempts(db: Executor, buckets: readonly string[]): Promise<void> {
  await db.delete(attempt).where(inArray(attempt.bucket, [...buckets]));
}

/** Forgets every count whose window ended before an instant. */
export async function forgetEndedAttempts(db: Executor, before: string): Promise<void> {
  await db.delete(attempt).where(lt(attempt.windowEndsAt, before));
}
