import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces, releasePlace } from '../../db/places.js';
import { noteAnswer } from '../../db/promises.js';
import { insertHistory, lockRegistration, type RegistrationRow, updateRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import { fillFreedPlaces } from './hand-over-place.js';
import { answerToKeep, type KeyedRequest } from './replay.js';

/**
 * Ends a registration on its holder's side; a place goes down the waiting list. `ended` when it was over already.
 *
 * `ended` and `again` leave everything as it was; `again` when it is in another session than it was read in. Whoever was
 * asked something has answered by this.
 */
export async function giveUpRegistration(
  ctx: RequestContext,
  tx: Transaction,
  held: RegistrationRow,
  request: KeyedRequest,
): Promise<'ended' | 'left' | 'again'> {
  await lockPlaces(tx, [held.sessionId], held.slotId === null ? [] : [held.slotId]);
  const row = await lockRegistration(tx, held.id);
  if (row === null || row.sessionId !== held.sessionId) return 'again';
  if (row.status === 'CANCELLED') return 'ended';
  const at = ctx.now();
  const { id: registrationId, sessionId, agencyId, slotId } = row;
  await noteAnswer(tx, registrationId, { answer: 'LEAVE', at });
  await updateRegistration(tx, registrationId, {
    status: 'CANCELLED',
    awaitedLeaderId: null,
    cancelledAt: at,
    cancelledBy: 'CITIZEN',
    claim: null,
    sequence: row.sequence + 1,
    updatedAt: at,
  });
  if (row.status === 'CONFIRMED' && slotId !== null)
    await releasePlace(tx, slotId, row.share === 'STAFF' ? 'STAFF' : 'PUBLIC');
  await fillFreedPlaces(ctx, tx, sessionId);
  await insertHistory(tx, [
    { id: uuidv7(), registrationId, act: 'CANCELLED', actor: 'CITIZEN', fromSlotId: slotId, at },
  ]);
  await appendEvents(tx, at, [{ kind: 'RegistrationCancelled', agencyId, sessionId, registrationId }]);
  await writeLetters(ctx, tx, {
    registrationIds: [registrationId],
    kind: 'CANCELLED',
    dedupe: `cancel|${request.key}`,
  });
  await keepAnswer(tx, answerToKeep(request, registrationId, at));
  return 'left';
}
