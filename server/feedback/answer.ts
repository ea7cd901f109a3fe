import { answerFeedbackRow, lockFeedback } from '../../db/feedback.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayReadFeedback } from './access.js';
import { aboutIn } from './read.js';
import { sealFeedback } from './sealed.js';

export type AnswerFeedbackOutcome = { kind: 'FeedbackAnswered'; id: string } | FieldsInvalid | NotFoundHere;

/** Answers what somebody said after a visit; its writer reads the answer with the own code. */
export async function answerFeedback(
  ctx: RequestContext,
  given: { id: string; answer: string },
): Promise<AnswerFeedbackOutcome> {
  const { accountId: answeredBy } = requireStaff(ctx);
  const { id, answer } = tidied(given);
  const problems = findFieldProblems({ answer }, { answer: { most: 2_000, required: true } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const row = isIdentifier(id) ? await lockFeedback(tx, id) : null;
    if (row === null) return notFoundHere;
    const { agencyId, leaderId, staffAccountId } = row;
    const agency = await findScope(tx, agencyId);
    const concerned = { about: aboutIn(row.about), agency, leaderId, staffAccountId };
    if (!mayReadFeedback(ctx.actor, concerned)) return notFoundHere;
    const sealedAnswer = sealFeedback(ctx.keys, 'answer', id, answer);
    await answerFeedbackRow(tx, id, { sealedAnswer, answeredBy, answeredAt: ctx.now() });
    await recordAct(tx, ctx, { act: 'FeedbackAnswered', agencyId, subjectKind: 'FEEDBACK', subjectId: id });
    return { kind: 'FeedbackAnswered', id };
  });
}
