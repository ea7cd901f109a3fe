import { v7 as uuidv7 } from 'uuid';
import { type BookingFacts, findBookingFacts } from '../../db/booking.js';
import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces, recountSessions, releasePlace, takePublicPlace } from '../../db/places.js';
import {
  insertHistory,
  lockRegistration,
  type PlacedRegistration,
  type RegistrationRow,
  updateRegistration,
} from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { writeLetters } from '../messages/write-letters.js';
import { withAlternatives } from './alternatives.js';
import { fillFreedPlaces } from './hand-over-place.js';
import { readRegistrationById } from './read.js';
import { type ManageProof, recogniseHolder } from './recognise.js';
import { answerToKeep, findReplay, type KeyedRequest, recogniseRequest } from './replay.js';
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

interface Exchange {
  held: RegistrationRow;
  heldStartsAt: string;
  place: BookingFacts;
  request: KeyedRequest;
}

async function exchange(ctx: RequestContext, asked: Exchange) {
  const { held, place, request } = asked;
  try {
    const outcome = await inTransaction(ctx.db, (tx) => writeMove(ctx, tx, asked));
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

async function writeMove(
  ctx: RequestContext,
  tx: Transaction,
  { held, heldStartsAt, place, request }: Exchange,
): Promise<'moved' | 'ended' | 'full'> {
  const slotId = place.slotId ?? '';
  await lockPlaces(tx, [...new Set([held.sessionId, place.sessionId])], [slotId]);
  const row = await lockRegistration(tx, held.id);
  if (row === null || row.status === 'CANCELLED') return 'ended';
  if (row.sessionId !== held.sessionId || row.slotId !== held.slotId)
    throw new Error('A registration moved while it was being moved');
  if (!(await takePublicPlace(tx, slotId))) return 'full';
  const at = ctx.now();
  const { id: registrationId, agencyId, sequence } = row;
  await updateRegistration(tx, registrationId, {
    status: 'CONFIRMED',
    share: 'PUBLIC',
    sessionId: place.sessionId,
    slotId,
    movedAt: at,
    sequence: sequence + 1,
    updatedAt: at,
  });
  if (row.status === 'CONFIRMED' && row.slotId !== null)
    await releasePlace(tx, row.slotId, row.share === 'STAFF' ? 'STAFF' : 'PUBLIC');
  if (place.sessionId !== row.sessionId) await recountSessions(tx, [place.sessionId], at);
  await fillFreedPlaces(ctx, tx, row.sessionId);
  await insertHistory(tx, [
    { id: uuidv7(), registrationId, act: 'MOVED', actor: 'CITIZEN', fromSlotId: row.slotId, toSlotId: slotId, at },
  ]);
  const sessionIds = [...new Set([row.sessionId, place.sessionId])];
  await appendEvents(
    tx,
    at,
    sessionIds.map((sessionId) => ({ kind: 'RegistrationMoved', agencyId, sessionId, registrationId })),
  );
  await writeLetters(ctx, tx, {
    registrationIds: [registrationId],
    kind: 'MOVED',
    previousStartsAt: heldStartsAt,
    dedupe: `move|${request.key}`,
  });
  await keepAnswer(tx, answerToKeep(request, registrationId, at));
  return 'moved';
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
