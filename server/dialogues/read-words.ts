import type { DialogueQuestionRow } from '../../db/dialogue-questions.js';
import type { DialogueTopicRow } from '../../db/dialogue-topics.js';
import type { RequestContext } from '../context.js';
import { readScope } from '../staff/read-scope.js';
import { mayReadAskers } from './access.js';
import { questionText, topicSource, topicText } from './sealed.js';

/** A question as it was sent, for those who decide about it: what people write may name people. */
export async function readQuestionWords(
  ctx: RequestContext,
  question: DialogueQuestionRow & { ofAgencyId: string },
): Promise<string | null> {
  const scope = await readScope(ctx, question.ofAgencyId);
  return mayReadAskers(ctx.actor, scope) ? questionText.open(ctx.keys, question) : null;
}

/** A topic as it was sent, for those who decide about it. */
export async function readTopicWords(
  ctx: RequestContext,
  topic: DialogueTopicRow & { ofAgencyId: string },
): Promise<string | null> {
  const scope = await readScope(ctx, topic.ofAgencyId);
  return mayReadAskers(ctx.actor, scope) ? topicText.open(ctx.keys, topic) : null;
}

/** From which paper, call or meeting a topic came, for those who decide about it. */
export async function readTopicSource(
  ctx: RequestContext,
  topic: DialogueTopicRow & { ofAgencyId: string },
): Promise<string | null> {
  const scope = await readScope(ctx, topic.ofAgencyId);
  return mayReadAskers(ctx.actor, scope) ? topicSource.open(ctx.keys, topic) : null;
}
