import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { leader } from './leader.js';

/**
 * A day that is not what its weekday makes it, for the country (no agency) or for an agency and everything below it.
 *
 * The nearest level of the tree counts. A change supersedes the row it changes and leaves it standing.
 */
export const calendarDay = pgTable(
  'calendar_day',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id').references(() => agency.id),
    day: date('day').notNull(),
    kind: text('kind').notNull(),
    source: text('source').notNull(),
    recordedBy: identifier('recorded_by'),
    recordedAt: instant('recorded_at').notNull(),
    supersededAt: instant('superseded_at'),
  },
  (t) => [
    uniqueIndex('calendar_day_once')
      .on(sql`coalesce(${t.agencyId}, '00000000-0000-0000-0000-000000000000')`, t.day)
      .where(sql`superseded_at is null`),
    index('calendar_day_day').on(t.day),
    check(
      'calendar_day_kind',
      sql`${t.kind} in ('WORKING', 'WEEKEND', 'HOLIDAY', 'COMPENSATORY_OFF', 'SWAP_OFF', 'SWAP_WORKING')`,
    ),
  ],
);

/** Days on which a leader is away: known to the desk alone, and without any reason that is nobody's business. */
export const leave = pgTable(
  'leave',
  {
    id: identifier().primaryKey(),
    leaderId: identifier('leader_id')
      .notNull()
      .references(() => leader.id),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    kind: text('kind').notNull(),
    recordedBy: identifier('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [index('leave_leader').on(t.leaderId, t.fromDay), check('leave_days', sql`${t.toDay} >= ${t.fromDay}`)],
);
