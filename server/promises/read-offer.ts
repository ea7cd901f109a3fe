import { findNextOfLeader, type OwnDay } from '../../db/awaiting.js';
import { findRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import type { SessionFacts } from '../sessions/facts.js';
import { readSession } from '../sessions/read.js';
import { readAsked } from './read-asked.js';

/** What the holder of a registration is asked, as they are told it. */
export interface OfferFacts {
  act: string;
  reason: string;
  madeAt: string;
  startedBeforeAt: string;
  choices: readonly string[];
  lastDay: string | null;
  leaderPositionId: string;
  /** Of which session, and whose day one may wait for. */
  sessionId: string;
  day: OwnDay;
}

/** What the agency asks the holder of a registration because it changed something; null when nothing is asked. */
export async function readOffer(
  ctx: Pick<RequestContext, 'db' | 'now'>,
  { id }: { id: string },
): Promise<OfferFacts | null> {
  const placed = await findRegistration(ctx.db, { id });
  const asked = placed && (await readAsked(ctx.db, placed, ctx.now()));
  if (!asked) return null;
  const { change, offer, choices, leaderId } = asked;
  const { act, reason, madeAt } = change;
  const { id: sessionId, agencyId, kind, assignedPositionId } = placed.session;
  return {
    ...{ act, reason, madeAt, choices, sessionId },
    startedBeforeAt: change.before.startsAt,
    lastDay: offer.lastDay,
    leaderPositionId: assignedPositionId,
    day: { agencyId, leaderId, kind },
  };
}

/** Where waiting for the leader leads, as far as that is published; null when the day is not known yet. */
export async function readNextOfLeader(
  ctx: RequestContext,
  { day, sessionId }: Pick<OfferFacts, 'day' | 'sessionId'>,
): Promise<SessionFacts | null> {
  const next = await findNextOfLeader(ctx.db, day, { now: ctx.now(), exceptId: sessionId });
  return next && readSession(ctx, next);
}
