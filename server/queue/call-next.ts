import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import type { CallingNext } from './line-act.js';
import { doInLine, type LineOutcome } from './once.js';

/** Calls whoever is next to a desk, by the rule of the line; safe when several desks press at once. */
export async function callNext(ctx: RequestContext, asked: Omit<CallingNext, 'act'>): Promise<LineOutcome> {
  requireStaff(ctx);
  return doInLine(ctx, { ...asked, act: 'CALL_NEXT' });
}
