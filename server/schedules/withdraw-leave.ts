import { findLeave, withdrawLeaveRow } from '../../db/leaves.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { disposesEverywhere, findDisposing, type LeaveSaved, presentLeave } from './leave.js';

export type WithdrawLeaveOutcome = LeaveSaved | NotFoundHere;

/**
 * Takes back that a leader is away; it stays on record that it was said.
 *
 * For whoever said it, and whoever disposes of the leader’s time in all agencies: what another one has said stands.
 */
export async function withdrawLeave(ctx: RequestContext, id: string): Promise<WithdrawLeaveOutcome> {
  const { accountId } = requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const now = ctx.now();
    const leave = isIdentifier(id) ? await findLeave(tx, id) : null;
    if (leave === null || leave.withdrawnAt !== null) return notFoundHere;
    const asked = { leaderId: leave.leaderId, day: localDay(now) };
    const agencyId = await findDisposing(ctx, tx, asked);
    const isTheirs = leave.recordedBy === accountId || (await disposesEverywhere(ctx, tx, asked));
    if (agencyId === null || !isTheirs) return notFoundHere;
    await withdrawLeaveRow(tx, id, now);
    await recordAct(tx, ctx, { act: 'LeaveWithdrawn', agencyId, subjectKind: 'LEAVE', subjectId: id });
    return presentLeave(ctx, tx, { ...leave, withdrawnAt: now });
  });
}
