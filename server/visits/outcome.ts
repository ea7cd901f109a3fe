import type { NotFoundHere } from '../sessions/arrange.js';
import type { FieldsInvalid } from '../staff/shape.js';
import type { TooManyRepresentatives, VisitIncomplete } from './plan-visit.js';
import type { VisitFacts } from './visit-facts.js';

export interface VisitSaved {
  kind: 'VisitSaved';
  visit: VisitFacts;
}

/** What can come of a change of a visit that is recorded. */
export type ChangeVisitOutcome =
  | VisitSaved
  | NotFoundHere
  | FieldsInvalid
  | { kind: 'StaleVersion'; currentVersion: number }
  | VisitIncomplete
  | TooManyRepresentatives;
