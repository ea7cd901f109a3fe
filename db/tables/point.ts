import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';

/** A place where citizens are received (trụ sở, địa điểm tiếp công dân) or an online bridge. */
export const receptionPoint = pgTable(
  'reception_point',
  {
    id: identifier().primaryKey(),
    slug: text('slug').notNull().unique(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    address: text('address').notNull(),
    room: text('room'),
    directions: text('directions'),
    accessibility: text('accessibility'),
    phone: text('phone'),
    searchText: text('search_text').notNull(),
    closedAt: instant('closed_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('reception_point_agency').on(t.agencyId)],
);
