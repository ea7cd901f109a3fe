import { listPointsOfAgencies } from '../../db/points.js';
import { countSentTo, listAtDesks, listDesks, listSessionsAtPoints } from '../../db/queue.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayKeepDesks } from './access.js';
import { servesToday } from './desk-rules.js';

/** The desks of every open point of an agency, by name, with which are needed today; null where they are not the asker's to keep. */
export async function readDesks(ctx: RequestContext, agencyId: string) {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !mayKeepDesks(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const day = localDay(ctx.now());
  const pointIds = (await listPointsOfAgencies(ctx.db, [agencyId])).map(({ id }) => id);
  const desks = await listDesks(ctx.db, pointIds);
  const deskIds = desks.map(({ id }) => id);
  const busy = new Set(await listAtDesks(ctx.db, deskIds));
  const sent = await countSentTo(ctx.db, { deskIds, day });
  const sessions = await listSessionsAtPoints(ctx.db, { pointIds, day });
  return desks.map((desk) => ({
    ...{ pointId: desk.pointId, desk },
    isInUse: busy.has(desk.id) || sent.has(desk.id) || servesToday(desk, sessions, ctx.now()),
  }));
}
