import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import {
  changeRecommendation,
  findOversight,
  lockRecommendation,
  type NewRecommendation,
  type OversightRow,
  type RecommendationRow,
} from '../../db/oversight.js';
import { findScope } from '../../db/staff.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { mayReport } from '../directives/access.js';
import { mayKeepPapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import {
  type RecommendationAct,
  type RecommendationStatus,
  recommendationAfter,
  recommendationStatusIn,
} from './rules.js';

export interface RecommendationWrongStatus {
  kind: 'RecommendationWrongStatus';
  status: RecommendationStatus;
}

export interface OpenedRecommendation {
  kind: 'Open';
  visit: OversightRow;
  recommendation: RecommendationRow;
  status: RecommendationStatus;
}

/** A recommendation the asker may do this to, held for the rest of the transaction: who it is made to answers it, who keeps the visit judges the answer. */
export async function openRecommendation(
  ctx: RequestContext,
  tx: Transaction,
  { id, act }: { id: string; act: RecommendationAct },
): Promise<OpenedRecommendation | NotFoundHere | RecommendationWrongStatus> {
  const recommendation = isIdentifier(id) ? await lockRecommendation(tx, id) : null;
  const visit = recommendation && (await findOversight(tx, recommendation.visitId));
  if (!visit) return notFoundHere;
  const scope = await findScope(tx, act === 'answer' ? recommendation.toAgencyId : visit.agencyId);
  if (!(act === 'answer' ? mayReport : mayKeepPapers)(ctx.actor, scope)) return notFoundHere;
  const before = recommendationStatusIn(recommendation.status);
  const status = recommendationAfter(act, before);
  return status === null
    ? { kind: 'RecommendationWrongStatus', status: before }
    : { kind: 'Open', visit, recommendation, status };
}

/** Writes what an act makes of a recommendation, has it on record, and tells both agencies. */
export async function keepRecommendation(
  ctx: RequestContext,
  tx: Transaction,
  { visit, recommendation }: OpenedRecommendation,
  { done, change }: { done: Act; change: Partial<Omit<NewRecommendation, 'id' | 'visitId'>> },
): Promise<{ kind: 'OversightSaved'; visit: OversightRow }> {
  const at = ctx.now();
  await changeRecommendation(tx, recommendation.id, { ...change, updatedAt: at });
  const { agencyId } = visit;
  await recordAct(tx, ctx, { act: done, agencyId, subjectKind: 'OVERSIGHT', subjectId: visit.id });
  await appendEvents(tx, at, [{ kind: 'DirectiveWorkDone', agencyId: recommendation.toAgencyId }]);
  return { kind: 'OversightSaved', visit };
}
