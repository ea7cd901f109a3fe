import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { dialoguePlanItem } from './dialogue-plan.js';
import { session } from './session.js';

/**
 * One dialogue from the plan to the last thing promised in it.
 *
 * Where and when people meet is a session of its own, arranged and published like any other; a dialogue inside an agency
 * has none. The deadlines it is held to are kept as they were when it was announced, with the paper they come from.
 */
export const dialogue = pgTable(
  'dialogue',
  {
    id: identifier().primaryKey(),
    slug: text('slug').notNull().unique(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    planItemId: identifier('plan_item_id').references(() => dialoguePlanItem.id),
    sessionId: identifier('session_id').references(() => session.id),
    kind: text('kind').notNull(),
    occasion: text('occasion').notNull(),
    year: smallint('year').notNull(),
    title: text('title').notNull(),
    audience: text('audience').notNull(),
    area: text('area'),
    /** Where and when one without a session is held, in words: the monthly briefing, for example. */
    setting: text('setting'),
    day: date('day'),
    state: text('state').notNull().default('PLANNED'),
    /** Where it goes on from when it was put off. */
    postponedFrom: text('postponed_from'),
    stateReason: text('state_reason'),
    topicsUntil: date('topics_until'),
    questionsUntil: date('questions_until'),
    announcedDay: date('announced_day'),
    heldDay: date('held_day'),
    attendance: integer('attendance'),
    conclusionNumber: text('conclusion_number'),
    conclusionDay: date('conclusion_day'),
    conclusion: text('conclusion'),
    resultDay: date('result_day'),
    currentQuestionId: identifier('current_question_id'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('dialogue_year').on(t.year, t.agencyId, t.id),
    index('dialogue_agency').on(t.agencyId, t.year, t.id),
    uniqueIndex('dialogue_session').on(t.sessionId).where(sql`session_id is not null`),
    check('dialogue_kind', sql`${t.kind} in ('PUBLIC_DIALOGUE', 'INTERNAL_DIALOGUE', 'BUSINESS_DIALOGUE')`),
    check('dialogue_occasion', sql`${t.occasion} in ('ANNUAL', 'TEN_PERCENT_VOTERS', 'NECESSARY', 'MANY_REQUESTS')`),
    check(
      'dialogue_state',
      sql`${t.state} in ('PLANNED', 'COLLECTING_TOPICS', 'ANNOUNCED', 'COLLECTING_QUESTIONS', 'READY', 'HELD', 'CONCLUSION_ISSUED', 'RESULT_PUBLISHED', 'FOLLOW_UP', 'CLOSED', 'POSTPONED', 'CANCELLED', 'NOT_REQUIRED')`,
    ),
    check(
      'dialogue_state_reason',
      sql`${t.state} not in ('POSTPONED', 'CANCELLED', 'NOT_REQUIRED') or ${t.stateReason} is not null`,
    ),
    check('dialogue_internal', sql`${t.kind} <> 'INTERNAL_DIALOGUE' or ${t.sessionId} is null`),
    check('dialogue_postponed', sql`(${t.state} = 'POSTPONED') = (${t.postponedFrom} is not null)`),
  ],
);

/** What became of a dialogue, step by step; never rewritten. */
export const dialogueStep = pgTable(
  'dialogue_step',
  {
    dialogueId: identifier('dialogue_id')
      .notNull()
      .references(() => dialogue.id),
    number: integer('number').notNull(),
    state: text('state').notNull(),
    reason: text('reason'),
    madeBy: identifier('made_by'),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.dialogueId, t.number] })],
);

/**
 * What people want talked about.
 *
 * As it was sent it stays sealed; `title` is how the desk worded it when it was taken up, and that alone is public. The
 * same words, however accented, have the same key.
 */
export const dialogueTopic = pgTable(
  'dialogue_topic',
  {
    id: identifier().primaryKey(),
    dialogueId: identifier('dialogue_id')
      .notNull()
      .references(() => dialogue.id),
    sealedText: bytes('sealed_text').notNull(),
    textKey: bytes('text_key').notNull(),
    /** How it came: online, or written down at the desk. */
    channel: text('channel').notNull().default('WEB'),
    /** From which paper, call or meeting, sealed: it may name somebody. */
    sealedSource: bytes('sealed_source'),
    title: text('title'),
    state: text('state').notNull().default('PENDING'),
    reason: text('reason'),
    mergedIntoId: identifier('merged_into_id').references((): AnyPgColumn => dialogueTopic.id),
    supporterCount: integer('supporter_count').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    uniqueIndex('dialogue_topic_words').on(t.dialogueId, t.textKey),
    check('dialogue_topic_state', sql`${t.state} in ('PENDING', 'ACCEPTED', 'DECLINED', 'MERGED')`),
    check('dialogue_topic_channel', sql`${t.channel} in ('WEB', 'DESK', 'PAPER', 'PHONE', 'MEETING')`),
    check('dialogue_topic_title', sql`${t.state} <> 'ACCEPTED' or ${t.title} is not null`),
    check('dialogue_topic_declined', sql`${t.state} <> 'DECLINED' or ${t.reason} is not null`),
    check('dialogue_topic_merged', sql`(${t.state} = 'MERGED') = (${t.mergedIntoId} is not null)`),
  ],
);

