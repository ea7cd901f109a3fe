import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { findPoints, type PointRow } from '../../db/points.js';
import { findScope } from '../../db/staff.js';
import { mayKeepStructure } from '../agencies/access.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';

export interface PointSaved {
  kind: 'PointSaved';
  point: PointRow;
}

/** An open point of an agency whose structure the asker keeps; null for any other. */
export async function openPoint(ctx: RequestContext, tx: Transaction, id: string): Promise<PointRow | null> {
  const [point] = isIdentifier(id) ? await findPoints(tx, [id]) : [];
  if (!point || point.closedAt !== null) return null;
  return mayKeepStructure(ctx.actor, await findScope(tx, point.agencyId)) ? point : null;
}

/** Ends every change of a point: watchers are told, and the point as it is now is the answer. */
export async function pointSaved(tx: Transaction, id: string, at: string): Promise<PointSaved> {
  const [point] = await findPoints(tx, [id]);
  if (!point) throw new Error('A point that was just saved is gone');
  await appendEvents(tx, at, [{ kind: 'PointChanged', agencyId: point.agencyId }]);
  return { kind: 'PointSaved', point };
}
