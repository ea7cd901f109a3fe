import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { position } from './leader.js';
import { registration } from './registration.js';
import { session } from './session.js';

/**
 * The notice of what a leader concluded at a session (thông báo kết luận): who signed it, under which number.
 *
 * A session has one that stands. The number is kept as printed and as a key by which two spellings are one.
 */
export const conclusion = pgTable(
  'conclusion',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    state: text('state').notNull().default('DRAFT'),
    number: text('number'),
    numberKey: text('number_key'),
    subject: text('subject').notNull(),
    /** What it says before its matters; public, so without names of citizens. */
    opening: text('opening'),
    issuedDay: date('issued_day'),
    signerPositionId: identifier('signer_position_id').references(() => position.id),
    /** Why it was withdrawn. */
    reason: text('reason'),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    signedBy: identifier('signed_by'),
    signedAt: instant('signed_at'),
    publishedBy: identifier('published_by'),
    publishedAt: instant('published_at'),
    endedBy: identifier('ended_by'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('conclusion_of_session').on(t.sessionId).where(sql`state <> 'WITHDRAWN'`),
    uniqueIndex('conclusion_number_once')
      .on(t.agencyId, t.numberKey, sql`(extract(year from issued_day))`)
      .where(sql`state <> 'WITHDRAWN' and number_key is not null`),
    index('conclusion_agency').on(t.agencyId, t.createdAt),
    index('conclusion_published').on(t.agencyId, t.publishedAt, t.id).where(sql`published_at is not null`),
    check('conclusion_state', sql`${t.state} in ('DRAFT', 'SIGNED', 'PUBLISHED', 'WITHDRAWN')`),
    check(
      'conclusion_signed',
      sql`${t.state} not in ('SIGNED', 'PUBLISHED') or (${t.numberKey} is not null and ${t.signerPositionId} is not null and ${t.issuedDay} is not null)`,
    ),
    check('conclusion_public', sql`${t.state} <> 'PUBLISHED' or ${t.publishedAt} is not null`),
    check('conclusion_reason', sql`${t.state} <> 'WITHDRAWN' or ${t.reason} is not null`),
  ],
);

/**
 * One matter of a conclusion, in its order.
 *
 * `publicText` is what everybody reads; what names people is sealed. A withheld matter is not in the public version.
 */
export const conclusionMatter = pgTable(
  'conclusion_matter',
  {
    id: identifier().primaryKey(),
    conclusionId: identifier('conclusion_id')
      .notNull()
      .references(() => conclusion.id),
    ordering: integer('ordering').notNull(),
    registrationId: identifier('registration_id').references(() => registration.id),
    /** The case (vụ việc) it belongs to, where there is one. */
    caseMatterId: identifier('case_matter_id'),
    publicText: text('public_text').notNull(),
    sealedText: bytes('sealed_text'),
    isWithheld: boolean('is_withheld').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('conclusion_matter_conclusion').on(t.conclusionId, t.ordering),
    index('conclusion_matter_registration').on(t.registrationId),
  ],
);
