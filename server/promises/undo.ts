import type { Transaction } from '../../db/client.js';
import { dropLettersOf } from '../../db/messages.js';
import { type ChangeRow, findChange } from '../../db/promises.js';
import type { SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mayPublish } from '../sessions/access.js';
import { finish, type NotFoundHere, notFoundHere, openArranged, type SessionSaved } from '../sessions/arrange.js';
import { type Busy, refuseClash } from '../sessions/plan.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { restore } from './restore.js';
import { decideUndo, type UndoDecision } from './rules.js';

export type UndoOutcome = SessionSaved | NotFoundHere | Busy | Exclude<UndoDecision, { kind: 'Accepted' }>;

/**
 * Takes an act of the desk back while none of its letters has left: session, slots and registrations stand as before, and
 * nobody is written to who does not need it.
 *
 * Exactly once, whoever else tries. What citizens have answered meanwhile stands; whoever came because of the act is told.
 */
export async function undoChange(ctx: RequestContext, changeId: string): Promise<UndoOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const seen = isIdentifier(changeId) ? await findChange(tx, changeId) : null;
    const session = seen && (await openArranged(ctx, tx, seen.sessionId, mayPublish));
    // Read again once the session is locked: somebody else may just have taken it back.
    const change = session && (await findChange(tx, changeId));
    if (!session || !change) return notFoundHere;
    const refusal = await refuse(ctx, tx, session, change);
    return finish(ctx, tx, refusal ?? (await restore(ctx, tx, session, change)));
  });
}

async function refuse(ctx: RequestContext, tx: Transaction, session: SessionRow, change: ChangeRow) {
  const decision = decideUndo({ ...change, currentSequence: session.sequence }, ctx.now());
  if (decision.kind !== 'Accepted') return decision;
  const before = { ...session, ...change.before };
  const clash = before.status === 'POSTPONED' ? null : await refuseClash(ctx, tx, before);
  if (clash) return clash;
  const isDropped = await dropLettersOf(tx, change.id);
  return isDropped ? null : { kind: 'UndoTooLate' as const, until: change.undoUntil };
}
