import { v7 as uuidv7 } from 'uuid';
import { insertItem, listItems } from '../../db/coordination.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type AgreementOver, type AgreementSaved, openAgreement, refuseOver } from './open.js';
import { findCountProblems, itemShapes } from './words-rules.js';

export interface ItemGiven {
  agreementId: string;
  text: string;
  leadName: string;
  dueDay?: string | null | undefined;
}

export type AddItemOutcome = AgreementSaved | AgreementOver | FieldsInvalid | NotFoundHere;

/** Adds something agreed on to an agreement that goes on. */
export async function addItem(ctx: RequestContext, given: ItemGiven): Promise<AddItemOutcome> {
  requireStaff(ctx);
  const { agreementId, text, leadName, dueDay = null } = tidied(given);
  const problems = findFieldProblems({ text, leadName }, itemShapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<AddItemOutcome>(ctx, async (tx) => {
    const opened = await openAgreement(ctx, tx, { id: agreementId });
    if (opened.kind !== 'Open') return notFoundAt('agreementId');
    const { agreement } = opened;
    const over = refuseOver(agreement);
    if (over) return over;
    const crowded = findCountProblems((await listItems(tx, [agreementId])).length + 1);
    if (crowded.length > 0) return { kind: 'FieldsInvalid', problems: crowded };
    const at = ctx.now();
    await insertItem(tx, { id: uuidv7(), agreementId, text, leadName, dueDay, createdAt: at, updatedAt: at });
    const of = { agencyId: agreement.agencyId, subjectKind: 'AGREEMENT', subjectId: agreementId } as const;
    await recordAct(tx, ctx, { act: 'AgreementItemAdded', ...of });
    return { kind: 'AgreementSaved', agreement };
  });
}
