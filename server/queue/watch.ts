import { findPointBy } from '../../db/queue.js';
import type { RequestContext } from '../context.js';
import { endable } from '../events/endable.js';
import { follow } from '../events/follow.js';
import { Fault } from '../faults.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { maySeeLine } from './access.js';
import { openLine } from './line-point.js';
import { type DisplayFacts, readDisplay } from './read-display.js';
import { findOwnTicket, type PlaceFacts, type PlaceProof, presentPlace } from './read-place.js';

/** That something changed in a line: no name and no number. Ask for what you show. */
export interface LineChangeFacts {
  pointId: string;
  at: string;
}

/**
 * Tells that the line of a point may have changed, at once and whenever it does.
 *
 * @throws Fault `FORBIDDEN` for a point whose line the asker does not see
 */
export async function watchLine(ctx: RequestContext, pointId: string) {
  requireStaff(ctx);
  const point = await openLine(ctx, ctx.db, pointId, maySeeLine);
  if (point === null) throw new Fault('FORBIDDEN', ctx.locale);
  return watchQueue(ctx, point.agencyId, async (): Promise<LineChangeFacts | null> => {
    const isOurs = (await openLine(ctx, ctx.db, pointId, maySeeLine)) !== null;
    return isOurs ? { pointId: point.id, at: ctx.now() } : null;
  });
}

/**
 * Tells what the wall screen of a point shows, at once and whenever it changes. The latest state is told, never an old one.
 *
 * @throws Fault `BAD_USER_INPUT` for a point that is not there
 */
export async function watchDisplay(ctx: RequestContext, by: string) {
  const point = await findPointBy(ctx.db, isIdentifier(by) ? { id: by } : { slug: by });
  if (point === null) throw new Fault('BAD_USER_INPUT', ctx.locale, { where: { argument: 'point' } });
  return watchQueue(ctx, point.agencyId, (): Promise<DisplayFacts | null> => readDisplay(ctx, point.id));
}

/**
 * Tells somebody their place in line, at once and whenever the line moves.
 *
 * @throws Fault `FORBIDDEN` when nothing answers to the proof today
 */
export async function watchPlace(ctx: RequestContext, proof: PlaceProof) {
  const own = await findOwnTicket(ctx, proof);
  if (own === null) throw new Fault('FORBIDDEN', ctx.locale);
  return watchQueue(ctx, own.agencyId, (): Promise<PlaceFacts | null> => presentPlace(ctx, own));
}

/** What is told first, and again after every change of the lines of an agency; however many changes wait, once. */
function watchQueue<Told>(ctx: RequestContext, agencyId: string, tell: () => Promise<Told | null>) {
  const listening = { topics: [`queue:${agencyId}` as const], foldBy: () => 'line' };
  const followed = follow({ db: ctx.db, hub: ctx.hub, listening, after: null, which: null });
  async function* run(): AsyncGenerator<Told, undefined> {
    const first = await tell();
    if (first === null) return;
    yield first;
    for await (const _ of followed) {
      const told = await tell();
      if (told === null) return;
      yield told;
    }
  }
  return endable(run(), () => followed.return());
}
