import { v7 as uuidv7 } from 'uuid';
import { enlistAwaiting, findNextOfLeader, listAwaited, lockAwaited, type OwnDay } from '../../db/awaiting.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { lockPlaces } from '../../db/places.js';
import { insertHistory, listWaiting } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';

type Placer = Pick<RequestContext, 'now' | 'keys'>;

/**
 * Gives everybody who waits for a leader's next day their place in it as soon as there is one: strictly in order, and
 * whoever finds it full goes to the head of its waiting list.
 *
 * Call it in every transaction that may have given a leader a day: publishing, moving, taking a delegation back.
 */
export async function placeAwaiting(ctx: Placer, tx: Transaction, agencyIds: readonly string[]): Promise<void> {
  await lockAwaited(tx, agencyIds);
  for (const day of await listAwaited(tx, agencyIds)) {
    const next = await findNextOfLeader(tx, day, { now: ctx.now() });
    if (next) await place(ctx, tx, day, next.id);
  }
}

async function place(ctx: Placer, tx: Transaction, day: OwnDay, sessionId: string): Promise<void> {
  await lockPlaces(tx, [sessionId]);
  const at = ctx.now();
  // Somebody may have changed the session until it was locked; whoever did looks here too, after us.
  if ((await findNextOfLeader(tx, day, { now: at }))?.id !== sessionId) return;
  const enlisted = await enlistAwaiting(tx, day, { sessionId, at });
  if (enlisted.length === 0) return;
  const { agencyId } = day;
  const registrationIds = enlisted.map((one) => one.registrationId);
  await insertHistory(
    tx,
    registrationIds.map((registrationId) => ({
      ...{ id: uuidv7(), registrationId, act: 'LEADER_DAY_CAME', actor: 'SYSTEM', at },
    })),
  );
  await appendEvents(
    tx,
    at,
    enlisted.flatMap(({ registrationId, fromSessionId }) =>
      [...new Set([fromSessionId, sessionId])].map((id) => ({
        ...{ kind: 'RegistrationMoved', agencyId, sessionId: id, registrationId },
      })),
    ),
  );
  await fillFreedPlaces(ctx, tx, sessionId);
  const waiting = await listWaiting(tx, registrationIds);
  const dedupe = `await|${sessionId}|${at}`;
  await writeLetters(ctx, tx, { registrationIds: waiting, kind: 'WAITING_AGAIN', dedupe });
}
