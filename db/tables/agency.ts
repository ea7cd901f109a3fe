import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { administrativeUnit } from './administrative-unit.js';
import { identifier, instant } from './column.js';

/** A body that receives citizens or holds dialogues. It is never deleted: it ends (`validTo`) and has successors. */
export const agency = pgTable(
  'agency',
  {
    id: identifier().primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    nameEn: text('name_en'),
    kind: text('kind').notNull(),
    level: text('level').notNull(),
    unitCode: text('unit_code').references(() => administrativeUnit.code),
    parentId: identifier('parent_id'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    address: text('address'),
    phone: text('phone'),
    email: text('email'),
    website: text('website'),
    searchText: text('search_text').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('agency_parent').on(t.parentId),
    index('agency_unit').on(t.unitCode),
    check('agency_validity', sql`${t.validTo} is null or ${t.validTo} >= ${t.validFrom}`),
    check('agency_not_own_parent', sql`${t.parentId} is null or ${t.parentId} <> ${t.id}`),
  ],
);

/** Every agency with every agency above it and itself (depth 0): "with everything below it" is one index look-up. */
export const agencyBranch = pgTable(
  'agency_branch',
  {
    ancestorId: identifier('ancestor_id')
      .notNull()
      .references(() => agency.id),
    descendantId: identifier('descendant_id')
      .notNull()
      .references(() => agency.id),
    depth: integer('depth').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ancestorId, t.descendantId] }),
    index('agency_branch_up').on(t.descendantId, t.depth),
  ],
);

/** Which body took over from which when one ended. */
export const agencySuccession = pgTable(
  'agency_succession',
  {
    predecessorId: identifier('predecessor_id')
      .notNull()
      .references(() => agency.id),
    successorId: identifier('successor_id')
      .notNull()
      .references(() => agency.id),
    document: text('document'),
  },
  (t) => [
    primaryKey({ columns: [t.predecessorId, t.successorId] }),
    index('agency_succession_successor').on(t.successorId),
  ],
);
