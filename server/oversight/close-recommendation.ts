import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { keepRecommendation, openRecommendation, type RecommendationWrongStatus } from './open.js';
import type { OversightSaved } from './record-oversight.js';

export interface RecommendationVerdict {
  id: string;
  isAccepted: boolean;
  verdict?: string | null | undefined;
}

export type CloseRecommendationOutcome = OversightSaved | FieldsInvalid | NotFoundHere | RecommendationWrongStatus;

/** Accepts the answer to a recommendation, which ends it, or sends it back with a word why. */
export async function closeRecommendation(
  ctx: RequestContext,
  given: RecommendationVerdict,
): Promise<CloseRecommendationOutcome> {
  const { accountId: closedBy } = requireStaff(ctx);
  const { id, isAccepted, verdict = null } = tidied(given);
  const problems = findFieldProblems({ verdict }, { verdict: { most: 2_000, required: !isAccepted } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<CloseRecommendationOutcome>(ctx, async (tx) => {
    const opened = await openRecommendation(ctx, tx, { id, act: isAccepted ? 'accept' : 'sendBack' });
    if (opened.kind !== 'Open') return opened;
    const ended = isAccepted ? { closedBy, closedAt: ctx.now() } : {};
    return keepRecommendation(ctx, tx, opened, {
      done: isAccepted ? 'RecommendationClosed' : 'RecommendationSentBack',
      change: { status: opened.status, verdict, ...ended },
    });
  });
}
