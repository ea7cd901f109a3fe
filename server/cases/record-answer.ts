import { v7 as uuidv7 } from 'uuid';
import { insertCaseAnswer, lockCase } from '../../db/cases.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { documentNumberKey, printedNumber } from '../notices/document-number-rules.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayChangeCase } from './access.js';
import { type CaseFacts, ownerOfCase, presentCases, sealAnswer } from './case-facts.js';

export interface AnswerWish {
  caseMatterId: string;
  bodyName: string;
  documentNumber: string;
  day: string;
  isFinal: boolean;
  summary?: string | null | undefined;
}

/** Records what a body answered or decided about a matter before, here or elsewhere. */
export async function recordAnswer(
  ctx: RequestContext,
  wish: AnswerWish,
): Promise<{ kind: 'CaseSaved'; matter: CaseFacts } | NotFoundHere | FieldsInvalid> {
  const { accountId: recordedBy } = requireStaff(ctx);
  const given = tidied(wish);
  const problems = findProblems(given, localDay(ctx.now()));
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const outcome = await settle(ctx, async (tx) => {
    const row = isIdentifier(given.caseMatterId) ? await lockCase(tx, given.caseMatterId) : null;
    if (!row || !mayChangeCase(ctx.actor, await ownerOfCase(ctx, row))) return notFoundHere;
    const { caseMatterId, bodyName, day, isFinal, summary = null } = given;
    const [id, number] = [uuidv7(), printedNumber(given.documentNumber)];
    await insertCaseAnswer(tx, {
      ...{ id, caseMatterId, bodyName, day, isFinal, recordedBy, recordedAt: ctx.now() },
      ...{ documentNumber: number, documentKey: documentNumberKey(number) },
      sealedSummary: summary === null ? null : sealAnswer(ctx, id, summary),
    });
    const { agencyId } = row;
    await recordAct(tx, ctx, { act: 'CaseAnswerRecorded', agencyId, subjectKind: 'CASE', subjectId: row.id });
    return { kind: 'Done' as const, row };
  });
  if (outcome.kind !== 'Done') return outcome;
  const [matter] = await presentCases(ctx, [{ row: outcome.row, sight: 'WHOLE' }]);
  return matter ? { kind: 'CaseSaved', matter } : notFoundHere;
}

function findProblems(given: AnswerWish, today: string): FieldProblem[] {
  const shapes = { bodyName: { most: 300, required: true }, documentNumber: { most: 80, required: true } };
  const problems = findFieldProblems(given, { ...shapes, summary: { most: 4_000 } });
  if (problems.length > 0) return problems;
  if (documentNumberKey(given.documentNumber) === null) return [{ field: 'documentNumber', problem: 'MALFORMED' }];
  return given.day > today ? [{ field: 'day', problem: 'MALFORMED' }] : [];
}
