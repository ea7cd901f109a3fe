import { sql } from 'drizzle-orm';
import { check, date, index, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';

/**
 * A figure typed in by hand for what lies outside this product, with the paper it comes from and who entered it.
 *
 * Never edited: a correction is another value that names the one it corrects, and why; both are kept.
 */
export const indicatorValue = pgTable(
  'indicator_value',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    code: text('code').notNull(),
    title: text('title').notNull(),
    unit: text('unit').notNull(),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    value: numeric('value', { mode: 'number' }),
    numerator: numeric('numerator', { mode: 'number' }),
    denominator: numeric('denominator', { mode: 'number' }),
    target: numeric('target', { mode: 'number' }),
    targetDay: date('target_day'),
    source: text('source').notNull(),
    note: text('note'),
    correctsId: identifier('corrects_id'),
    reason: text('reason'),
    recordedBy: identifier('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    index('indicator_value_agency').on(t.agencyId, t.code, t.toDay),
    uniqueIndex('indicator_value_corrected_once').on(t.correctsId),
    check('indicator_value_code', sql`${t.code} ~ '^[A-Z][A-Z0-9_]{0,59}$'`),
    check('indicator_value_period', sql`${t.toDay} >= ${t.fromDay}`),
    check('indicator_value_says_something', sql`${t.value} is not null or ${t.numerator} is not null`),
    check(
      'indicator_value_fraction',
      sql`${t.denominator} is null or (${t.denominator} > 0 and ${t.numerator} is not null)`,
    ),
    check('indicator_value_correction', sql`(${t.correctsId} is null) = (${t.reason} is null)`),
  ],
);
