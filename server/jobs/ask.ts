import { v7 as uuidv7 } from 'uuid';
import { findOpenJob, insertJob, type JobRow, openJob } from '../../db/jobs.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { findSpanProblems } from '../schedules/check.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { mayAskFor } from './access.js';
import type { CalendarJobKind } from './rules.js';

export interface JobWish {
  kind: CalendarJobKind;
  agencyId: string;
  from: string;
  to: string;
}

export type AskJobOutcome =
  | { kind: 'JobTaken'; job: JobRow }
  | { kind: 'JobUnderWay'; job: JobRow }
  | FieldsInvalid
  | NotFoundHere;

/**
 * Has long work done for an agency and everything below it, while the asker goes on with something else, or leaves.
 *
 * The same work for the same agency is under way once at a time.
 */
export async function askForJob(ctx: RequestContext, wish: JobWish): Promise<AskJobOutcome> {
  const { accountId, staffSessionId } = requireStaff(ctx);
  const { kind, agencyId, from, to } = wish;
  const problems = findSpanProblems({ from, to });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  if (!isIdentifier(agencyId) || !mayAskFor(ctx.actor, kind, await findScope(ctx.db, agencyId))) return notFoundHere;
  const id = uuidv7();
  return settle(ctx, async (tx) => {
    const underWay = await findOpenJob(tx, { kind, agencyId });
    if (underWay) return { kind: 'JobUnderWay', job: underWay };
    await insertJob(tx, {
      ...{ id, kind, agencyId, input: { from, to }, askedBy: accountId, staffSessionId },
      ...{ locale: ctx.locale, askedAt: ctx.now() },
    });
    await recordAct(tx, ctx, { act: 'JobAsked', agencyId, subjectKind: 'JOB', subjectId: id, detail: kind });
    const job = await openJob(tx, id);
    if (!job) throw new Error('A job that was just asked for cannot be read');
    return { kind: 'JobTaken', job };
  });
}
