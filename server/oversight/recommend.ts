import { v7 as uuidv7 } from 'uuid';
import { appendEvents } from '../../db/events.js';
import { insertRecommendation, listVisited, lockOversight, type OversightRow } from '../../db/oversight.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { mayKeepPapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { recommendationShapes } from './rules.js';

export interface RecommendationGiven {
  visitId: string;
  toAgencyId: string;
  finding?: string | null | undefined;
  text: string;
  dueDay?: string | null | undefined;
}

export type RecommendOutcome = { kind: 'OversightSaved'; visit: OversightRow } | FieldsInvalid | NotFoundHere;

/** Notes what a visit recommends to one of the agencies it looked into, and by when that is to be answered. */
export async function recommend(ctx: RequestContext, given: RecommendationGiven): Promise<RecommendOutcome> {
  const { accountId: createdBy } = requireStaff(ctx);
  const wish = tidied(given);
  const problems = findFieldProblems(wish, recommendationShapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RecommendOutcome>(ctx, async (tx) => {
    const { visitId, toAgencyId, text, finding = null, dueDay = null } = wish;
    const visit = isIdentifier(visitId) ? await lockOversight(tx, visitId) : null;
    if (!visit || !mayKeepPapers(ctx.actor, await findScope(tx, visit.agencyId))) return notFoundAt('visitId');
    const visited = await listVisited(tx, [visitId]);
    if (!visited.some(({ agencyId }) => agencyId === toAgencyId)) return notFoundAt('toAgencyId');
    const at = ctx.now();
    const made = { id: uuidv7(), createdBy, createdAt: at, updatedAt: at };
    await insertRecommendation(tx, { ...made, visitId, toAgencyId, text, finding, dueDay });
    const { agencyId } = visit;
    await recordAct(tx, ctx, { act: 'RecommendationMade', agencyId, subjectKind: 'OVERSIGHT', subjectId: visitId });
    await appendEvents(tx, at, [{ kind: 'DirectiveWorkDone', agencyId: toAgencyId }]);
    return { kind: 'OversightSaved', visit };
  });
}
