import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable } from 'drizzle-orm/pg-core';
import { identifier, instant } from './column.js';
import { session } from './session.js';

/**
 * A stretch of a session with its places. The public share, the staff share and the one for urgent matters are separate
 * counters, and the check is the last wall: no statement of any instance can take a place that is not there.
 */
export const slot = pgTable(
  'slot',
  {
    id: identifier().primaryKey(),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    publicCapacity: integer('public_capacity').notNull(),
    publicTaken: integer('public_taken').notNull().default(0),
    staffCapacity: integer('staff_capacity').notNull().default(0),
    staffTaken: integer('staff_taken').notNull().default(0),
    urgentCapacity: integer('urgent_capacity').notNull().default(0),
    urgentTaken: integer('urgent_taken').notNull().default(0),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    index('slot_session').on(t.sessionId, t.startsAt, t.id),
    check('slot_hours', sql`${t.endsAt} > ${t.startsAt}`),
    check('slot_public_places', sql`${t.publicTaken} >= 0 and ${t.publicTaken} <= ${t.publicCapacity}`),
    check('slot_staff_places', sql`${t.staffTaken} >= 0 and ${t.staffTaken} <= ${t.staffCapacity}`),
    check('slot_urgent_places', sql`${t.urgentTaken} >= 0 and ${t.urgentTaken} <= ${t.urgentCapacity}`),
  ],
);
