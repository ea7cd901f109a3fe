import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import { dropTriageLetters } from '../../db/messages.js';
import { lockPlaces } from '../../db/places.js';
import { findRegistration, lockRegistration } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import { findTriageAct, listLastTriageActs } from '../../db/triage.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { heldFactsOf } from '../registrations/held-facts.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import { readOneForStaff } from './read-outcomes.js';
import { leftBy, restoreRegistration } from './restore-registration.js';
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
  const placeAdded = await restoreRegistration(ctx, tx, act);
  return { kind: 'TakenBack', registrationId: act.registrationId, placeAdded };
}
