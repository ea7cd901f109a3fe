import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { position } from './leader.js';

/**
 * A published rule of receptions: "ngày 25 hằng tháng …".
 *
 * `rule` is checked before it is written (server/schedules/rule.ts says what it holds); `positionId` is the first of its
 * positions, and names the office, whoever holds it later. It is never deleted: it ends.
 */
export const schedule = pgTable(
  'schedule',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    positionId: identifier('position_id')
      .notNull()
      .references(() => position.id),
    title: text('title').notNull(),
    kind: text('kind').notNull(),
    mode: text('mode').notNull(),
    rule: jsonb('rule').$type<Record<string, unknown>>().notNull(),
    hostIds: jsonb('host_ids').$type<readonly string[]>().notNull().default([]),
    participants: jsonb('participants')
      .$type<readonly { name: string; agencyId: string | null }[]>()
      .notNull()
      .default([]),
    expectedContent: text('expected_content'),
    howToRegister: text('how_to_register'),
    whatToBring: text('what_to_bring'),
    legalBasis: jsonb('legal_basis').$type<readonly string[]>().notNull().default([]),
    effectiveFrom: date('effective_from').notNull(),
    effectiveTo: date('effective_to'),
    endReason: text('end_reason'),
    version: integer('version').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('schedule_agency').on(t.agencyId, t.effectiveFrom),
    index('schedule_position').on(t.positionId),
    check('schedule_effective', sql`${t.effectiveTo} is null or ${t.effectiveTo} >= ${t.effectiveFrom}`),
  ],
);

/** What a schedule said before each change, and who changed it. */
export const scheduleEdition = pgTable(
  'schedule_edition',
  {
    id: identifier().primaryKey(),
    scheduleId: identifier('schedule_id')
      .notNull()
      .references(() => schedule.id),
    version: integer('version').notNull(),
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
    changedBy: identifier('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [unique('schedule_edition_once').on(t.scheduleId, t.version)],
);
