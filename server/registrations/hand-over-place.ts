import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { promoteWaiting, recountSessions } from '../../db/places.js';
import { insertHistory } from '../../db/registrations.js';
import { findSession } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import { isGoingAhead } from './registration-state.js';

/**
 * Gives the free public places of a session to its waiting list, in strict order, and brings its counters in line.
 *
 * Call it inside the transaction that freed or added places, after `lockPlaces`. Everybody who gets a place is told in
 * the same transaction; of an act of the desk, when that can no longer be taken back. A session that is not going ahead, or
 * has begun, keeps its list as it is.
 *
 * @returns who got a place
 */
export async function fillFreedPlaces(
  ctx: Pick<RequestContext, 'now' | 'keys'>,
  tx: Transaction,
  sessionId: string,
  change?: { id: string; dueAt: string },
): Promise<string[]> {
  const at = ctx.now();
  const session = await findSession(tx, sessionId);
  const promoted =
    session && isGoingAhead(session) && session.startsAt > at ? await promoteWaiting(tx, sessionId, at) : [];
  await recountSessions(tx, [sessionId], at);
  if (promoted.length === 0) return [];
  const registrationIds = promoted.map((one) => one.registrationId);
  await insertHistory(
    tx,
    promoted.map(({ registrationId, slotId }) => ({
      id: uuidv7(),
      registrationId,
      act: 'PROMOTED',
      actor: 'SYSTEM',
      toSlotId: slotId,
      at,
    })),
  );
  await appendEvents(
    tx,
    at,
    promoted.map(({ registrationId, agencyId }) => ({
      kind: 'RegistrationPromoted',
      agencyId,
      sessionId,
      registrationId,
    })),
  );
  await writeLetters(ctx, tx, { registrationIds, kind: 'PROMOTED', change, dedupe: `promote|${at}` });
  return registrationIds;
}
