import { v7 as uuidv7 } from 'uuid';
import { insertDays, supersedeDays } from '../../db/calendar-days.js';
import type { Transaction } from '../../db/client.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { type DayWish, type Effects, findEffects } from './effects.js';

export interface WorkingDaysSaved {
  kind: 'WorkingDaysSaved';
  effects: Effects;
}

/** People hold places on the days concerned, and nobody has said yet that they know. */
export interface PeopleAffected {
  kind: 'PeopleAffected';
  effects: Effects;
}

/** Writes days of an agency, the earlier ones superseded, and has it on record; with people affected only when that has been seen. */
export async function saveDays(
  ctx: RequestContext,
  tx: Transaction,
  wish: { agencyId: string; days: readonly DayWish[]; acknowledged: boolean },
): Promise<WorkingDaysSaved | PeopleAffected> {
  const { agencyId, days } = wish;
  const effects = await findEffects(tx, wish);
  if (effects.people > 0 && !wish.acknowledged) return { kind: 'PeopleAffected', effects };
  const at = ctx.now();
  const recordedBy = requireStaff(ctx).accountId;
  await supersedeDays(tx, { agencyId, days: days.map((one) => one.day), at });
  await insertDays(
    tx,
    days.flatMap(({ day, kind, source }) =>
      kind ? [{ id: uuidv7(), agencyId, day, kind, source: source ?? '', recordedBy, recordedAt: at }] : [],
    ),
  );
  const named = days.map((one) => one.day);
  await recordAct(tx, ctx, {
    act: 'WorkingDaysChanged',
    agencyId: agencyId,
    subjectKind: 'WORKING_DAYS',
    subjectId: named,
  });
  return { kind: 'WorkingDaysSaved', effects };
}
