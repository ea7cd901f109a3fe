import { v7 as uuidv7 } from 'uuid';
import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint } from '../../db/conflicts.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces, releasePlace } from '../../db/places.js';
import {
  insertHistory,
  lockRegistration,
  type PlacedRegistration,
  type RegistrationRow,
  updateRegistration,
} from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import { fillFreedPlaces } from './hand-over-place.js';
import { readRegistrationById } from './read.js';
import { type ManageProof, recogniseHolder } from './recognise.js';
import { answerToKeep, findReplay, type KeyedRequest, recogniseRequest } from './replay.js';
import { decideChange } from './rules.js';

export interface Cancellation {
  idempotencyKey: string;
  access: ManageProof;
}

/** Cancels a registration for its holder: the place goes to the waiting list in the same transaction, never to whoever refreshes first. */
export async function cancelRegistration(ctx: RequestContext, input: Cancellation) {
  const request = recogniseRequest(ctx, 'cancelRegistration', { ...input });
  const held = await recogniseHolder(ctx, input.access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return cancelled(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const decision = decideChange(heldFacts(held), ctx.now());
  if (decision.kind === 'RegistrationEnded') return { kind: 'RegistrationEnded' as const };
  if (decision.kind === 'TooLateToChange') return { kind: 'TooLateToChange' as const, phone: await phoneOf(ctx, held) };
  return giveUp(ctx, held.registration, request);
}

async function giveUp(ctx: RequestContext, held: RegistrationRow, request: KeyedRequest) {
  try {
    const wasActive = await inTransaction(ctx.db, (tx) => writeCancellation(ctx, tx, held, request));
    if (!wasActive) return { kind: 'RegistrationEnded' as const };
  } catch (error) {
    if (brokenConstraint(error) !== 'idempotency_pkey') throw error;
    const replay = await findReplay(ctx, request);
    return replay.kind === 'Done' ? cancelled(ctx, replay.registrationId) : { kind: 'IdempotencyKeyReused' as const };
  }
  ctx.wake();
  return cancelled(ctx, held.id);
}

async function writeCancellation(
  ctx: RequestContext,
  tx: Transaction,
  held: RegistrationRow,
  request: KeyedRequest,
): Promise<boolean> {
  await lockPlaces(tx, [held.sessionId], held.slotId === null ? [] : [held.slotId]);
  const row = await lockRegistration(tx, held.id);
  if (row === null || row.sessionId !== held.sessionId)
    throw new Error('A registration moved while it was being cancelled');
  if (row.status === 'CANCELLED') return false;
  const at = ctx.now();
  const { id: registrationId, sessionId, agencyId, slotId } = row;
  await updateRegistration(tx, registrationId, {
    status: 'CANCELLED',
    cancelledAt: at,
    cancelledBy: 'CITIZEN',
    claim: null,
    sequence: row.sequence + 1,
    updatedAt: at,
  });
  if (row.status === 'CONFIRMED' && slotId !== null)
    await releasePlace(tx, slotId, row.share === 'STAFF' ? 'STAFF' : 'PUBLIC');
  await fillFreedPlaces(ctx, tx, sessionId);
  await insertHistory(tx, [
    { id: uuidv7(), registrationId, act: 'CANCELLED', actor: 'CITIZEN', fromSlotId: slotId, at },
  ]);
  await appendEvents(tx, at, [{ kind: 'RegistrationCancelled', agencyId, sessionId, registrationId }]);
  await writeLetters(ctx, tx, {
    registrationIds: [registrationId],
    kind: 'CANCELLED',
    dedupe: `cancel|${request.key}`,
  });
  await keepAnswer(tx, answerToKeep(request, registrationId, at));
  return true;
}

function heldFacts({ registration, session, slot }: PlacedRegistration) {
  return { status: registration.status, sessionStatus: session.status, startsAt: slot?.startsAt ?? session.startsAt };
}

async function phoneOf(ctx: RequestContext, { session }: PlacedRegistration): Promise<string | null> {
  return (await ctx.loaders.point.load(session.pointId))?.phone ?? null;
}

async function cancelled(ctx: RequestContext, registrationId: string) {
  return { kind: 'RegistrationCancelled' as const, registration: await readRegistrationById(ctx, registrationId) };
}
