import { type BookingFacts, findBookingFacts } from '../../db/booking.js';
import { inTransaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import { releaseEndedClaims } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type BookingRules, readBookingRules } from '../registrations/booking-rules.js';
import { type DetailsGiven, readDetails } from '../registrations/details.js';
import { personKeyOf } from '../registrations/person.js';
import { findReplay, type KeyedRequest, recogniseRequest } from '../registrations/replay.js';
import { notFoundHere } from '../sessions/arrange.js';
import { givenReason } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import { type BookingOverride, needsReason } from './desk-booking-rules.js';
import { readOneForStaff } from './read-outcomes.js';
import { type Writing, writeBookingFor } from './write-booking-for.js';

export interface BookingFor extends DetailsGiven {
  idempotencyKey: string;
  slotId: string;
  channel: 'PHONE' | 'COUNTER' | 'PAPER';
  isUrgent: boolean;
  /** Wait where no place is free, instead of being refused. */
  waitIfFull: boolean;
  overrides: readonly BookingOverride[];
  reason?: string | null | undefined;
  consentReminders: boolean;
  locale: 'VI' | 'EN';
}

/**
 * Registers a citizen who came, called or sent a paper, under the rules for citizens, once for each idempotency key.
 *
 * A rule is gone past only where that is said, with a reason that is kept. Somebody without phone or papers is registered all
 * the same; so many places are given as there are, and one more is one more.
 */
export async function bookFor(ctx: RequestContext, input: BookingFor) {
  requireStaff(ctx);
  const request = recogniseRequest(ctx, 'bookFor', { ...input });
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return booked(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const place = isIdentifier(input.slotId) ? await findBookingFacts(ctx.db, input.slotId, input.locale) : null;
  if (place === null) return { kind: 'PlaceNotPossible' as const, problem: 'NOT_PUBLISHED' as const };
  if (!mayTriage(ctx.actor, await findScope(ctx.db, place.agencyId))) return notFoundHere;
  const reason = givenReason(input.reason ?? '');
  if (needsReason(input.overrides) && reason === null) return { kind: 'ReasonMissing' as const };
  const rules = rulesFor(place, input.overrides);
  const read = readDetails(input, rules);
  if (read.kind !== 'Read') return read;
  const { details } = read;
  await releaseEndedClaims(ctx.db, place.agencyId, personKeyOf(ctx.keys, details), ctx.now());
  return write(ctx, { input, details, place, limit: rules.registrationsPerPerson, reason, request });
}

/** Whoever has no papers with them is registered by name. */
function rulesFor({ policies }: BookingFacts, overrides: readonly BookingOverride[]): BookingRules {
  const rules = readBookingRules(policies);
  return overrides.includes('NO_PAPERS') ? { ...rules, identity: 'NAME_ONLY' } : rules;
}

const mostAttempts = 5;

type Settled = Awaited<ReturnType<typeof settle>> | Awaited<ReturnType<typeof refuseUnlessDone>>;

async function write(ctx: RequestContext, asked: Writing, attempt = 1): Promise<Settled> {
  try {
    return await settle(ctx, asked);
  } catch (error) {
    const broken = brokenConstraint(error);
    // The same person took the same claim elsewhere, or a code was drawn twice: look again.
    const isRaced = broken === 'registration_claim' || broken === 'registration_code_unique';
    if (isRaced && attempt < mostAttempts) return write(ctx, asked, attempt + 1);
    if (!isSamePerson(broken) && broken !== 'idempotency_pkey') throw error;
    return refuseUnlessDone(ctx, asked.request);
  }
}

async function settle(ctx: RequestContext, asked: Writing) {
  const outcome = await inTransaction(ctx.db, (tx) => writeBookingFor(ctx, tx, asked));
  if (outcome.kind !== 'Written') return outcome;
  ctx.wake();
  return booked(ctx, outcome.registrationId);
}

async function refuseUnlessDone(ctx: RequestContext, request: KeyedRequest) {
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return booked(ctx, replay.registrationId);
  return replay.kind === 'New' ? { kind: 'AlreadyRegistered' as const } : replay;
}

async function booked(ctx: RequestContext, id: string) {
  return { kind: 'RegistrationBookedFor' as const, registration: await readOneForStaff(ctx, id) };
}
