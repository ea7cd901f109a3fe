import type { Transaction } from '../../db/client.js';
import { recountSessions } from '../../db/places.js';
import { displaceActive } from '../../db/registrations-of-session.js';
import { changeSession } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { emptySlots } from '../../db/slot-writes.js';
import type { RequestContext } from '../context.js';
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
}

export type CancelOutcome = SessionSaved | NotFoundHere | WrongState | { kind: 'ReasonMissing' };

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
  const wrong = refuseByState('cancel', session);
  return wrong ?? write(ctx, tx, session, reason);
}

async function write(ctx: RequestContext, tx: Transaction, session: SessionRow, reason: string): Promise<Performed> {
  const { id } = session;
  const now = ctx.now();
  const isPublic = session.publishedAt !== null;
  const change = isPublic ? await recordChange(ctx, tx, { session, act: 'CANCELLED', reason }) : null;
  await changeSession(tx, id, { status: 'CANCELLED', statusReason: reason, updatedAt: now });
  await displaceActive(tx, id, now);
  await emptySlots(tx, id);
  await recountSessions(tx, [id], now);
  if (change) await tellRegistered(ctx, tx, { change, act: 'DISPLACED', letter: 'SESSION_CANCELLED', reason });
  return { kind: 'Performed', session, change, event: 'SessionCancelled', reason };
}
