import { type FieldProblem, findFieldProblems, type TextShape } from '../staff/shape.js';
import { documentNumberKey } from './document-number-rules.js';

/** What a notice says; left out: as before, null: taken away. */
export interface NoticeWords {
  subject?: string | null | undefined;
  legalBasis?: string | null | undefined;
  content?: string | null | undefined;
  supersedesPartly?: boolean | null | undefined;
  number?: string | null | undefined;
  issuedDay?: string | null | undefined;
  signerPositionId?: string | null | undefined;
  supersedesId?: string | null | undefined;
  sessionIds?: readonly string[] | null | undefined;
}

const MOST_SESSIONS = 1_000;

const shapes: Readonly<Record<string, TextShape>> = {
  subject: { most: 500, required: true },
  legalBasis: { most: 4_000 },
  content: { most: 20_000 },
};

/** What is wrong with the words of a notice. */
export function findNoticeProblems(given: NoticeWords): FieldProblem[] {
  return [...findFieldProblems(given, shapes), ...findNumberProblems(given), ...findListProblems(given.sessionIds)];
}

/** What is lacking before a notice can count as signed: its number, its day, its signer. */
export function findUnsigned(notice: {
  numberKey: string | null;
  issuedDay: string | null;
  signerPositionId: string | null;
}): FieldProblem[] {
  const lacking = { number: notice.numberKey, issuedDay: notice.issuedDay, signerPositionId: notice.signerPositionId };
  return Object.entries(lacking)
    .filter(([, value]) => value === null)
    .map(([field]) => ({ field, problem: 'MISSING' }));
}

/** What is wrong with a list of sessions to publish. */
export function findListProblems(sessionIds: readonly string[] | null | undefined): FieldProblem[] {
  return (sessionIds ?? []).length > MOST_SESSIONS
    ? [{ field: 'sessionIds', problem: 'TOO_LONG', fault: 'TOO_MANY', most: MOST_SESSIONS }]
    : [];
}

function findNumberProblems({ number }: NoticeWords): FieldProblem[] {
  if (!number || documentNumberKey(number) !== null) return [];
  return [
    number.length > 80 ? { field: 'number', problem: 'TOO_LONG', most: 80 } : { field: 'number', problem: 'MALFORMED' },
  ];
}
