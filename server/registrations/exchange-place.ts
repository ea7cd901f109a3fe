import { v7 as uuidv7 } from 'uuid';
import type { BookingFacts } from '../../db/booking.js';
import { yieldClaim } from '../../db/claims.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces, recountSessions, releasePlace, type Share, takePublicPlace } from '../../db/places.js';
import { noteAnswer } from '../../db/promises.js';
import { insertHistory, lockRegistration, type RegistrationRow, updateRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import { withdrawProposal } from '../triage/withdraw-proposal.js';
import { fillFreedPlaces } from './hand-over-place.js';
import { answerToKeep, type KeyedRequest } from './replay.js';

export interface Exchange {
  held: RegistrationRow;
  heldStartsAt: string;
  place: BookingFacts;
  request: KeyedRequest;
  /** Somebody at the desk does it for the holder. */
  desk?: {
    actor: string;
    reason: string;
    /** Takes a place of any share that may be given; null when there is none. */
    take: (tx: Transaction, slotId: string) => Promise<Share | null>;
  };
}

/**
 * Exchanges a place, or a number on the waiting list, for another place: the new one is taken before the old one is given up.
 *
 * `ended`, `full` and `again` leave everything as it was; `again` when it is no longer held as it was read. Whoever was asked
 * something about the old place has answered by this, and another session that was proposed is proposed no more.
 */
export async function exchangePlace(
  ctx: RequestContext,
  tx: Transaction,
  { held, heldStartsAt, place, request, desk }: Exchange,
): Promise<'moved' | 'ended' | 'full' | 'again'> {
  const slotId = place.slotId ?? '';
  await lockPlaces(tx, [...new Set([held.sessionId, place.sessionId])], [slotId]);
  const row = await lockRegistration(tx, held.id);
  if (row === null || row.status === 'CANCELLED') return 'ended';
  if (row.sessionId !== held.sessionId || row.slotId !== held.slotId) return 'again';
  const share = desk ? await desk.take(tx, slotId) : await takePublic(tx, slotId);
  if (share === null) return 'full';
  const at = ctx.now();
  const { id: registrationId, agencyId, sequence } = row;
  await noteAnswer(tx, registrationId, { answer: 'MOVE', at });
  if (row.status === 'DISPLACED' || row.status === 'AWAITING_LEADER') await yieldClaim(tx, registrationId);
  await updateRegistration(tx, registrationId, {
    status: 'CONFIRMED',
    awaitedLeaderId: null,
    share,
    sessionId: place.sessionId,
    slotId,
    movedAt: at,
    sequence: sequence + 1,
    updatedAt: at,
  });
  await withdrawProposal(ctx, tx, registrationId);
  if (row.status === 'CONFIRMED' && row.slotId !== null) await releasePlace(tx, row.slotId, row.share);
  if (place.sessionId !== row.sessionId) await recountSessions(tx, [place.sessionId], at);
  await fillFreedPlaces(ctx, tx, row.sessionId);
  await insertHistory(tx, [
    {
      ...{ id: uuidv7(), registrationId, act: 'MOVED', actor: desk?.actor ?? 'CITIZEN', reason: desk?.reason ?? null },
      ...{ fromSlotId: row.slotId, toSlotId: slotId, at },
    },
  ]);
  const sessionIds = [...new Set([row.sessionId, place.sessionId])];
  await appendEvents(
    tx,
    at,
    sessionIds.map((sessionId) => ({ kind: 'RegistrationMoved', agencyId, sessionId, registrationId })),
  );
  await writeLetters(ctx, tx, {
    registrationIds: [registrationId],
    kind: 'MOVED',
    previousStartsAt: heldStartsAt,
    dedupe: `move|${request.key}`,
  });
  await keepAnswer(tx, answerToKeep(request, registrationId, at));
  return 'moved';
}

async function takePublic(tx: Transaction, slotId: string): Promise<Share | null> {
  return (await takePublicPlace(tx, slotId)) ? 'PUBLIC' : null;
}
