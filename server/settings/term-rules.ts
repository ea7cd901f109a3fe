import { addDays, type Day } from '../working-days/day-rules.js';

/** One value of a parameter, of one level of the tree. `depth` is 0 for the agency's own, null for the country's. */
export interface Term {
  id: string;
  depth: number | null;
  effectiveFrom: Day;
  effectiveTo: Day | null;
}

/** Whether it was taken back before it ever held. */
export function isWithdrawn({ effectiveFrom, effectiveTo }: Pick<Term, 'effectiveFrom' | 'effectiveTo'>): boolean {
  return effectiveTo !== null && effectiveTo < effectiveFrom;
}

/** The term that holds on a day: of the nearest level, and there the one that began last. */
export function termOn<T extends Term>(terms: readonly T[], day: Day): T | null {
  const held = terms.filter(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
  );
  return held.toSorted(nearestThenLatest)[0] ?? null;
}

/** The days after this one on which another term begins to hold, in order; at most so many. */
export function comingTerms<T extends Term>(terms: readonly T[], day: Day, most = 10): { from: Day; term: T | null }[] {
  const days = new Set(
    terms
      .filter((one) => !isWithdrawn(one))
      .flatMap(({ effectiveFrom, effectiveTo }) => [
        effectiveFrom,
        ...(effectiveTo === null ? [] : [addDays(effectiveTo, 1)]),
      ])
      .filter((one) => one > day),
  );
  const found: { from: Day; term: T | null }[] = [];
  let last = termOn(terms, day);
  for (const from of [...days].sort()) {
    const term = termOn(terms, from);
    if (term?.id !== last?.id) found.push({ from, term });
    last = term;
  }
  return found.slice(0, most);
}

/** The first day from which a new value may hold: today. What has been stays as it was. */
export function isTooEarly(from: Day, today: Day): boolean {
  return from < today;
}

function nearestThenLatest(one: Term, other: Term): number {
  const nearness = (one.depth ?? Number.MAX_SAFE_INTEGER) - (other.depth ?? Number.MAX_SAFE_INTEGER);
  return nearness || (one.effectiveFrom < other.effectiveFrom ? 1 : -1);
}
