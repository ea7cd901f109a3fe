import { type AgendaItemRow, type AgendaRow, findAgendaItem, listAgendaItems, lockAgenda } from '../../db/agendas.js';
import type { Database, Executor, Transaction } from '../../db/client.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { stateOf, type WrongState } from '../sessions/rules.js';
import { type AgendaOwner, mayPrepare, maySeeAgenda } from './access.js';
import { byPlace } from './order-rules.js';

/** An agenda that may be changed, held for the rest of the transaction. */
export interface OpenAgenda {
  kind: 'Open';
  session: SessionRow;
  agenda: AgendaRow;
  /** Removed items too, in the order of their places: a place once given is not given again. */
  rows: AgendaItemRow[];
  /** What stands on it, in order. */
  items: AgendaItemRow[];
}

export type AgendaRefusal = NotFoundHere | WrongState;

/** Opens the agenda of a session that the asker arranges. After the session was held or called off it stays as it is. */
export async function openAgenda(
  ctx: RequestContext,
  tx: Transaction,
  sessionId: string,
): Promise<OpenAgenda | AgendaRefusal> {
  const found = await findOwned(tx, sessionId);
  if (found === null || !mayPrepare(ctx.actor, found.owner)) return notFoundHere;
  const { session } = found;
  const state = stateOf(session);
  if (state === 'HELD' || state === 'CANCELLED') return { kind: 'WrongState', state };
  const agenda = await lockAgenda(tx, sessionId, ctx.now());
  const rows = (await listAgendaItems(tx, sessionId)).sort(byPlace);
  return { kind: 'Open', session, agenda, rows, items: rows.filter(({ removedAt }) => removedAt === null) };
}

/** The same, by one of its items, removed or not. */
export async function openItem(
  ctx: RequestContext,
  tx: Transaction,
  itemId: string,
): Promise<{ kind: 'OpenItem'; opened: OpenAgenda; item: AgendaItemRow } | AgendaRefusal> {
  const seen = isIdentifier(itemId) ? await findAgendaItem(tx, itemId) : null;
  const opened = seen ? await openAgenda(ctx, tx, seen.sessionId) : notFoundHere;
  if (opened.kind !== 'Open') return opened;
  const item = opened.rows.find(({ id }) => id === itemId);
  return item ? { kind: 'OpenItem', opened, item } : notFoundHere;
}

/** A session whose agenda the asker may see, with whose it is; null for any other. */
export async function findSeen(
  ctx: RequestContext,
  sessionId: string,
): Promise<{ session: SessionRow; owner: AgendaOwner } | null> {
  const found = await findOwned(ctx.db, sessionId);
  return found && maySeeAgenda(ctx.actor, found.owner) ? found : null;
}

async function findOwned(
  db: Database | Executor,
  sessionId: string,
): Promise<{ session: SessionRow; owner: AgendaOwner } | null> {
  const session = isIdentifier(sessionId) ? await findSession(db, sessionId) : null;
  if (session === null) return null;
  const { receiverLeaderId } = session;
  return { session, owner: { scope: await findScope(db, session.agencyId), receiverLeaderId } };
}
