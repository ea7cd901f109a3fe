import type { Transaction } from '../../db/client.js';
import { addAndTakePlace, type Share, takePlaceOf } from '../../db/places.js';
import { findSession } from '../../db/sessions.js';
import { findSlot } from '../../db/slots.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type DeskPlaceDecision, type DeskWish, decideDeskPlace } from './desk-booking-rules.js';

/**
 * Gives a place of a slot as the desk may, on what is there now; what is decided against, and why, changes nothing.
 *
 * The places of the slot must be locked. A place beyond those planned is added, and that is on record.
 */
export async function givePlace(
  ctx: RequestContext,
  tx: Transaction,
  { slotId, wish, reason }: { slotId: string; wish: DeskWish; reason: string | null },
): Promise<DeskPlaceDecision> {
  const slot = await findSlot(tx, slotId);
  const session = slot && (await findSession(tx, slot.sessionId));
  if (!slot || !session) return { kind: 'PlaceNotPossible', problem: 'SLOT_GONE' };
  const { publicCapacity, publicTaken, staffCapacity, staffTaken, urgentCapacity, urgentTaken } = slot;
  const decision = decideDeskPlace(
    {
      ...session,
      ...{ slotStartsAt: slot.startsAt, slotWithdrawn: slot.withdrawnAt !== null },
      ...{ publicFree: publicCapacity - publicTaken, staffFree: staffCapacity - staffTaken },
      urgentFree: urgentCapacity - urgentTaken,
    },
    wish,
    ctx.now(),
  );
  if (decision.kind !== 'Accepted') return decision;
  const isTaken = await take(tx, slotId, decision);
  if (!isTaken) return { kind: 'PlaceNotPossible', problem: 'SLOT_GONE' };
  if (decision.isExtra) {
    const { agencyId } = session;
    await recordAct(tx, ctx, { act: 'PlaceAdded', agencyId, subjectKind: 'SLOT', subjectId: slotId, reason });
  }
  return decision;
}

function take(tx: Transaction, slotId: string, { share, isExtra }: { share: Share; isExtra: boolean }) {
  return isExtra ? addAndTakePlace(tx, slotId, share) : takePlaceOf(tx, slotId, share);
}
