import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { notice } from './notice.js';

/**
 * An agency's published calendar as it stood after one act, numbered from 1 and chained by hashes.
 *
 * Never updated, never deleted: the database refuses it (see the migrations), and whoever gets around that breaks the
 * chain. `content` is the canonical JSON that was hashed, to the byte.
 */
export const release = pgTable(
  'release',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    number: integer('number').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedBy: identifier('published_by').notNull(),
    noticeId: identifier('notice_id').references(() => notice.id),
    content: text('content').notNull(),
    /** What differs from the release before. */
    changes: jsonb('changes').$type<object[]>().notNull(),
    contentHash: text('content_hash').notNull(),
    previousHash: text('previous_hash').notNull(),
    chainHash: text('chain_hash').notNull(),
  },
  (t) => [
    unique('release_number').on(t.agencyId, t.number),
    index('release_notice').on(t.noticeId),
    check('release_from_one', sql`${t.number} >= 1`),
  ],
);
