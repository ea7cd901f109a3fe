import { v7 as uuidv7 } from 'uuid';
import { changeCase, findCases, insertCaseChange, lockCase } from '../../db/cases.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayChangeCase } from './access.js';
import { sealTitle } from './case-brief.js';
import { type CaseFacts, ownerOfCase, presentCases } from './case-facts.js';
import { seesCases } from './named-cases.js';

export interface EditCaseWish {
  id: string;
  expectedVersion: number;
  title?: string | null | undefined;
  topicArea?: string | null | undefined;
  duplicateOfId?: string | null | undefined;
  open?: boolean | null | undefined;
  reason?: string | null | undefined;
}

export type EditCaseOutcome =
  | { kind: 'CaseSaved'; matter: CaseFacts }
  | NotFoundHere
  | FieldsInvalid
  | { kind: 'StaleVersion'; currentVersion: number };

/** Changes a matter: its name, its field, whether it goes on, whose duplicate it is. How it stood stays in its history. */
export async function editCase(ctx: RequestContext, wish: EditCaseWish): Promise<EditCaseOutcome> {
  const { accountId: madeBy } = requireStaff(ctx);
  const given = tidied(wish);
  const shapes = { title: { most: 300, required: true }, reason: { most: 1_000 } };
  const problems = findFieldProblems(given, shapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const outcome = await settle(ctx, async (tx) => {
    const row = isIdentifier(given.id) ? await lockCase(tx, given.id) : null;
    if (!row || !mayChangeCase(ctx.actor, await ownerOfCase(ctx, row))) return notFoundHere;
    if (row.version !== given.expectedVersion) return { kind: 'StaleVersion' as const, currentVersion: row.version };
    if (!(await isFitDuplicate(ctx, given))) return notFoundHere;
    const change = changeOf(ctx, given);
    const after = await changeCase(tx, row.id, { ...change, updatedAt: ctx.now() });
    const id = uuidv7();
    await insertCaseChange(tx, {
      ...{ id, caseMatterId: row.id, version: after.version, reason: given.reason ?? null, madeBy, madeAt: ctx.now() },
      act: actOf(given),
      sealedBefore: ctx.keys.seal(JSON.stringify(row), `case_change|before|${id}`),
    });
    const { agencyId } = row;
    await recordAct(tx, ctx, { act: 'CaseMatterEdited', agencyId, subjectKind: 'CASE', subjectId: row.id });
    return { kind: 'Done' as const, row: after };
  });
  if (outcome.kind !== 'Done') return outcome;
  const [matter] = await presentCases(ctx, [{ row: outcome.row, sight: 'WHOLE' }]);
  return matter ? { kind: 'CaseSaved', matter } : notFoundHere;
}

function changeOf(ctx: RequestContext, { id, title, topicArea, duplicateOfId, open }: EditCaseWish) {
  return {
    ...(title ? { sealedTitle: sealTitle(ctx, id, title) } : {}),
    ...(topicArea === undefined ? {} : { topicArea }),
    ...(duplicateOfId === undefined ? {} : { duplicateOfId }),
    ...(open === true ? { state: 'OPEN', closedDay: null } : {}),
    ...(open === false ? { state: 'CLOSED', closedDay: localDay(ctx.now()) } : {}),
  };
}

function actOf({ duplicateOfId, open }: EditCaseWish): string {
  if (duplicateOfId) return 'JOINED';
  if (duplicateOfId === null) return 'PARTED';
  if (open === true) return 'REOPENED';
  return open === false ? 'CLOSED' : 'EDITED';
}

/** A matter is the duplicate of one that is no duplicate itself, and that whoever says so sees whole. */
async function isFitDuplicate(ctx: RequestContext, { id, duplicateOfId }: EditCaseWish): Promise<boolean> {
  if (!duplicateOfId) return true;
  const [other] = isIdentifier(duplicateOfId) && duplicateOfId !== id ? await findCases(ctx.db, [duplicateOfId]) : [];
  const isFit = other !== undefined && other.duplicateOfId === null && !other.isApart;
  return isFit && seesCases(ctx, [duplicateOfId]);
}
