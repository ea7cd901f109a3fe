import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayKeepCalendar } from './access.js';
import type { DayWish } from './effects.js';
import { type PeopleAffected, saveDays, type WorkingDaysSaved } from './save.js';

export interface WorkingDaysWish {
  agencyId: string;
  days: readonly DayWish[];
  /** Whether the person has seen who is affected. */
  acknowledged: boolean;
}

export type ChangeWorkingDaysOutcome = WorkingDaysSaved | PeopleAffected | FieldsInvalid | NotFoundHere;

/** Says of some days what they are, for an agency and all below it. Sessions are not moved: their schedules say how. */
export async function changeWorkingDays(ctx: RequestContext, wish: WorkingDaysWish): Promise<ChangeWorkingDaysOutcome> {
  requireStaff(ctx);
  const days = wish.days.map((one) => tidied(one));
  const problems = findDayProblems(days);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(wish.agencyId) ? await findScope(tx, wish.agencyId) : [];
    return mayKeepCalendar(ctx.actor, scope) ? saveDays(ctx, tx, { ...wish, days }) : notFoundAt('agencyId');
  });
}

function findDayProblems(days: readonly DayWish[]): FieldProblem[] {
  const names = days.map((one) => one.day);
  if (days.length === 0) return [{ field: 'days', problem: 'MISSING' }];
  if (days.length > 400) return [{ field: 'days', problem: 'TOO_LONG', fault: 'TOO_MANY', most: 400 }];
  if (new Set(names).size < names.length) return [{ field: 'days', problem: 'MALFORMED', fault: 'TWICE' }];
  if (days.some((one) => one.kind && !one.source)) return [{ field: 'source', problem: 'MISSING' }];
  return days.some((one) => (one.source?.length ?? 0) > 500)
    ? [{ field: 'source', problem: 'TOO_LONG', most: 500 }]
    : [];
}
