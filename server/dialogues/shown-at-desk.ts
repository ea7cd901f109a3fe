import type { DialogueQuestionRow } from '../../db/dialogue-questions.js';
import { fold } from '../../db/fold.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import type { DialogueWhole } from './facts.js';
import { stateIn } from './keep.js';
import { countItems } from './plan-rules.js';
import { conclusionOf, promiseOf } from './present.js';
import type { PlanWhole, QuestionToAnswer } from './read-desk.js';
import { nextStates, similarTopics } from './rules.js';
import { topicText } from './sealed.js';

type Presenter = Pick<RequestContext, 'keys' | 'now'>;

/** A dialogue as the desk sees it, with the words people sent and what is late today. Who asked is a question of its own. */
export function presentDeskDialogue(ctx: Presenter, whole: DialogueWhole) {
  const { row, noticeDueDay, resultDueDay } = whole;
  const today = localDay(ctx.now());
  const { state, postponedFrom, kind } = row;
  const topics = topicsOf(ctx, whole);
  return {
    ...{ ...row, day: whole.day, noticeDueDay, resultDueDay },
    nextStates: nextStates({
      state: stateIn(state),
      postponedFrom: postponedFrom === null ? null : stateIn(postponedFrom),
      isInternal: kind === 'INTERNAL_DIALOGUE',
    }),
    isNoticeLate: isLate(noticeDueDay, row.announcedDay, today),
    isResultLate: isLate(resultDueDay, row.resultDay, today),
    resultSource: whole.result?.source ?? null,
    channelsMissing: whole.channelsMissing,
    conclusion: conclusionOf(whole),
    topics,
    questions: whole.questions.map((question) => presentDeskQuestion(whole, question)),
    publications: whole.publications,
    steps: whole.steps,
    waitingCount: waitingIn(whole.topics, 'PENDING') + waitingIn(whole.questions, 'SUBMITTED'),
  };
}

/** A plan with its lines counted by kind. */
export function presentPlan({ row, parent, items }: PlanWhole) {
  return { ...row, parent, items, counts: countItems(items) };
}

/** A question for whoever prepares its answer. */
export function presentToAnswer({ question, title }: QuestionToAnswer) {
  const { id, version, publicText, dueDay, preparedAnswer, preparedAt } = question;
  return { id, version, text: publicText ?? '', dialogueTitle: title, dueDay, preparedAnswer, preparedAt };
}

function topicsOf({ keys }: Presenter, { row, topics }: DialogueWhole) {
  const said = topics.map((topic) => {
    const text = topicText.open(keys, topic);
    return { ...topic, ofAgencyId: row.agencyId, folded: fold(topic.title ?? text) };
  });
  const standing = said.filter(({ state }) => state === 'PENDING' || state === 'ACCEPTED');
  return said.map((topic) => ({
    ...topic,
    similarIds: topic.state === 'PENDING' ? similarTopics(topic, standing).map(({ id }) => id) : [],
  }));
}

function presentDeskQuestion(whole: DialogueWhole, question: DialogueQuestionRow) {
  const isCurrent = whole.row.currentQuestionId === question.id;
  const { agencyId } = whole.row;
  return {
    ...question,
    status: question.state,
    isCurrent,
    ofAgencyId: agencyId,
    promise: promiseOf(whole, question.id),
  };
}

function isLate(dueDay: string | null, doneDay: string | null, today: string): boolean {
  return dueDay !== null && (doneDay ?? today) > dueDay;
}

function waitingIn(rows: readonly { state: string }[], state: string): number {
  return rows.filter((one) => one.state === state).length;
}
