import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { officialDocument } from './document.js';

/** What several bodies signed to do together (quy chế, chương trình phối hợp), such as an agency with the Fatherland Front. */
export const coordinationAgreement = pgTable(
  'coordination_agreement',
  {
    id: identifier().primaryKey(),
    /** Whose desk keeps it. */
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    title: text('title').notNull(),
    number: text('number'),
    numberKey: text('number_key'),
    documentId: identifier('document_id').references(() => officialDocument.id),
    signedDay: date('signed_day').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day'),
    /** Ended before its last day, or without one; the reason is told with it. */
    endedDay: date('ended_day'),
    endedReason: text('ended_reason'),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Entered by mistake; nothing had been told of it. */
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('coordination_agreement_agency').on(t.agencyId, t.signedDay),
    check('coordination_agreement_days', sql`${t.toDay} is null or ${t.toDay} >= ${t.fromDay}`),
    check(
      'coordination_agreement_ended',
      sql`(${t.endedDay} is null) = (${t.endedReason} is null) and (${t.endedDay} is null or ${t.endedDay} >= ${t.signedDay})`,
    ),
  ],
);

/** Who signed it: an agency of ours or a body in words, and by whose hand. */
export const coordinationParty = pgTable(
  'coordination_party',
  {
    agreementId: identifier('agreement_id')
      .notNull()
      .references(() => coordinationAgreement.id),
    ordering: integer('ordering').notNull(),
    agencyId: identifier('agency_id').references(() => agency.id),
    name: text('name').notNull(),
    signatory: text('signatory'),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.ordering] }), index('coordination_party_agency').on(t.agencyId)],
);

/** One thing agreed on. */
export const coordinationItem = pgTable(
  'coordination_item',
  {
    id: identifier().primaryKey(),
    agreementId: identifier('agreement_id')
      .notNull()
      .references(() => coordinationAgreement.id),
    ordering: integer('ordering').notNull(),
    text: text('text').notNull(),
    leadAgencyId: identifier('lead_agency_id').references(() => agency.id),
    leadName: text('lead_name').notNull(),
    dueDay: date('due_day'),
    status: text('status').notNull().default('NOT_BEGUN'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Entered by mistake; nothing had been told of it. */
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('coordination_item_agreement').on(t.agreementId, t.ordering),
    index('coordination_item_lead').on(t.leadAgencyId),
    check('coordination_item_status', sql`${t.status} in ('NOT_BEGUN', 'IN_PROGRESS', 'DONE')`),
  ],
);

/** How far an item has come, as it was told; nothing is overwritten without a line here. */
export const coordinationProgress = pgTable(
  'coordination_progress',
  {
    id: identifier().primaryKey(),
    itemId: identifier('item_id')
      .notNull()
      .references(() => coordinationItem.id),
    status: text('status').notNull(),
    day: date('day').notNull(),
    note: text('note').notNull(),
    link: text('link'),
    recordedBy: identifier('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    index('coordination_progress_item').on(t.itemId, t.recordedAt),
    check('coordination_progress_status', sql`${t.status} in ('NOT_BEGUN', 'IN_PROGRESS', 'DONE')`),
  ],
);
