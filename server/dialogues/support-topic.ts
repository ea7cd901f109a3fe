import { inTransaction } from '../../db/client.js';
import { lockDialogueTopic, supportDialogueTopic } from '../../db/dialogue-topics.js';
import { findDialogue } from '../../db/dialogues.js';
import { appendEvents } from '../../db/events.js';
import type { RequestContext } from '../context.js';
import { requireIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { isToldOf } from './keep.js';
import { takesTopics } from './rules.js';
import { supporterKey } from './sealed.js';
import { throttleSending } from './throttle.js';

export type SupportTopicOutcome =
  | { kind: 'DialogueTopicSupported'; supporterCount: number }
  | { kind: 'DialogueNotCollecting' };

/** Has somebody stand behind a topic that the desk let through; done again it counts nothing more. */
export async function supportTopic(
  ctx: RequestContext,
  input: { topicId: string; supporter: string },
): Promise<SupportTopicOutcome> {
  await throttleSending(ctx, 'support');
  requireIdentifier('topicId', input.topicId, ctx.locale);
  requireIdentifier('supporter', input.supporter, ctx.locale);
  const outcome = await inTransaction(ctx.db, async (tx): Promise<SupportTopicOutcome> => {
    const topic = await lockDialogueTopic(tx, input.topicId);
    const row = topic && (await findDialogue(tx, { id: topic.dialogueId }));
    const isOpen = row && isToldOf(row) && takesTopics({ ...row, today: localDay(ctx.now()) });
    if (topic?.state !== 'ACCEPTED' || !isOpen) return { kind: 'DialogueNotCollecting' };
    const key = supporterKey(ctx.keys, row.id, input.supporter);
    const isNew = await supportDialogueTopic(tx, { topicId: topic.id, supporterKey: key, at: ctx.now() });
    if (isNew) await appendEvents(tx, ctx.now(), [{ kind: 'DialogueChanged', agencyId: row.agencyId }]);
    return { kind: 'DialogueTopicSupported', supporterCount: topic.supporterCount + (isNew ? 1 : 0) };
  });
  ctx.wake();
  return outcome;
}
