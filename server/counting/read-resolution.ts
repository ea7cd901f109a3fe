import { type PetitionBreakdown, resolutionOf } from './petition-rules.js';
import type { Rate } from './rate-rules.js';

/** How many of the petitions (of one type) within the jurisdiction were resolved; no further question is asked for it. */
export function readResolution(facts: Pick<PetitionBreakdown, 'tallies'>, type: string | null | undefined): Rate {
  return resolutionOf(facts, type);
}
