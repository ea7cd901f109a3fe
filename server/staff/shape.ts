/** What exactly is wrong, where more is known than that something is. */
export type FieldFault =
  | 'TOO_MANY'
  | 'ENTRY_TOO_LONG'
  | 'SPAN_TOO_LONG'
  | 'BEFORE_BEGIN'
  | 'OUT_OF_RANGE'
  | 'OUT_OF_ORDER'
  | 'TWICE'
  | 'NOT_OF_THIS_KIND'
  | 'BEFORE_TODAY'
  | 'DAY_TAKEN';

export interface FieldProblem {
  /** As it is named in the input; within a nested one a path such as `rule.slots.minutes`. */
  field: string;
  problem: 'MISSING' | 'TOO_LONG' | 'MALFORMED';
  fault?: FieldFault;
  least?: number;
  most?: number;
}

export interface FieldsInvalid {
  kind: 'FieldsInvalid';
  problems: FieldProblem[];
}

/** What a text field may hold. Lengths are in characters. */
export interface TextShape {
  most: number;
  required?: boolean;
  pattern?: RegExp;
}

export const slugShape: TextShape = { most: 100, required: true, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ };

/** Text as it is kept: composed (NFC), without blanks around it; null when nothing is left. Lists are gone through too. */
export function tidied<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, tidyValue(value)])) as T;
}

/** What is wrong with the texts given. What was left out is not looked at; what is null is wrong only where required. */
export function findFieldProblems(given: object, shapes: Readonly<Record<string, TextShape>>): FieldProblem[] {
  return Object.entries(shapes).flatMap(([field, shape]): FieldProblem[] => {
    const value: unknown = Reflect.get(given, field);
    if (value === null && shape.required) return [{ field, problem: 'MISSING' }];
    if (typeof value !== 'string') return [];
    if (value.length > shape.most) return [{ field, problem: 'TOO_LONG', most: shape.most }];
    return shape.pattern && !shape.pattern.test(value) ? [{ field, problem: 'MALFORMED' }] : [];
  });
}

/** What is wrong with a last day that is before the first. */
export function findReversed(field: string, from: string, to: string | null | undefined): FieldProblem[] {
  return to && to < from ? [{ field, problem: 'MALFORMED', fault: 'BEFORE_BEGIN' }] : [];
}

function tidyValue(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value) || null;
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) => {
    if (typeof item === 'string') return tidyText(item);
    return typeof item === 'object' && item !== null ? { ...item, ...tidied(item) } : item;
  });
}

function tidyText(text: string): string {
  return text.normalize('NFC').trim();
}
