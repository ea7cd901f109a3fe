import { findJob, type JobRow, listJobs } from '../../db/jobs.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayAskFor, maySeeJobs } from './access.js';
import { spanOf } from './parts.js';
import { canResume, canStop, figuresOf, isJobKind } from './rules.js';

/** Shown on the page. */
const most = 50;

/** The latest long work of an agency and of everything below it, the newest first; null where it is not the asker's to see. */
export async function readJobs(
  ctx: RequestContext,
  { agencyId, isOpen }: { agencyId: string; isOpen: boolean },
): Promise<JobRow[] | null> {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !maySeeJobs(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  return listJobs(ctx.db, { agencyId, isOpen, most });
}

/** A piece of long work as it stands; null where it is not the asker's to see. */
export async function readJob(ctx: RequestContext, id: string): Promise<JobRow | null> {
  requireStaff(ctx);
  const job = isIdentifier(id) ? await findJob(ctx.db, id) : null;
  return job && maySeeJobs(ctx.actor, await findScope(ctx.db, job.agencyId)) ? job : null;
}

/** What an act on long work gives back. */
export interface TakenFacts {
  job: JobRow;
}

/** Long work as the desk reads it. */
export function presentJob(job: JobRow) {
  const { from, to } = spanOf(job);
  const { fileName } = job.input;
  const { sessionIds } = job.result;
  return {
    ...{ id: job.id, kind: job.kind, state: job.state, agencyId: job.agencyId, askedBy: job.askedBy },
    ...{ from: from || null, to: to || null, fileName: typeof fileName === 'string' ? fileName : null },
    sessionIds: Array.isArray(sessionIds) ? sessionIds.map(String) : [],
    ...{ done: job.done, total: job.total, failure: job.failure },
    ...{ askedAt: job.askedAt, startedAt: job.startedAt, endedAt: job.endedAt },
    isStopping: job.state === 'RUNNING' && job.stopAskedAt !== null,
    figures: Object.entries(figuresOf(job.result)).map(([name, count]) => ({ name, count })),
    row: job,
  };
}

export type JobFacts = ReturnType<typeof presentJob>;

/** What the asker may do with it now. */
export async function readJobActs(ctx: RequestContext, { row }: JobFacts) {
  const scope = await findScope(ctx.db, row.agencyId);
  const may = isJobKind(row.kind) && mayAskFor(ctx.actor, row.kind, scope);
  return { mayStop: may && canStop(row), mayResume: may && canResume(row) };
}
