import { updateDialogueQuestion } from '../../db/dialogue-questions.js';
import { listDialogueTopics } from '../../db/dialogue-topics.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type DialogueSaved, keepDialogue } from './keep.js';
import { openQuestion } from './open-question.js';
import { type DialogueQuestionUnfit, isDecidable, isOpen } from './question-rules.js';

export interface QuestionDecision {
  id: string;
  accept: boolean;
  /** With acceptance: how it reads in public, without names. */
  publicText?: string | null | undefined;
  topicId?: string | null | undefined;
  /** Why it is declined: whoever asked reads it. */
  reason?: string | null | undefined;
}

export type DecideQuestionOutcome = DialogueSaved | DialogueQuestionUnfit | FieldsInvalid | NotFoundHere;

/** Lets a question through in words fit for everybody, or declines it with a reason its asker can read. */
export async function decideQuestion(ctx: RequestContext, given: QuestionDecision): Promise<DecideQuestionOutcome> {
  requireStaff(ctx);
  const { id, accept, publicText = null, topicId = null, reason = null } = tidied(given);
  const problems = findFieldProblems(
    { publicText, reason },
    { publicText: { most: 2_000, required: accept }, reason: { most: 500, required: !accept } },
  );
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openQuestion(ctx, tx, id);
    if (opened === null) return notFoundHere;
    const { question, row } = opened;
    if (!isDecidable(question.state)) return { kind: 'DialogueQuestionUnfit', state: question.state };
    const topics = topicId === null ? [] : await listDialogueTopics(tx, [row.id]);
    if (topicId !== null && !topics.some((one) => one.id === topicId && one.state === 'ACCEPTED'))
      return notFoundAt('topicId');
    const kept = isOpen(question.state) ? question.state : 'ACCEPTED';
    const change = accept
      ? { state: kept, publicText, topicId: topicId ?? question.topicId, reason: null }
      : { state: 'DECLINED', reason };
    await updateDialogueQuestion(tx, id, { ...change, updatedAt: ctx.now() });
    return keepDialogue(ctx, tx, row, { act: 'DialogueQuestionDecided', detail: accept ? 'ACCEPT' : 'DECLINE' });
  });
}
