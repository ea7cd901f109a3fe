import { v7 as uuidv7 } from 'uuid';
import { yieldClaim } from '../../db/claims.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { restoreTriageLetters } from '../../db/messages.js';
import { addAndTakePlace, recountSessions, type Share, takePlaceOf } from '../../db/places.js';
import { insertHistory, updateRegistration } from '../../db/registrations.js';
import { listLastTriageActs, markTriageUndone, type TriageActRow } from '../../db/triage.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';
import { requireStaff } from '../staff/require-staff.js';
import { freeHeldPlace } from './close-question.js';

/** How an act left the registration; see `writeTriage`. */
export function leftBy({ act, statusBefore, sessionId, slotIdBefore }: TriageActRow) {
  if (act === 'REDIRECTED' || act === 'DECLINED') return { status: 'CANCELLED', sessionId, slotId: slotIdBefore };
  if (act === 'WAITLISTED' && statusBefore === 'CONFIRMED') return { status: 'WAITLISTED', sessionId, slotId: null };
  return { status: statusBefore, sessionId, slotId: slotIdBefore };
}

/** Gives a registration back what an act took, and tells whether a place had to be added for it; on record. */
export async function restoreRegistration(ctx: RequestContext, tx: Transaction, act: TriageActRow): Promise<boolean> {
  const at = ctx.now();
  const { registrationId, agencyId, sessionId } = act;
  const by = requireStaff(ctx).accountId;
  await freeHeldPlace(ctx, tx, act);
  await markTriageUndone(tx, act.id, { by, at });
  const left = leftBy(act);
  const needsPlace = act.statusBefore === 'CONFIRMED' && left.status !== 'CONFIRMED';
  const placeAdded = needsPlace && (await regainPlace(tx, act));
  // What one may hold counts again, unless another registration has it meanwhile.
  await updateRegistration(tx, registrationId, { claim: act.claimBefore });
  await yieldClaim(tx, registrationId);
  const [before] = await listLastTriageActs(tx, [registrationId]);
  const isWithdrawn = before?.answer === 'WITHDRAWN';
  await updateRegistration(tx, registrationId, {
    ...{
      triageState: isWithdrawn ? 'UNDER_REVIEW' : act.stateBefore,
      status: act.statusBefore,
      slotId: act.slotIdBefore,
      share: act.shareBefore,
    },
    ...{ priority: act.priorityBefore, cancelledAt: null, cancelledBy: null, updatedAt: at },
    ...(act.waitingNumberBefore === null ? {} : { waitingNumber: act.waitingNumberBefore }),
  });
  if (left.status === 'CANCELLED' || needsPlace) await tellStanding(ctx, tx, act);
  if (before && !isWithdrawn) await restoreTriageLetters(tx, before.id, at);
  await insertHistory(tx, [{ id: uuidv7(), registrationId, act: 'REVIEW_TAKEN_BACK', actor: `STAFF:${by}`, at }]);
  await appendEvents(tx, at, [{ kind: 'RegistrationReviewed', agencyId, sessionId, registrationId }]);
  await recordAct(tx, ctx, {
    ...{ act: 'TriageTakenBack', agencyId, subjectKind: 'REGISTRATION', subjectId: registrationId },
    detail: placeAdded ? 'PLACE_ADDED' : null,
  });
  return placeAdded;
}

/** Takes the former place again, or adds one; tells whether one was added. */
async function regainPlace(tx: Transaction, { slotIdBefore, shareBefore }: TriageActRow): Promise<boolean> {
  if (slotIdBefore === null) return false;
  const share: Share = shareBefore === 'STAFF' || shareBefore === 'URGENT' ? shareBefore : 'PUBLIC';
  if (await takePlaceOf(tx, slotIdBefore, share)) return false;
  return addAndTakePlace(tx, slotIdBefore, share);
}

async function tellStanding(
  ctx: RequestContext,
  tx: Transaction,
  { agencyId, sessionId }: TriageActRow,
): Promise<void> {
  await recountSessions(tx, [sessionId], ctx.now());
  await fillFreedPlaces(ctx, tx, sessionId);
  await appendEvents(tx, ctx.now(), [{ kind: 'PlacesChanged', agencyId, sessionId }]);
}
