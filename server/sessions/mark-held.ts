import { changeSession } from '../../db/session-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayPublish } from './access.js';
import { announce, type NotFoundHere, notFoundHere, openArranged, type SessionSaved, saved } from './arrange.js';
import { refuseByState, type WrongState } from './rules.js';

export type HeldOutcome = SessionSaved | NotFoundHere | WrongState | { kind: 'SessionNotBegun'; startsAt: string };

/** Records that a session took place, also when nobody came. Not before it begins. */
export async function markSessionHeld(ctx: RequestContext, id: string): Promise<HeldOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const session = await openArranged(ctx, tx, id, mayPublish);
    if (session === null) return notFoundHere;
    const wrong = refuseByState('markHeld', session);
    if (wrong) return wrong;
    const now = ctx.now();
    if (now < session.startsAt) return { kind: 'SessionNotBegun', startsAt: session.startsAt };
    await changeSession(tx, id, { status: 'HELD', updatedAt: now });
    await recordAct(tx, ctx, { act: 'SessionHeld', agencyId: session.agencyId, subjectKind: 'SESSION', subjectId: id });
    await announce(ctx, tx, session, { kind: 'SessionHeld' });
    return saved(tx, id);
  });
}
