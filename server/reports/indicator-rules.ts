import { type FieldProblem, findFieldProblems, findReversed } from '../staff/shape.js';

/** A figure as it is typed in. */
export interface IndicatorWish {
  agencyId: string;
  code: string;
  title: string;
  unit: string;
  from: string;
  to: string;
  value?: number | null | undefined;
  numerator?: number | null | undefined;
  denominator?: number | null | undefined;
  target?: number | null | undefined;
  targetDay?: string | null | undefined;
  source: string;
  note?: string | null | undefined;
  correctsId?: string | null | undefined;
  reason?: string | null | undefined;
}

/** What is wrong with a figure typed in: it must say something, by a paper, and a correction must say why. */
export function findIndicatorProblems(wish: IndicatorWish): FieldProblem[] {
  const { value, numerator, denominator, correctsId, reason, from, to } = wish;
  const missing = (field: string): FieldProblem => ({ field, problem: 'MISSING' });
  const isFraction = typeof denominator === 'number';
  return [
    ...findFieldProblems(wish, {
      ...{ code: { most: 60, required: true, pattern: /^[A-Z][A-Z0-9_]*$/ }, title: { most: 300, required: true } },
      ...{ unit: { most: 60, required: true }, source: { most: 500, required: true }, note: { most: 2_000 } },
      reason: { most: 1_000 },
    }),
    ...findReversed('to', from, to),
    ...(typeof value !== 'number' && typeof numerator !== 'number' ? [missing('value')] : []),
    ...(isFraction && typeof numerator !== 'number' ? [missing('numerator')] : []),
    ...(isFraction && denominator <= 0 ? [{ field: 'denominator', problem: 'MALFORMED' } as const] : []),
    ...(correctsId && !reason ? [missing('reason')] : []),
    ...(!correctsId && reason ? [missing('correctsId')] : []),
  ];
}
