import type { Day } from '../working-days/day-rules.js';

/** One term of an office, as the desk knows it. */
export interface Term {
  id: string;
  leaderId: string;
  agencyId: string;
  kind: string;
  title: string;
  isHead: boolean;
  fromDay: Day;
  toDay: Day | null;
}

export type Holder = { kind: 'HELD'; term: Term } | { kind: 'VACANT' } | { kind: 'SEVERAL'; terms: Term[] };

/**
 * Who holds, on a day, the office that a term names.
 *
 * A schedule belongs to the office, not to the person: after a change it is the successor's. The named term itself counts
 * on its own days; otherwise the one term of the same agency and kind that is the head's as well, or has the same title.
 * Two such at once are for a person to choose.
 *
 * @see domain.md 7.4, case 3
 */
export function holderOn(named: Term, terms: readonly Term[], day: Day): Holder {
  if (isHeld(named, day)) return { kind: 'HELD', term: named };
  const holding = terms.filter((term) => term.id !== named.id && isSameOffice(term, named) && isHeld(term, day));
  const [only] = holding;
  if (only === undefined) return { kind: 'VACANT' };
  return holding.length === 1 ? { kind: 'HELD', term: only } : { kind: 'SEVERAL', terms: holding };
}

export function isSameOffice(one: Term, other: Term): boolean {
  if (one.agencyId !== other.agencyId || one.kind !== other.kind) return false;
  return (one.isHead && other.isHead) || one.title === other.title;
}

function isHeld(term: Term, day: Day): boolean {
  return term.fromDay <= day && (term.toDay === null || day <= term.toDay);
}
