import { type FieldProblem, findFieldProblems, slugShape, type TextShape } from '../staff/shape.js';

const shapes: Readonly<Record<string, TextShape>> = {
  slug: slugShape,
  name: { most: 200, required: true },
  address: { most: 300, required: true },
  directions: { most: 1_000 },
  accessibility: { most: 1_000 },
  phone: { most: 60, pattern: /^[\d\s.()+\-–,;/]+$/ },
};

/** What is wrong with the words of a reception point. */
export function findPointProblems(given: object): FieldProblem[] {
  return findFieldProblems(given, shapes);
}
