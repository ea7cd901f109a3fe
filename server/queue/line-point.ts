import type { Executor } from '../../db/client.js';
import { findPointBy } from '../../db/queue.js';
import { findScope } from '../../db/staff.js';
import type { Actor } from '../actor.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { Scope } from '../staff/access.js';
import { mayRunLine } from './access.js';

/** Where a line is. */
export type LinePoint = NonNullable<Awaited<ReturnType<typeof findPointBy>>>;

/** A point whose line the asker runs; null for any other. */
export async function openLine(
  ctx: Pick<RequestContext, 'actor'>,
  db: Executor,
  pointId: string,
  may: (actor: Actor, owner: Scope) => boolean = mayRunLine,
): Promise<LinePoint | null> {
  const point = isIdentifier(pointId) ? await findPointBy(db, { id: pointId }) : null;
  if (point === null) return null;
  return may(ctx.actor, await findScope(db, point.agencyId)) ? point : null;
}
