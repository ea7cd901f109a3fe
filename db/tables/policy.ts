import { sql } from 'drizzle-orm';
import { date, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { PolicyKey } from '../policy-keys.js';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';

/**
 * What the law or local practice fixes, with the day it takes effect and the paper it comes from.
 *
 * Never edited and never removed: a value is followed by another from its day on. One that was taken back before it held has
 * a last day before its first. `setBy` is null for what came with the software.
 */
export const policyParameter = pgTable(
  'policy_parameter',
  {
    id: identifier().primaryKey(),
    key: text('key').$type<PolicyKey>().notNull(),
    agencyId: identifier('agency_id').references(() => agency.id),
    value: jsonb('value').notNull(),
    effectiveFrom: date('effective_from').notNull(),
    effectiveTo: date('effective_to'),
    source: text('source').notNull(),
    setBy: identifier('set_by'),
    setAt: instant('set_at'),
    /** Who gave it its last day, and when. */
    endedBy: identifier('ended_by'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('policy_parameter_once')
      .on(t.key, sql`coalesce(${t.agencyId}, '00000000-0000-0000-0000-000000000000')`, t.effectiveFrom)
      .where(sql`effective_to is null or effective_to >= effective_from`),
  ],
);

/** Attempts counted against a limit that all instances share: guesses at a code, sign-ins, bookings from one address. */
export const attempt = pgTable('attempt', {
  bucket: text('bucket').primaryKey(),
  count: integer('count').notNull(),
  windowEndsAt: instant('window_ends_at').notNull(),
});

/** A keyed fingerprint of each secret in use, so that an instance started with another secret refuses to run. */
export const secretCheck = pgTable('secret_check', {
  keyId: text('key_id').primaryKey(),
  fingerprint: bytes('fingerprint').notNull(),
});
