import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { leader, position } from './leader.js';
import { receptionPoint } from './point.js';
import { schedule } from './schedule.js';

/**
 * One reception or dialogue on one day.
 *
 * Public exactly while `publishedAt` is set. `openCount` and `version` move with every booking, so a list needs no
 * counting and a cached answer knows when it is old. Exclusion constraints (see the migrations) keep a leader and a
 * room out of two places at once. Made by a schedule, it is known there by its nominal day (and its seat, where several are
 * held at once); nobody has touched it since while `version` is still `generatedVersion`. No index names `publishedAt`, and
 * pages are filled by half (see the migrations): publishing a calendar writes its rows and no index.
 */
export const session = pgTable(
  'session',
  {
    id: identifier().primaryKey(),
    slug: text('slug').notNull().unique(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    kind: text('kind').notNull(),
    mode: text('mode').notNull(),
    pointId: identifier('point_id')
      .notNull()
      .references(() => receptionPoint.id),
    assignedPositionId: identifier('assigned_position_id')
      .notNull()
      .references(() => position.id),
    actualPositionId: identifier('actual_position_id').references(() => position.id),
    receiverLeaderId: identifier('receiver_leader_id')
      .notNull()
      .references(() => leader.id),
    room: text('room').notNull().default(''),
    delegationReason: text('delegation_reason'),
    delegationDocument: text('delegation_document'),
    day: date('day').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    status: text('status').notNull().default('SCHEDULED'),
    statusReason: text('status_reason'),
    previousStartsAt: instant('previous_starts_at'),
    expectedContent: text('expected_content'),
    topics: text('topics').array().notNull().default(sql`'{}'::text[]`),
    howToRegister: text('how_to_register'),
    whatToBring: text('what_to_bring'),
    legalBasis: text('legal_basis'),
    registrationOpensAt: instant('registration_opens_at'),
    registrationClosesAt: instant('registration_closes_at'),
    capacity: integer('capacity').notNull().default(0),
    openCount: integer('open_count').notNull().default(0),
    waitingCount: integer('waiting_count').notNull().default(0),
    version: bigint('version', { mode: 'number' }).notNull().default(1),
    sequence: integer('sequence').notNull().default(0),
    searchText: text('search_text').notNull(),
    publishedAt: instant('published_at'),
    scheduleId: identifier('schedule_id').references(() => schedule.id),
    nominalDay: date('nominal_day'),
    scheduleSeat: smallint('schedule_seat'),
    generatedVersion: bigint('generated_version', { mode: 'number' }),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('session_order').on(t.startsAt, t.id),
    index('session_agency').on(t.agencyId, t.startsAt, t.id),
    index('session_assigned').on(t.assignedPositionId, t.startsAt),
    index('session_actual').on(t.actualPositionId, t.startsAt),
    index('session_point').on(t.pointId, t.startsAt),
    uniqueIndex('session_schedule_once')
      .on(t.scheduleId, t.nominalDay, t.scheduleSeat)
      .where(sql`${t.scheduleId} is not null`),
    check('session_hours', sql`${t.endsAt} > ${t.startsAt}`),
    check('session_open_count', sql`${t.openCount} >= 0 and ${t.openCount} <= ${t.capacity}`),
    check(
      'session_schedule_whole',
      sql`(${t.scheduleId} is null) = (${t.nominalDay} is null) and (${t.scheduleId} is null) = (${t.scheduleSeat} is null)`,
    ),
    check('session_waiting_count', sql`${t.waitingCount} >= 0`),
    check(
      'session_registration_window',
      sql`${t.registrationOpensAt} is null or ${t.registrationClosesAt} is null or ${t.registrationClosesAt} > ${t.registrationOpensAt}`,
    ),
    check(
      'session_status_reason',
      sql`${t.status} not in ('POSTPONED', 'RESCHEDULED', 'CANCELLED') or ${t.statusReason} is not null`,
    ),
  ],
);

/**
 * The published calendar seen from every agency above: one row for each (ancestor, session), so that a branch of the
 * tree is read in order from one index, however large the tree.
 */
export const sessionCalendar = pgTable(
  'session_calendar',
  {
    ancestorId: identifier('ancestor_id').notNull(),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id, { onDelete: 'cascade' }),
    startsAt: instant('starts_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ancestorId, t.sessionId] }),
    index('session_calendar_order').on(t.ancestorId, t.startsAt, t.sessionId),
    index('session_calendar_session').on(t.sessionId),
  ],
);

/** Agencies that host a session together with its owner; the owner itself is not repeated here. */
export const sessionHost = pgTable(
  'session_host',
  {
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    ordering: integer('ordering').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.agencyId] }), index('session_host_agency').on(t.agencyId)],
);

/** Who attends (thành phần tham dự): an agency of ours, or a body named in words. */
export const sessionParticipant = pgTable(
  'session_participant',
  {
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    ordering: integer('ordering').notNull(),
    agencyId: identifier('agency_id').references(() => agency.id),
    name: text('name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.ordering] })],
);
