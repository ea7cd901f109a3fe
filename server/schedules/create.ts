import { v7 as uuidv7 } from 'uuid';
import { insertSchedule } from '../../db/schedules.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { checkContent, type ScheduleWish } from './check.js';
import { storedContent } from './content.js';
import { type ScheduleSaved, savedSchedule } from './open.js';

export type CreateScheduleOutcome = ScheduleSaved | FieldsInvalid | NotFoundHere;

/** Keeps a schedule. It has no sessions until they are generated from it. */
export async function createSchedule(ctx: RequestContext, wish: ScheduleWish): Promise<CreateScheduleOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const checked = await checkContent(ctx, tx, wish);
    if (checked.kind !== 'Content') return checked;
    const id = uuidv7();
    const now = ctx.now();
    await insertSchedule(tx, { ...storedContent(checked.content), id, createdAt: now, updatedAt: now });
    await recordAct(tx, ctx, {
      act: 'ScheduleCreated',
      agencyId: wish.agencyId,
      subjectKind: 'SCHEDULE',
      subjectId: id,
    });
    return savedSchedule(tx, id);
  });
}
