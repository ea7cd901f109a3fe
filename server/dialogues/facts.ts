import type { DialogueQuestionRow, QuestionPromiseRow } from '../../db/dialogue-questions.js';
import { listDialogueQuestions, listQuestionPromises } from '../../db/dialogue-questions.js';
import { type DialogueTopicRow, listDialogueTopics } from '../../db/dialogue-topics.js';
import {
  type DialoguePublicationRow,
  type DialogueRow,
  type DialogueStepRow,
  listDialoguePublications,
  listDialogueSteps,
} from '../../db/dialogues.js';
import { listPolicyTerms } from '../../db/duties.js';
import { findSessions, type SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { readPoliciesOf } from '../duties/read-policies.js';
import { localDay } from '../local-day.js';
import { readCalendars } from '../working-days/read-calendar.js';
import { endOfPeriod, latestPostingDay } from '../working-days/rules.js';
import { type ResultRule, resultKeys, resultRuleOn } from './policy-rules.js';
import { missingChannels } from './rules.js';

/** A dialogue with everything that hangs on it, and the days it is held to. */
export interface DialogueWhole {
  row: DialogueRow;
  session: SessionRow | null;
  /** Local day on which people meet. */
  day: string | null;
  topics: DialogueTopicRow[];
  questions: DialogueQuestionRow[];
  promises: QuestionPromiseRow[];
  publications: DialoguePublicationRow[];
  steps: DialogueStepRow[];
  /** The last day on which its notice is in time; null where none is owed, or no day is known. */
  noticeDueDay: string | null;
  result: ResultRule | null;
  /** The last day on which its result is in time; null before it was held. */
  resultDueDay: string | null;
  channelsMissing: string[];
}

type Reader = Pick<RequestContext, 'db' | 'now'>;

/** Gathers dialogues with what hangs on them, in the same number of statements however many there are. */
export async function gatherDialogues(ctx: Reader, rows: readonly DialogueRow[]): Promise<DialogueWhole[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [topics, questions, publications, steps, sessions, deadlines] = await Promise.all([
    listDialogueTopics(ctx.db, ids),
    listDialogueQuestions(ctx.db, ids),
    listDialoguePublications(ctx.db, ids),
    listDialogueSteps(ctx.db, ids),
    findSessions(
      ctx.db,
      rows.flatMap(({ sessionId }) => sessionId ?? []),
    ),
    readDeadlines(ctx, rows),
  ]);
  const promises = await listQuestionPromises(
    ctx.db,
    questions.flatMap(({ id, directiveId }) => (directiveId === null ? [] : [id])),
  );
  const of = <Row extends { dialogueId: string }>(all: readonly Row[], id: string) =>
    all.filter(({ dialogueId }) => dialogueId === id);
  return rows.map((row) => {
    const session = sessions.find(({ id }) => id === row.sessionId) ?? null;
    const own = { topics: of(topics, row.id), questions: of(questions, row.id), steps: of(steps, row.id) };
    const told = of(publications, row.id);
    const asked = new Set(own.questions.map(({ id }) => id));
    const base = { row, session, day: session?.day ?? row.day, ...own, publications: told };
    return { ...base, ...deadlines(base), promises: promises.filter(({ questionId }) => asked.has(questionId)) };
  });
}

type Dated = Pick<DialogueWhole, 'row' | 'day' | 'publications'>;

/** The days dialogues are held to: the notice before, the result after, by what held for each agency on the day. */
async function readDeadlines(ctx: Reader, rows: readonly DialogueRow[]) {
  const agencyIds = [...new Set(rows.map(({ agencyId }) => agencyId))];
  const years = rows.map(({ year }) => year);
  const span = { from: `${Math.min(...years) - 1}-12-01`, to: `${Math.max(...years) + 1}-03-31` };
  const [policies, calendars, terms] = await Promise.all([
    readPoliciesOf(ctx.db, agencyIds),
    readCalendars(ctx.db, { agencyIds, ...span }),
    listPolicyTerms(ctx.db, { agencyIds, keys: resultKeys }),
  ]);
  const today = localDay(ctx.now());
  return ({ row, day, publications }: Dated) => {
    const own = terms.filter(({ ofAgencyId }) => ofAgencyId === null || ofAgencyId === row.agencyId);
    const calendar = calendars(row.agencyId);
    const lead = day === null ? null : policies(row.agencyId).leadFor(row.kind, day);
    const result = resultRuleOn(own, row.kind, row.heldDay ?? day ?? today);
    return {
      noticeDueDay: day !== null && lead ? latestPostingDay(calendar, day, lead) : null,
      result,
      resultDueDay: row.heldDay !== null && result ? endOfPeriod(calendar, row.heldDay, result.days) : null,
      channelsMissing: result ? missingChannels(result.channels, publications) : [],
    };
  };
}
