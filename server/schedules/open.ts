import type { Transaction } from '../../db/client.js';
import { findSchedule, lockSchedules, type ScheduleRow } from '../../db/schedules.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mayArrange } from '../sessions/access.js';

export type KeptSchedule = ScheduleRow;

export interface ScheduleSaved {
  kind: 'ScheduleSaved';
  schedule: KeptSchedule;
}

/** A schedule of an agency the asker arranges for, locked for the rest of the transaction; null for any other. */
export async function openOwnSchedule(ctx: RequestContext, tx: Transaction, id: string): Promise<ScheduleRow | null> {
  const row = isIdentifier(id) ? await findSchedule(tx, id) : null;
  if (row === null || !mayArrange(ctx.actor, await findScope(tx, row.agencyId))) return null;
  const [locked] = await lockSchedules(tx, [id]);
  return locked ?? null;
}

/** The outcome of a verb: the schedule as this transaction leaves it. */
export async function savedSchedule(tx: Transaction, id: string): Promise<ScheduleSaved> {
  const schedule = await findSchedule(tx, id);
  if (schedule === null) throw new Error('A schedule that was just saved is gone');
  return { kind: 'ScheduleSaved', schedule };
}
