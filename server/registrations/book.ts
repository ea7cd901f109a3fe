import { type BookingFacts, findBookingFacts, takePlaceAndRegister } from '../../db/booking.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import { findActiveOf, type PlacedRegistration, releaseEndedClaims } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Demand, noDemand } from '../proofs/proofs.js';
import { withAlternatives } from './alternatives.js';
import { type BookingRules, readBookingRules } from './booking-rules.js';
import { findCarriedPlace } from './carry-over.js';
import { type Details, type RegistrationGiven, readDetails } from './details.js';
import { newBooking } from './new-registration.js';
import { manageSecret, personKeyOf } from './person.js';
import { presentRegistration, type RegistrationFacts, readRegistrationById } from './read.js';
import { findReplay, type KeyedRequest, recogniseRequest } from './replay.js';
import { decidePlace } from './rules.js';

export interface Booking extends RegistrationGiven {
  slotId: string;
}

/**
 * Books a place in a slot for a citizen, exactly once for each idempotency key.
 *
 * The decision is made on facts read without locks; one statement then takes the place only if it is still there and
 * writes everything with it. A lost race comes back as the same refusal. Nothing is written by a refusal.
 */
export async function bookRegistration(ctx: RequestContext, { proof, ...input }: Booking) {
  const request = recogniseRequest(ctx, 'bookRegistration', input);
  const demand = ctx.proofs?.once({ address: ctx.address, key: request.key, proof }) ?? noDemand;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const outcome = await attemptBooking(ctx, input, { request, demand });
    if (outcome.kind !== 'Again') return outcome;
  }
  throw new Error('A booking lost every race it ran');
}

const mostAttempts = 5;

async function attemptBooking(
  ctx: RequestContext,
  input: Booking,
  { request, demand }: { request: KeyedRequest; demand: Demand },
) {
  const [replay, place] = await Promise.all([
    findReplay(ctx, request),
    isIdentifier(input.slotId) ? findBookingFacts(ctx.db, input.slotId, input.locale) : null,
  ]);
  if (replay.kind === 'Done') return booked(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  if (place === null) return { kind: 'SessionNotPublished' as const };
  const rules = readBookingRules(place.policies);
  const read = readDetails(input, rules);
  if (read.kind !== 'Read') return read;
  const work = await demand();
  if (work) return work;
  const decision = decidePlace(place, ctx.now());
  const asked = { input, details: read.details, place, rules, request };
  if (decision.kind === 'Accepted') return takePlace(ctx, asked);
  if (decision.kind === 'RegistrationClosed' && input.carryOverTo) return carryOver(ctx, asked, decision);
  if (await findActiveOf(ctx.db, place.sessionId, personKeyOf(ctx.keys, read.details)))
    return refuseUnlessDone(ctx, request, { kind: 'AlreadyRegistered' as const });
  return withAlternatives(ctx, decision, place);
}

interface Taking {
  input: Booking;
  details: Details;
  place: BookingFacts;
  rules: BookingRules;
  request: KeyedRequest;
  /** Where the request came too late. */
  carriedFrom?: BookingFacts;
}

/** Books a late request in the session its sender agreed to; if it goes elsewhere by now, that is said first. */
async function carryOver(ctx: RequestContext, asked: Taking, closed: { kind: 'RegistrationClosed'; closedAt: string }) {
  const { input, place } = asked;
  const { locale } = input;
  const next = await findCarriedPlace(ctx, { place, acceptedId: input.carryOverTo ?? '', locale });
  if (next === null) return withAlternatives(ctx, closed, place);
  if (next.slotId !== null) return takePlace(ctx, { ...asked, place: next, carriedFrom: place });
  return withAlternatives(ctx, { kind: 'SessionFull' }, next);
}

async function takePlace(ctx: RequestContext, { input, details, place, rules, request, carriedFrom }: Taking) {
  const { consentReminders, locale } = input;
  const limit = rules.registrationsPerPerson;
  const wish = { details, consentReminders, locale, channel: 'WEB' };
  const write = newBooking(ctx, wish, { place, registrationsPerPerson: limit, request, carriedFrom });
  let placed: PlacedRegistration | null;
  try {
    placed = await takePlaceAndRegister(ctx.db, write);
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === null) throw error;
    if (isSamePerson(broken)) return refuseUnlessDone(ctx, request, { kind: 'AlreadyRegistered' as const });
    if (broken !== 'registration_claim_range') return { kind: 'Again' as const };
    const released = await releaseEndedClaims(ctx.db, place.agencyId, personKeyOf(ctx.keys, details), ctx.now());
    if (released > 0) return { kind: 'Again' as const };
    return refuseUnlessDone(ctx, request, { kind: 'TooManyRegistrations' as const, limit });
  }
  if (placed === null) return { kind: 'Again' as const };
  ctx.wake();
  return asBooked(ctx, await presentRegistration(ctx, placed));
}

/** A person who is there already may be there through this very request, sent twice and done a moment ago. */
async function refuseUnlessDone<R>(ctx: RequestContext, request: KeyedRequest, refusal: R) {
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return booked(ctx, replay.registrationId);
  return replay.kind === 'IdempotencyKeyReused' ? replay : refusal;
}

async function booked(ctx: RequestContext, registrationId: string) {
  return asBooked(ctx, await readRegistrationById(ctx, registrationId));
}

function asBooked({ keys }: RequestContext, registration: RegistrationFacts) {
  return { kind: 'RegistrationBooked' as const, registration, manageLink: manageSecret(keys, registration.id) };
}
