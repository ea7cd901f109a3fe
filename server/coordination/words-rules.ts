import { documentNumberKey } from '../notices/document-number-rules.js';
import { type FieldProblem, findFieldProblems, findReversed, type TextShape } from '../staff/shape.js';
import type { Day } from '../working-days/day-rules.js';

/** What is written of an agreement beside what was agreed on. */
export interface AgreementFrame {
  title: string;
  number?: string | null | undefined;
  signedDay: Day;
  toDay?: Day | null | undefined;
  parties: readonly { agencyId?: string | null | undefined; name: string; signatory?: string | null | undefined }[];
}

/** What is written of an agreement. */
export interface AgreementWords extends AgreementFrame {
  items: readonly { text: string; leadName: string; dueDay?: Day | null | undefined }[];
}

const shapes: Readonly<Record<string, TextShape>> = { title: { most: 500, required: true } };
const ofParty: Readonly<Record<string, TextShape>> = { name: { most: 200, required: true }, signatory: { most: 200 } };
/** What may be written of something agreed on. */
export const itemShapes: Readonly<Record<string, TextShape>> = {
  text: { most: 2_000, required: true },
  leadName: { most: 200, required: true },
};

/** What is wrong with the words of an agreement: it has two parties at least, and something agreed on. */
export function findAgreementProblems(given: AgreementWords): FieldProblem[] {
  const { items } = given;
  return [
    ...findFrameProblems(given),
    ...findCountProblems(items.length),
    ...items.flatMap((one) => within('items', findFieldProblems(one, itemShapes))),
  ];
}

/** What is wrong with how much was agreed on: something at least, and no more than one reads. */
export function findCountProblems(count: number): FieldProblem[] {
  if (count === 0) return [{ field: 'items', problem: 'MISSING' }];
  return count > 100 ? [tooMany('items', 100)] : [];
}

/** What is wrong with the words of an agreement beside what was agreed on: it has two parties at least. */
export function findFrameProblems(given: AgreementFrame): FieldProblem[] {
  const { number, parties, signedDay, toDay } = given;
  return [
    ...findFieldProblems(given, shapes),
    ...(number && documentNumberKey(number) === null ? [{ field: 'number', problem: 'MALFORMED' } as const] : []),
    ...findReversed('toDay', signedDay, toDay),
    ...(parties.length < 2 ? [{ field: 'parties', problem: 'MISSING' } as const] : []),
    ...(parties.length > 20 ? [tooMany('parties', 20)] : []),
    ...parties.flatMap((one) => within('parties', findFieldProblems(one, ofParty))),
  ];
}

/** Whether something agreed on is not done past its day. */
export function isItemLate({ status, dueDay }: { status: string; dueDay: Day | null }, today: Day): boolean {
  return status !== 'DONE' && dueDay !== null && today > dueDay;
}

function tooMany(field: string, most: number): FieldProblem {
  return { field, problem: 'TOO_LONG', fault: 'TOO_MANY', most };
}

function within(list: string, problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => ({ ...problem, field: `${list}.${problem.field}` }));
}
