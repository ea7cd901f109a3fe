import { v7 as uuidv7 } from 'uuid';
import { insertDialogueQuestion } from '../../db/dialogue-questions.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type DialogueSaved, keepDialogue, openDialogue, stateIn } from './keep.js';
import { isGoingOn } from './question-rules.js';
import type { Source } from './rules.js';
import { questionText, sealAsker } from './sealed.js';

export interface QuestionWritten {
  dialogueId: string;
  /** How it reads in public, without names. */
  text: string;
  /** Who asked, where they said so; nobody outside this desk reads it. */
  askerName?: string | null | undefined;
  area?: string | null | undefined;
  /** Left out: from the floor while people meet, otherwise at the desk. */
  source?: Source | null | undefined;
}

/** Writes down a question that came on paper, by telephone, or from the floor: it needs nobody to let it through. */
export async function addQuestion(
  ctx: RequestContext,
  given: QuestionWritten,
): Promise<DialogueSaved | FieldsInvalid | NotFoundHere> {
  requireStaff(ctx);
  const { dialogueId, text, askerName = null, area = null } = tidied(given);
  const shapes = { text: { most: 2_000, required: true }, askerName: { most: 200 }, area: { most: 200 } };
  const problems = findFieldProblems({ text, askerName, area }, shapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const row = await openDialogue(ctx, tx, dialogueId);
    if (row === null) return notFoundHere;
    const [id, at] = [uuidv7(), ctx.now()];
    await insertDialogueQuestion(tx, {
      ...{ id, dialogueId, area, publicText: text, state: 'ACCEPTED', createdAt: at, updatedAt: at },
      channel: given.source ?? (isGoingOn(stateIn(row.state)) ? 'FLOOR' : 'DESK'),
      sealedText: questionText.seal(ctx.keys, id, text),
      sealedAsker: sealAsker(ctx.keys, id, { name: askerName, phone: null }),
    });
    return keepDialogue(ctx, tx, row, { act: 'DialogueQuestionAdded' });
  });
}
