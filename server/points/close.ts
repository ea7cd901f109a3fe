import { countSessionsAt, updatePoint } from '../../db/point-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { openPoint, type PointSaved, pointSaved } from './open-point.js';

export type CloseOutcome = PointSaved | { kind: 'NotFoundHere' } | { kind: 'PointInUse'; comingSessions: number };

/** Closes a reception point where nothing is to take place any more. It stays in history. */
export async function closePoint(ctx: RequestContext, id: string): Promise<CloseOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const point = await openPoint(ctx, tx, id);
    if (point === null) return { kind: 'NotFoundHere' };
    const now = ctx.now();
    const comingSessions = await countSessionsAt(tx, id, localDay(now));
    if (comingSessions > 0) return { kind: 'PointInUse', comingSessions };
    await updatePoint(tx, id, { closedAt: now });
    await recordAct(tx, ctx, { act: 'PointClosed', agencyId: point.agencyId, subjectKind: 'POINT', subjectId: id });
    return pointSaved(tx, id, now);
  });
}
