import type { Transaction } from '../../db/client.js';
import { lockPlaces, releasePlace } from '../../db/places.js';
import { findSlot } from '../../db/slots.js';
import { type Closing, closeQuestion, findOpenQuestion, type TriageActRow } from '../../db/triage.js';
import type { RequestContext } from '../context.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';

type Closer = Pick<RequestContext, 'now' | 'keys'>;

/**
 * Closes what the secretariat asks of a registration, because something else was done instead; a place that was held for
 * the answer goes down its waiting list.
 *
 * The registration must be locked.
 */
export async function closeOpenQuestion(ctx: Closer, tx: Transaction, registrationId: string): Promise<void> {
  const question = await findOpenQuestion(tx, registrationId);
  if (question) await closeAndFree(ctx, tx, question, { answer: 'WITHDRAWN', at: ctx.now() });
}

/** Closes a question in a given way, and frees what was held for it; false when it was closed already. */
export async function closeAndFree(
  ctx: Closer,
  tx: Transaction,
  question: Pick<TriageActRow, 'id' | 'proposedSlotId' | 'heldShare'>,
  closing: Closing,
): Promise<boolean> {
  if (!(await closeQuestion(tx, question.id, closing))) return false;
  await freeHeldPlace(ctx, tx, question);
  return true;
}

/** Gives back a place that was held for an answer. */
export async function freeHeldPlace(
  ctx: Closer,
  tx: Transaction,
  { proposedSlotId, heldShare }: Pick<TriageActRow, 'proposedSlotId' | 'heldShare'>,
): Promise<void> {
  const slot = proposedSlotId === null || heldShare === null ? null : await findSlot(tx, proposedSlotId);
  if (slot === null || heldShare === null) return;
  await lockPlaces(tx, [slot.sessionId]);
  await releasePlace(tx, slot.id, heldShare);
  await fillFreedPlaces(ctx, tx, slot.sessionId);
}
