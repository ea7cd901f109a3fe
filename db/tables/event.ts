import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, text } from 'drizzle-orm/pg-core';
import { identifier, instant, transactionId } from './column.js';

/**
 * What changed: ids only, appended in the transaction that changed it. Readers follow (xid, id) below the oldest
 * running transaction, because identity numbers are not commit order.
 */
export const event = pgTable(
  'event',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    xid: transactionId('xid').notNull().default(sql`pg_current_xact_id()`),
    kind: text('kind').notNull(),
    agencyId: identifier('agency_id'),
    sessionId: identifier('session_id'),
    registrationId: identifier('registration_id'),
    at: instant('at').notNull(),
  },
  (t) => [
    index('event_order').on(t.xid, t.id),
    index('event_age').on(t.at),
    index('event_registration').on(t.registrationId),
  ],
);

/** How far back the change stream reaches: everything up to this transaction has been pruned. One row. */
export const eventHorizon = pgTable('event_horizon', {
  one: bigint('one', { mode: 'number' }).primaryKey().default(1),
  prunedThroughXid: transactionId('pruned_through_xid').notNull(),
});
