import { inTransaction } from '../../db/client.js';
import { brokenConstraint } from '../../db/conflicts.js';
import type { PlacedRegistration, RegistrationRow } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { giveUpRegistration } from './give-up.js';
import { heldFactsOf } from './held-facts.js';
import { readRegistrationById } from './read.js';
import { type ManageProof, recogniseHolder } from './recognise.js';
import { findReplay, type KeyedRequest, recogniseRequest } from './replay.js';
import { decideChange } from './rules.js';

export interface Cancellation {
  idempotencyKey: string;
  access: ManageProof;
}

/** Cancels a registration for its holder: the place goes to the waiting list in the same transaction, never to whoever refreshes first. */
export async function cancelRegistration(ctx: RequestContext, input: Cancellation) {
  const request = recogniseRequest(ctx, 'cancelRegistration', { ...input });
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const outcome = await attemptCancellation(ctx, input, request);
    if (outcome.kind !== 'Again') return outcome;
  }
  throw new Error('A cancellation lost every race it ran');
}

/** A registration that is moved by somebody else between reading and writing is read again. */
const mostAttempts = 5;

async function attemptCancellation(ctx: RequestContext, input: Cancellation, request: KeyedRequest) {
  const held = await recogniseHolder(ctx, input.access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return cancelled(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const decision = decideChange(heldFactsOf(held), ctx.now());
  if (decision.kind === 'RegistrationEnded') return { kind: 'RegistrationEnded' as const };
  if (decision.kind === 'TooLateToChange') return { kind: 'TooLateToChange' as const, phone: await phoneOf(ctx, held) };
  return giveUp(ctx, held.registration, request);
}

async function giveUp(ctx: RequestContext, held: RegistrationRow, request: KeyedRequest) {
  try {
    const outcome = await inTransaction(ctx.db, (tx) => giveUpRegistration(ctx, tx, held, { request }));
    if (outcome === 'ended') return { kind: 'RegistrationEnded' as const };
    if (outcome === 'again') return { kind: 'Again' as const };
  } catch (error) {
    if (brokenConstraint(error) !== 'idempotency_pkey') throw error;
    const replay = await findReplay(ctx, request);
    return replay.kind === 'Done' ? cancelled(ctx, replay.registrationId) : { kind: 'IdempotencyKeyReused' as const };
  }
  ctx.wake();
  return cancelled(ctx, held.id);
}

async function phoneOf(ctx: RequestContext, { session }: PlacedRegistration): Promise<string | null> {
  return (await ctx.loaders.point.load(session.pointId))?.phone ?? null;
}

async function cancelled(ctx: RequestContext, registrationId: string) {
  return { kind: 'RegistrationCancelled' as const, registration: await readRegistrationById(ctx, registrationId) };
}
