import type { Transaction } from '../../db/client.js';
import {
  type DialogueTopicRow,
  lockDialogueTopic,
  mergeDialogueTopic,
  updateDialogueTopic,
} from '../../db/dialogue-topics.js';
import type { DialogueRow } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type DialogueSaved, keepDialogue, openDialogue } from './keep.js';

export interface TopicDecision {
  id: string;
  decision: 'ACCEPT' | 'DECLINE' | 'MERGE';
  /** With ACCEPT: how it reads in public, without names. */
  title?: string | null | undefined;
  /** With DECLINE. */
  reason?: string | null | undefined;
  /** With MERGE: the topic that says the same. */
  intoId?: string | null | undefined;
}

export type DecideTopicOutcome = DialogueSaved | FieldsInvalid | NotFoundHere;

/** Lets a topic through in words fit for everybody, declines it with a reason, or joins it to one that says the same. */
export async function decideTopic(ctx: RequestContext, given: TopicDecision): Promise<DecideTopicOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const problems = findFieldProblems(
    { title: wish.title ?? null, reason: wish.reason ?? null },
    {
      title: { most: 300, required: wish.decision === 'ACCEPT' },
      reason: { most: 500, required: wish.decision === 'DECLINE' },
    },
  );
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const topic = isIdentifier(wish.id) ? await lockDialogueTopic(tx, wish.id) : null;
    const row = topic && (await openDialogue(ctx, tx, topic.dialogueId));
    if (!topic || !row || topic.state === 'MERGED') return notFoundHere;
    if (wish.decision !== 'MERGE') await writeDecision(tx, topic, wish, ctx.now());
    else if (!(await merge(tx, topic, wish.intoId ?? '', ctx.now()))) return notFoundAt('intoId');
    return keepTopic(ctx, tx, row, wish.decision);
  });
}

async function writeDecision(tx: Transaction, topic: DialogueTopicRow, wish: TopicDecision, at: string) {
  const change =
    wish.decision === 'ACCEPT'
      ? { state: 'ACCEPTED', title: wish.title ?? null, reason: null }
      : { state: 'DECLINED', title: null, reason: wish.reason ?? null };
  await updateDialogueTopic(tx, topic.id, { ...change, decidedAt: at });
}

async function merge(tx: Transaction, topic: DialogueTopicRow, intoId: string, at: string): Promise<boolean> {
  const into = isIdentifier(intoId) && intoId !== topic.id ? await lockDialogueTopic(tx, intoId) : null;
  if (into?.dialogueId !== topic.dialogueId || into.state === 'MERGED' || into.state === 'DECLINED') return false;
  await mergeDialogueTopic(tx, topic.id, into.id);
  await updateDialogueTopic(tx, topic.id, { state: 'MERGED', mergedIntoId: into.id, decidedAt: at });
  return true;
}

function keepTopic(ctx: RequestContext, tx: Transaction, row: DialogueRow, detail: string): Promise<DialogueSaved> {
  return keepDialogue(ctx, tx, row, { act: 'DialogueTopicDecided', detail });
}
