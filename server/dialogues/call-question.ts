import { updateDialogue } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type DialogueSaved, keepDialogue } from './keep.js';
import { openQuestion } from './open-question.js';
import { type DialogueQuestionUnfit, isGoingOn, isOpen } from './question-rules.js';

/** Takes up a question while the dialogue goes on: everybody who watches sees that it is being answered. */
export async function callQuestion(
  ctx: RequestContext,
  id: string,
): Promise<DialogueSaved | DialogueQuestionUnfit | NotFoundHere> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openQuestion(ctx, tx, id);
    if (opened === null) return notFoundHere;
    const { question, row } = opened;
    if (!isOpen(question.state) || !isGoingOn(row.state))
      return { kind: 'DialogueQuestionUnfit', state: question.state };
    const called = await updateDialogue(tx, row.id, { currentQuestionId: id, updatedAt: ctx.now() });
    return keepDialogue(ctx, tx, called, { act: 'DialogueQuestionCalled' });
  });
}
