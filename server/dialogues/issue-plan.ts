import { lockDialoguePlan, updateDialoguePlan } from '../../db/dialogue-plans.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayKeepDialogues } from './access.js';
import type { DialoguePlanSaved } from './save-plan.js';

export interface PlanIssue {
  id: string;
  documentNumber: string;
  documentDay: string;
}

/** Records under which number and on which day a plan was issued; said again, both are corrected. */
export async function issuePlan(
  ctx: RequestContext,
  given: PlanIssue,
): Promise<DialoguePlanSaved | FieldsInvalid | NotFoundHere> {
  requireStaff(ctx);
  const { id, documentNumber, documentDay } = tidied(given);
  const problems = findFieldProblems({ documentNumber }, { documentNumber: { most: 100, required: true } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const plan = isIdentifier(id) ? await lockDialoguePlan(tx, id) : null;
    if (plan === null || !mayKeepDialogues(ctx.actor, await findScope(tx, plan.agencyId))) return notFoundHere;
    const issuedAt = plan.issuedAt ?? ctx.now();
    await updateDialoguePlan(tx, id, { documentNumber, documentDay, issuedAt, updatedAt: ctx.now() });
    const { agencyId } = plan;
    await recordAct(tx, ctx, { act: 'DialoguePlanIssued', agencyId, subjectKind: 'DIALOGUE_PLAN', subjectId: id });
    return { kind: 'DialoguePlanSaved', planId: id };
  });
}
