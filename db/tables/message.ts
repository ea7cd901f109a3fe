import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { bytes, identifier, instant } from './column.js';
import { sessionChange } from './promise.js';
import { registration } from './registration.js';
import { triageAct } from './triage.js';

/**
 * A letter to a citizen, queued in the transaction that caused it and sent afterwards by a worker.
 * `facts` holds what was true when it was written (times, place, titles), never a name, a matter or a secret.
 */
export const message = pgTable(
  'message',
  {
    id: identifier().primaryKey(),
    registrationId: identifier('registration_id')
      .notNull()
      .references(() => registration.id),
    /** The act of the desk it tells of; taken back in time, the letter is dropped. */
    changeId: identifier('change_id').references(() => sessionChange.id),
    /** The secretariat's act on the registration it tells of; taken back in time, the letter is dropped. */
    triageActId: identifier('triage_act_id').references(() => triageAct.id),
    kind: text('kind').notNull(),
    channel: text('channel').notNull(),
    sealedAddress: bytes('sealed_address').notNull(),
    locale: text('locale').notNull(),
    /** Words written for this citizen alone, which may speak of the matter. */
    sealedWords: bytes('sealed_words'),
    facts: jsonb('facts').$type<Record<string, unknown>>().notNull(),
    dedupeKey: text('dedupe_key').notNull().unique(),
    state: text('state').notNull().default('QUEUED'),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    dueAt: instant('due_at').notNull(),
    lockedUntil: instant('locked_until'),
    sentAt: instant('sent_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('message_due').on(t.dueAt).where(sql`state in ('QUEUED', 'SENDING')`),
    index('message_registration').on(t.registrationId, t.createdAt),
    index('message_change').on(t.changeId).where(sql`change_id is not null`),
    index('message_triage_act').on(t.triageActId).where(sql`triage_act_id is not null`),
  ],
);
