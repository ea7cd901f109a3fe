import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { bytes, identifier, instant } from './column.js';

/**
 * The answer already given for a key made by the client, written in the transaction that did the work: there is no
 * moment at which the work is done and the answer is not kept.
 */
export const idempotency = pgTable(
  'idempotency',
  {
    key: identifier('key').primaryKey(),
    act: text('act').notNull(),
    fingerprint: bytes('fingerprint').notNull(),
    result: jsonb('result').$type<Record<string, unknown>>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('idempotency_age').on(t.createdAt)],
);
