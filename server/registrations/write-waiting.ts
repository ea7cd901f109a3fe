import { v7 as uuidv7 } from 'uuid';
import type { BookingFacts } from '../../db/booking.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces, recountSessions } from '../../db/places.js';
import { findFreeClaim, insertHistory, insertRegistration } from '../../db/registrations.js';
import { findSession } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import type { Details } from './details.js';
import { newWaitingRow } from './new-registration.js';
import { personKeyOf } from './person.js';
import { answerToKeep, type KeyedRequest } from './replay.js';

/** Somebody who may have a place in the list of a session, so far. */
export interface Enlisting {
  input: { consentReminders: boolean; locale: 'VI' | 'EN' };
  details: Details;
  session: BookingFacts;
  limit: number;
  request: KeyedRequest;
  /** Where the request came too late. */
  carriedFrom?: BookingFacts;
}

type Written = { kind: 'PlacesFree' } | { kind: 'TooManyRegistrations' } | { kind: 'Written'; registrationId: string };

/** Gives the next number in the list, under the session's lock, once for each person and claim. Once somebody's place is free there is no list. */
export async function writeWaiting(
  ctx: RequestContext,
  tx: Transaction,
  { input, details, session, limit, request, carriedFrom }: Enlisting,
): Promise<Written> {
  const { sessionId, agencyId } = session;
  await lockPlaces(tx, [sessionId]);
  const locked = await findSession(tx, sessionId);
  if (locked === null || locked.openCount > 0) return { kind: 'PlacesFree' };
  const claim = await findFreeClaim(tx, agencyId, personKeyOf(ctx.keys, details), limit);
  if (claim === null) return { kind: 'TooManyRegistrations' };
  const { consentReminders, locale } = input;
  const wish = { details, consentReminders, locale, channel: 'WEB' };
  const row = newWaitingRow(ctx, wish, { place: session, claim, carriedFrom });
  const at = row.createdAt;
  await insertRegistration(tx, row);
  await keepAnswer(tx, answerToKeep(request, row.id, at));
  await recountSessions(tx, [sessionId], at);
  await insertHistory(tx, [
    { id: uuidv7(), registrationId: row.id, act: carriedFrom ? 'CARRIED_OVER' : 'WAITLISTED', actor: 'CITIZEN', at },
  ]);
  await appendEvents(tx, at, [{ kind: 'WaitingListJoined', agencyId, sessionId, registrationId: row.id }]);
  await writeLetters(ctx, tx, { registrationIds: [row.id], kind: 'WAITLISTED', dedupe: 'join' });
  return { kind: 'Written', registrationId: row.id };
}
