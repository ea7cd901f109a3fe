import { type BookingFacts, findBookingFacts } from '../../db/booking.js';
import { inTransaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import type { PlacedRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { withAlternatives } from './alternatives.js';
import { type Exchange, exchangePlace } from './exchange-place.js';
import { readRegistrationById } from './read.js';
import { type ManageProof, recogniseHolder } from './recognise.js';
import { findReplay, recogniseRequest } from './replay.js';
import { decideMove } from './rules.js';

export interface Move {
  idempotencyKey: string;
  access: ManageProof;
  slotId: string;
}

/** Moves a registration to another slot in one transaction: until the new place is sure, the old one is kept. */
export async function moveRegistration(ctx: RequestContext, input: Move) {
  const request = recogniseRequest(ctx, 'moveRegistration', { ...input });
  const held = await recogniseHolder(ctx, input.access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return moved(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const { locale } = held.registration;
  const place = isIdentifier(input.slotId)
    ? await findBookingFacts(ctx.db, input.slotId, locale === 'EN' ? 'EN' : 'VI')
    : null;
  const decision = decideMove(heldFacts(held), place, ctx.now());
  if (decision.kind === 'TooLateToChange') return { kind: 'TooLateToChange' as const, phone: await phoneOf(ctx, held) };
  if (decision.kind === 'Accepted')
    return exchange(ctx, {
      ...{ held: held.registration, heldStartsAt: heldFacts(held).startsAt },
      place: decision.place,
      request,
    });
  if (isPlaceRefusal(decision)) return withAlternatives(ctx, decision, decision.place);
  return decision;
}

async function exchange(ctx: RequestContext, asked: Exchange) {
  const { held, place, request } = asked;
  try {
    const outcome = await inTransaction(ctx.db, (tx) => exchangePlace(ctx, tx, asked));
    if (outcome === 'ended') return { kind: 'RegistrationEnded' as const };
    if (outcome === 'full') return await withAlternatives(ctx, { kind: 'SessionFull' }, place);
  } catch (error) {
    const broken = brokenConstraint(error);
    if (!isSamePerson(broken) && broken !== 'idempotency_pkey') throw error;
    const replay = await findReplay(ctx, request);
    if (replay.kind === 'Done') return moved(ctx, replay.registrationId);
    return replay.kind === 'New' ? { kind: 'AlreadyRegistered' as const } : replay;
  }
  ctx.wake();
  return moved(ctx, held.id);
}

const placeRefusals: readonly string[] = [
  'SessionCalledOff',
  'SlotGone',
  'RegistrationNotYetOpen',
  'RegistrationClosed',
  'SessionFull',
];

function isPlaceRefusal<D extends { kind: string }>(decision: D): decision is Extract<D, { place: BookingFacts }> {
  return placeRefusals.includes(decision.kind);
}

function heldFacts({ registration, session, slot }: PlacedRegistration) {
  return {
    status: registration.status,
    sessionStatus: session.status,
    startsAt: slot?.startsAt ?? session.startsAt,
    slotId: registration.slotId,
    agencyId: registration.agencyId,
  };
}

async function phoneOf(ctx: RequestContext, { session }: PlacedRegistration): Promise<string | null> {
  return (await ctx.loaders.point.load(session.pointId))?.phone ?? null;
}

async function moved(ctx: RequestContext, registrationId: string) {
  return { kind: 'RegistrationMoved' as const, registration: await readRegistrationById(ctx, registrationId) };
}
