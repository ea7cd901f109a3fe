import type { DialogueQuestionRow } from '../../db/dialogue-questions.js';
import type { DialogueWhole } from './facts.js';

/** A dialogue as everybody may know it: nothing that is not let through, nobody's name, and no day of a session that is a draft. */
export function presentDialogue(whole: DialogueWhole) {
  const { row, session, resultDueDay, result } = whole;
  const isDayKnown = session === null || session.publishedAt !== null;
  const [day, noticeDueDay] = isDayKnown ? [whole.day, whole.noticeDueDay] : [null, null];
  return {
    ...{ ...row, day, noticeDueDay, resultDueDay },
    resultSource: result?.source ?? null,
    conclusion: row.resultDay === null ? null : conclusionOf(whole),
    topics: whole.topics.filter(({ state }) => state === 'ACCEPTED'),
    questions: whole.questions.filter(isPublic).map((question) => presentQuestion(whole, question)),
    publications: whole.publications,
    steps: whole.steps.filter(({ state }) => state !== 'PLANNED'),
  };
}

/** The conclusion as it was issued; null before. */
export function conclusionOf({ row }: Pick<DialogueWhole, 'row'>) {
  const { conclusionNumber: number, conclusionDay: day, conclusion: text } = row;
  return number !== null && day !== null && text !== null ? { number, day, text } : null;
}

/** What was promised for a question, without a name. */
export function promiseOf({ promises }: Pick<DialogueWhole, 'promises'>, questionId: string) {
  return promises.find((one) => one.questionId === questionId && one.status !== 'CANCELLED') ?? null;
}

function isPublic({ state, publicText }: DialogueQuestionRow): boolean {
  return publicText !== null && state !== 'SUBMITTED' && state !== 'DECLINED';
}

function presentQuestion(whole: DialogueWhole, question: DialogueQuestionRow) {
  const { id, topicId, publicText, answeredHow, answer, forwardedTo, answeredAt } = question;
  const isCurrent = whole.row.currentQuestionId === id;
  const promise = promiseOf(whole, id);
  return { id, topicId, text: publicText, isCurrent, answeredHow, answer, forwardedTo, answeredAt, promise };
}
