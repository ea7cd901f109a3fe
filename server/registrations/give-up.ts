import type { Transaction } from '../../db/client.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces } from '../../db/places.js';
import { noteAnswer } from '../../db/promises.js';
import { lockRegistration, type RegistrationRow } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import { endRegistration } from './end-registration.js';
import { answerToKeep, type KeyedRequest } from './replay.js';

/** A wish to leave: the holder's own, or told to somebody at the desk. */
export interface Leaving {
  request: KeyedRequest;
  actor?: string;
  reason?: string | null;
}

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
  { request, actor = 'CITIZEN', reason = null }: Leaving,
): Promise<'ended' | 'left' | 'again'> {
  await lockPlaces(tx, [held.sessionId], held.slotId === null ? [] : [held.slotId]);
  const row = await lockRegistration(tx, held.id);
  if (row === null || row.sessionId !== held.sessionId) return 'again';
  if (row.status === 'CANCELLED') return 'ended';
  await noteAnswer(tx, row.id, { answer: 'LEAVE', at: ctx.now() });
  await endRegistration(ctx, tx, row, { act: 'CANCELLED', actor, cancelledBy: 'CITIZEN', reason });
  await writeLetters(ctx, tx, {
    registrationIds: [row.id],
    kind: 'CANCELLED',
    dedupe: `cancel|${request.key}`,
  });
  await keepAnswer(tx, answerToKeep(request, row.id, ctx.now()));
  return 'left';
}
