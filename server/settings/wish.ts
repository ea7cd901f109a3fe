import { type FieldProblem, type FieldsInvalid, findFieldProblems, findReversed } from '../staff/shape.js';
import type { Parameter } from './parameter.js';
import { parameterOf } from './parameters.js';
import { isTooEarly } from './term-rules.js';
import { type GivenValue, readValue } from './values.js';

/** A value somebody wants an agency to go by, from a day on, by a paper. */
export interface SettingWish {
  agencyId: string;
  key: string;
  value: GivenValue;
  effectiveFrom: string;
  /** Its last day; what held before holds again afterwards. */
  effectiveTo?: string | null | undefined;
  source: string;
}

export type CheckedWish = { kind: 'Checked'; parameter: Parameter; value: unknown } | FieldsInvalid;

/** What would be kept, or what is wrong with what was asked for. A day before today is refused: the past stays as it was. */
export function checkWish(wish: SettingWish, today: string): CheckedWish {
  const parameter = parameterOf(wish.key);
  if (!parameter) return { kind: 'FieldsInvalid', problems: [{ field: 'key', problem: 'MALFORMED' }] };
  const read = readValue(parameter.form, wish.value);
  const problems: FieldProblem[] = [
    ...(read.kind === 'Unfit' ? [read.problem] : []),
    ...findFieldProblems(wish, { source: { most: 500, required: true } }),
    ...(isTooEarly(wish.effectiveFrom, today)
      ? [{ field: 'effectiveFrom', problem: 'MALFORMED', fault: 'BEFORE_TODAY' } as const]
      : []),
    ...findReversed('effectiveTo', wish.effectiveFrom, wish.effectiveTo),
  ];
  if (read.kind === 'Unfit' || problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return { kind: 'Checked', parameter, value: read.value };
}
