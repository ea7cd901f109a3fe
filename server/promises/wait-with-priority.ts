import { v7 as uuidv7 } from 'uuid';
import { yieldClaim } from '../../db/claims.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { releasePlace } from '../../db/places.js';
import { insertHistory, listWaiting, type RegistrationRow, updateRegistration } from '../../db/registrations.js';
import { findSlot } from '../../db/slots.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';

export interface Wait {
  /** As locked in this transaction, with the places of its session. */
  row: RegistrationRow;
  /** Names the request, so that it causes one letter. */
  key: string;
}

/**
 * Takes a registration to the waiting list of another session, with its priority: a free place there is its own at once.
 *
 * The old place goes down its own waiting list in the same transaction. Both sessions must be locked (`lockPlaces`).
 */
export async function waitInSession(
  ctx: RequestContext,
  tx: Transaction,
  { row, key, sessionId }: Wait & { sessionId: string },
): Promise<void> {
  const { id: registrationId, agencyId } = row;
  const previousStartsAt = await leave(ctx, tx, row, { status: 'WAITLISTED', sessionId, awaitedLeaderId: null });
  const at = ctx.now();
  await insertHistory(tx, [
    { id: uuidv7(), registrationId, act: 'WAITS_ELSEWHERE', actor: 'CITIZEN', fromSlotId: row.slotId, at },
  ]);
  await appendEvents(
    tx,
    at,
    [...new Set([row.sessionId, sessionId])].map((id) => ({
      ...{ kind: 'RegistrationMoved', agencyId, sessionId: id, registrationId },
    })),
  );
  await fillFreedPlaces(ctx, tx, sessionId);
  const registrationIds = await listWaiting(tx, [registrationId]);
  await writeLetters(ctx, tx, { registrationIds, kind: 'WAITING_AGAIN', previousStartsAt, dedupe: `wait|${key}` });
}

/** Keeps a registration for a leader's next day, which is not published yet. The old place goes down its waiting list. */
export async function waitForDay(
  ctx: RequestContext,
  tx: Transaction,
  { row, key, leaderId }: Wait & { leaderId: string },
): Promise<void> {
  const { id: registrationId, agencyId, sessionId } = row;
  const previousStartsAt = await leave(ctx, tx, row, {
    status: 'AWAITING_LEADER',
    sessionId,
    awaitedLeaderId: leaderId,
  });
  const at = ctx.now();
  await insertHistory(tx, [
    { id: uuidv7(), registrationId, act: 'AWAITS_LEADER', actor: 'CITIZEN', fromSlotId: row.slotId, at },
  ]);
  await appendEvents(tx, at, [{ kind: 'RegistrationAnswered', agencyId, sessionId, registrationId }]);
  const registrationIds = [registrationId];
  await writeLetters(ctx, tx, { registrationIds, kind: 'AWAITING_LEADER', previousStartsAt, dedupe: `wait|${key}` });
}

type NewStanding = Pick<RegistrationRow, 'status' | 'sessionId' | 'awaitedLeaderId'>;

/** Takes a registration out of its place; tells when that was to be, if there was one that stood. */
async function leave(
  ctx: RequestContext,
  tx: Transaction,
  row: RegistrationRow,
  next: NewStanding,
): Promise<string | null> {
  const at = ctx.now();
  const hadPlace = row.status === 'CONFIRMED' && row.slotId !== null;
  const slot = hadPlace && row.slotId !== null ? await findSlot(tx, row.slotId) : null;
  await yieldClaim(tx, row.id);
  await updateRegistration(tx, row.id, {
    ...next,
    slotId: null,
    share: 'PUBLIC',
    movedAt: at,
    sequence: row.sequence + 1,
    updatedAt: at,
  });
  if (slot) await releasePlace(tx, slot.id, row.share);
  await fillFreedPlaces(ctx, tx, row.sessionId);
  return slot?.startsAt ?? null;
}
