import type { Transaction } from '../../db/client.js';
import { recountSessions } from '../../db/places.js';
import { displaceActive } from '../../db/registrations-of-session.js';
import { changeSession } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { emptySlots } from '../../db/slot-writes.js';
import { withdrawProposalsTo } from '../../db/triage.js';
import type { RequestContext } from '../context.js';
import { oweNotice, refuseAmendment } from '../notices/owe.js';
import type { NoticeWrongState } from '../notices/rules.js';
import { recordChange } from '../promises/record-change.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayPublish } from './access.js';
import { finish, type NotFoundHere, notFoundHere, openArranged, type Performed, type SessionSaved } from './arrange.js';
import { givenReason, refuseByState, type WrongState } from './rules.js';
import { tellRegistered } from './tell-registered.js';

export interface SessionCancellation {
  id: string;
  reason: string;
  /** The notice being prepared that is to say so, where one announced the session. Left out: one is begun. */
  supersedingNoticeId?: string | null | undefined;
}

export type CancelOutcome = SessionSaved | NotFoundHere | WrongState | NoticeWrongState | { kind: 'ReasonMissing' };

/**
 * Calls a session off for good. Nobody is lost by it: everybody booked or waiting is written to, and keeps a registration
 * with which to choose another session, with priority.
 */
export async function cancelSession(ctx: RequestContext, wish: SessionCancellation): Promise<CancelOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => finish(ctx, tx, await performCancellation(ctx, tx, wish)));
}

/** Everything of a cancellation but telling the world. */
export async function performCancellation(
  ctx: RequestContext,
  tx: Transaction,
  wish: SessionCancellation,
): Promise<Performed | Exclude<CancelOutcome, SessionSaved>> {
  const reason = givenReason(wish.reason);
  if (reason === null) return { kind: 'ReasonMissing' };
  const session = await openArranged(ctx, tx, wish.id, mayPublish);
  if (session === null) return notFoundHere;
  const noticeId = wish.supersedingNoticeId;
  const wrong = refuseByState('cancel', session) ?? (await refuseAmendment(tx, { ...session, noticeId }));
  return wrong ?? write(ctx, tx, session, { reason, noticeId });
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  { reason, noticeId }: { reason: string; noticeId: string | null | undefined },
): Promise<Performed> {
  const { id, agencyId } = session;
  const now = ctx.now();
  const isPublic = session.publishedAt !== null;
  const change = isPublic ? await recordChange(ctx, tx, { session, act: 'CANCELLED', reason }) : null;
  await changeSession(tx, id, { status: 'CANCELLED', statusReason: reason, updatedAt: now });
  await displaceActive(tx, id, now);
  await withdrawProposalsTo(tx, id, now);
  await emptySlots(tx, id);
  await recountSessions(tx, [id], now);
  if (change) {
    await tellRegistered(ctx, tx, { change, act: 'DISPLACED', letter: 'SESSION_CANCELLED', reason });
    await oweNotice(ctx, tx, { agencyId, sessionId: id, changeId: change.id, noticeId });
  }
  return { kind: 'Performed', session, change, event: 'SessionCancelled', reason };
}
