import type { RequestContext } from '../context.js';
import { linkShape } from '../directives/words-rules.js';
import { localDay } from '../local-day.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { keepRecommendation, openRecommendation, type RecommendationWrongStatus } from './open.js';
import type { OversightSaved } from './record-oversight.js';

export interface RecommendationAnswer {
  id: string;
  answer: string;
  link?: string | null | undefined;
}

export type AnswerRecommendationOutcome = OversightSaved | FieldsInvalid | NotFoundHere | RecommendationWrongStatus;

/** Answers a recommendation for the agency it was made to; until the answer is judged it can be given anew. */
export async function answerRecommendation(
  ctx: RequestContext,
  given: RecommendationAnswer,
): Promise<AnswerRecommendationOutcome> {
  const { accountId: answeredBy } = requireStaff(ctx);
  const { id, answer, link: answerLink = null } = tidied(given);
  const shapes = { answer: { most: 4_000, required: true }, link: linkShape };
  const problems = findFieldProblems({ answer, link: answerLink }, shapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<AnswerRecommendationOutcome>(ctx, async (tx) => {
    const opened = await openRecommendation(ctx, tx, { id, act: 'answer' });
    if (opened.kind !== 'Open') return opened;
    const at = ctx.now();
    const told = { answer, answerLink, answeredBy, answeredAt: at, answeredDay: localDay(at) };
    const change = { ...told, status: opened.status };
    return keepRecommendation(ctx, tx, opened, { done: 'RecommendationAnswered', change });
  });
}
