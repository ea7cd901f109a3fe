import { findCaseOfGroup, findCases, unlinkGroup } from '../../db/cases.js';
import { findGroups } from '../../db/group-cases.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayRecordVisits } from '../visits/access.js';
import { caseSightOf } from './access.js';
import { type CaseFacts, ownerOfCase, presentCases } from './case-facts.js';

/** Says that a group case does not belong to the matter it was joined to; that it once did stays on record. */
export async function partGroup(
  ctx: RequestContext,
  groupCaseId: string,
): Promise<{ kind: 'CaseSaved'; matter: CaseFacts } | NotFoundHere> {
  requireStaff(ctx);
  if (!isIdentifier(groupCaseId)) return notFoundHere;
  const row = await settle(ctx, async (tx) => {
    const [group] = await findGroups(tx, [groupCaseId]);
    const caseMatterId = group ? await findCaseOfGroup(tx, groupCaseId) : null;
    const [matter] = caseMatterId ? await findCases(tx, [caseMatterId]) : [];
    if (!group || !matter || !mayRecordVisits(ctx.actor, await readScope(ctx, group.agencyId))) return null;
    if (caseSightOf(ctx.actor, await ownerOfCase(ctx, matter)) !== 'WHOLE') return null;
    await unlinkGroup(tx, groupCaseId);
    const subject = { agencyId: group.agencyId, subjectKind: 'CASE', subjectId: matter.id } as const;
    await recordAct(tx, ctx, { act: 'CaseParted', ...subject });
    return matter;
  });
  const [saved] = row === null ? [] : await presentCases(ctx, [{ row, sight: 'WHOLE' }]);
  return saved ? { kind: 'CaseSaved', matter: saved } : notFoundHere;
}
