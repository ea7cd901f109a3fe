import type { Transaction } from '../../db/client.js';
import { type DialogueQuestionRow, updateDialogueQuestion } from '../../db/dialogue-questions.js';
import { type DialogueRow, updateDialogue } from '../../db/dialogues.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { writeDirective } from '../directives/write-directive.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type DialogueSaved, keepDialogue } from './keep.js';
import { openQuestion } from './open-question.js';
import { answerLacks, type DialogueQuestionUnfit, type HowAnswered, isOpen } from './question-rules.js';

export interface QuestionSettlement {
  id: string;
  how: HowAnswered;
  /** What was answered, or what was directed: public, without names. */
  answer?: string | null | undefined;
  /** With DIRECTED: who does it, by when. */
  ownerAgencyId?: string | null | undefined;
  dueDay?: string | null | undefined;
  /** With FORWARDED: the competent body. */
  forwardedTo?: string | null | undefined;
}

export type SettleQuestionOutcome = DialogueSaved | DialogueQuestionUnfit | FieldsInvalid | NotFoundHere;

/**
 * Records how a question was answered: on the spot, later in writing, by a directive with its owner and day, or by sending
 * it to the body that is competent. What was directed stands among the promises from then on.
 */
export async function settleQuestion(ctx: RequestContext, given: QuestionSettlement): Promise<SettleQuestionOutcome> {
  requireStaff(ctx);
  const wish = completed(tidied(given));
  const shapes = { answer: { most: 5_000 }, forwardedTo: { most: 300 } };
  const lacking = answerLacks(wish).map((field) => ({ field, problem: 'MISSING' as const }));
  const problems = [...findFieldProblems(wish, shapes), ...lacking, ...pastDay(wish.dueDay, localDay(ctx.now()))];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openQuestion(ctx, tx, wish.id);
    if (opened === null) return notFoundHere;
    if (!isOpen(opened.question.state)) return { kind: 'DialogueQuestionUnfit', state: opened.question.state };
    const owner = wish.ownerAgencyId;
    if (owner !== null && (!isIdentifier(owner) || (await findScope(tx, owner)).length === 0))
      return notFoundAt('ownerAgencyId');
    return writeAnswer(ctx, tx, { ...opened, wish });
  });
}

type Complete = ReturnType<typeof completed>;

function completed({ id, how, ...given }: QuestionSettlement) {
  const { answer = null, ownerAgencyId = null, dueDay = null, forwardedTo = null } = given;
  const isDirected = how === 'DIRECTED';
  return {
    ...{ id, how, answer, forwardedTo },
    ownerAgencyId: isDirected ? ownerAgencyId : null,
    dueDay: isDirected ? dueDay : null,
  };
}

interface Answering {
  question: DialogueQuestionRow;
  row: DialogueRow;
  wish: Complete;
}

async function writeAnswer(ctx: RequestContext, tx: Transaction, { question, row, wish }: Answering) {
  const at = ctx.now();
  const { how, answer, forwardedTo } = wish;
  const directiveId = how === 'DIRECTED' ? await direct(ctx, tx, { question, row, wish }) : null;
  await updateDialogueQuestion(tx, question.id, {
    ...{ state: 'ANSWERED', answeredHow: how, answer, answeredAt: at, updatedAt: at, directiveId },
    forwardedTo: how === 'FORWARDED' ? forwardedTo : null,
  });
  const isCurrent = row.currentQuestionId === question.id;
  const left = await updateDialogue(tx, row.id, {
    ...(isCurrent && { currentQuestionId: null }),
    updatedAt: at,
  });
  return keepDialogue(ctx, tx, left, { act: 'DialogueQuestionSettled', detail: how });
}

async function direct(ctx: RequestContext, tx: Transaction, { question, row, wish }: Answering): Promise<string> {
  const { ownerAgencyId, dueDay, answer } = wish;
  if (ownerAgencyId === null || dueDay === null || answer === null) throw new Error('A directive lacks what it needs');
  const directive = await writeDirective(ctx, tx, {
    ...{ agencyId: row.agencyId, ownerAgencyId, sourceKind: 'DIALOGUE', sessionId: row.sessionId },
    ...{ dialogueQuestionId: question.id, publicText: answer, dueDay },
    isPublic: row.kind !== 'INTERNAL_DIALOGUE',
  });
  return directive.id;
}

function pastDay(day: string | null, today: string) {
  return day !== null && day < today ? [{ field: 'dueDay', problem: 'MALFORMED', fault: 'BEFORE_BEGIN' } as const] : [];
}
