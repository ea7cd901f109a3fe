import { sql } from 'drizzle-orm';
import { check, index, pgTable, text } from 'drizzle-orm/pg-core';
import { identifier, instant } from './column.js';

/**
 * Who has what open at the desk at this moment, on whichever instance. Kept for minutes, out of the write-ahead log and so
 * out of every backup (see the migrations): a crash of the database forgets it, and open sockets write it anew.
 */
export const presence = pgTable(
  'presence',
  {
    /** One open page; made by the page. */
    visitId: identifier('visit_id').primaryKey(),
    accountId: identifier('account_id').notNull(),
    thing: text('thing').notNull(),
    thingId: identifier('thing_id').notNull(),
    mode: text('mode').notNull(),
    /** What of it is being edited, such as one item of an agenda. */
    partId: identifier('part_id'),
    since: instant('since').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [
    index('presence_thing').on(t.thing, t.thingId),
    index('presence_seen').on(t.seenAt),
    check('presence_mode', sql`${t.mode} in ('LOOKING', 'EDITING')`),
  ],
);
