import { v7 as uuidv7 } from 'uuid';
import { inTransaction, type Transaction } from '../../db/client.js';
import { keepDialogueTopic, lockDialogueTopic, supportDialogueTopic } from '../../db/dialogue-topics.js';
import { type DialogueRow, findDialogue } from '../../db/dialogues.js';
import { appendEvents } from '../../db/events.js';
import type { RequestContext } from '../context.js';
import { requireIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { isToldOf } from './keep.js';
import { takesTopics } from './rules.js';
import { supporterKey, topicKey, topicText } from './sealed.js';
import { throttleSending } from './throttle.js';
import { tidyWords, type WordsUnfit } from './words-rules.js';

export interface TopicProposal {
  slug: string;
  text: string;
  /** Made up by the browser, and kept there: who stands behind a topic counts once. */
  supporter: string;
}

export type ProposeTopicOutcome =
  | { kind: 'DialogueTopicProposed'; isKnown: boolean; supporterCount: number }
  | { kind: 'DialogueNotCollecting' }
  | WordsUnfit;

const mostCharacters = 1_000;

/**
 * Takes what somebody wants talked about, for the desk to look at before anybody else sees it.
 *
 * The same words, however accented, are the same topic: whoever sends them again stands behind it, once.
 */
export async function proposeTopic(ctx: RequestContext, input: TopicProposal): Promise<ProposeTopicOutcome> {
  await throttleSending(ctx, 'topic');
  requireIdentifier('supporter', input.supporter, ctx.locale);
  const text = tidyWords(input.text, mostCharacters);
  if (text === null) return { kind: 'DialogueWordsUnfit', most: mostCharacters };
  const row = await findDialogue(ctx.db, { slug: input.slug });
  const today = localDay(ctx.now());
  if (row === null || !isToldOf(row) || !takesTopics({ ...row, today })) return { kind: 'DialogueNotCollecting' };
  const outcome = await inTransaction(ctx.db, (tx) => keepProposal(ctx, tx, { row, text, supporter: input.supporter }));
  ctx.wake();
  return outcome;
}

interface Proposal {
  row: DialogueRow;
  text: string;
  supporter: string;
}

async function keepProposal(
  ctx: RequestContext,
  tx: Transaction,
  { row, text, supporter }: Proposal,
): Promise<ProposeTopicOutcome> {
  const { keys } = ctx;
  const [id, at] = [uuidv7(), ctx.now()];
  const kept = await keepDialogueTopic(tx, {
    ...{ id, dialogueId: row.id, sealedText: topicText.seal(keys, id, text), createdAt: at },
    textKey: topicKey(keys, row.id, text),
  });
  const topicId = kept.topic.mergedIntoId ?? kept.topic.id;
  await supportDialogueTopic(tx, { topicId, supporterKey: supporterKey(keys, row.id, supporter), at });
  await appendEvents(tx, at, [
    { kind: 'DialogueWorkDone', agencyId: row.agencyId },
    { kind: 'DialogueChanged', agencyId: row.agencyId },
  ]);
  const { supporterCount = 1 } = (await lockDialogueTopic(tx, topicId)) ?? {};
  return { kind: 'DialogueTopicProposed', isKnown: !kept.isNew, supporterCount };
}
