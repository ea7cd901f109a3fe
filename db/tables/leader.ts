import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';

/** A person who holds, or held, a public position. */
export const leader = pgTable('leader', {
  id: identifier().primaryKey(),
  slug: text('slug').notNull().unique(),
  fullName: text('full_name').notNull(),
  honorific: text('honorific').notNull(),
  searchText: text('search_text').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** One position held by one person for one term. A change of person ends this row and begins another. */
export const position = pgTable(
  'position',
  {
    id: identifier().primaryKey(),
    leaderId: identifier('leader_id')
      .notNull()
      .references(() => leader.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en'),
    isHead: boolean('is_head').notNull().default(false),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day'),
    document: text('document'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('position_leader').on(t.leaderId),
    index('position_agency').on(t.agencyId, t.fromDay),
    check('position_term', sql`${t.toDay} is null or ${t.toDay} >= ${t.fromDay}`),
  ],
);
