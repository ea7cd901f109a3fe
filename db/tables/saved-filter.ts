import { index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { identifier, instant } from './column.js';
import { staffAccount } from './staff.js';

/** A filter of a list that somebody comes back to: the part of the address that makes it. Never what was searched for. */
export const savedFilter = pgTable(
  'saved_filter',
  {
    id: identifier().primaryKey(),
    accountId: identifier('account_id')
      .notNull()
      .references(() => staffAccount.id),
    list: text('list').notNull(),
    name: text('name').notNull(),
    parts: text('parts').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('saved_filter_once').on(t.accountId, t.list, t.name),
    index('saved_filter_account').on(t.accountId, t.list, t.id),
  ],
);
