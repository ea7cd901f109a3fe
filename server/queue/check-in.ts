import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import type { CheckingIn } from './line-act.js';
import { doInLine, type LineOutcome } from './once.js';

/** Lets somebody with a registration into the line of a point, once, by QR code, code or name. */
export async function checkIn(ctx: RequestContext, asked: Omit<CheckingIn, 'act'>): Promise<LineOutcome> {
  requireStaff(ctx);
  return doInLine(ctx, { ...asked, act: 'CHECK_IN' });
}
