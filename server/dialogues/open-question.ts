import type { Transaction } from '../../db/client.js';
import { type DialogueQuestionRow, lockDialogueQuestion } from '../../db/dialogue-questions.js';
import type { DialogueRow } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { openDialogue } from './keep.js';

/** A question of a dialogue the asker may keep, both locked; null for any other. The dialogue is locked first. */
export async function openQuestion(
  ctx: RequestContext,
  tx: Transaction,
  id: string,
): Promise<{ question: DialogueQuestionRow; row: DialogueRow } | null> {
  const question = isIdentifier(id) ? await lockDialogueQuestion(tx, id) : null;
  const row = question && (await openDialogue(ctx, tx, question.dialogueId));
  return question && row ? { question, row } : null;
}
