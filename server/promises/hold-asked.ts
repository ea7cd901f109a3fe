import type { Transaction } from '../../db/client.js';
import { findOffer } from '../../db/promises.js';
import { lockRegistration, type RegistrationRow } from '../../db/registrations.js';
import type { Answering } from './answer.js';

/**
 * Locks a registration that is still asked what it was asked when it was read; null when something has changed since.
 *
 * The places of its session must be locked: whoever changes a session, or takes a change back, does that first too.
 */
export async function holdAsked(
  tx: Transaction,
  { held, changeId }: Pick<Answering, 'held' | 'changeId'>,
): Promise<RegistrationRow | null> {
  const { id, status, sessionId, slotId } = held.registration;
  const row = await lockRegistration(tx, id);
  if (row === null || row.status !== status || row.sessionId !== sessionId || row.slotId !== slotId) return null;
  const last = await findOffer(tx, id);
  return last !== null && last.change.id === changeId && last.offer.answer === null ? row : null;
}
