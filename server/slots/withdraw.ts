import { updateSlot } from '../../db/slot-writes.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere, type SessionSaved } from '../sessions/arrange.js';
import { refuseByState, type WrongState } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { offerPlaces, openSlot } from './offer.js';
import { takenIn } from './rules.js';

export type WithdrawOutcome =
  | SessionSaved
  | NotFoundHere
  | WrongState
  | { kind: 'SlotHasRegistrations'; count: number };

/** Takes an empty slot out of its session. It stays on record. */
export async function withdrawSlot(ctx: RequestContext, id: string): Promise<WithdrawOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openSlot(ctx, tx, id);
    if (opened === null) return notFoundHere;
    const { slot, session } = opened;
    const wrong = refuseByState('arrangeSlots', session);
    if (wrong) return wrong;
    const count = takenIn(slot);
    if (count > 0) return { kind: 'SlotHasRegistrations', count };
    await updateSlot(tx, slot.id, { withdrawnAt: ctx.now() });
    await recordAct(tx, ctx, {
      act: 'SlotWithdrawn',
      agencyId: session.agencyId,
      subjectKind: 'SLOT',
      subjectId: slot.id,
    });
    return offerPlaces(ctx, tx, session);
  });
}
