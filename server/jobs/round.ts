import { inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { claimJob, dropJobFile, type JobRow, openJob, releaseJob, updateJob } from '../../db/jobs.js';
import type { House } from '../house.js';
import { describeError } from '../log.js';
import { asAsker, NotAllowedAnyMore } from './as-asker.js';
import { bringIn, Leaving } from './bring-in.js';
import { HoldLost, holdFrom } from './hold.js';
import { doParts, listParts, spanOf } from './parts.js';
import { addFigures, figuresOf, isImportKind, isJobKind, type JobKind, nextOf, partsAtOnce } from './rules.js';

export interface RunOptions {
  /** Leaves after the parts in hand. */
  isOver?: () => boolean;
  /** Parts of one transaction, where it is not the usual number. */
  atOnce?: Readonly<Partial<Record<JobKind, number>>>;
}

/**
 * Does the long work there is, one job after another, some parts at a time; tells how many jobs were brought to an end here.
 *
 * Each handful of parts is one transaction with the note of how far it is: after a crash it goes on where it stopped, and
 * nothing is done twice. A file is brought in whole or not at all. Ends early, after the parts in hand, when it is told that all is over, and lets go of the job.
 */
export async function runJobs(house: House, heldBy: string, options: RunOptions = {}): Promise<number> {
  const isOver = options.isOver ?? (() => false);
  const atOnce = { ...partsAtOnce, ...options.atOnce };
  for (let ended = 0; ; ended += 1) {
    const job = isOver() ? null : await claimJob(house.db, { heldBy, ...holdFrom(house.now()) });
    if (!job) return ended;
    if (!(await runJob(house, job, { heldBy, isOver, atOnce }))) return ended;
  }
}

interface Running {
  heldBy: string;
  isOver(): boolean;
  atOnce: Readonly<Record<JobKind, number>>;
}

/** Works on one job until it is over; false when it was left before. */
async function runJob(house: House, job: JobRow, running: Running): Promise<boolean> {
  const { id } = job;
  const { heldBy, isOver, atOnce } = running;
  const { kind } = job;
  try {
    if (isImportKind(kind)) {
      await bringIn(house, { ...job, kind }, { heldBy, isOver, atOnce: atOnce[kind] });
      return true;
    }
    while (!isOver()) {
      const isDone = await inTransaction(house.db, (tx) => step(house, tx, { id, heldBy, atOnce }));
      house.wake();
      if (isDone) return true;
    }
    await releaseJob(house.db, { id, heldBy });
    return false;
  } catch (error) {
    if (error instanceof HoldLost) return true;
    if (error instanceof Leaving) {
      await releaseJob(house.db, { id, heldBy });
      return false;
    }
    house.log.error('long work failed', { job: id, ...describeError(error) });
    await inTransaction(house.db, (tx) => fail(house, tx, { id, heldBy, error }));
    house.wake();
    return true;
  }
}

/** One step of a job; true when it was the last. */
async function step(
  house: House,
  tx: Transaction,
  { id, heldBy, atOnce }: Omit<Running, 'isOver'> & { id: string },
): Promise<boolean> {
  const job = await openJob(tx, id);
  if (job?.state !== 'RUNNING' || job.heldBy !== heldBy) throw new HoldLost();
  const { kind } = job;
  if (!isJobKind(kind) || isImportKind(kind)) throw new HoldLost();
  const now = house.now();
  const parts = job.parts ?? (await listParts(tx, { ...spanOf(job), kind, agencyId: job.agencyId, now }));
  const next = nextOf({ parts, done: job.done, isStopAsked: job.stopAskedAt !== null, atOnce: atOnce[kind] });
  await appendEvents(tx, now, [{ kind: 'JobWorkDone', agencyId: job.agencyId }]);
  if (next.kind === 'Over') {
    const over = { state: next.state, endedAt: now, heldUntil: null };
    await updateJob(tx, id, { ...over, parts, total: parts.length });
    return true;
  }
  const ctx = await asAsker(house, tx, { ...job, kind });
  const figures = await doParts(ctx, tx, { job: { ...job, kind }, parts: next.parts });
  await updateJob(tx, id, {
    ...{ parts, total: parts.length, done: job.done + next.parts.length },
    ...{ result: { ...addFigures(figuresOf(job.result), figures) }, heldUntil: holdFrom(now).until },
  });
  return false;
}

async function fail(
  house: House,
  tx: Transaction,
  { id, heldBy, error }: { id: string; heldBy: string; error: unknown },
): Promise<void> {
  const job = await openJob(tx, id);
  if (!job || job.heldBy !== heldBy || job.state !== 'RUNNING') return;
  const failure = error instanceof NotAllowedAnyMore ? 'NOT_ALLOWED' : 'UNEXPECTED';
  const done = isImportKind(job.kind) ? 0 : job.done;
  await updateJob(tx, id, { state: 'FAILED', failure, done, endedAt: house.now(), heldUntil: null });
  await dropJobFile(tx, id);
  await appendEvents(tx, house.now(), [{ kind: 'JobWorkDone', agencyId: job.agencyId }]);
}
