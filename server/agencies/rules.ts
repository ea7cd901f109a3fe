import { type FieldProblem, findFieldProblems, slugShape, type TextShape } from '../staff/shape.js';

const shapes: Readonly<Record<string, TextShape>> = {
  slug: slugShape,
  name: { most: 200, required: true },
  shortName: { most: 120, required: true },
  nameEn: { most: 200 },
  address: { most: 300 },
  phone: { most: 60, pattern: /^[\d\s.()+\-–,;/]+$/ },
  email: { most: 200, pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  website: { most: 300, pattern: /^https?:\/\/\S+$/ },
};

/** What is wrong with the words of an agency. */
export function findAgencyProblems(given: object): FieldProblem[] {
  return findFieldProblems(given, shapes);
}

export type EndDecision =
  | { kind: 'Ended' }
  | { kind: 'InvalidHours'; problem: 'TERM_REVERSED' }
  | { kind: 'AgencyInUse'; comingSessions: number; agenciesBelow: number };

/** An agency ends not before it began, and with nothing left to do after its last day. */
export function decideEnd(
  agency: { validFrom: string },
  lastDay: string,
  after: { comingSessions: number; agenciesBelow: number },
): EndDecision {
  if (lastDay < agency.validFrom) return { kind: 'InvalidHours', problem: 'TERM_REVERSED' };
  return after.comingSessions + after.agenciesBelow > 0 ? { kind: 'AgencyInUse', ...after } : { kind: 'Ended' };
}
