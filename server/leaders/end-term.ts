import { updatePosition } from '../../db/leader-writes.js';
import { findPositions } from '../../db/leaders.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { handOverAwaiting } from './hand-over.js';
import { refuseReversed, type TermReversed } from './rules.js';
import { keepsStructureOf, type PositionSaved, positionSaved } from './write-term.js';

export type EndTermOutcome = PositionSaved | TermReversed | { kind: 'NotFoundHere' };

/**
 * Ends a term of office. What was true until then stays true.
 *
 * Sessions after it are not touched, because only the secretariat can say who receives instead; the answer counts them. Who waits
 * for this leader's day waits for the successor's, as soon as the term is over and there is one.
 */
export async function endTerm(
  ctx: RequestContext,
  { positionId, lastDay }: { positionId: string; lastDay: string },
): Promise<EndTermOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const [position] = isIdentifier(positionId) ? await findPositions(tx, [positionId]) : [];
    if (!position || !(await keepsStructureOf(ctx, tx, position.agencyId))) return { kind: 'NotFoundHere' };
    const reversed = refuseReversed({ fromDay: position.fromDay, toDay: lastDay });
    if (reversed) return reversed;
    await updatePosition(tx, positionId, { toDay: lastDay });
    await recordAct(tx, ctx, {
      act: 'TermEnded',
      agencyId: position.agencyId,
      subjectKind: 'POSITION',
      subjectId: positionId,
    });
    await handOverAwaiting(ctx, tx, position.agencyId);
    return positionSaved(tx, positionId, ctx.now());
  });
}
