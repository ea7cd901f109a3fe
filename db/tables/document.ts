import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';

/**
 * A paper as an agency keeps it in its list: issued by itself or by anybody else.
 *
 * The number is kept as printed, with a key by which its spellings are one; other spellings that were met are kept beside
 * it. Two papers of different issuers may bear one number, and so may papers of different years.
 */
export const officialDocument = pgTable(
  'official_document',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    kind: text('kind').notNull(),
    number: text('number').notNull(),
    numberKey: text('number_key').notNull(),
    /** The same number as others print it. */
    otherSpellings: text('other_spellings').array().notNull().default(sql`'{}'::text[]`),
    title: text('title').notNull(),
    issuer: text('issuer').notNull(),
    issuerKey: text('issuer_key').notNull(),
    issuerAgencyId: identifier('issuer_agency_id').references(() => agency.id),
    issuedDay: date('issued_day').notNull(),
    link: text('link'),
    note: text('note'),
    isPublic: boolean('is_public').notNull().default(false),
    replacesId: identifier('replaces_id').references((): AnyPgColumn => officialDocument.id),
    searchText: text('search_text').notNull(),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [
    uniqueIndex('official_document_once')
      .on(t.agencyId, t.numberKey, t.issuerKey, sql`(extract(year from issued_day))`)
      .where(sql`removed_at is null`),
    index('official_document_agency').on(t.agencyId, t.issuedDay, t.id),
    index('official_document_number').on(t.numberKey),
    check(
      'official_document_kind',
      sql`${t.kind} in ('PLAN', 'NOTICE', 'DECISION', 'DIRECTIVE', 'CONCLUSION', 'RULES', 'REGULATION', 'GUIDANCE', 'REPORT', 'LETTER', 'LAW', 'OTHER')`,
    ),
  ],
);
