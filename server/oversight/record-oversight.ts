import { v7 as uuidv7 } from 'uuid';
import { listBranch } from '../../db/branches.js';
import { insertOversight, type OversightRow } from '../../db/oversight.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { mayKeepPapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { findVisitProblems, type VisitTold } from './rules.js';

export interface OversightGiven extends VisitTold {
  agencyId: string;
}

export interface OversightSaved {
  kind: 'OversightSaved';
  visit: OversightRow;
}

export type RecordOversightOutcome = OversightSaved | FieldsInvalid | NotFoundHere;

/** Records a visit of oversight: who looked into what, where, and what was found. */
export async function recordOversight(ctx: RequestContext, given: OversightGiven): Promise<RecordOversightOutcome> {
  const { accountId: createdBy } = requireStaff(ctx);
  const wish = tidied(given);
  const { fromDay, toDay } = wish;
  const problems = findVisitProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RecordOversightOutcome>(ctx, async (tx) => {
    const { agencyId, body, theme, findings = null } = wish;
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayKeepPapers(ctx.actor, scope)) return notFoundAt('agencyId');
    const below = new Set(await listBranch(tx, agencyId));
    const visitedIds = [...new Set(wish.visitedIds)];
    if (!visitedIds.every((id) => below.has(id))) return notFoundAt('visitedIds');
    const at = ctx.now();
    const made = { id: uuidv7(), createdBy, createdAt: at, updatedAt: at };
    const visit = await insertOversight(tx, { ...made, agencyId, body, theme, fromDay, toDay, findings }, visitedIds);
    await recordAct(tx, ctx, { act: 'OversightRecorded', agencyId, subjectKind: 'OVERSIGHT', subjectId: visit.id });
    return { kind: 'OversightSaved', visit };
  });
}
