import { v7 as uuidv7 } from 'uuid';
import { type DutyRuleRow, insertDutyRule } from '../../db/duties.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, findFieldProblems, findReversed, tidied } from '../staff/shape.js';
import { mayKeepDuties } from './access.js';

export interface DutyRuleWish {
  agencyId: string;
  positionKind: string;
  level: string;
  activity: string;
  minCount: number;
  per: string;
  effectiveFrom: string;
  effectiveTo?: string | null | undefined;
  source: string;
}

export interface DutyRuleSaved {
  kind: 'DutyRuleSaved';
  rule: DutyRuleRow;
}

export type AddDutyRuleOutcome = DutyRuleSaved | FieldsInvalid | NotFoundHere;

/** Enters a duty of an agency's own, for it and all below it. It stands beside the law's, and cannot take it back. */
export async function addDutyRule(ctx: RequestContext, given: DutyRuleWish): Promise<AddDutyRuleOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const problems = problemsOf(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(wish.agencyId) ? await findScope(tx, wish.agencyId) : [];
    if (!mayKeepDuties(ctx.actor, scope)) return notFoundAt('agencyId');
    const rule = { ...wish, id: uuidv7(), effectiveTo: wish.effectiveTo ?? null };
    await insertDutyRule(tx, rule);
    await recordAct(tx, ctx, {
      act: 'DutyRuleAdded',
      agencyId: wish.agencyId,
      subjectKind: 'DUTY_RULE',
      subjectId: rule.id,
    });
    return { kind: 'DutyRuleSaved', rule };
  });
}

function problemsOf(wish: DutyRuleWish): FieldProblem[] {
  const { effectiveFrom, effectiveTo, minCount } = wish;
  const isCount = minCount >= 1 && minCount <= 366;
  return [
    ...findFieldProblems(wish, { source: { most: 500, required: true } }),
    ...(isCount
      ? []
      : [{ field: 'minCount', problem: 'MALFORMED', fault: 'OUT_OF_RANGE', least: 1, most: 366 } as const]),
    ...findReversed('effectiveTo', effectiveFrom, effectiveTo),
  ];
}
