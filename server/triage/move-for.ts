import { type BookingFacts, findBookingFacts } from '../../db/booking.js';
import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import { findRegistration, type PlacedRegistration } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { exchangePlace } from '../registrations/exchange-place.js';
import { heldFactsOf } from '../registrations/held-facts.js';
import { findReplay, type KeyedRequest, recogniseRequest } from '../registrations/replay.js';
import { notFoundHere } from '../sessions/arrange.js';
import { givenReason } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage } from './access.js';
import type { BookingOverride, DeskPlaceDecision } from './desk-booking-rules.js';
import { givePlace } from './give-place.js';
import { readDeskChange } from './read-desk-change.js';
import { present, readForStaff, readOneForStaff } from './read-outcomes.js';

export interface MoveFor {
  idempotencyKey: string;
  registrationId: string;
  version: number;
  slotId: string;
  isUrgent: boolean;
  overrides: readonly BookingOverride[];
  reason: string;
}

interface Moving {
  input: MoveFor;
  seen: PlacedRegistration;
  place: BookingFacts;
  reason: string;
  request: KeyedRequest;
}

/**
 * Moves a registration for its holder, who asked for it by telephone or at the counter: the new place is sure before the old
 * one is given up. Once for each idempotency key; what has changed since it was seen is shown instead.
 */
export async function moveFor(ctx: RequestContext, input: MoveFor) {
  requireStaff(ctx);
  const request = recogniseRequest(ctx, 'moveFor', { ...input });
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return moved(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const reason = givenReason(input.reason);
  if (reason === null) return { kind: 'ReasonMissing' as const };
  const seen = isIdentifier(input.registrationId) ? await findRegistration(ctx.db, { id: input.registrationId }) : null;
  if (!seen || !mayTriage(ctx.actor, await findScope(ctx.db, seen.registration.agencyId))) return notFoundHere;
  const refusal = readDeskChange(seen, input.version, ctx.now());
  if (refusal)
    return present(refusal, (await readForStaff(ctx, [input.registrationId])).get(input.registrationId) ?? null);
  const locale = seen.registration.locale === 'EN' ? 'EN' : 'VI';
  const place = isIdentifier(input.slotId) ? await findBookingFacts(ctx.db, input.slotId, locale) : null;
  const problem = problemOf(seen, place);
  if (place === null || problem) return { kind: 'PlaceNotPossible' as const, problem: problem ?? 'NOT_PUBLISHED' };
  return settle(ctx, { input, seen, place, reason, request });
}

function problemOf({ registration }: PlacedRegistration, place: BookingFacts | null) {
  if (place === null) return 'NOT_PUBLISHED' as const;
  if (place.agencyId !== registration.agencyId) return 'OTHER_AGENCY' as const;
  const isHeld = registration.status === 'CONFIRMED' && place.slotId === registration.slotId;
  return isHeld ? ('SAME_PLACE' as const) : null;
}

/** Ends an exchange for which there is no place, so that nothing of it stays. */
class NoPlace extends Error {
  constructor(readonly decision: Exclude<DeskPlaceDecision, { kind: 'Accepted' }>) {
    super('No place');
  }
}

async function settle(ctx: RequestContext, moving: Moving) {
  const { seen, request } = moving;
  const { id } = seen.registration;
  try {
    const outcome = await inTransaction(ctx.db, (tx) => write(ctx, tx, moving));
    if (outcome === 'ended' || outcome === 'again' || outcome === 'full')
      return present({ kind: 'StaleRegistration' }, (await readForStaff(ctx, [id])).get(id) ?? null);
  } catch (error) {
    if (error instanceof NoPlace) return error.decision;
    const broken = brokenConstraint(error);
    if (!isSamePerson(broken) && broken !== 'idempotency_pkey') throw error;
    const replay = await findReplay(ctx, request);
    if (replay.kind === 'Done') return moved(ctx, id);
    return replay.kind === 'New' ? { kind: 'AlreadyRegistered' as const } : replay;
  }
  ctx.wake();
  return moved(ctx, id);
}

async function write(ctx: RequestContext, tx: Transaction, { input, seen, place, reason, request }: Moving) {
  const { isUrgent, overrides, slotId } = input;
  const { id, agencyId } = seen.registration;
  const take = async (inside: Transaction) => {
    const given = await givePlace(ctx, inside, { slotId, wish: { isUrgent, overrides }, reason });
    if (given.kind !== 'Accepted') throw new NoPlace(given);
    return given.share;
  };
  const outcome = await exchangePlace(ctx, tx, {
    ...{ held: seen.registration, heldStartsAt: heldFactsOf(seen).startsAt, place, request },
    desk: { actor: `STAFF:${requireStaff(ctx).accountId}`, reason, take },
  });
  if (outcome === 'moved')
    await recordAct(tx, ctx, {
      ...{ act: 'RegistrationMovedFor', agencyId, subjectKind: 'REGISTRATION', subjectId: id, reason },
    });
  return outcome;
}

async function moved(ctx: RequestContext, id: string) {
  return { kind: 'RegistrationMovedFor' as const, registration: await readOneForStaff(ctx, id) };
}
