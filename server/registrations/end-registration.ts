import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { dropWaitingTriageLetters } from '../../db/messages.js';
import { releasePlace } from '../../db/places.js';
import { insertHistory, type RegistrationRow, updateRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { closeOpenQuestion } from '../triage/close-question.js';
import { fillFreedPlaces } from './hand-over-place.js';

/** How a registration ends. */
export interface Ending {
  /** What its history says. */
  act: string;
  actor: string;
  cancelledBy: string;
  reason?: string | null;
  /** What the examination has come to by it; left out, it stays. */
  triageState?: string;
}

/**
 * Ends a registration; a place goes down the waiting list in the same transaction, and what the secretariat still asked is
 * asked no more.
 *
 * The row and the places of its session must be locked (`lockPlaces`, then `lockRegistration`). The caller writes the letter.
 */
export async function endRegistration(
  ctx: RequestContext,
  tx: Transaction,
  row: RegistrationRow,
  { act, actor, cancelledBy, reason = null, triageState = row.triageState }: Ending,
): Promise<void> {
  const at = ctx.now();
  const { id: registrationId, sessionId, agencyId, slotId } = row;
  await closeOpenQuestion(ctx, tx, registrationId);
  // Whoever is told that it is over is not told of something earlier afterwards.
  await dropWaitingTriageLetters(tx, registrationId);
  await updateRegistration(tx, registrationId, {
    ...{ status: 'CANCELLED', cancelledAt: at, cancelledBy, triageState },
    ...{ awaitedLeaderId: null, claim: null, sequence: row.sequence + 1, updatedAt: at },
  });
  if (row.status === 'CONFIRMED' && slotId !== null) await releasePlace(tx, slotId, row.share);
  await fillFreedPlaces(ctx, tx, sessionId);
  await insertHistory(tx, [{ id: uuidv7(), registrationId, act, actor, fromSlotId: slotId, reason, at }]);
  await appendEvents(tx, at, [{ kind: 'RegistrationCancelled', agencyId, sessionId, registrationId }]);
}
