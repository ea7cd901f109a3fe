import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';

/** A year's plan of dialogues (kế hoạch đối thoại), under the plan of the level above: here, or a paper told in words. */
export const dialoguePlan = pgTable(
  'dialogue_plan',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    year: smallint('year').notNull(),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    parentId: identifier('parent_id').references((): AnyPgColumn => dialoguePlan.id),
    parentPaper: text('parent_paper'),
    documentNumber: text('document_number'),
    documentDay: date('document_day'),
    issuedAt: instant('issued_at'),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('dialogue_plan_agency').on(t.agencyId, t.year),
    check('dialogue_plan_kind', sql`${t.kind} in ('PUBLIC_DIALOGUE', 'INTERNAL_DIALOGUE', 'BUSINESS_DIALOGUE')`),
    check('dialogue_plan_issued', sql`${t.issuedAt} is null or ${t.documentNumber} is not null`),
  ],
);

/** A line of a plan: what it demands, what is to be done, or a dialogue to be held, in which quarter and led by whom. */
export const dialoguePlanItem = pgTable(
  'dialogue_plan_item',
  {
    id: identifier().primaryKey(),
    planId: identifier('plan_id')
      .notNull()
      .references(() => dialoguePlan.id),
    ordering: integer('ordering').notNull(),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    audience: text('audience'),
    area: text('area'),
    quarter: smallint('quarter'),
    leadAgencyId: identifier('lead_agency_id').references(() => agency.id),
    leadName: text('lead_name'),
    removedAt: instant('removed_at'),
  },
  (t) => [
    uniqueIndex('dialogue_plan_item_order').on(t.planId, t.ordering).where(sql`removed_at is null`),
    check('dialogue_plan_item_kind', sql`${t.kind} in ('REQUIREMENT', 'TASK', 'CONTENT', 'DIALOGUE')`),
    check('dialogue_plan_item_quarter', sql`${t.quarter} between 1 and 4`),
  ],
);

/**
 * Voters who ask for a dialogue: how many signed, and how many voters there are.
 *
 * From which share on it is a duty is kept with it as the rule was that day, with its paper.
 */
export const dialogueRequest = pgTable(
  'dialogue_request',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    receivedDay: date('received_day').notNull(),
    content: text('content').notNull(),
    signerCount: integer('signer_count').notNull(),
    voterCount: integer('voter_count').notNull(),
    thresholdPercent: smallint('threshold_percent').notNull(),
    source: text('source').notNull(),
    dialogueId: identifier('dialogue_id'),
    recordedBy: identifier('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    index('dialogue_request_agency').on(t.agencyId, t.receivedDay),
    check('dialogue_request_counts', sql`${t.signerCount} > 0 and ${t.voterCount} >= ${t.signerCount}`),
    check('dialogue_request_threshold', sql`${t.thresholdPercent} between 1 and 100`),
  ],
);
