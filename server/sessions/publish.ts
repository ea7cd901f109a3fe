import { changeSession, fillCalendar } from '../../db/session-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayPublish } from './access.js';
import type { ApprovalNeeded } from './approval-rules.js';
import { announce, type NotFoundHere, notFoundHere, openArranged, type SessionSaved, saved } from './arrange.js';
import { refuseUnapproved } from './read-approval.js';
import { refuseByState, type WrongState } from './rules.js';

export type PublishOutcome = SessionSaved | NotFoundHere | WrongState | ApprovalNeeded;

/** Makes a draft public, in the calendar of its owner, its hosts and every agency above them. */
export async function publishSession(ctx: RequestContext, id: string): Promise<PublishOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const session = await openArranged(ctx, tx, id, mayPublish);
    if (session === null) return notFoundHere;
    const wrong = refuseByState('publish', session);
    if (wrong) return wrong;
    const unapproved = await refuseUnapproved(ctx, tx, session.agencyId);
    if (unapproved) return unapproved;
    const now = ctx.now();
    await changeSession(tx, id, { publishedAt: now, updatedAt: now });
    await fillCalendar(tx, id);
    await recordAct(tx, ctx, {
      act: 'SessionPublished',
      agencyId: session.agencyId,
      subjectKind: 'SESSION',
      subjectId: id,
    });
    await announce(ctx, tx, { ...session, publishedAt: now }, { kind: 'SessionPublished' });
    return saved(tx, id);
  });
}
