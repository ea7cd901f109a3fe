import type { Transaction } from '../../db/client.js';
import { changeSession } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { findSlot, type SlotRow } from '../../db/slots.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';
import { announce, openArranged, type SessionSaved, saved } from '../sessions/arrange.js';

/** A slot still offered with its session, both locked, for who may arrange it; null for any other. */
export async function openSlot(
  ctx: RequestContext,
  tx: Transaction,
  id: string,
): Promise<{ slot: SlotRow; session: SessionRow } | null> {
  const seen = isIdentifier(id) ? await findSlot(tx, id) : null;
  const session = seen && (await openArranged(ctx, tx, seen.sessionId));
  const slot = session && (await findSlot(tx, id));
  return session && slot && slot.withdrawnAt === null ? { slot, session } : null;
}

/** Ends every change of slots: new places go to whoever waits first, then counters and watchers learn of it. */
export async function offerPlaces(ctx: RequestContext, tx: Transaction, session: SessionRow): Promise<SessionSaved> {
  const now = ctx.now();
  await changeSession(tx, session.id, { updatedAt: now });
  await fillFreedPlaces(ctx, tx, session.id);
  await announce(ctx, tx, session, { kind: 'PlacesChanged' });
  return saved(tx, session.id);
}
