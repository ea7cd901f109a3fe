import type { Transaction } from '../../db/client.js';
import { refreshSearchText } from '../../db/search-text.js';
import { changeSession } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { listOfferedSlots, shiftSlots } from '../../db/slot-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { notFoundHere, openArranged, type SessionSaved, saved } from './arrange.js';
import { type DraftMove, movedDraft } from './move-rules.js';
import { type Busy, findReceiver, type PositionRefusal, refuseClash, refuseUnknown } from './plan.js';
import { findHoursProblem, type HoursProblem, refuseByState, type WrongState } from './rules.js';

export type DraftMoveOutcome =
  | SessionSaved
  | PositionRefusal
  | Busy
  | WrongState
  | { kind: 'StaleVersion'; currentVersion: number }
  | { kind: 'ChangeNeedsReason'; field: string }
  | { kind: 'InvalidHours'; problem: HoursProblem };

/**
 * Has a draft begin at another time, with its slots and the time for registering, and perhaps elsewhere or with another
 * receiver. What is public already is not moved so: people must be told (see `postponeSession`).
 */
export async function moveDraft(ctx: RequestContext, move: DraftMove): Promise<DraftMoveOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const session = await openArranged(ctx, tx, move.id);
    if (session === null) return notFoundHere;
    if (session.sequence !== move.expectedVersion) return { kind: 'StaleVersion', currentVersion: session.sequence };
    const wrong = refuseByState('edit', session);
    if (wrong) return wrong;
    if (session.publishedAt !== null) return { kind: 'ChangeNeedsReason', field: 'startsAt' };
    return place(ctx, tx, session, move);
  });
}

async function place(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  move: DraftMove,
): Promise<DraftMoveOutcome> {
  const unknown = await refuseUnknown(tx, { pointId: move.pointId ?? undefined, agencies: {} });
  if (unknown) return unknown;
  const { plan, byMs } = movedDraft(session, move);
  const receiver = await findReceiver(ctx, tx, { positionId: plan.assignedPositionId, day: plan.day });
  if (receiver.kind !== 'Receiver') return receiver;
  const receiverLeaderId = session.actualPositionId === null ? receiver.position.leaderId : session.receiverLeaderId;
  const problem = findHoursProblem(plan, []);
  if (problem) return { kind: 'InvalidHours', problem };
  const busy = await refuseClash(ctx, tx, { ...session, ...plan, receiverLeaderId });
  if (busy) return busy;
  const offered = await listOfferedSlots(tx, session.id);
  if (offered.length > 0) await shiftSlots(tx, session.id, byMs, ctx.now());
  await changeSession(tx, session.id, { ...plan, receiverLeaderId, updatedAt: ctx.now() });
  await refreshSearchText(tx, [session.id]);
  const { id, agencyId } = session;
  await recordAct(tx, ctx, { act: 'DraftMoved', agencyId, subjectKind: 'SESSION', subjectId: id });
  return saved(tx, id);
}
