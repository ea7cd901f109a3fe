import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { agencyBranch } from './tables/agency.js';
import { job, jobFile } from './tables/job.js';

export type JobRow = typeof job.$inferSelect;

const isOpen = sql`${job.state} in ('WAITING', 'RUNNING')`;

export async function insertJob(tx: Transaction, row: typeof job.$inferInsert): Promise<void> {
  await tx.insert(job).values(row);
}

/** The job locked for the rest of the transaction; waits for whoever works on a part of it. */
export async function openJob(tx: Transaction, id: string): Promise<JobRow | null> {
  const [row] = await tx.select().from(job).where(eq(job.id, id)).for('update');
  return row ?? null;
}

/** The latest jobs of an agency and of everything below it, the newest first; those of one person alone, if asked. */
export async function listJobs(
  db: Executor,
  asked: { agencyId: string; isOpen: boolean; most: number },
): Promise<JobRow[]> {
  const rows = await db
    .select({ job })
    .from(job)
    .innerJoin(agencyBranch, eq(agencyBranch.descendantId, job.agencyId))
    .where(and(eq(agencyBranch.ancestorId, asked.agencyId), asked.isOpen ? isOpen : undefined))
    .orderBy(desc(job.askedAt), desc(job.id))
    .limit(asked.most);
  return rows.map((row) => row.job);
}

/** A job of a kind for an agency that is not over yet; null for none. */
export async function findOpenJob(
  tx: Executor,
  { kind, agencyId }: { kind: string; agencyId: string },
): Promise<JobRow | null> {
  const [row] = await tx
    .select()
    .from(job)
    .where(and(eq(job.kind, kind), eq(job.agencyId, agencyId), isOpen))
    .limit(1);
  return row ?? null;
}

export interface Hold {
  heldBy: string;
  now: string;
  until: string;
}

/**
 * Takes the oldest job nobody holds, so that no other instance takes it before the hold runs out; null for none.
 *
 * A job whose holder died comes back by itself when its hold runs out.
 */
export async function claimJob(db: Executor, { heldBy, now, until }: Hold): Promise<JobRow | null> {
  const next = db
    .select({ id: job.id })
    .from(job)
    .where(and(isOpen, sql`(${job.heldUntil} is null or ${job.heldUntil} <= ${now})`))
    .orderBy(job.askedAt, job.id)
    .limit(1)
    .for('update', { skipLocked: true });
  const [row] = await db
    .update(job)
    .set({
      state: 'RUNNING',
      heldBy,
      heldUntil: until,
      startedAt: sql`coalesce(${job.startedAt}, ${now}::timestamptz)`,
    })
    .where(inArray(job.id, sql`(select id from (${next}) as taken)`))
    .returning();
  return row ?? null;
}

/** Notes what a job has to do, how far it is, what came of it, or that it is over. */
export async function updateJob(
  tx: Transaction,
  id: string,
  change: Partial<
    Pick<JobRow, 'parts' | 'done' | 'total' | 'result' | 'state' | 'failure' | 'endedAt' | 'heldBy' | 'heldUntil'> &
      Pick<JobRow, 'stopAskedAt' | 'stopAskedBy'>
  >,
): Promise<void> {
  await tx.update(job).set(change).where(eq(job.id, id));
}

/** Lets go of a job in hand, so that another instance can go on at once. */
export async function releaseJob(db: Executor, { id, heldBy }: { id: string; heldBy: string }): Promise<void> {
  await db
    .update(job)
    .set({ heldUntil: null })
    .where(and(eq(job.id, id), eq(job.heldBy, heldBy)));
}

/** A job by its id, as it stands; null for none. */
export async function findJob(db: Executor, id: string): Promise<JobRow | null> {
  const [row] = await db.select().from(job).where(eq(job.id, id));
  return row ?? null;
}

/** Puts by what a job is to bring in. */
export async function insertJobFile(tx: Transaction, jobId: string, content: Record<string, unknown>): Promise<void> {
  await tx.insert(jobFile).values({ jobId, content });
}

/** What a job is to bring in; null once it is over. */
export async function findJobFile(db: Executor, jobId: string): Promise<Record<string, unknown> | null> {
  const [row] = await db.select({ content: jobFile.content }).from(jobFile).where(eq(jobFile.jobId, jobId));
  return row?.content ?? null;
}

/** Throws away what a job was to bring in, because it is over. */
export async function dropJobFile(tx: Transaction, jobId: string): Promise<void> {
  await tx.delete(jobFile).where(eq(jobFile.jobId, jobId));
}

/**
 * Notes how far a job in hand is, and keeps hold of it; tells whether somebody asked for it to stop.
 *
 * Null when another instance has it by now, or it is over.
 */
export async function noteProgress(
  tx: Transaction,
  id: string,
  note: { heldBy: string; until: string; done: number; total: number },
): Promise<{ isStopAsked: boolean } | null> {
  const { heldBy, until, done, total } = note;
  const [row] = await tx
    .update(job)
    .set({ done, total, heldUntil: until })
    .where(and(eq(job.id, id), eq(job.heldBy, heldBy), eq(job.state, 'RUNNING')))
    .returning({ stopAskedAt: job.stopAskedAt });
  return row ? { isStopAsked: row.stopAskedAt !== null } : null;
}
