import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { lockPlaces } from '../../db/places.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { Actor } from '../actor.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { SessionEventKind } from '../events/event.js';
import { isIdentifier } from '../identifier.js';
import { placeAwaiting } from '../promises/place-awaiting.js';
import type { RecordedChange } from '../promises/record-change.js';
import { releaseCalendars } from '../releases/write-release.js';
import type { Scope } from '../staff/access.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayArrange } from './access.js';
import { type ArrangedFacts, presentArranged } from './arranged-facts.js';

export interface NotFoundHere {
  kind: 'NotFoundHere';
  /** The field of the input that names it, where several do. */
  field?: string;
}

export interface SessionSaved {
  kind: 'SessionSaved';
  session: ArrangedFacts;
}

export const notFoundHere: NotFoundHere = { kind: 'NotFoundHere' };

/** An act of the desk that is written, all but telling the world. */
export interface Performed {
  kind: 'Performed';
  /** The session as it was. */
  session: SessionRow;
  /** The act on record; null where the session was not public and nobody can be registered. */
  change: RecordedChange | null;
  event: SessionEventKind & Act;
  reason: string;
}

/**
 * A session the asker may arrange, locked with all its slots for the rest of the transaction; null for any other.
 *
 * Nothing is locked for who may not.
 *
 * @param may what it is opened for, when that is not arranging: `mayPublish` for acts on what is public
 */
export async function openArranged(
  ctx: RequestContext,
  tx: Transaction,
  id: string,
  may: (actor: Actor, owner: Scope) => boolean = mayArrange,
): Promise<SessionRow | null> {
  const seen = isIdentifier(id) ? await findSession(tx, id) : null;
  if (seen === null || !may(ctx.actor, await findScope(tx, seen.agencyId))) return null;
  await lockPlaces(tx, [id]);
  return findSession(tx, id);
}

/** The outcome of a verb: the session as this transaction leaves it. */
export async function saved(tx: Transaction, id: string): Promise<SessionSaved> {
  const row = await findSession(tx, id);
  if (row === null) throw new Error('A session that was just saved is gone');
  return { kind: 'SessionSaved', session: presentArranged(row) };
}

/** Ends an act that was performed, and has it on record; a refusal stays what it is. */
export async function finish<Refused extends { kind: string }>(
  ctx: RequestContext,
  tx: Transaction,
  done: Performed | Refused,
): Promise<SessionSaved | Refused> {
  if (!isPerformed(done)) return done;
  const { id, agencyId } = done.session;
  const { event, reason } = done;
  await recordAct(tx, ctx, { act: event, agencyId, subjectKind: 'SESSION', subjectId: id, reason });
  await announce(ctx, tx, done.session, { kind: event, reason });
  return saved(tx, id);
}

/**
 * Ends an act of the desk on a session: whoever waits for a day of its leader has a place if there is one now, the world is
 * told, and the calendar as it is now becomes a release, of the agency and of everybody who hosts the session with it.
 *
 * Nobody hears of a session that is not published. Call it last, when everything of the act is written.
 *
 * @param session as it is now; as it was, when it has just been taken out of the calendar
 */
export async function announce(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  act: { kind: SessionEventKind; reason?: string | null; formerHostIds?: readonly string[] },
): Promise<void> {
  if (session.publishedAt === null) return;
  const { id, agencyId } = session;
  const now = ctx.now();
  const by = requireStaff(ctx).accountId;
  await placeAwaiting(ctx, tx, [agencyId]);
  await appendEvents(tx, now, [{ kind: act.kind, agencyId, sessionId: id }]);
  const restored = act.kind === 'SessionRestored' ? [id] : undefined;
  const { formerHostIds = [] } = act;
  const wish = { agencyId, by, now, reason: act.reason ?? null, restored };
  await releaseCalendars(tx, wish, { sessionIds: [id], formerHostIds });
}

function isPerformed(done: { kind: string }): done is Performed {
  return done.kind === 'Performed';
}
