import { documentNumberKey } from '../notices/document-number-rules.js';
import { type FieldProblem, findFieldProblems, type TextShape } from '../staff/shape.js';

/** One matter as it is written. */
export interface MatterWords {
  id?: string | null | undefined;
  registrationId?: string | null | undefined;
  caseMatterId?: string | null | undefined;
  publicText: string;
  /** With names, sealed; left out: as before. */
  text?: string | null | undefined;
  isWithheld?: boolean | null | undefined;
}

/** What a conclusion says; left out: as before, null: taken away. */
export interface ConclusionWords {
  subject?: string | null | undefined;
  opening?: string | null | undefined;
  number?: string | null | undefined;
  issuedDay?: string | null | undefined;
  signerPositionId?: string | null | undefined;
  matters?: readonly MatterWords[] | null | undefined;
}

const most = 100;

const shapes: Readonly<Record<string, TextShape>> = {
  subject: { most: 500, required: true },
  opening: { most: 8_000 },
};

const ofMatter: Readonly<Record<string, TextShape>> = {
  publicText: { most: 2_000, required: true },
  text: { most: 8_000 },
};

/** What is wrong with the words of a conclusion. */
export function findConclusionProblems(given: ConclusionWords): FieldProblem[] {
  return [...findFieldProblems(given, shapes), ...findNumberProblems(given), ...findMatterProblems(given.matters)];
}

/** What is lacking before it can count as signed: its number, its day, its signer, something concluded. */
export function findUnsigned(
  conclusion: { numberKey: string | null; issuedDay: string | null; signerPositionId: string | null },
  matters: readonly unknown[],
): FieldProblem[] {
  const { numberKey, issuedDay, signerPositionId } = conclusion;
  const lacking = { number: numberKey, issuedDay, signerPositionId, matters: matters.length > 0 ? '' : null };
  return Object.entries(lacking)
    .filter(([, value]) => value === null)
    .map(([field]) => ({ field, problem: 'MISSING' }));
}

function findMatterProblems(matters: readonly MatterWords[] | null | undefined): FieldProblem[] {
  if (!matters) return [];
  if (matters.length > most) return [{ field: 'matters', problem: 'TOO_LONG', fault: 'TOO_MANY', most }];
  return matters.flatMap((one) =>
    findFieldProblems(one, ofMatter).map((problem) => ({ ...problem, field: `matters.${problem.field}` })),
  );
}

function findNumberProblems({ number }: ConclusionWords): FieldProblem[] {
  if (!number || documentNumberKey(number) !== null) return [];
  return [
    number.length > 80 ? { field: 'number', problem: 'TOO_LONG', most: 80 } : { field: 'number', problem: 'MALFORMED' },
  ];
}
