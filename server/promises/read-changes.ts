import type { ChangeRow, PlacedOffer } from '../../db/promises.js';
import type { RequestContext } from '../context.js';
import type { ArrangedFacts } from '../sessions/arranged-facts.js';
import { decideUndo } from './rules.js';

/** An act of the desk as the desk sees it. */
export interface ChangeFacts extends Pick<ChangeRow, 'id' | 'act' | 'reason' | 'madeAt' | 'undoneAt'> {
  undoableUntil: string;
  undoable: boolean;
}

/** The last act on a session of which people were told; null when there was none. */
export async function readLastChange(ctx: RequestContext, session: ArrangedFacts): Promise<ChangeFacts | null> {
  const change = await ctx.loaders.lastChangeOfSession.load(session.id);
  if (change === null) return null;
  const { id, act, reason, madeAt, undoneAt, undoUntil } = change;
  const decision = decideUndo({ ...change, currentSequence: session.sequence }, ctx.now());
  return { id, act, reason, madeAt, undoneAt, undoableUntil: undoUntil, undoable: decision.kind === 'Accepted' };
}

/** What a citizen was last asked, and what came of it; null when nothing was. A lapse is no answer. */
export async function readAskedOf(ctx: RequestContext, registration: { id: string }) {
  const placed: PlacedOffer | null = await ctx.loaders.lastOfferOfRegistration.load(registration.id);
  if (placed === null) return null;
  const { change, offer } = placed;
  const answer = offer.answer === 'LAPSED' ? null : offer.answer;
  return { act: change.act, madeAt: change.madeAt, lastDay: offer.lastDay, answer, answeredAt: offer.answeredAt };
}
