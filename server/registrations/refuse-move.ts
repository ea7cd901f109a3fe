import type { BookingFacts } from '../../db/booking.js';
import type { PlacedRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { withAlternatives } from './alternatives.js';
import type { MoveDecision } from './rules.js';

type Refused = Exclude<MoveDecision<BookingFacts>, { kind: 'Accepted' }>;

/** Why a place cannot be exchanged for another, with what can be done instead: whom to call, or where places are free. */
export async function refuseMove(ctx: RequestContext, decision: Refused, held: PlacedRegistration) {
  if (decision.kind === 'TooLateToChange') return { kind: 'TooLateToChange' as const, phone: await phoneOf(ctx, held) };
  if (isPlaceRefusal(decision)) return withAlternatives(ctx, decision, decision.place);
  return decision;
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

async function phoneOf(ctx: RequestContext, { session }: PlacedRegistration): Promise<string | null> {
  return (await ctx.loaders.point.load(session.pointId))?.phone ?? null;
}
