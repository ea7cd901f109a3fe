import type { Transaction } from '../../db/client.js';
import type { PositionRow } from '../../db/leaders.js';
import type { SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { refuseAmendment } from '../notices/owe.js';
import type { NoticeWrongState } from '../notices/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayPublish } from './access.js';
import { finish, notFoundHere, openArranged, type Performed, type SessionSaved } from './arrange.js';
import { type Busy, findReceiver, type PositionRefusal, refuseClash } from './plan.js';
import { type DelegationForbidden, readDelegation } from './read-delegation.js';
import { givenReason, refuseByState, type WrongState } from './rules.js';
import { refuseUnseen, type WarningsUnacknowledged } from './warnings.js';
import { writeDelegation } from './write-delegation.js';

export interface DelegationWish {
  id: string;
  positionId: string;
  reason: string;
  documentNumber?: string | null | undefined;
  /** That what should be known about it has been seen. */
  acknowledgeWarnings?: boolean | null | undefined;
  /** The notice being prepared that is to say so, where one announced the session. Left out: one is begun. */
  supersedingNoticeId?: string | null | undefined;
}

export type DelegateOutcome =
  | SessionSaved
  | { kind: 'SameReceiver' }
  | WrongState
  | NoticeWrongState
  | PositionRefusal
  | Busy
  | DelegationForbidden
  | WarningsUnacknowledged
  | { kind: 'ReasonMissing' };

/**
 * Has somebody else receive, and tells everybody who is registered who that is. The assigned leader stays named beside.
 *
 * Naming the assigned position itself takes a delegation back. It never counts as the assigned leader's own day (R5), so
 * whoever would rather wait for that is asked. A rule that forbids it refuses it by its source; one that only does not
 * provide for it must have been seen.
 */
export async function delegateSession(ctx: RequestContext, wish: DelegationWish): Promise<DelegateOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => finish(ctx, tx, await performDelegation(ctx, tx, wish)));
}

/** Everything of a delegation but telling the world. */
export async function performDelegation(
  ctx: RequestContext,
  tx: Transaction,
  wish: DelegationWish,
): Promise<Performed | Exclude<DelegateOutcome, SessionSaved>> {
  const reason = givenReason(wish.reason);
  if (reason === null) return { kind: 'ReasonMissing' };
  const session = await openArranged(ctx, tx, wish.id, mayPublish);
  if (session === null) return notFoundHere;
  const noticeId = wish.supersedingNoticeId;
  const wrong = refuseByState('delegate', session) ?? (await refuseAmendment(tx, { ...session, noticeId }));
  if (wrong) return wrong;
  const receiving = session.actualPositionId ?? session.assignedPositionId;
  if (wish.positionId === receiving) return { kind: 'SameReceiver' };
  const found = await findReceiver(ctx, tx, { positionId: wish.positionId, day: session.day, field: 'positionId' });
  if (found.kind !== 'Receiver') return found;
  const refusal =
    (await refuseBusy(ctx, tx, session, found.position)) ?? (await refuseByRules(ctx, tx, session, { wish, ...found }));
  return refusal ?? writeDelegation(ctx, tx, session, { wish: { ...wish, reason }, position: found.position });
}

/** While a session is put off nobody's time is taken. */
async function refuseBusy(ctx: RequestContext, tx: Transaction, session: SessionRow, position: PositionRow) {
  if (session.status === 'POSTPONED') return null;
  return refuseClash(ctx, tx, { ...session, receiverLeaderId: position.leaderId });
}

async function refuseByRules(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  { wish, position }: { wish: DelegationWish; position: PositionRow },
) {
  const allowed = await readDelegation(ctx, tx, session, position);
  if (allowed.kind !== 'Allowed') return allowed;
  const { notes: more } = allowed;
  const received = { ...session, receiverLeaderId: position.leaderId };
  const only = ['ON_LEAVE', 'TRAVEL_GAP'] as const;
  return refuseUnseen(ctx, tx, received, { isSeen: wish.acknowledgeWarnings, only, more });
}
