import { type LeaveRow, listLeavesOfAgency } from '../../db/leaves.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { maySeePlans } from '../sessions/access.js';
import { requireStaff } from '../staff/require-staff.js';

export type LeaveFacts = LeaveRow;

/** When leaders of an agency, or of one below it, are away; null for an agency the asker does not work for. */
export async function readLeaves(
  ctx: RequestContext,
  asked: { agencyId: string; from: string; to: string },
): Promise<LeaveFacts[] | null> {
  requireStaff(ctx);
  const scope = isIdentifier(asked.agencyId) ? await findScope(ctx.db, asked.agencyId) : [];
  return maySeePlans(ctx.actor, scope) ? listLeavesOfAgency(ctx.db, asked) : null;
}
