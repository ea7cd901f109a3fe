import type { PetitionTally } from '../../db/counting-petitions.js';
import type { Rate } from './rate-rules.js';
import { countOf, type Figure, figuresBy } from './tally-rules.js';

/** Under this name stand the petitions that were handed to their handlers, whatever they are. */
export const handedOver = 'HANDED_OVER';

/** How the petitions of a period break down. */
export interface PetitionBreakdown {
  received: number;
  carriedOver: number;
  /** Of those received: handed to their handlers, and broken down no further here. */
  handedOver: number;
  byType: Figure[];
  byOutcome: Figure[];
  byTopic: Figure[];
  byLevel: Figure[];
  byOrigin: Figure[];
  eligible: number;
  notEligible: number;
  notClassified: number;
  withinJurisdiction: number;
  beyondJurisdiction: number;
  classified: Rate;
  processed: Rate;
  tallies: readonly PetitionTally[];
}

/**
 * Breaks the petitions received in a period down, and says how many were carried over into it.
 *
 * With `isTold` false, what was handed over stands under one name in every breakdown, and in no rate: whoever may not know of a
 * denunciation learns of none by a count.
 *
 * @see domain.md 6, 7.3 R16
 */
export function breakDown(all: readonly PetitionTally[], isTold: boolean): PetitionBreakdown {
  const isApart = (one: PetitionTally) => one.isHandedOver && !isTold;
  const received = all.filter((one) => !one.isCarried);
  const known = received.filter((one) => !isApart(one));
  const by = (nameOf: (one: PetitionTally) => string | null) =>
    figuresBy(received, (one) => (isApart(one) ? handedOver : nameOf(one)));
  const count = (fits: (one: PetitionTally) => boolean) => countOf(known, fits);
  return {
    received: countOf(received),
    carriedOver: countOf(all, (one) => one.isCarried),
    handedOver: countOf(received, isApart),
    byType: by((one) => one.type),
    byOutcome: by((one) => one.outcome),
    byTopic: by((one) => one.topic),
    byLevel: figuresBy(received, (one) => one.level),
    byOrigin: figuresBy(received, (one) => one.via),
    eligible: count((one) => one.eligible === true),
    notEligible: count((one) => one.eligible === false),
    notClassified: count((one) => !one.isClassified),
    withinJurisdiction: count((one) => one.within === true),
    beyondJurisdiction: count((one) => one.within === false),
    classified: { numerator: count((one) => one.isClassified), denominator: countOf(known) },
    processed: { numerator: count((one) => one.outcome !== null), denominator: countOf(known) },
    tallies: known,
  };
}

/** Of the petitions (of a type) within the agency's jurisdiction, how many were resolved by the end of the period. */
export function resolutionOf({ tallies }: Pick<PetitionBreakdown, 'tallies'>, type?: string | null): Rate {
  const within = tallies.filter((one) => one.within === true && (!type || one.type === type));
  return { numerator: countOf(within, (one) => one.isResolved), denominator: countOf(within) };
}
