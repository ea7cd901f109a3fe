import { v7 as uuidv7 } from 'uuid';
import { yieldClaim } from '../../db/claims.js';
import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import { appendEvents } from '../../db/events.js';
import { dropTriageLetters, restoreTriageLetters } from '../../db/messages.js';
import { addAndTakePlace, lockPlaces, recountSessions, type Share, takePlaceOf } from '../../db/places.js';
import { findRegistration, insertHistory, lockRegistration, updateRegistration } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import { findTriageAct, listLastTriageActs, markTriageUndone, type TriageActRow } from '../../db/triage.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';
import { heldFactsOf } from '../registrations/held-facts.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import { freeHeldPlace } from './close-question.js';
import { readOneForStaff } from './present.js';
import { decideTakeBack, type TakeBackDecision } from './rules.js';

type Refused = NotFoundHere | Exclude<TakeBackDecision, { kind: 'Accepted' }>;
type Outcome = Refused | { kind: 'TakenBack'; registrationId: string; placeAdded: boolean };

/**
 * Takes an act of the examination back while its letter has not left: the registration stands as before.
 *
 * Whoever was given a place by the act keeps it; where that leaves none for the person put out by mistake, the slot gets one
 * more. A question that was closed by the act stays closed: it can be asked anew. Exactly once, whoever else tries.
 */
export async function takeBackTriage(ctx: RequestContext, actId: string) {
  requireStaff(ctx);
  const outcome = await inTransaction(ctx.db, (tx) => takeBack(ctx, tx, actId)).catch((error: unknown): Outcome => {
    if (isSamePerson(brokenConstraint(error))) return { kind: 'ChangedSince' };
    throw error;
  });
  if (outcome.kind !== 'TakenBack') return outcome;
  ctx.wake();
  const { registrationId, placeAdded } = outcome;
  return {
    kind: 'RegistrationTakenBack' as const,
    registration: await readOneForStaff(ctx, registrationId),
    placeAdded,
  };
}

async function takeBack(ctx: RequestContext, tx: Transaction, actId: string): Promise<Outcome> {
  const known = isIdentifier(actId) ? await findTriageAct(tx, actId) : null;
  if (!known || !mayTriage(ctx.actor, await findScope(tx, known.agencyId))) return notFoundHere;
  const seen = await findRegistration(tx, { id: known.registrationId });
  if (!seen) return notFoundHere;
  await lockPlaces(tx, [seen.session.id], [known.slotIdBefore ?? [], known.proposedSlotId ?? []].flat());
  const row = await lockRegistration(tx, known.registrationId);
  const act = await findTriageAct(tx, actId);
  const [last] = await listLastTriageActs(tx, [known.registrationId]);
  if (!row || !act) return notFoundHere;
  const { status, triageState, sessionId, slotId } = row;
  const { sessionStatus, startsAt } = heldFactsOf({ ...seen, registration: row });
  const decision = decideTakeBack(
    {
      ...act,
      ...{ left: leftBy(act), now: { triageState, status, sessionId, slotId } },
      ...{ isLast: last?.id === act.id, sessionStatus, startsAt },
    },
    ctx.now(),
  );
  if (decision.kind !== 'Accepted') return decision;
  if (!(await dropTriageLetters(tx, act.id))) return { kind: 'UndoTooLate', until: act.undoUntil };
  return restore(ctx, tx, act);
}

/** How an act left the registration; see `writeTriage`. */
function leftBy({ act, statusBefore, sessionId, slotIdBefore }: TriageActRow) {
  if (act === 'REDIRECTED' || act === 'DECLINED') return { status: 'CANCELLED', sessionId, slotId: slotIdBefore };
  if (act === 'WAITLISTED' && statusBefore === 'CONFIRMED') return { status: 'WAITLISTED', sessionId, slotId: null };
  return { status: statusBefore, sessionId, slotId: slotIdBefore };
}

async function restore(ctx: RequestContext, tx: Transaction, act: TriageActRow): Promise<Outcome> {
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
  return { kind: 'TakenBack', registrationId, placeAdded };
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
