import type { Executor, Transaction } from '../../db/client.js';
import { listScheduledDrafts } from '../../db/drafts.js';
import type { JobRow } from '../../db/jobs.js';
import { listScheduleIds } from '../../db/schedules.js';
import type { RequestContext } from '../context.js';
import { publishSome } from '../releases/publish-calendars.js';
import { generateSome } from '../schedules/generate-calendars.js';
import { type CalendarJobKind, type Figures, figuresOf } from './rules.js';

/** Between which days, both included. */
export interface JobSpan {
  from: string;
  to: string;
}

/** What a job of this kind has to do, part by part, as things stand when it begins. */
export async function listParts(
  db: Executor,
  asked: JobSpan & { kind: CalendarJobKind; agencyId: string; now: string },
) {
  if (asked.kind === 'GENERATE_CALENDARS') return listScheduleIds(db, asked);
  return (await listScheduledDrafts(db, asked)).map(({ agencyId }) => agencyId);
}

/** Does some parts in the caller's transaction, as the person who asked for them, and tells what came of it. */
export async function doParts(
  ctx: RequestContext,
  tx: Transaction,
  { job, parts }: { job: JobRow & { kind: CalendarJobKind }; parts: readonly string[] },
): Promise<Figures> {
  const span = spanOf(job);
  if (job.kind === 'GENERATE_CALENDARS') {
    const { kind: _, ...figures } = await generateSome(ctx, tx, parts, span);
    return figuresOf(figures);
  }
  const drafts = await listScheduledDrafts(tx, { ...span, agencyId: job.agencyId, now: ctx.now() });
  const some = drafts.filter(({ agencyId }) => parts.includes(agencyId));
  if (some.length === 0) return {};
  const { awaitingHead, ...figures } = await publishSome(ctx, tx, some);
  return { ...figuresOf(figures), awaitingHead: awaitingHead.length };
}

/** The days a job is about. */
export function spanOf({ input }: Pick<JobRow, 'input'>): JobSpan {
  const { from, to } = input;
  return { from: typeof from === 'string' ? from : '', to: typeof to === 'string' ? to : '' };
}
