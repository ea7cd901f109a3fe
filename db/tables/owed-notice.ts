import { index, pgTable } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier } from './column.js';
import { notice } from './notice.js';
import { sessionChange } from './promise.js';

/**
 * A notice that an act of the desk obliges to: the session it changed had been announced by a published notice, which is
 * no longer true of it.
 *
 * `noticeId` is the one being prepared (or published) that says so; null while there is none. Owed no more when that one
 * is public, or when the act was taken back.
 */
export const owedNotice = pgTable(
  'owed_notice',
  {
    changeId: identifier('change_id')
      .primaryKey()
      .references(() => sessionChange.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    /** The published notice that announced the session. */
    supersededId: identifier('superseded_id')
      .notNull()
      .references(() => notice.id),
    noticeId: identifier('notice_id').references(() => notice.id),
  },
  (t) => [
    index('owed_notice_agency').on(t.agencyId),
    index('owed_notice_superseded').on(t.supersededId),
    index('owed_notice_notice').on(t.noticeId),
  ],
);
