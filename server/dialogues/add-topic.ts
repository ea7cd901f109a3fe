import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { keepDialogueTopic, supportDialogueTopicAs } from '../../db/dialogue-topics.js';
import type { DialogueRow } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { keepDialogue, openDialogue, stateIn } from './keep.js';
import { type Source, takesTopicsAtDesk } from './rules.js';
import { supporterKey, topicKey, topicSource, topicText } from './sealed.js';

export interface TopicWritten {
  dialogueId: string;
  /** Made by whoever sends it: the same paper sent twice is counted once. */
  key: string;
  /** As it was said or written. */
  text: string;
  source: Source;
  /** From which paper, call or meeting; nobody outside this desk reads it. */
  sourceNote?: string | null | undefined;
  /** How many people stand behind it. */
  people: number;
}

export interface DialogueTopicAdded {
  kind: 'DialogueTopicAdded';
  dialogueId: string;
  topicId: string;
  isKnown: boolean;
}

export type AddTopicOutcome = DialogueTopicAdded | { kind: 'DialogueNotCollecting' } | FieldsInvalid | NotFoundHere;

const mostPeople = 10_000;

/**
 * Writes down what people want talked about that came on paper, by telephone or at a meeting.
 *
 * It waits to be looked at like one sent online, and the same words, however accented, are the same topic: those who said
 * them again stand behind it.
 */
export async function addTopic(ctx: RequestContext, given: TopicWritten): Promise<AddTopicOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const { text, sourceNote = null, people, key } = wish;
  const problems = findFieldProblems(
    { text, sourceNote },
    { text: { most: 1_000, required: true }, sourceNote: { most: 200 } },
  );
  if (people < 1 || people > mostPeople) problems.push({ field: 'people', problem: 'MALFORMED' });
  if (!isIdentifier(key)) problems.push({ field: 'key', problem: 'MALFORMED' });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx): Promise<AddTopicOutcome> => {
    const row = await openDialogue(ctx, tx, wish.dialogueId);
    if (row === null) return notFoundHere;
    if (!takesTopicsAtDesk({ kind: row.kind, state: stateIn(row.state) })) return { kind: 'DialogueNotCollecting' };
    return write(ctx, tx, { row, wish });
  });
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  { row, wish }: { row: DialogueRow; wish: TopicWritten },
): Promise<DialogueTopicAdded> {
  const { keys } = ctx;
  const [id, at] = [uuidv7(), ctx.now()];
  const { text, source, sourceNote, people, key } = wish;
  const kept = await keepDialogueTopic(tx, {
    ...{ id, dialogueId: row.id, channel: source, sealedText: topicText.seal(keys, id, text), createdAt: at },
    sealedSource: sourceNote ? topicSource.seal(keys, id, sourceNote) : null,
    textKey: topicKey(keys, row.id, text),
  });
  const topicId = kept.topic.mergedIntoId ?? kept.topic.id;
  const supporterKeys = Array.from({ length: people }, (_, at) => supporterKey(keys, row.id, `${key}#${at}`));
  await supportDialogueTopicAs(tx, { topicId, supporterKeys, at });
  await keepDialogue(ctx, tx, row, { act: 'DialogueTopicAdded', detail: source });
  return { kind: 'DialogueTopicAdded', dialogueId: row.id, topicId, isKnown: !kept.isNew };
}
