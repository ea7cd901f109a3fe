import { type BookingFacts, findBookingFacts, findWaitingFacts } from '../../db/booking.js';
import { listLateCandidates } from '../../db/next-sessions.js';
import { listSlots } from '../../db/slots.js';
import type { RequestContext } from '../context.js';
import { sessionForRequest, slotForRequest } from './late-rules.js';

interface Late {
  /** Where the request came too late. */
  place: BookingFacts;
  /** The session its sender was shown and agreed to. */
  acceptedId: string;
  locale: 'VI' | 'EN';
}

/**
 * The place a late request goes to, if it is in the session its sender agreed to; without a slot where that is full.
 *
 * Null when late requests are not carried over, or go to another session by now: that must be said first.
 */
export async function findCarriedPlace(
  ctx: Pick<RequestContext, 'db' | 'now'>,
  { place, acceptedId, locale }: Late,
): Promise<BookingFacts | null> {
  const next = await findCarriedSession(ctx, place.sessionId, acceptedId);
  if (next === null) return null;
  const slot = slotForRequest(await listSlots(ctx.db, [next]), place.slotStartsAt);
  return slot === null ? findWaitingFacts(ctx.db, next, locale) : findBookingFacts(ctx.db, slot.id, locale);
}

async function findCarriedSession(
  { db, now }: Pick<RequestContext, 'db' | 'now'>,
  sessionId: string,
  acceptedId: string,
): Promise<string | null> {
  const at = now();
  const candidates = await listLateCandidates(db, [sessionId], at);
  const next = sessionForRequest(candidates, at);
  return next?.carriesOver && next.id === acceptedId.toLowerCase() ? next.id : null;
}
