import { documentNumberKey } from '../notices/document-number-rules.js';
import { type FieldProblem, findFieldProblems, type TextShape } from '../staff/shape.js';

/** What is written of a paper. */
export interface DocumentWords {
  number?: string | null | undefined;
  otherSpellings?: readonly string[] | null | undefined;
  title?: string | null | undefined;
  issuer?: string | null | undefined;
  link?: string | null | undefined;
  note?: string | null | undefined;
}

const shapes: Readonly<Record<string, TextShape>> = {
  number: { most: 80, required: true },
  title: { most: 500, required: true },
  issuer: { most: 200, required: true },
  link: { most: 2_000, pattern: /^https?:\/\/\S+$/ },
  note: { most: 2_000 },
};

/** What is wrong with the words of a paper; its number must be one. */
export function findDocumentProblems(given: DocumentWords): FieldProblem[] {
  const { number, otherSpellings } = given;
  const isNumber = !number || number.length > 80 || documentNumberKey(number) !== null;
  const spelled = (otherSpellings ?? []).every((one) => documentNumberKey(one) !== null);
  return [
    ...findFieldProblems(given, shapes),
    ...(isNumber ? [] : [{ field: 'number', problem: 'MALFORMED' } as const]),
    ...(spelled ? [] : [{ field: 'otherSpellings', problem: 'MALFORMED' } as const]),
  ];
}

/** Spellings of a number that are not the one printed, each once. */
export function otherSpellingsOf(number: string, others: readonly string[]): string[] {
  return [...new Set(others.map((one) => one.normalize('NFC').replace(/\s+/gu, ' ').trim()))].filter(
    (one) => one !== '' && one !== number,
  );
}
