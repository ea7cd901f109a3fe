import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';

/**
 * How an agency words one kind of letter, for itself and everything below it, instead of the standard words.
 *
 * Never edited: each saving is a version of its own, and at most one is in use. Words name facts between braces; they never
 * hold anything of one citizen.
 */
export const letterTemplate = pgTable(
  'letter_template',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    kind: text('kind').notNull(),
    channel: text('channel').notNull(),
    locale: text('locale').notNull(),
    /** Of a letter by mail; null for a short message. */
    subject: text('subject'),
    words: text('words').notNull(),
    version: integer('version').notNull(),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Since when it is not used any more: another version followed it, or the standard words do. */
    endedBy: identifier('ended_by'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('letter_template_version').on(t.agencyId, t.kind, t.channel, t.locale, t.version),
    uniqueIndex('letter_template_in_use').on(t.agencyId, t.kind, t.channel, t.locale).where(sql`ended_at is null`),
    check('letter_template_channel', sql`${t.channel} in ('MAIL', 'SMS')`),
    check('letter_template_locale', sql`${t.locale} in ('vi', 'en')`),
    check('letter_template_subject', sql`(${t.channel} = 'MAIL') = (${t.subject} is not null)`),
    check('letter_template_ended', sql`(${t.endedAt} is null) = (${t.endedBy} is null)`),
  ],
);
