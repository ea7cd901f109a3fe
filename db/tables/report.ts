import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';

/**
 * A form on which offices report, as a paper fixes it: its columns and the sums that must hold, from when to when.
 *
 * Never edited: one that changes is ended, and followed by another of the same code. National where no agency is named.
 */
export const reportForm = pgTable(
  'report_form',
  {
    id: identifier().primaryKey(),
    code: text('code').notNull(),
    agencyId: identifier('agency_id').references(() => agency.id),
    /** FIGURES: one line of numbers; REGISTER: a line for each visit. */
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en').notNull(),
    /** In the order of the paper: number, heads and what stands in the column. */
    columns: jsonb('columns').notNull(),
    /** Sums that must hold before it is signed: a column, and those it is the sum of. */
    identities: jsonb('identities').notNull(),
    effectiveFrom: date('effective_from').notNull(),
    effectiveTo: date('effective_to'),
    source: text('source').notNull(),
  },
  (t) => [
    uniqueIndex('report_form_once').on(
      t.code,
      sql`coalesce(${t.agencyId}, '00000000-0000-0000-0000-000000000000')`,
      t.effectiveFrom,
    ),
    check('report_form_kind', sql`${t.kind} in ('FIGURES', 'REGISTER')`),
    check('report_form_effective', sql`${t.effectiveTo} is null or ${t.effectiveTo} >= ${t.effectiveFrom}`),
  ],
);

/**
 * A form as it was signed: what stood in it, for which agency and period, its hash, by whom and when.
 *
 * Frozen: a trigger refuses every change. What turns out otherwise later is another report that adjusts this one, with the
 * reason; a report is adjusted once, the next adjustment is of that. Lines of a register hold people's data, and are sealed.
 */
export const signedReport = pgTable(
  'signed_report',
  {
    id: identifier().primaryKey(),
    formId: identifier('form_id')
      .notNull()
      .references(() => reportForm.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    includeSubordinate: boolean('include_subordinate').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    /** Number of a column → what stood in it; null for a register. */
    figures: jsonb('figures'),
    /** The lines of a register. */
    sealedLines: bytes('sealed_lines'),
    lineCount: integer('line_count').notNull(),
    /** SHA-256 of what was signed, in hexadecimal. */
    hash: text('hash').notNull(),
    signedBy: identifier('signed_by').notNull(),
    signedAt: instant('signed_at').notNull(),
    adjustsId: identifier('adjusts_id'),
    reason: text('reason'),
  },
  (t) => [
    index('signed_report_agency').on(t.agencyId, t.toDay),
    uniqueIndex('signed_report_once')
      .on(t.formId, t.agencyId, t.includeSubordinate, t.fromDay, t.toDay)
      .where(sql`adjusts_id is null`),
    uniqueIndex('signed_report_adjusted_once').on(t.adjustsId),
    check('signed_report_period', sql`${t.toDay} >= ${t.fromDay}`),
    check('signed_report_content', sql`(${t.figures} is null) <> (${t.sealedLines} is null)`),
    check('signed_report_adjustment', sql`(${t.adjustsId} is null) = (${t.reason} is null)`),
  ],
);
