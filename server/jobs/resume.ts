import { type JobRow, openJob, updateJob } from '../../db/jobs.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayAskFor } from './access.js';
import { canResume, isJobKind } from './rules.js';

/** Has long work that was stopped, or that failed, go on where it ended. It is done as the person who asked for it first. */
export async function resumeJob(
  ctx: RequestContext,
  id: string,
): Promise<{ kind: 'JobTaken'; job: JobRow } | NotFoundHere> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const job = isIdentifier(id) ? await openJob(tx, id) : null;
    if (!job || !isJobKind(job.kind)) return notFoundHere;
    if (!mayAskFor(ctx.actor, job.kind, await findScope(tx, job.agencyId)) || !canResume(job)) return notFoundHere;
    const again = {
      ...{ state: 'WAITING', endedAt: null, failure: null, heldBy: null, heldUntil: null },
      ...{ stopAskedAt: null, stopAskedBy: null },
    } as const;
    await updateJob(tx, id, again);
    await recordAct(tx, ctx, {
      ...{ act: 'JobAsked', agencyId: job.agencyId, subjectKind: 'JOB', subjectId: id, detail: 'RESUMED' },
    });
    return { kind: 'JobTaken', job: { ...job, ...again } };
  });
}
