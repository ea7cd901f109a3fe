import { index, pgTable, text } from 'drizzle-orm/pg-core';

/** Provinces (2-digit codes) and communes (5-digit codes); codes are text because zeros lead. */
export const administrativeUnit = pgTable(
  'administrative_unit',
  {
    code: text('code').primaryKey(),
    name: text('name').notNull(),
    fullName: text('full_name').notNull(),
    type: text('type').notNull(),
    parentCode: text('parent_code'),
  },
  (t) => [index('administrative_unit_parent').on(t.parentCode)],
);
