import { countHeld } from '../../db/registrations-of-session.js';
import { changeSession, emptyCalendar } from '../../db/session-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayPublish } from './access.js';
import { announce, type NotFoundHere, notFoundHere, openArranged, type SessionSaved, saved } from './arrange.js';
import { givenReason, refuseByState, type WrongState } from './rules.js';

export type UnpublishOutcome = SessionSaved | NotFoundHere | WrongState | { kind: 'PlacesHeld'; count: number };

/** Takes a session back into draft, as long as nobody holds a place in it or waits for one. A reason given is published. */
export async function unpublishSession(
  ctx: RequestContext,
  { id, reason }: { id: string; reason?: string | null | undefined },
): Promise<UnpublishOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const session = await openArranged(ctx, tx, id, mayPublish);
    if (session === null) return notFoundHere;
    const wrong = refuseByState('unpublish', session);
    if (wrong) return wrong;
    const count = await countHeld(tx, id);
    if (count > 0) return { kind: 'PlacesHeld', count };
    const now = ctx.now();
    await changeSession(tx, id, { publishedAt: null, updatedAt: now });
    await emptyCalendar(tx, id);
    const why = givenReason(reason ?? '');
    await recordAct(tx, ctx, {
      act: 'SessionUnpublished',
      agencyId: session.agencyId,
      subjectKind: 'SESSION',
      subjectId: id,
      reason: why,
    });
    await announce(ctx, tx, session, { kind: 'SessionUnpublished', reason: why });
    return saved(tx, id);
  });
}
