import { lockDialogueQuestion, updateDialogueQuestion } from '../../db/dialogue-questions.js';
import { findDialogue } from '../../db/dialogues.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { mayAnswerFor, mayKeepDialogues } from './access.js';
import { keepDialogue, type StaleVersion } from './keep.js';
import { type DialogueQuestionUnfit, isOpen } from './question-rules.js';

export interface PreparedAnswer {
  id: string;
  expectedVersion: number;
  answer: string;
}

export type PrepareAnswerOutcome =
  | { kind: 'DialogueAnswerPrepared'; questionId: string }
  | DialogueQuestionUnfit
  | FieldsInvalid
  | NotFoundHere
  | StaleVersion;

/** Keeps the answer a body has prepared, for the leader to give; nobody outside reads it before it is given. */
export async function prepareAnswer(ctx: RequestContext, given: PreparedAnswer): Promise<PrepareAnswerOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, answer } = tidied(given);
  const problems = findFieldProblems({ answer }, { answer: { most: 5_000, required: true } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const question = isIdentifier(id) ? await lockDialogueQuestion(tx, id) : null;
    const row = question && (await findDialogue(tx, { id: question.dialogueId }));
    if (!question || !row) return notFoundHere;
    const answering = question.answeringAgencyId === null ? [] : await findScope(tx, question.answeringAgencyId);
    const isTheirs =
      mayAnswerFor(ctx.actor, answering) || mayKeepDialogues(ctx.actor, await findScope(tx, row.agencyId));
    if (!isTheirs) return notFoundHere;
    if (question.version !== expectedVersion) return { kind: 'StaleVersion', currentVersion: question.version };
    if (!isOpen(question.state)) return { kind: 'DialogueQuestionUnfit', state: question.state };
    const at = ctx.now();
    await updateDialogueQuestion(tx, id, { state: 'PREPARED', preparedAnswer: answer, preparedAt: at, updatedAt: at });
    await keepDialogue(ctx, tx, row, { act: 'DialogueAnswerPrepared' });
    return { kind: 'DialogueAnswerPrepared', questionId: id };
  });
}
