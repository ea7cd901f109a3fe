import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import type { ChangingTicket } from './line-act.js';
import { doInLine, type LineOutcome } from './once.js';

/** Does one thing with a number: calls it again, keeps it, lets it go, sends it on. */
export async function changeTicket(ctx: RequestContext, asked: ChangingTicket): Promise<LineOutcome> {
  requireStaff(ctx);
  return doInLine(ctx, asked);
}
