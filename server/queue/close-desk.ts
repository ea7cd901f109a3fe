import { findAtDesk, findDesks, updateDesk } from '../../db/queue.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { openLine } from './line-point.js';

/** Closes a desk that has nobody before it; what was done there stays known. */
export async function closeDesk(ctx: RequestContext, id: string) {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const [desk] = isIdentifier(id) ? await findDesks(tx, [id]) : [];
    const point = desk && desk.closedAt === null ? await openLine(ctx, tx, desk.pointId) : null;
    if (!desk || !point) return notFoundAt('id');
    const ticket = await findAtDesk(tx, id);
    if (ticket) return { kind: 'DeskBusy' as const, ticket };
    const closed = { ...desk, closedAt: ctx.now() };
    await updateDesk(tx, id, { closedAt: closed.closedAt });
    await recordAct(tx, ctx, {
      ...{ act: 'ServiceDeskClosed', agencyId: point.agencyId, subjectKind: 'TICKET', subjectId: id },
    });
    return { kind: 'ServiceDeskKept' as const, desk: closed };
  });
}
