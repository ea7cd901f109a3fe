import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { findDialogueQuestion, insertDialogueQuestion } from '../../db/dialogue-questions.js';
import { listDialogueTopics } from '../../db/dialogue-topics.js';
import { type DialogueRow, findDialogue } from '../../db/dialogues.js';
import { appendEvents } from '../../db/events.js';
import type { RequestContext } from '../context.js';
import { requireIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { isToldOf } from './keep.js';
import { takesQuestions } from './rules.js';
import { codeHash, questionCode, questionText, sealAsker } from './sealed.js';
import { throttleSending } from './throttle.js';
import { tidyWords, type WordsUnfit } from './words-rules.js';

export interface QuestionAsked {
  idempotencyKey: string;
  slug: string;
  text: string;
  topicId?: string | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  area?: string | null | undefined;
}

export type AskQuestionOutcome =
  | { kind: 'DialogueQuestionAsked'; code: string }
  | { kind: 'DialogueNotCollecting' }
  | { kind: 'IdempotencyKeyReused' }
  | WordsUnfit;

const mostCharacters = 2_000;

/**
 * Takes a question for a dialogue, once for each key; whoever asks may leave the name out.
 *
 * The code that is answered is the only way to find it again: nobody is asked for an account.
 */
export async function askQuestion(ctx: RequestContext, input: QuestionAsked): Promise<AskQuestionOutcome> {
  await throttleSending(ctx, 'question');
  requireIdentifier('idempotencyKey', input.idempotencyKey, ctx.locale);
  const text = tidyWords(input.text, mostCharacters);
  if (text === null) return { kind: 'DialogueWordsUnfit', most: mostCharacters };
  const requestKey = input.idempotencyKey.toLowerCase();
  const before = await findDialogueQuestion(ctx.db, { requestKey });
  if (before !== null) return askedBefore(ctx, before, text);
  const row = await findDialogue(ctx.db, { slug: input.slug });
  const isOpen = row && isToldOf(row) && takesQuestions({ ...row, today: localDay(ctx.now()) });
  if (!isOpen) return { kind: 'DialogueNotCollecting' };
  const id = uuidv7();
  const isNew = await writeQuestion(ctx, { id, row, text, input, requestKey });
  ctx.wake();
  if (isNew) return { kind: 'DialogueQuestionAsked', code: questionCode(ctx.keys, id) };
  const raced = await findDialogueQuestion(ctx.db, { requestKey });
  return raced ? askedBefore(ctx, raced, text) : { kind: 'IdempotencyKeyReused' };
}

interface Writing {
  id: string;
  row: DialogueRow;
  text: string;
  input: QuestionAsked;
  requestKey: string;
}

async function writeQuestion(ctx: RequestContext, { id, row, text, input, requestKey }: Writing): Promise<boolean> {
  const [at, { keys }] = [ctx.now(), ctx];
  const asker = { name: tidyWords(input.name ?? '', 200), phone: tidyWords(input.phone ?? '', 30) };
  return inTransaction(ctx.db, async (tx) => {
    const topics = await listDialogueTopics(tx, [row.id]);
    const topic = topics.find((one) => one.id === input.topicId && one.state === 'ACCEPTED');
    const isNew = await insertDialogueQuestion(tx, {
      ...{ id, dialogueId: row.id, topicId: topic?.id ?? null, requestKey, channel: 'WEB' },
      ...{ codeHash: codeHash(questionCode(keys, id)), sealedText: questionText.seal(keys, id, text) },
      ...{ sealedAsker: sealAsker(keys, id, asker), area: tidyWords(input.area ?? '', 200) },
      ...{ createdAt: at, updatedAt: at },
    });
    if (isNew) await appendEvents(tx, at, [{ kind: 'DialogueWorkDone', agencyId: row.agencyId }]);
    return isNew;
  });
}

/** The same request, sent again: the same code. Another one under its key is told apart by its words. */
function askedBefore(ctx: RequestContext, row: { id: string; sealedText: Buffer }, text: string): AskQuestionOutcome {
  if (questionText.open(ctx.keys, row) !== text) return { kind: 'IdempotencyKeyReused' };
  return { kind: 'DialogueQuestionAsked', code: questionCode(ctx.keys, row.id) };
}
