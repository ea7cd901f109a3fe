import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';

/**
 * A word of a list people choose from, such as the fields of matters, in both languages, with its days and its source.
 *
 * Never edited: one that changes is followed by another of the same code from its day on. National where no agency is named.
 */
export const listedTerm = pgTable(
  'listed_term',
  {
    id: identifier().primaryKey(),
    list: text('list').notNull(),
    code: text('code').notNull(),
    agencyId: identifier('agency_id').references(() => agency.id),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull(),
    position: integer('position').notNull().default(0),
    source: text('source').notNull(),
    effectiveFrom: date('effective_from').notNull(),
    effectiveTo: date('effective_to'),
    setBy: identifier('set_by'),
    setAt: instant('set_at'),
  },
  (t) => [
    uniqueIndex('listed_term_once')
      .on(t.list, t.code, sql`coalesce(${t.agencyId}, '00000000-0000-0000-0000-000000000000')`, t.effectiveFrom)
      .where(sql`effective_to is null or effective_to >= effective_from`),
    check('listed_term_list', sql`${t.list} in ('TOPIC', 'PRIORITY_REASON')`),
  ],
);
