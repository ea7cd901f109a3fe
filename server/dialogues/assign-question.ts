import { updateDialogueQuestion } from '../../db/dialogue-questions.js';
import { appendEvents } from '../../db/events.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type DialogueSaved, keepDialogue } from './keep.js';
import { openQuestion } from './open-question.js';
import { type DialogueQuestionUnfit, isOpen } from './question-rules.js';

export interface QuestionAssignment {
  id: string;
  agencyId: string;
  dueDay: string;
}

/** Asks a body to prepare the answer to a question by a day; its desk has it from then on. */
export async function assignQuestion(
  ctx: RequestContext,
  { id, agencyId, dueDay }: QuestionAssignment,
): Promise<DialogueSaved | DialogueQuestionUnfit | NotFoundHere> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openQuestion(ctx, tx, id);
    if (opened === null) return notFoundHere;
    const { question, row } = opened;
    if (!isOpen(question.state)) return { kind: 'DialogueQuestionUnfit', state: question.state };
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (scope.length === 0) return notFoundAt('agencyId');
    const at = ctx.now();
    const change = { state: 'ASSIGNED', answeringAgencyId: agencyId, dueDay, preparedAt: null, updatedAt: at };
    await updateDialogueQuestion(tx, id, change);
    await appendEvents(tx, at, [{ kind: 'DialogueWorkDone', agencyId }]);
    return keepDialogue(ctx, tx, row, { act: 'DialogueQuestionAssigned' });
  });
}
