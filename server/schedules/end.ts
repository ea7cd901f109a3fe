import { v7 as uuidv7 } from 'uuid';
import { changeSchedule } from '../../db/schedules.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { givenReason } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { openOwnSchedule, type ScheduleSaved, savedSchedule } from './open.js';

export interface ScheduleEnd {
  id: string;
  expectedVersion: number;
  /** The last nominal day it still makes a session of. */
  lastDay: string;
  reason: string;
}

export type EndScheduleOutcome =
  | ScheduleSaved
  | NotFoundHere
  | FieldsInvalid
  | { kind: 'ReasonMissing' }
  | { kind: 'StaleVersion'; currentVersion: number };

/** Has a schedule end with a day. Sessions made of later days stay until they are generated again, cancelled or moved. */
export async function endSchedule(ctx: RequestContext, wish: ScheduleEnd): Promise<EndScheduleOutcome> {
  const { accountId } = requireStaff(ctx);
  const endReason = givenReason(wish.reason);
  if (endReason === null) return { kind: 'ReasonMissing' };
  return settle(ctx, async (tx) => {
    const before = await openOwnSchedule(ctx, tx, wish.id);
    if (before === null) return notFoundHere;
    if (before.version !== wish.expectedVersion) return { kind: 'StaleVersion', currentVersion: before.version };
    if (wish.lastDay < before.effectiveFrom)
      return { kind: 'FieldsInvalid', problems: [{ field: 'lastDay', problem: 'MALFORMED', fault: 'BEFORE_BEGIN' }] };
    const by = { id: uuidv7(), changedBy: accountId, at: ctx.now() };
    await changeSchedule(tx, before, { effectiveTo: wish.lastDay, endReason }, by);
    await recordAct(tx, ctx, {
      act: 'ScheduleEnded',
      agencyId: before.agencyId,
      subjectKind: 'SCHEDULE',
      subjectId: wish.id,
      reason: endReason,
    });
    return savedSchedule(tx, wish.id);
  });
}
