import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { recountSessions } from '../../db/places.js';
import { cancelActive } from '../../db/registrations-of-session.js';
import { changeSession } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { emptySlots } from '../../db/slot-writes.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { announce, type NotFoundHere, notFoundHere, openArranged, type SessionSaved, saved } from './arrange.js';
import { givenReason, refuseByState, type WrongState } from './rules.js';
import { tellRegistered } from './tell-registered.js';

export interface SessionCancellation {
  id: string;
  reason: string;
}

export type CancelOutcome = SessionSaved | NotFoundHere | WrongState | { kind: 'ReasonMissing' };

/** Calls a session off for good. Its registrations end on the agency's side, and everybody booked or waiting is written to. */
export async function cancelSession(ctx: RequestContext, wish: SessionCancellation): Promise<CancelOutcome> {
  requireStaff(ctx);
  const reason = givenReason(wish.reason);
  if (reason === null) return { kind: 'ReasonMissing' };
  return settle(ctx, async (tx) => {
    const session = await openArranged(ctx, tx, wish.id);
    if (session === null) return notFoundHere;
    const wrong = refuseByState('cancel', session);
    return wrong ?? write(ctx, tx, session, reason);
  });
}

async function write(ctx: RequestContext, tx: Transaction, session: SessionRow, reason: string): Promise<SessionSaved> {
  const { id, agencyId } = session;
  const now = ctx.now();
  await changeSession(tx, id, { status: 'CANCELLED', statusReason: reason, updatedAt: now });
  const registrationIds = await cancelActive(tx, id, now);
  await emptySlots(tx, id);
  await recountSessions(tx, [id], now);
  const change = `cancel|${id}|${session.sequence + 1}`;
  await tellRegistered(ctx, tx, { registrationIds, act: 'CANCELLED', letter: 'SESSION_CANCELLED', reason, change });
  await appendEvents(
    tx,
    now,
    registrationIds.map((registrationId) => ({
      kind: 'RegistrationCancelled',
      agencyId,
      sessionId: id,
      registrationId,
    })),
  );
  await announce(ctx, tx, session, { kind: 'SessionCancelled', reason });
  return saved(tx, id);
}
