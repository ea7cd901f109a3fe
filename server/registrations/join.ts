import { findWaitingFacts } from '../../db/booking.js';
import { inTransaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import { releaseEndedClaims } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { readSession } from '../sessions/read.js';
import { withAlternatives } from './alternatives.js';
import { findCarriedPlace } from './carry-over.js';
import { type RegistrationGiven, readDetails } from './details.js';
import { manageSecret, personKeyOf } from './person.js';
import { readRegistrationById } from './read.js';
import { readBookingRulesOf } from './read-booking-rules.js';
import { findReplay, recogniseRequest } from './replay.js';
import { decideWaiting } from './rules.js';
import { type Enlisting, writeWaiting } from './write-waiting.js';

export interface Joining extends RegistrationGiven {
  sessionId: string;
}

/** Puts a citizen on the waiting list of a full session, once for each idempotency key. Numbers are given under the session’s lock: first come, first on the list. */
export async function joinWaitingList(ctx: RequestContext, { proof, ...input }: Joining) {
  const request = recogniseRequest(ctx, 'joinWaitingList', input);
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return joined(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const session = isIdentifier(input.sessionId) ? await findWaitingFacts(ctx.db, input.sessionId, input.locale) : null;
  if (session === null) return { kind: 'SessionNotPublished' as const };
  const rules = await readBookingRulesOf(ctx, session.agencyId);
  const read = readDetails(input, rules);
  if (read.kind !== 'Read') return read;
  const work = await ctx.proofs?.demand({ address: ctx.address, key: request.key, proof });
  if (work) return work;
  const decision = decideWaiting(session, ctx.now());
  const asked = { input, details: read.details, session, limit: rules.registrationsPerPerson, request };
  if (decision.kind === 'RegistrationClosed' && input.carryOverTo) return carryOver(ctx, asked, decision);
  if (decision.kind === 'PlacesFree') return placesFree(ctx, session.sessionId);
  return decision.kind === 'Accepted' ? enlist(ctx, asked) : withAlternatives(ctx, decision, session);
}

/** Puts a late request on the list of the session its sender agreed to; if it goes elsewhere by now, that is said first. */
async function carryOver(ctx: RequestContext, asked: Asked, closed: { kind: 'RegistrationClosed'; closedAt: string }) {
  const { input, session } = asked;
  const { locale } = input;
  const next = await findCarriedPlace(ctx, { place: session, acceptedId: input.carryOverTo ?? '', locale });
  if (next === null) return withAlternatives(ctx, closed, session);
  if (next.slotId !== null) return placesFree(ctx, next.sessionId);
  return enlist(ctx, { ...asked, session: next, carriedFrom: session });
}

interface Asked extends Enlisting {
  input: Joining;
}

async function enlist(ctx: RequestContext, asked: Asked, attempt = 1) {
  const { session, details, limit, request } = asked;
  await releaseEndedClaims(ctx.db, session.agencyId, personKeyOf(ctx.keys, details), ctx.now());
  try {
    const outcome = await inTransaction(ctx.db, (tx) => writeWaiting(ctx, tx, asked));
    if (outcome.kind === 'PlacesFree') return await placesFree(ctx, session.sessionId);
    if (outcome.kind === 'TooManyRegistrations') return { kind: 'TooManyRegistrations' as const, limit };
    ctx.wake();
    return await joined(ctx, outcome.registrationId);
  } catch (error) {
    const broken = brokenConstraint(error);
    // The same person took the same claim elsewhere, or a code was drawn twice: look again.
    const again = broken === 'registration_claim' || broken === 'registration_code_unique';
    if (again && attempt < 5) return enlist(ctx, asked, attempt + 1);
    if (!isSamePerson(broken) && broken !== 'idempotency_pkey') throw error;
    const replay = await findReplay(ctx, request);
    if (replay.kind === 'Done') return joined(ctx, replay.registrationId);
    return replay.kind === 'New' ? { kind: 'AlreadyRegistered' as const } : replay;
  }
}

async function placesFree(ctx: RequestContext, sessionId: string) {
  const session = await readSession(ctx, { id: sessionId });
  return session === null ? { kind: 'SessionNotPublished' as const } : { kind: 'PlacesFree' as const, session };
}

async function joined(ctx: RequestContext, registrationId: string) {
  return {
    kind: 'WaitingListJoined' as const,
    registration: await readRegistrationById(ctx, registrationId),
    manageLink: manageSecret(ctx.keys, registrationId),
  };
}
