import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { officialDocument } from './document.js';

/** A visit by which a body looks into how agencies receive and answer people (giám sát, kiểm tra, thanh tra). */
export const oversightVisit = pgTable(
  'oversight_visit',
  {
    id: identifier().primaryKey(),
    /** Whose desk keeps it. */
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    /** Who looks into it, in words: a body above, a council, the Front. */
    body: text('body').notNull(),
    theme: text('theme').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    documentId: identifier('document_id').references(() => officialDocument.id),
    findings: text('findings'),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('oversight_visit_agency').on(t.agencyId, t.fromDay),
    check('oversight_visit_days', sql`${t.toDay} >= ${t.fromDay}`),
  ],
);

/** Agencies a visit looks into. */
export const oversightVisited = pgTable(
  'oversight_visited',
  {
    visitId: identifier('visit_id')
      .notNull()
      .references(() => oversightVisit.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
  },
  (t) => [primaryKey({ columns: [t.visitId, t.agencyId] }), index('oversight_visited_agency').on(t.agencyId)],
);

/** What a visit recommends to an agency, until it is answered and the answer is accepted. */
export const recommendation = pgTable(
  'recommendation',
  {
    id: identifier().primaryKey(),
    visitId: identifier('visit_id')
      .notNull()
      .references(() => oversightVisit.id),
    toAgencyId: identifier('to_agency_id')
      .notNull()
      .references(() => agency.id),
    finding: text('finding'),
    text: text('text').notNull(),
    dueDay: date('due_day'),
    status: text('status').notNull().default('OPEN'),
    answer: text('answer'),
    answerLink: text('answer_link'),
    answerDocumentId: identifier('answer_document_id').references(() => officialDocument.id),
    answeredDay: date('answered_day'),
    answeredBy: identifier('answered_by'),
    answeredAt: instant('answered_at'),
    /** What the desk that keeps the visit says of the answer. */
    verdict: text('verdict'),
    closedBy: identifier('closed_by'),
    closedAt: instant('closed_at'),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('recommendation_visit').on(t.visitId, t.id),
    index('recommendation_to').on(t.toAgencyId, t.dueDay),
    check('recommendation_status', sql`${t.status} in ('OPEN', 'ANSWERED', 'CLOSED')`),
    check('recommendation_answered', sql`${t.status} = 'OPEN' or ${t.answeredDay} is not null`),
    check('recommendation_closed', sql`(${t.status} = 'CLOSED') = (${t.closedAt} is not null)`),
  ],
);
