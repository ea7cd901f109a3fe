import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { lockPlaces } from '../../db/places.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import type { SessionEventKind } from '../events/event.js';
import { isIdentifier } from '../identifier.js';
import { mayArrange } from './access.js';
import { type ArrangedFacts, presentArranged } from './arranged-facts.js';

export interface NotFoundHere {
  kind: 'NotFoundHere';
}

export interface SessionSaved {
  kind: 'SessionSaved';
  session: ArrangedFacts;
}

export const notFoundHere: NotFoundHere = { kind: 'NotFoundHere' };

/**
 * A session the asker may arrange, locked with all its slots for the rest of the transaction; null for any other.
 *
 * Nothing is locked for who may not.
 */
export async function openArranged(ctx: RequestContext, tx: Transaction, id: string): Promise<SessionRow | null> {
  const seen = isIdentifier(id) ? await findSession(tx, id) : null;
  if (seen === null || !mayArrange(ctx.actor, await findScope(tx, seen.agencyId))) return null;
  await lockPlaces(tx, [id]);
  return findSession(tx, id);
}

/** The outcome of a verb: the session as this transaction leaves it. */
export async function saved(tx: Transaction, id: string): Promise<SessionSaved> {
  const row = await findSession(tx, id);
  if (row === null) throw new Error('A session that was just saved is gone');
  return { kind: 'SessionSaved', session: presentArranged(row) };
}

/** Tells the world what happened to a session; nobody hears of one that is not published. */
export async function tellOf(tx: Transaction, session: SessionRow, kind: SessionEventKind, at: string): Promise<void> {
  if (session.publishedAt === null) return;
  await appendEvents(tx, at, [{ kind, agencyId: session.agencyId, sessionId: session.id }]);
}
