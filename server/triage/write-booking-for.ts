import { v7 as uuidv7 } from 'uuid';
import type { BookingFacts } from '../../db/booking.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces, recountSessions } from '../../db/places.js';
import { findFreeClaim, insertHistory, insertRegistration } from '../../db/registrations.js';
import { findSession } from '../../db/sessions.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import type { Details } from '../registrations/details.js';
import { newWaitingRow } from '../registrations/new-registration.js';
import { personKeyOf } from '../registrations/person.js';
import { answerToKeep, type KeyedRequest } from '../registrations/replay.js';
import { requireStaff } from '../staff/require-staff.js';
import type { BookingFor } from './book-for.js';
import type { BookingOverride, DeskPlaceDecision } from './desk-booking-rules.js';
import { givePlace } from './give-place.js';

export interface Writing {
  input: BookingFor;
  details: Details;
  place: BookingFacts;
  limit: number;
  reason: string | null;
  request: KeyedRequest;
}

type Refused =
  | Exclude<DeskPlaceDecision, { kind: 'Accepted' }>
  | { kind: 'PlaceNotPossible'; problem: 'OTHER_TIMES_FREE' };
export type Written = { kind: 'Written'; registrationId: string } | Refused;

/** Where the desk puts somebody: into a place, or on the waiting list. */
interface Standing {
  status: 'CONFIRMED' | 'WAITLISTED';
  slotId: string | null;
  share: string;
  used: BookingOverride[];
}

/** Writes a registration that somebody at the desk makes for a citizen, with its place, letter, history and audit. */
export async function writeBookingFor(ctx: RequestContext, tx: Transaction, asked: Writing): Promise<Written> {
  const { input, details, place, limit, request } = asked;
  await lockPlaces(tx, [place.sessionId]);
  const claim = await findFreeClaim(tx, place.agencyId, personKeyOf(ctx.keys, details), limit);
  const isBeyond = claim === null;
  if (isBeyond && !input.overrides.includes('PERSON_LIMIT')) return { kind: 'OverrideNeeded', rule: 'PERSON_LIMIT' };
  const standing = await findStanding(ctx, tx, asked);
  if (!('status' in standing)) return standing;
  const used = [...standing.used, ...(isBeyond ? (['PERSON_LIMIT'] as const) : []), ...papersOf(asked)];
  const { consentReminders, locale, channel } = input;
  const row = newWaitingRow(ctx, { details, consentReminders, locale, channel }, { place, claim: claim ?? 1 });
  const { status, slotId, share } = standing;
  await insertRegistration(tx, { ...row, claim, status, slotId, share });
  await recountSessions(tx, [place.sessionId], row.createdAt);
  await tell(ctx, tx, { asked, registrationId: row.id, standing, used });
  await keepAnswer(tx, answerToKeep(request, row.id, row.createdAt));
  return { kind: 'Written', registrationId: row.id };
}

async function findStanding(ctx: RequestContext, tx: Transaction, asked: Writing): Promise<Standing | Refused> {
  const { input, reason } = asked;
  const { slotId, isUrgent, overrides } = input;
  const given = await givePlace(ctx, tx, { slotId, wish: { isUrgent, overrides }, reason });
  if (given.kind === 'Accepted') return { status: 'CONFIRMED', slotId, share: given.share, used: given.used };
  const isFull = given.kind === 'OverrideNeeded' && given.rule === 'EXTRA_PLACE';
  if (!isFull || !input.waitIfFull) return given;
  const session = await findSession(tx, asked.place.sessionId);
  // Nobody waits where a place is free.
  if (session === null || session.openCount > 0) return { kind: 'PlaceNotPossible', problem: 'OTHER_TIMES_FREE' };
  return { status: 'WAITLISTED', slotId: null, share: 'PUBLIC', used: [] };
}

function papersOf({ input, details }: Writing): BookingOverride[] {
  const isWithout = details.identityNumber === null && details.address === null;
  return isWithout && input.overrides.includes('NO_PAPERS') ? ['NO_PAPERS'] : [];
}

interface Telling {
  asked: Writing;
  registrationId: string;
  standing: Standing;
  used: readonly BookingOverride[];
}

async function tell(
  ctx: RequestContext,
  tx: Transaction,
  { asked, registrationId, standing, used }: Telling,
): Promise<void> {
  const { place, reason } = asked;
  const { agencyId, sessionId } = place;
  const at = ctx.now();
  const isPlaced = standing.status === 'CONFIRMED';
  const actor = `STAFF:${requireStaff(ctx).accountId}`;
  const act = isPlaced ? 'BOOKED' : 'WAITLISTED';
  const why = used.length > 0 ? reason : null;
  await insertHistory(tx, [{ id: uuidv7(), registrationId, act, actor, toSlotId: standing.slotId, reason: why, at }]);
  const kind = isPlaced ? 'RegistrationBooked' : 'WaitingListJoined';
  await appendEvents(tx, at, [{ kind, agencyId, sessionId, registrationId }]);
  await recordAct(tx, ctx, {
    ...{ act: 'RegistrationBookedFor', agencyId, subjectKind: 'REGISTRATION', subjectId: registrationId },
    ...{ detail: used.length > 0 ? used.join(' ') : null, reason: why },
  });
  await writeLetters(ctx, tx, { registrationIds: [registrationId], kind: act, dedupe: 'book' });
}
