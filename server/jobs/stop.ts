import { dropJobFile, type JobRow, openJob, updateJob } from '../../db/jobs.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayAskFor } from './access.js';
import { canStop, isJobKind } from './rules.js';

/** Has long work stop after the part in hand. What is done stays done; of a file that is being brought in nothing stays. */
export async function stopJob(
  ctx: RequestContext,
  id: string,
): Promise<{ kind: 'JobTaken'; job: JobRow } | NotFoundHere> {
  const { accountId } = requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const job = isIdentifier(id) ? await openJob(tx, id) : null;
    if (!job || !isJobKind(job.kind)) return notFoundHere;
    if (!mayAskFor(ctx.actor, job.kind, await findScope(tx, job.agencyId)) || !canStop(job)) return notFoundHere;
    const at = ctx.now();
    const over = job.state === 'WAITING' ? ({ state: 'STOPPED', endedAt: at } as const) : {};
    await updateJob(tx, id, { stopAskedAt: at, stopAskedBy: accountId, ...over });
    if (job.state === 'WAITING') await dropJobFile(tx, id);
    await recordAct(tx, ctx, { act: 'JobStopped', agencyId: job.agencyId, subjectKind: 'JOB', subjectId: id });
    return { kind: 'JobTaken', job: { ...job, stopAskedAt: at, ...over } };
  });
}
