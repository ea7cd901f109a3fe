import { type BookingFacts, findBookingFacts } from '../../db/booking.js';
import { inTransaction, type Transaction } from '../../db/client.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces } from '../../db/places.js';
import { noteAnswer } from '../../db/promises.js';
import { findSession } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { exchangePlace } from '../registrations/exchange-place.js';
import { heldFactsOf } from '../registrations/held-facts.js';
import { refuseMove } from '../registrations/refuse-move.js';
import { answerToKeep } from '../registrations/replay.js';
import { decideMove } from '../registrations/rules.js';
import type { Answering } from './answer.js';
import { holdAsked } from './hold-asked.js';
import type { Settled } from './keep-or-leave.js';
import { mayWaitInstead } from './rules.js';
import { waitInSession } from './wait-with-priority.js';

/**
 * Exchanges what the agency offers for any place of the same agency; where that session is full, for the head of its
 * waiting list, unless a place would be lost by that without its holder saying so.
 */
export async function chooseAnother(ctx: RequestContext, asked: Answering) {
  const { held, input, request } = asked;
  const { registration } = held;
  const { slotId } = input;
  const locale = registration.locale === 'EN' ? 'EN' : 'VI';
  const place = isIdentifier(slotId ?? '') ? await findBookingFacts(ctx.db, slotId ?? '', locale) : null;
  const facts = heldFactsOf(held);
  const decision = decideMove(facts, place, ctx.now());
  if (decision.kind === 'SessionFull' && mayWait(asked, decision.place)) return wait(ctx, asked, decision.place);
  if (decision.kind !== 'Accepted') return refuseMove(ctx, decision, held);
  const exchange = { held: registration, heldStartsAt: facts.startsAt, place: decision.place, request };
  const outcome = await inTransaction(ctx.db, (tx) => exchangePlace(ctx, tx, exchange));
  if (outcome === 'moved') return { kind: 'Answered' as const };
  return outcome === 'ended' ? { kind: 'RegistrationEnded' as const } : { kind: 'Again' as const };
}

function mayWait({ held, input }: Answering, place: BookingFacts): boolean {
  const { registration } = held;
  return mayWaitInstead({
    isSameSession: place.sessionId === registration.sessionId,
    freePlaces: place.openCount,
    holdsPlace: registration.status === 'CONFIRMED',
    wish: input.waitIfFull ?? null,
  });
}

function wait(ctx: RequestContext, asked: Answering, { sessionId }: BookingFacts): Promise<Settled> {
  return inTransaction(ctx.db, async (tx) => {
    await lockPlaces(tx, [asked.held.session.id, sessionId]);
    return writeWait(ctx, tx, asked, sessionId);
  });
}

async function writeWait(ctx: RequestContext, tx: Transaction, asked: Answering, sessionId: string): Promise<Settled> {
  const row = await holdAsked(tx, asked);
  const wished = await findSession(tx, sessionId);
  // A place that got free meanwhile is taken the usual way.
  if (row === null || wished === null || wished.openCount > 0) return { kind: 'Again' };
  const at = ctx.now();
  await noteAnswer(tx, row.id, { answer: 'MOVE', at });
  await waitInSession(ctx, tx, { row, key: asked.request.key, sessionId });
  await keepAnswer(tx, answerToKeep(asked.request, row.id, at));
  return { kind: 'Answered' };
}
