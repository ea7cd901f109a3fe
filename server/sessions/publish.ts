import type { Transaction } from '../../db/client.js';
import { changeSession, fillCalendar } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayPublish } from './access.js';
import type { ApprovalNeeded } from './approval-rules.js';
import { announce, type NotFoundHere, notFoundHere, openArranged, type SessionSaved, saved } from './arrange.js';
import { refuseUnapproved } from './read-approval.js';
import { type BegunRefusal, givenReason, refuseBegun, refuseByState, type WrongState } from './rules.js';
import { refuseUnseen, type WarningsUnacknowledged } from './warnings.js';

export interface PublishWish {
  id: string;
  /** That what should be known about the session has been seen. */
  acknowledgeWarnings?: boolean | null | undefined;
  /** Why it is announced only now; asked of an ad hoc reception that has begun. It is published. */
  reason?: string | null | undefined;
}

export type PublishOutcome =
  | SessionSaved
  | NotFoundHere
  | WrongState
  | ApprovalNeeded
  | BegunRefusal
  | WarningsUnacknowledged;

/**
 * Makes a draft public, in the calendar of its owner, its hosts and every agency above them.
 *
 * What has begun is not announced any more, save an ad hoc reception that is put on record later, with the reason. A day
 * off, leave, or too little time to travel must have been seen; a notice that is late is flagged, not refused (R2).
 */
export async function publishSession(ctx: RequestContext, wish: PublishWish): Promise<PublishOutcome> {
  requireStaff(ctx);
  const reason = givenReason(wish.reason ?? '');
  return settle(ctx, async (tx) => {
    const session = await openArranged(ctx, tx, wish.id, mayPublish);
    if (session === null) return notFoundHere;
    const refusal = await refuse(ctx, tx, session, { ...wish, reason });
    return refusal ?? write(ctx, tx, session, reason);
  });
}

async function refuse(ctx: RequestContext, tx: Transaction, session: SessionRow, wish: PublishWish) {
  return (
    refuseByState('publish', session) ??
    refuseBegun(session, wish.reason ?? null, ctx.now()) ??
    (await refuseUnapproved(ctx, tx, session.agencyId)) ??
    (await refuseUnseen(ctx, tx, session, { isSeen: wish.acknowledgeWarnings }))
  );
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  reason: string | null,
): Promise<SessionSaved> {
  const { id, agencyId } = session;
  const now = ctx.now();
  await changeSession(tx, id, { publishedAt: now, updatedAt: now });
  await fillCalendar(tx, id);
  await recordAct(tx, ctx, { act: 'SessionPublished', agencyId, subjectKind: 'SESSION', subjectId: id, reason });
  await announce(ctx, tx, { ...session, publishedAt: now }, { kind: 'SessionPublished', reason });
  return saved(tx, id);
}
