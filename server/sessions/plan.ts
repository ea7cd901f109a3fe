import { findAgencies } from '../../db/agencies.js';
import type { Transaction } from '../../db/client.js';
import { findPositions, type PositionRow } from '../../db/leaders.js';
import { findPoints } from '../../db/points.js';
import { type Engagement, findClash } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundAt } from '../staff/not-found.js';
import { mayEngage, maySeePlans } from './access.js';
import type { NotFoundHere } from './arrange.js';
import { type ArrangedFacts, presentArranged } from './arranged-facts.js';
import { isHeldOn } from './rules.js';

export interface Busy {
  kind: 'LeaderBusy' | 'RoomBusy';
  startsAt: string;
  endsAt: string;
  otherSession: ArrangedFacts | null;
}

export type PositionRefusal = NotFoundHere | { kind: 'PositionNotHeld'; day?: string };

/** The position that is to receive on a day, if the asker may dispose of its time and it is held then. */
export async function findReceiver(
  ctx: RequestContext,
  tx: Transaction,
  asked: { positionId: string; day: string; field?: string },
): Promise<{ kind: 'Receiver'; position: PositionRow } | PositionRefusal> {
  const [position] = isIdentifier(asked.positionId) ? await findPositions(tx, [asked.positionId]) : [];
  if (!position || !mayEngage(ctx.actor, await findScope(tx, position.agencyId)))
    return notFoundAt(asked.field ?? 'assignedPositionId');
  return isHeldOn(position, asked.day) ? { kind: 'Receiver', position } : { kind: 'PositionNotHeld', day: asked.day };
}

/** Refuses a plan whose leader or room is taken; the other session is named only to who may see it. */
export async function refuseClash(ctx: RequestContext, tx: Transaction, plan: Engagement): Promise<Busy | null> {
  const clash = await findClash(tx, plan);
  if (clash === null) return null;
  const other: SessionRow = clash.session;
  const isSeen = maySeePlans(ctx.actor, await findScope(tx, other.agencyId));
  return {
    kind: clash.of === 'LEADER' ? 'LeaderBusy' : 'RoomBusy',
    startsAt: other.startsAt,
    endsAt: other.endsAt,
    otherSession: isSeen ? presentArranged(other) : null,
  };
}

/** Refuses a plan that names a point that is closed, or agencies that are not there, by the field that names them. */
export async function refuseUnknown(
  tx: Transaction,
  named: { pointId?: string | undefined; agencies: Readonly<Record<string, readonly string[]>> },
): Promise<NotFoundHere | null> {
  const ids = [...new Set(Object.values(named.agencies).flat())].filter(isIdentifier);
  const found = new Set(ids.length > 0 ? (await findAgencies(tx, ids)).map((one) => one.id) : []);
  for (const [field, of] of Object.entries(named.agencies))
    if (!of.every((id) => found.has(id.toLowerCase()))) return notFoundAt(field);
  if (named.pointId === undefined) return null;
  const [point] = isIdentifier(named.pointId) ? await findPoints(tx, [named.pointId]) : [];
  return point && point.closedAt === null ? null : notFoundAt('pointId');
}
