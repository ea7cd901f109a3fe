import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { position } from './leader.js';
import { session } from './session.js';

/**
 * The paper (thông báo) that announces sessions: who signed it, under which number, on which basis.
 *
 * The number is kept as printed and as a key by which two spellings are one; it is unique within an agency's year.
 */
export const notice = pgTable(
  'notice',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    state: text('state').notNull().default('DRAFT'),
    number: text('number'),
    numberKey: text('number_key'),
    subject: text('subject').notNull(),
    legalBasis: text('legal_basis'),
    /** What it says beside the table of sessions, such as what differs from the notice before. */
    content: text('content'),
    issuedDay: date('issued_day'),
    signerPositionId: identifier('signer_position_id').references(() => position.id),
    supersedesId: identifier('supersedes_id').references((): AnyPgColumn => notice.id),
    /** It takes the place of the other one only for the sessions it announces; the rest of that one holds. */
    supersedesPartly: boolean('supersedes_partly').notNull().default(false),
    /** Why it was withdrawn. */
    reason: text('reason'),
    /** When it is to be published by itself; null: when somebody does it. */
    publishAt: instant('publish_at'),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    submittedBy: identifier('submitted_by'),
    submittedAt: instant('submitted_at'),
    signedBy: identifier('signed_by'),
    signedAt: instant('signed_at'),
    publishedBy: identifier('published_by'),
    publishedAt: instant('published_at'),
    endedBy: identifier('ended_by'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('notice_number_once')
      .on(t.agencyId, t.numberKey, sql`(extract(year from issued_day))`)
      .where(sql`state <> 'WITHDRAWN' and number_key is not null`),
    index('notice_agency').on(t.agencyId, t.createdAt),
    index('notice_published').on(t.agencyId, t.publishedAt, t.id).where(sql`published_at is not null`),
    index('notice_due').on(t.publishAt).where(sql`state = 'SIGNED' and publish_at is not null`),
    index('notice_supersedes').on(t.supersedesId),
    check('notice_state', sql`${t.state} in ('DRAFT', 'SUBMITTED', 'SIGNED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')`),
    check(
      'notice_signed',
      sql`${t.state} not in ('SIGNED', 'PUBLISHED', 'SUPERSEDED') or (${t.numberKey} is not null and ${t.signerPositionId} is not null and ${t.issuedDay} is not null)`,
    ),
    check(
      'notice_public',
      sql`case when ${t.state} in ('PUBLISHED', 'SUPERSEDED') then ${t.publishedAt} is not null when ${t.state} = 'WITHDRAWN' then true else ${t.publishedAt} is null end`,
    ),
    check('notice_reason', sql`${t.state} <> 'WITHDRAWN' or ${t.reason} is not null`),
    check('notice_not_itself', sql`${t.supersedesId} is null or ${t.supersedesId} <> ${t.id}`),
  ],
);

/** The sessions a notice announces. */
export const noticeSession = pgTable(
  'notice_session',
  {
    noticeId: identifier('notice_id')
      .notNull()
      .references(() => notice.id),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
  },
  (t) => [primaryKey({ columns: [t.noticeId, t.sessionId] }), index('notice_session_session').on(t.sessionId)],
);

/** Where and when a notice was made known, with what proves it. */
export const noticePosting = pgTable(
  'notice_posting',
  {
    id: identifier().primaryKey(),
    noticeId: identifier('notice_id')
      .notNull()
      .references(() => notice.id),
    channel: text('channel').notNull(),
    day: date('day').notNull(),
    link: text('link'),
    evidence: text('evidence'),
    recordedBy: identifier('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    index('notice_posting_notice').on(t.noticeId, t.day),
    check(
      'notice_posting_channel',
      sql`${t.channel} in ('POSTED_AT_OFFICE', 'PORTAL', 'MASS_MEDIA', 'ZALO', 'SENT_TO_RESIDENTIAL_UNITS')`,
    ),
  ],
);
