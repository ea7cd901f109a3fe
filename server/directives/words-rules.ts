import { type FieldProblem, findFieldProblems, type TextShape } from '../staff/shape.js';

/** What is written of a directive; left out: as before, null: taken away. */
export interface DirectiveWords {
  publicText?: string | null | undefined;
  detail?: string | null | undefined;
  givenDay?: string | null | undefined;
  dueDay?: string | null | undefined;
}

/** What is written of what was done. */
export interface ReportWords {
  note?: string | null | undefined;
  publicNote?: string | null | undefined;
  link?: string | null | undefined;
  reason?: string | null | undefined;
}

/** The address of something that proves it. */
export const linkShape: TextShape = { most: 2_000, pattern: /^https?:\/\/\S+$/ };

const ofDirective: Readonly<Record<string, TextShape>> = {
  publicText: { most: 1_000, required: true },
  detail: { most: 4_000 },
};

const ofReport: Readonly<Record<string, TextShape>> = {
  note: { most: 2_000 },
  publicNote: { most: 500 },
  link: linkShape,
  reason: { most: 1_000, required: true },
};

/** What is wrong with the words of a directive; it cannot be due before it was given. */
export function findDirectiveProblems(given: DirectiveWords): FieldProblem[] {
  const { givenDay, dueDay } = given;
  const isReversed = givenDay && dueDay && dueDay < givenDay;
  return [
    ...findFieldProblems(given, ofDirective),
    ...(isReversed ? [{ field: 'dueDay', problem: 'MALFORMED', fault: 'BEFORE_BEGIN' } as const] : []),
  ];
}

/** What is wrong with the words of a report. */
export function findReportProblems(given: ReportWords): FieldProblem[] {
  return findFieldProblems(given, ofReport);
}

/**
 * Whether a text for everybody names a person, however the name is typed: with or without tones, in whatever case.
 *
 * A name of one word is too common to tell; nothing is said of it.
 */
export function namesPerson(text: string, fullName: string): boolean {
  const name = plain(fullName);
  return name.includes(' ') && ` ${plain(text)} `.includes(` ${name} `);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
