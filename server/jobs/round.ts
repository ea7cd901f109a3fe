import { inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { claimJob, type JobRow, openJob, releaseJob, updateJob } from '../../db/jobs.js';
import { findAccount, findScope, listRoles } from '../../db/staff.js';
import { roleNames, type StaffActor } from '../actor.js';
import type { RequestContext } from '../context.js';
import type { House } from '../house.js';
import { createLoaders } from '../loaders.js';
import { describeError } from '../log.js';
import { mayAskFor } from './access.js';
import { doParts, listParts, spanOf } from './parts.js';
import { addFigures, figuresOf, HOLD_SECONDS, isJobKind, type JobKind, nextOf, partsAtOnce } from './rules.js';

/** Another instance has the job by now, or it is over: what was begun here is rolled back. */
class HoldLost extends Error {}

/** Whoever asked for it may not do it any more. */
class NotAllowedAnyMore extends Error {}

export interface RunOptions {
  /** Leaves after the parts in hand. */
  isOver?: () => boolean;
  /** Parts of one transaction. */
  atOnce?: Readonly<Record<JobKind, number>>;
}

/**
 * Does the long work there is, one job after another, some parts at a time; tells how many jobs were brought to an end here.
 *
 * Each handful of parts is one transaction with the note of how far it is: after a crash it goes on where it stopped, and
 * nothing is done twice. Ends early, after the parts in hand, when it is told that all is over, and lets go of the job.
 */
export async function runJobs(house: House, heldBy: string, options: RunOptions = {}): Promise<number> {
  const { isOver = () => false, atOnce = partsAtOnce } = options;
  for (let ended = 0; ; ended += 1) {
    const job = isOver() ? null : await claimJob(house.db, { heldBy, ...holdFrom(house.now()) });
    if (!job) return ended;
    if (!(await runJob(house, job, { heldBy, isOver, atOnce }))) return ended;
  }
}

/** Works on one job until it is over; false when it was left before. */
async function runJob(
  house: House,
  { id }: JobRow,
  { heldBy, isOver, atOnce }: Required<RunOptions> & { heldBy: string },
): Promise<boolean> {
  try {
    for (;;) {
      if (isOver()) {
        await releaseJob(house.db, { id, heldBy });
        return false;
      }
      const isDone = await inTransaction(house.db, (tx) => step(house, tx, { id, heldBy, atOnce }));
      house.wake();
      if (isDone) return true;
    }
  } catch (error) {
    if (error instanceof HoldLost) return true;
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
  { id, heldBy, atOnce }: Pick<Required<RunOptions>, 'atOnce'> & { id: string; heldBy: string },
): Promise<boolean> {
  const job = await openJob(tx, id);
  if (job?.state !== 'RUNNING' || job.heldBy !== heldBy || !isJobKind(job.kind)) throw new HoldLost();
  const kind: JobKind = job.kind;
  const now = house.now();
  const parts = job.parts ?? (await listParts(tx, { ...spanOf(job), kind, agencyId: job.agencyId, now }));
  const next = nextOf({ parts, done: job.done, isStopAsked: job.stopAskedAt !== null, atOnce: atOnce[kind] });
  await appendEvents(tx, now, [{ kind: 'JobWorkDone', agencyId: job.agencyId }]);
  if (next.kind === 'Over') {
    const over = { state: next.state, endedAt: now, heldUntil: null };
    await updateJob(tx, id, { ...over, parts, total: parts.length });
    return true;
  }
  const ctx = await contextOf(house, tx, job);
  if (!mayAskFor(ctx.actor, kind, await findScope(tx, job.agencyId))) throw new NotAllowedAnyMore();
  const figures = await doParts(ctx, tx, { job: { ...job, kind }, parts: next.parts });
  await updateJob(tx, id, {
    ...{ parts, total: parts.length, done: job.done + next.parts.length },
    ...{ result: { ...addFigures(figuresOf(job.result), figures) }, heldUntil: holdFrom(now).until },
  });
  return false;
}

/** Acts as the person who asked, with the roles of this moment, whether or not they are still signed in. */
async function contextOf(house: House, tx: Transaction, job: JobRow): Promise<RequestContext> {
  const account = await findAccount(tx, job.askedBy);
  const held = account?.disabledAt === null ? await listRoles(tx, job.askedBy, house.now()) : [];
  const actor: StaffActor = {
    ...{ kind: 'staff', accountId: job.askedBy, staffSessionId: job.staffSessionId },
    roles: held.flatMap(({ role, ...rest }) => {
      const known = roleNames.find((name) => name === role);
      return known ? [{ role: known, ...rest }] : [];
    }),
  };
  const locale = job.locale === 'en' ? 'en' : 'vi';
  const { db, now, keys, wake, hub, presence, passwords } = house;
  return { db, now, keys, wake, hub, presence, passwords, loaders: createLoaders(db), address: '', locale, actor };
}

async function fail(
  house: House,
  tx: Transaction,
  { id, heldBy, error }: { id: string; heldBy: string; error: unknown },
): Promise<void> {
  const job = await openJob(tx, id);
  if (!job || job.heldBy !== heldBy || job.state !== 'RUNNING') return;
  const failure = error instanceof NotAllowedAnyMore ? 'NOT_ALLOWED' : 'UNEXPECTED';
  await updateJob(tx, id, { state: 'FAILED', failure, endedAt: house.now(), heldUntil: null });
  await appendEvents(tx, house.now(), [{ kind: 'JobWorkDone', agencyId: job.agencyId }]);
}

function holdFrom(now: string): { now: string; until: string } {
  return { now, until: new Date(Date.parse(now) + HOLD_SECONDS * 1000).toISOString() };
}
