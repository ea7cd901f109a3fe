import { appendEvents } from '../../db/events.js';
import { changeRecommendation } from '../../db/oversight.js';
import type { RequestContext } from '../context.js';
import { reasonShape, refuseStale, type StaleVersion } from '../papers/correction-rules.js';
import { keepCorrection } from '../papers/keep-correction.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { openRecommendation, type RecommendationWrongStatus } from './open.js';
import type { OversightSaved } from './record-oversight.js';
import { recommendationShapes } from './rules.js';

export interface RecommendationEdit {
  id: string;
  expectedVersion: number;
  finding?: string | null | undefined;
  text: string;
  dueDay?: string | null | undefined;
  reason: string;
}

export type EditRecommendationOutcome =
  | OversightSaved
  | FieldsInvalid
  | NotFoundHere
  | StaleVersion
  | RecommendationWrongStatus;

/** Corrects what is recommended and by when it is to be answered, until it is closed; both agencies hear of it. */
export async function editRecommendation(
  ctx: RequestContext,
  given: RecommendationEdit,
): Promise<EditRecommendationOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, text, finding = null, dueDay = null, reason } = tidied(given);
  const problems = findFieldProblems({ text, finding, reason }, { ...recommendationShapes, reason: reasonShape });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<EditRecommendationOutcome>(ctx, async (tx) => {
    const opened = await openRecommendation(ctx, tx, { id, act: 'edit' });
    if (opened.kind !== 'Open') return opened;
    const { visit, recommendation } = opened;
    const stale = refuseStale(recommendation, expectedVersion);
    if (stale) return stale;
    const { finding: oldFinding, text: oldText, dueDay: oldDay, version, toAgencyId } = recommendation;
    const changes = await keepCorrection(tx, ctx, {
      act: 'RecommendationEdited',
      of: { kind: 'RECOMMENDATION', id, agencyId: visit.agencyId, version },
      audited: { subjectKind: 'OVERSIGHT', subjectId: visit.id },
      before: { finding: oldFinding, text: oldText, dueDay: oldDay },
      ...{ after: { finding, text, dueDay }, reason },
    });
    if (changes.length === 0) return { kind: 'OversightSaved', visit };
    const at = ctx.now();
    await changeRecommendation(tx, id, { finding, text, dueDay, updatedAt: at });
    await appendEvents(tx, at, [{ kind: 'DirectiveWorkDone', agencyId: toAgencyId }]);
    return { kind: 'OversightSaved', visit };
  });
}
