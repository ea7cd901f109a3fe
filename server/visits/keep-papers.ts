import type { VisitPersonRow } from '../../db/visits.js';
import type { RequestContext } from '../context.js';
import type { VisitPersonGiven } from './plan-visit.js';
import { openPerson } from './sealed-visit.js';

/**
 * People as they are told again, with the numbers of papers that were known of them and were not typed.
 *
 * Nobody reads such a number whole, so nobody could type it again; whoever shows no paper any more loses its number too.
 */
export function withKeptPapers(
  ctx: Pick<RequestContext, 'keys'>,
  before: readonly VisitPersonRow[],
  people: readonly VisitPersonGiven[],
): VisitPersonGiven[] {
  return people.map((given) => {
    const isLeftOut = given.identityKind != null && !given.identityNumber?.trim();
    const same = isLeftOut ? before.find(({ id }) => id === given.sameAs) : undefined;
    return same ? { ...given, identityNumber: openPerson(ctx, same).identityNumber } : given;
  });
}
