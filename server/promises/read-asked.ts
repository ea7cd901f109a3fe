import type { Executor } from '../../db/client.js';
import { findPositions } from '../../db/leaders.js';
import { findOffer, type PlacedOffer } from '../../db/promises.js';
import type { PlacedRegistration } from '../../db/registrations.js';
import { asksForAnswer, type ChangeAnswer, choicesOf } from './rules.js';

/** What the holder of a registration is asked at this moment. */
export interface Asked extends PlacedOffer {
  choices: ChangeAnswer[];
  /** Whose next day one may wait for: the leader who was announced. */
  leaderId: string;
}

/** What a citizen is asked because the agency changed something; null when nothing is asked, or not any more. */
export async function readAsked(
  db: Executor,
  { registration, session, slot }: PlacedRegistration,
  now: string,
): Promise<Asked | null> {
  const placed = await findOffer(db, registration.id);
  if (placed === null || placed.offer.answer !== null || !asksForAnswer(placed.change.act)) return null;
  const facts = {
    status: registration.status,
    sessionStatus: session.status,
    isDelegated: session.actualPositionId !== null,
    startsAt: slot?.startsAt ?? session.startsAt,
    lastDay: placed.offer.lastDay,
  };
  const choices = choicesOf(facts, now);
  const [assigned] = await findPositions(db, [session.assignedPositionId]);
  return choices.length === 0 || !assigned ? null : { ...placed, choices, leaderId: assigned.leaderId };
}
