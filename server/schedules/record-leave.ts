import { v7 as uuidv7 } from 'uuid';
import { insertLeave } from '../../db/leaves.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, findReversed } from '../staff/shape.js';
import { daysBetween } from '../working-days/day-rules.js';
import { findDisposing, type LeaveSaved, presentLeave } from './leave.js';

export interface LeaveWish {
  leaderId: string;
  fromDay: string;
  toDay: string;
  kind: string;
}

export type RecordLeaveOutcome = LeaveSaved | FieldsInvalid | NotFoundHere;

/** Records when a leader is away, and tells which sessions that concerns. Nothing moves by itself. */
export async function recordLeave(ctx: RequestContext, wish: LeaveWish): Promise<RecordLeaveOutcome> {
  const { accountId } = requireStaff(ctx);
  const days = daysBetween(wish.fromDay, wish.toDay);
  const problems = [...findReversed('toDay', wish.fromDay, wish.toDay), ...findTooLong(days)];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const now = ctx.now();
    const agencyId = await findDisposing(ctx, tx, { leaderId: wish.leaderId, day: localDay(now) });
    if (agencyId === null) return notFoundHere;
    const { leaderId, fromDay, toDay, kind } = wish;
    const row = { id: uuidv7(), leaderId, fromDay, toDay, kind, recordedBy: accountId, recordedAt: now };
    await insertLeave(tx, row);
    await recordAct(tx, ctx, { act: 'LeaveRecorded', agencyId, subjectKind: 'LEAVE', subjectId: row.id });
    return presentLeave(ctx, tx, { ...row, withdrawnAt: null });
  });
}

function findTooLong(days: number): FieldProblem[] {
  return days > 366 ? [{ field: 'toDay', problem: 'TOO_LONG', fault: 'SPAN_TOO_LONG', most: 366 }] : [];
}
