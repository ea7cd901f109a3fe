import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import type { AddingWalkIn } from './line-act.js';
import { doInLine, type LineOutcome } from './once.js';

/** Gives somebody without a registration a number; a full day never refuses anybody. */
export async function addWalkIn(ctx: RequestContext, asked: Omit<AddingWalkIn, 'act'>): Promise<LineOutcome> {
  requireStaff(ctx);
  return doInLine(ctx, { ...asked, act: 'ADD_WALK_IN' });
}
