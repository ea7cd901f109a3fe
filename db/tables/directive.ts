import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { conclusion, conclusionMatter } from './conclusion.js';
import { officialDocument } from './document.js';
import { position } from './leader.js';
import { registration } from './registration.js';
import { session } from './session.js';

/**
 * What a leader had somebody do, and by when (ý kiến chỉ đạo): a promise to the people.
 *
 * `agencyId` gave it and says when it is done; `ownerAgencyId` does it. Whether it is overdue is worked out from `dueDay`
 * and never kept. `publicText` has no citizen's name; what names people is sealed. It stands in the promises book from
 * `publishedAt` on. `firstDueDay` is the day promised at first, `dueDay` the one that extensions have made of it.
 */
export const directive = pgTable(
  'directive',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    ownerAgencyId: identifier('owner_agency_id')
      .notNull()
      .references(() => agency.id),
    ownerPositionId: identifier('owner_position_id').references(() => position.id),
    sourceKind: text('source_kind').notNull(),
    sessionId: identifier('session_id').references(() => session.id),
    conclusionId: identifier('conclusion_id').references(() => conclusion.id),
    matterId: identifier('matter_id').references(() => conclusionMatter.id),
    /** The question of a dialogue that it answers, where there is one. */
    dialogueQuestionId: identifier('dialogue_question_id'),
    documentId: identifier('document_id').references(() => officialDocument.id),
    registrationId: identifier('registration_id').references(() => registration.id),
    caseMatterId: identifier('case_matter_id'),
    publicText: text('public_text').notNull(),
    sealedDetail: bytes('sealed_detail'),
    givenDay: date('given_day').notNull(),
    firstDueDay: date('first_due_day').notNull(),
    dueDay: date('due_day').notNull(),
    status: text('status').notNull().default('OPEN'),
    /** The day on which it was done, as the giver confirmed it. */
    doneDay: date('done_day'),
    /** Why it was called off. */
    reason: text('reason'),
    publishedAt: instant('published_at'),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('directive_agency').on(t.agencyId, t.dueDay, t.id),
    index('directive_owner').on(t.ownerAgencyId, t.dueDay, t.id),
    index('directive_session').on(t.sessionId),
    index('directive_conclusion').on(t.conclusionId),
    index('directive_question').on(t.dialogueQuestionId).where(sql`dialogue_question_id is not null`),
    index('directive_registration').on(t.registrationId).where(sql`registration_id is not null`),
    index('directive_book').on(t.dueDay, t.id).where(sql`published_at is not null`),
    index('directive_pending').on(t.dueDay).where(sql`status in ('OPEN', 'IN_PROGRESS', 'REPORTED')`),
    check('directive_source', sql`${t.sourceKind} in ('CONCLUSION', 'DIALOGUE', 'WRITTEN')`),
    check('directive_status', sql`${t.status} in ('OPEN', 'IN_PROGRESS', 'REPORTED', 'DONE', 'CANCELLED')`),
    check('directive_done', sql`(${t.status} = 'DONE') = (${t.doneDay} is not null)`),
    check('directive_reason', sql`${t.status} <> 'CANCELLED' or ${t.reason} is not null`),
    check('directive_due', sql`${t.dueDay} >= ${t.givenDay} and ${t.firstDueDay} >= ${t.givenDay}`),
    check(
      'directive_of_what',
      sql`${t.sourceKind} <> 'CONCLUSION' or (${t.conclusionId} is not null and ${t.sessionId} is not null)`,
    ),
  ],
);

/** What happened to a directive, in order; nothing is overwritten without a line here. */
export const directiveStep = pgTable(
  'directive_step',
  {
    id: identifier().primaryKey(),
    directiveId: identifier('directive_id')
      .notNull()
      .references(() => directive.id),
    act: text('act').notNull(),
    /** In words of staff, for the desk. */
    note: text('note'),
    /** What the promises book says of it, without names. */
    publicNote: text('public_note'),
    link: text('link'),
    documentId: identifier('document_id').references(() => officialDocument.id),
    fromDueDay: date('from_due_day'),
    toDueDay: date('to_due_day'),
    byAgencyId: identifier('by_agency_id').references(() => agency.id),
    /** Null: the citizen, or the product by itself. */
    byAccountId: identifier('by_account_id'),
    at: instant('at').notNull(),
  },
  (t) => [
    index('directive_step_directive').on(t.directiveId, t.at, t.id),
    check(
      'directive_step_act',
      sql`${t.act} in ('GIVEN', 'EDITED', 'PUBLISHED', 'STARTED', 'PROGRESS', 'REPORTED', 'CONFIRMED', 'SENT_BACK', 'EXTENSION_ASKED', 'EXTENDED', 'EXTENSION_REFUSED', 'CANCELLED', 'REOPENED', 'DISPUTED', 'DISPUTE_ANSWERED')`,
    ),
  ],
);

/** A wish for more time, with why, and what was decided. One is open at a time. */
export const directiveExtension = pgTable(
  'directive_extension',
  {
    id: identifier().primaryKey(),
    directiveId: identifier('directive_id')
      .notNull()
      .references(() => directive.id),
    state: text('state').notNull().default('ASKED'),
    fromDueDay: date('from_due_day').notNull(),
    toDueDay: date('to_due_day').notNull(),
    reason: text('reason').notNull(),
    askedBy: identifier('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    decision: text('decision'),
    decidedBy: identifier('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    uniqueIndex('directive_extension_open').on(t.directiveId).where(sql`state = 'ASKED'`),
    index('directive_extension_directive').on(t.directiveId, t.askedAt),
    check('directive_extension_state', sql`${t.state} in ('ASKED', 'GRANTED', 'REFUSED')`),
    check('directive_extension_decided', sql`(${t.state} = 'ASKED') = (${t.decidedAt} is null)`),
    check('directive_extension_later', sql`${t.toDueDay} > ${t.fromDueDay}`),
  ],
);

/** A citizen's word that what was promised is not done. What was written is sealed; the desk answers. */
export const directiveDispute = pgTable(
  'directive_dispute',
  {
    id: identifier().primaryKey(),
    directiveId: identifier('directive_id')
      .notNull()
      .references(() => directive.id),
    registrationId: identifier('registration_id')
      .notNull()
      .references(() => registration.id),
    sealedComment: bytes('sealed_comment'),
    madeAt: instant('made_at').notNull(),
    outcome: text('outcome'),
    sealedAnswer: bytes('sealed_answer'),
    answeredBy: identifier('answered_by'),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    uniqueIndex('directive_dispute_open').on(t.directiveId, t.registrationId).where(sql`answered_at is null`),
    index('directive_dispute_registration').on(t.registrationId),
    check('directive_dispute_outcome', sql`${t.outcome} in ('REOPENED', 'KEPT')`),
    check('directive_dispute_answered', sql`(${t.outcome} is null) = (${t.answeredAt} is null)`),
  ],
);
