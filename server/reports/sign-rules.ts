import type { BrokenIdentity } from './form-rules.js';

export type SigningRefused =
  | { kind: 'PeriodNotOver' }
  | { kind: 'RegisterTooLong' }
  | { kind: 'ReportDoesNotAddUp'; broken: BrokenIdentity[] }
  | { kind: 'ReportSignedAlready' }
  | { kind: 'NothingToAdjust' };

export interface SigningFacts {
  to: string;
  today: string;
  /** There is more than can be kept at once. */
  isCut: boolean;
  broken: BrokenIdentity[];
  /** What was signed last for the same form, agency and period. */
  latest: { hash: string } | null;
  hash: string;
  reason: string | null;
}

/**
 * What stands against signing; null when nothing does.
 *
 * @see domain.md R20, and 7.4 case 19: signed periods are frozen, corrections go to an adjustment
 */
export function decideSigning(facts: SigningFacts): SigningRefused | null {
  if (facts.to > facts.today) return { kind: 'PeriodNotOver' };
  if (facts.isCut) return { kind: 'RegisterTooLong' };
  if (facts.broken.length > 0) return { kind: 'ReportDoesNotAddUp', broken: facts.broken };
  if (!facts.latest) return null;
  if (facts.latest.hash === facts.hash) return { kind: 'NothingToAdjust' };
  return facts.reason === null ? { kind: 'ReportSignedAlready' } : null;
}
