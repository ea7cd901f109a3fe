import { endDutyRow, findDutyRule } from '../../db/duties.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { mayKeepDuties } from './access.js';
import type { DutyRuleSaved } from './add.js';

export type EndDutyRuleOutcome = DutyRuleSaved | FieldsInvalid | NotFoundHere;

/** Has a duty of an agency's own end with a day, the last on which it holds. What the law says cannot be ended here. */
export async function endDutyRule(
  ctx: RequestContext,
  wish: { id: string; lastDay: string },
): Promise<EndDutyRuleOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const rule = isIdentifier(wish.id) ? await findDutyRule(tx, wish.id) : null;
    if (rule === null || rule.agencyId === null) return notFoundHere;
    if (!mayKeepDuties(ctx.actor, await findScope(tx, rule.agencyId))) return notFoundHere;
    if (wish.lastDay < rule.effectiveFrom)
      return { kind: 'FieldsInvalid', problems: [{ field: 'lastDay', problem: 'MALFORMED', fault: 'BEFORE_BEGIN' }] };
    await endDutyRow(tx, wish.id, wish.lastDay);
    await recordAct(tx, ctx, {
      act: 'DutyRuleEnded',
      agencyId: rule.agencyId,
      subjectKind: 'DUTY_RULE',
      subjectId: wish.id,
    });
    return { kind: 'DutyRuleSaved', rule: { ...rule, effectiveTo: wish.lastDay } };
  });
}