/** Who stands behind a topic: a keyed hash of what the browser made up, once for each topic. */
export const dialogueSupporter = pgTable(
  'dialogue_supporter',
  {
    topicId: identifier('topic_id')
      .notNull()
      .references(() => dialogueTopic.id),
    supporterKey: bytes('supporter_key').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.topicId, t.supporterKey] })],
);

/**
 * A question to a dialogue, and what it was answered.
 *
 * Who asked and the words as sent stay sealed. `publicText` is the question as the desk let it through, without names.
 */
export const dialogueQuestion = pgTable(
  'dialogue_question',
  {
    id: identifier().primaryKey(),
    dialogueId: identifier('dialogue_id')
      .notNull()
      .references(() => dialogue.id),
    topicId: identifier('topic_id').references(() => dialogueTopic.id),
    codeHash: bytes('code_hash').unique(),
    requestKey: identifier('request_key').unique(),
    sealedText: bytes('sealed_text').notNull(),
    sealedAsker: bytes('sealed_asker'),
    /** Hamlet, street or unit inside the agency it comes from, as told. */
    area: text('area'),
    channel: text('channel').notNull(),
    publicText: text('public_text'),
    ordering: integer('ordering').notNull().default(0),
    state: text('state').notNull().default('SUBMITTED'),
    reason: text('reason'),
    answeringAgencyId: identifier('answering_agency_id').references(() => agency.id),
    answeringName: text('answering_name'),
    dueDay: date('due_day'),
    preparedAnswer: text('prepared_answer'),
    preparedAt: instant('prepared_at'),
    answer: text('answer'),
    answeredHow: text('answered_how'),
    answeredAt: instant('answered_at'),
    /** The body a question outside competence went to. */
    forwardedTo: text('forwarded_to'),
    /** The directive it became, where the leader directed. */
    directiveId: identifier('directive_id'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('dialogue_question_order').on(t.dialogueId, t.ordering, t.id),
    index('dialogue_question_answering').on(t.answeringAgencyId, t.dueDay).where(sql`answered_at is null`),
    check(
      'dialogue_question_state',
      sql`${t.state} in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'PREPARED', 'ANSWERED', 'DECLINED')`,
    ),
    check('dialogue_question_public', sql`${t.state} in ('SUBMITTED', 'DECLINED') or ${t.publicText} is not null`),
    check('dialogue_question_declined', sql`${t.state} <> 'DECLINED' or ${t.reason} is not null`),
    check('dialogue_question_channel', sql`${t.channel} in ('WEB', 'DESK', 'PAPER', 'PHONE', 'MEETING', 'FLOOR')`),
    check('dialogue_question_how', sql`${t.answeredHow} in ('ON_THE_SPOT', 'DIRECTED', 'FORWARDED', 'IN_WRITING')`),
    check('dialogue_question_answered', sql`(${t.state} = 'ANSWERED') = (${t.answeredHow} is not null)`),
    check('dialogue_question_forwarded', sql`${t.answeredHow} <> 'FORWARDED' or ${t.forwardedTo} is not null`),
  ],
);

/** Where the notice or the result of a dialogue was made known, and when. */
export const dialoguePublication = pgTable(
  'dialogue_publication',
  {
    id: identifier().primaryKey(),
    dialogueId: identifier('dialogue_id')
      .notNull()
      .references(() => dialogue.id),
    what: text('what').notNull(),
    channel: text('channel').notNull(),
    day: date('day').notNull(),
    detail: text('detail'),
    recordedBy: identifier('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    unique('dialogue_publication_once').on(t.dialogueId, t.what, t.channel),
    check('dialogue_publication_what', sql`${t.what} in ('NOTICE', 'RESULT')`),
    check(
      'dialogue_publication_channel',
      sql`${t.channel} in ('MASS_MEDIA', 'POSTED_AT_OFFICE', 'SENT_TO_RESIDENTIAL_UNITS', 'PORTAL')`,
    ),
  ],
);
