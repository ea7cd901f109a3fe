import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { session } from './session.js';

/** How a group case stood before it was changed. */
export interface GroupBefore {
  members: readonly { id: string; isRepresentative: boolean }[];
  dissolvedAt: string | null;
}

/**
 * Many people with one matter in one session: received together, as one visit, through their representatives.
 *
 * Members are the registrations that name it. The title is sealed: it may speak of the matter.
 */
export const groupCase = pgTable(
  'group_case',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    sealedTitle: bytes('sealed_title').notNull(),
    topicArea: text('topic_area'),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    dissolvedAt: instant('dissolved_at'),
  },
  (t) => [index('group_case_session').on(t.sessionId)],
);

/** A change of who belongs to a group case, with how it stood before, so that it can be taken back. */
export const groupCaseChange = pgTable(
  'group_case_change',
  {
    id: identifier().primaryKey(),
    groupCaseId: identifier('group_case_id')
      .notNull()
      .references(() => groupCase.id),
    /** The version of the group after it. */
    version: integer('version').notNull(),
    act: text('act').notNull(),
    before: jsonb('before').$type<GroupBefore>().notNull(),
    madeBy: identifier('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
    isUndone: boolean('is_undone').notNull().default(false),
  },
  (t) => [
    index('group_case_change_group').on(t.groupCaseId, t.version),
    check(
      'group_case_change_act',
      sql`${t.act} in ('FORMED', 'JOINED', 'LEFT', 'REPRESENTATIVES_NAMED', 'DISSOLVED', 'UNDONE')`,
    ),
  ],
);
