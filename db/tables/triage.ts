import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { registration } from './registration.js';
import { session } from './session.js';
import { slot } from './slot.js';

/**
 * A ground of law or of local practice on which the secretariat answers a registration, with the paper it comes from.
 *
 * Never edited: one that changes is ended, and followed by another of the same code. National where no agency is named.
 */
export const triageGround = pgTable(
  'triage_ground',
  {
    id: identifier().primaryKey(),
    code: text('code').notNull(),
    agencyId: identifier('agency_id').references(() => agency.id),
    /** What it can be given for: DECLINED, REDIRECTED, WAITLISTED. */
    acts: text('acts').array().notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en').notNull(),
    /** What the citizen is told. */
    words: text('words').notNull(),
    wordsEn: text('words_en').notNull(),
    /** The body that is competent must be named with it. */
    needsBody: boolean('needs_body').notNull().default(false),
    /** The number of a written notice must be given with it. */
    needsDocument: boolean('needs_document').notNull().default(false),
    source: text('source').notNull(),
    /** Its place in the list. */
    position: integer('position').notNull().default(0),
    effectiveFrom: date('effective_from').notNull(),
    effectiveTo: date('effective_to'),
    /** Null for what came with the software. */
    createdBy: identifier('created_by'),
    createdAt: instant('created_at'),
  },
  (t) => [
    uniqueIndex('triage_ground_once').on(
      t.code,
      sql`coalesce(${t.agencyId}, '00000000-0000-0000-0000-000000000000')`,
      t.effectiveFrom,
    ),
    check('triage_ground_dates', sql`${t.effectiveTo} is null or ${t.effectiveTo} >= ${t.effectiveFrom}`),
  ],
);

/** A ready reply of an act, in both languages, with the days it is in force. Never edited: a new one follows it. */
export const replyTemplate = pgTable(
  'reply_template',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id').references(() => agency.id),
    act: text('act').notNull(),
    /** Offered first with this ground. */
    groundCode: text('ground_code'),
    name: text('name').notNull(),
    words: text('words').notNull(),
    wordsEn: text('words_en').notNull(),
    source: text('source').notNull(),
    effectiveFrom: date('effective_from').notNull(),
    effectiveTo: date('effective_to'),
    createdBy: identifier('created_by'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('reply_template_act').on(t.act, t.agencyId),
    check('reply_template_dates', sql`${t.effectiveTo} is null or ${t.effectiveTo} >= ${t.effectiveFrom}`),
  ],
);

/**
 * What the secretariat did with a registration, how it stood before, and what the citizen answered.
 *
 * Words are sealed: a reply may speak of the matter. While `heldShare` is set, a place of `proposedSlotId` is kept for the
 * answer, out of that share. At most one question of a registration is open.
 */
export const triageAct = pgTable(
  'triage_act',
  {
    id: identifier().primaryKey(),
    registrationId: identifier('registration_id')
      .notNull()
      .references(() => registration.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    act: text('act').notNull(),
    stateBefore: text('state_before').notNull(),
    stateAfter: text('state_after').notNull(),
    statusBefore: text('status_before').notNull(),
    slotIdBefore: identifier('slot_id_before').references(() => slot.id),
    shareBefore: text('share_before').notNull(),
    claimBefore: integer('claim_before'),
    priorityBefore: integer('priority_before').notNull().default(0),
    waitingNumberBefore: bigint('waiting_number_before', { mode: 'number' }),
    groundId: identifier('ground_id').references(() => triageGround.id),
    competentBody: text('competent_body'),
    documentNumber: text('document_number'),
    sealedReply: bytes('sealed_reply'),
    dueDay: date('due_day'),
    proposedSlotId: identifier('proposed_slot_id').references(() => slot.id),
    heldShare: text('held_share'),
    answer: text('answer'),
    sealedAnswer: bytes('sealed_answer'),
    answeredAt: instant('answered_at'),
    madeBy: identifier('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
    undoUntil: instant('undo_until').notNull(),
    undoneBy: identifier('undone_by'),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    index('triage_act_registration').on(t.registrationId, t.id),
    uniqueIndex('triage_act_open_once')
      .on(t.registrationId)
      .where(sql`act in ('MORE_ASKED', 'SESSION_PROPOSED') and answer is null and undone_at is null`),
    index('triage_act_open')
      .on(t.dueDay)
      .where(sql`act in ('MORE_ASKED', 'SESSION_PROPOSED') and answer is null and undone_at is null`),
    index('triage_act_held').on(t.proposedSlotId).where(sql`held_share is not null`),
    check(
      'triage_act_known',
      sql`${t.act} in ('REVIEW_BEGUN', 'ACCEPTED', 'MORE_ASKED', 'REDIRECTED', 'SESSION_PROPOSED', 'WAITLISTED', 'DECLINED')`,
    ),
    check('triage_act_grounded', sql`${t.act} not in ('REDIRECTED', 'DECLINED') or ${t.groundId} is not null`),
    check('triage_act_due', sql`(${t.act} in ('MORE_ASKED', 'SESSION_PROPOSED')) = (${t.dueDay} is not null)`),
    check('triage_act_proposes', sql`(${t.act} = 'SESSION_PROPOSED') = (${t.proposedSlotId} is not null)`),
    check(
      'triage_act_holds',
      sql`${t.heldShare} is null or (${t.proposedSlotId} is not null and ${t.answer} is null and ${t.undoneAt} is null)`,
    ),
    check(
      'triage_act_answer',
      sql`${t.answer} in ('ANSWERED', 'ACCEPT', 'KEEP', 'LAPSED', 'WITHDRAWN') and ${t.answeredAt} is not null or ${t.answer} is null and ${t.answeredAt} is null`,
    ),
    check('triage_act_undone', sql`(${t.undoneAt} is null) = (${t.undoneBy} is null)`),
  ],
);
