import { v7 as uuidv7 } from 'uuid';
import { changeSchedule } from '../../db/schedules.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { checkContent, type ScheduleWish } from './check.js';
import { storedContent } from './content.js';
import { openOwnSchedule, type ScheduleSaved, savedSchedule } from './open.js';

export interface ScheduleEdit {
  id: string;
  expectedVersion: number;
  content: ScheduleWish;
}

export type EditScheduleOutcome =
  | ScheduleSaved
  | FieldsInvalid
  | NotFoundHere
  | { kind: 'StaleVersion'; currentVersion: number };

/** Says a schedule anew; what it said before is kept. Its sessions stay as they are until they are generated again. */
export async function editSchedule(ctx: RequestContext, edit: ScheduleEdit): Promise<EditScheduleOutcome> {
  const { accountId } = requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const before = await openOwnSchedule(ctx, tx, edit.id);
    if (before === null || before.agencyId !== edit.content.agencyId) return notFoundHere;
    if (before.version !== edit.expectedVersion) return { kind: 'StaleVersion', currentVersion: before.version };
    const checked = await checkContent(ctx, tx, edit.content);
    if (checked.kind !== 'Content') return checked;
    const by = { id: uuidv7(), changedBy: accountId, at: ctx.now() };
    await changeSchedule(tx, before, storedContent(checked.content), by);
    await recordAct(tx, ctx, {
      act: 'ScheduleEdited',
      agencyId: before.agencyId,
      subjectKind: 'SCHEDULE',
      subjectId: edit.id,
    });
    return savedSchedule(tx, edit.id);
  });
}
