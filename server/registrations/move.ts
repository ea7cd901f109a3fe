import { findBookingFacts } from '../../db/booking.js';
import { inTransaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { withAlternatives } from './alternatives.js';
import { type Exchange, exchangePlace } from './exchange-place.js';
import { heldFactsOf } from './held-facts.js';
import { readRegistrationById } from './read.js';
import { type ManageProof, recogniseHolder } from './recognise.js';
import { refuseMove } from './refuse-move.js';
import { findReplay, type KeyedRequest, recogniseRequest } from './replay.js';
import { decideMove } from './rules.js';

export interface Move {
  idempotencyKey: string;
  access: ManageProof;
  slotId: string;
}

/** Moves a registration to another slot in one transaction: until the new place is sure, the old one is kept. */
export async function moveRegistration(ctx: RequestContext, input: Move) {
  const request = recogniseRequest(ctx, 'moveRegistration', { ...input });
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const outcome = await attemptMove(ctx, input, request);
    if (outcome.kind !== 'Again') return outcome;
  }
  throw new Error('A move lost every race it ran');
}

/** A registration that is moved by somebody else between reading and writing is read again. */
const mostAttempts = 5;

async function attemptMove(ctx: RequestContext, input: Move, request: KeyedRequest) {
  const held = await recogniseHolder(ctx, input.access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return moved(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const { locale } = held.registration;
  const place = isIdentifier(input.slotId)
    ? await findBookingFacts(ctx.db, input.slotId, locale === 'EN' ? 'EN' : 'VI')
    : null;
  const decision = decideMove(heldFactsOf(held), place, ctx.now());
  if (decision.kind !== 'Accepted') return refuseMove(ctx, decision, held);
  return exchange(ctx, {
    ...{ held: held.registration, heldStartsAt: heldFactsOf(held).startsAt },
    place: decision.place,
    request,
  });
}

async function exchange(ctx: RequestContext, asked: Exchange) {
  const { held, place, request } = asked;
  try {
    const outcome = await inTransaction(ctx.db, (tx) => exchangePlace(ctx, tx, asked));
    if (outcome === 'ended') return { kind: 'RegistrationEnded' as const };
    if (outcome === 'again') return { kind: 'Again' as const };
    if (outcome === 'full') return await withAlternatives(ctx, { kind: 'SessionFull' }, place);
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === 'registration_claim') return { kind: 'Again' as const };
    if (!isSamePerson(broken) && broken !== 'idempotency_pkey') throw error;
    const replay = await findReplay(ctx, request);
    if (replay.kind === 'Done') return moved(ctx, replay.registrationId);
    return replay.kind === 'New' ? { kind: 'AlreadyRegistered' as const } : replay;
  }
  ctx.wake();
  return moved(ctx, held.id);
}

async function moved(ctx: RequestContext, registrationId: string) {
  return { kind: 'RegistrationMoved' as const, registration: await readRegistrationById(ctx, registrationId) };
}
