import { findLeave, withdrawLeaveRow } from '../../db/leaves.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { findDisposing, type LeaveSaved, presentLeave } from './leave.js';

export type WithdrawLeaveOutcome = LeaveSaved | NotFoundHere;

/** Takes back that a leader is away; it stays on record that it was said. */
export async function withdrawLeave(ctx: RequestContext, id: string): Promise<WithdrawLeaveOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const now = ctx.now();
    const leave = isIdentifier(id) ? await findLeave(tx, id) : null;
    if (leave === null || leave.withdrawnAt !== null) return notFoundHere;
    const agencyId = await findDisposing(ctx, tx, { leaderId: leave.leaderId, day: localDay(now) });
    if (agencyId === null) return notFoundHere;
    await withdrawLeaveRow(tx, id, now);
    await recordAct(tx, ctx, { act: 'LeaveWithdrawn', agencyId, subjectKind: 'LEAVE', subjectId: id });
    return presentLeave(ctx, tx, { ...leave, withdrawnAt: now });
  });
}
