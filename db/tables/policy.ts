import { date, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';

/** What the law or local practice fixes, with the day it takes effect and the paper it comes from. */
export const policyParameter = pgTable(
  'policy_parameter',
  {
    id: identifier().primaryKey(),
    key: text('key').notNull(),
    agencyId: identifier('agency_id').references(() => agency.id),
    value: jsonb('value').notNull(),
    effectiveFrom: date('effective_from').notNull(),
    effectiveTo: date('effective_to'),
    source: text('source').notNull(),
  },
  (t) => [unique('policy_parameter_once').on(t.key, t.agencyId, t.effectiveFrom).nullsNotDistinct()],
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
