import { countSentTo, findAtDesk, findDesks, listSessionsAt, updateDesk } from '../../db/queue.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayKeepDesks } from './access.js';
import { servesToday } from './desk-rules.js';
import { openLine } from './line-point.js';

/** Closes a desk nobody needs today: nobody is there, nobody was sent on to it, no session of today is held there. What was done there stays known. */
export async function closeDesk(ctx: RequestContext, id: string) {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const [desk] = isIdentifier(id) ? await findDesks(tx, [id]) : [];
    const point = desk && desk.closedAt === null ? await openLine(ctx, tx, desk.pointId, mayKeepDesks) : null;
    if (!desk || !point) return notFoundAt('id');
    const ticket = await findAtDesk(tx, id);
    if (ticket) return { kind: 'DeskBusy' as const, ticket };
    const day = localDay(ctx.now());
    const waiting = (await countSentTo(tx, { deskIds: [id], day })).get(id) ?? 0;
    const isServing = servesToday(desk, await listSessionsAt(tx, { pointId: desk.pointId, day }), ctx.now());
    if (waiting > 0 || isServing) return { kind: 'DeskInUse' as const, waiting, servesSession: isServing };
    const closed = { ...desk, closedAt: ctx.now() };
    await updateDesk(tx, id, { closedAt: closed.closedAt });
    await recordAct(tx, ctx, {
      ...{ act: 'ServiceDeskClosed', agencyId: point.agencyId, subjectKind: 'TICKET', subjectId: id },
    });
    return { kind: 'ServiceDeskKept' as const, desk: closed };
  });
}
