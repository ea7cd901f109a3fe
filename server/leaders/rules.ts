import { type FieldProblem, findFieldProblems, slugShape, type TextShape } from '../staff/shape.js';

/** One position for one term. */
export interface Term {
  agencyId: string;
  kind: string;
  title: string;
  titleEn?: string | null | undefined;
  isHead: boolean;
  fromDay: string;
  toDay?: string | null | undefined;
  document?: string | null | undefined;
}

export interface TermReversed {
  kind: 'InvalidHours';
  problem: 'TERM_REVERSED';
}

const shapes: Readonly<Record<string, TextShape>> = {
  slug: slugShape,
  fullName: { most: 120, required: true },
  honorific: { most: 20, required: true },
  title: { most: 200, required: true },
  titleEn: { most: 200 },
  document: { most: 120 },
};

/** What is wrong with the words of a leader or of a term. */
export function findLeaderProblems(given: object): FieldProblem[] {
  return findFieldProblems(given, shapes);
}

/** A term ends not before it begins; null when it does not. */
export function refuseReversed(term: { fromDay: string; toDay?: string | null | undefined }): TermReversed | null {
  return term.toDay && term.toDay < term.fromDay ? { kind: 'InvalidHours', problem: 'TERM_REVERSED' } : null;
}
