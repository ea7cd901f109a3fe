import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { bytes, identifier, instant } from './column.js';
import { receptionPoint } from './point.js';
import { registration } from './registration.js';
import { session } from './session.js';

/**
 * A desk or room of a reception point, where people are called to. With a session it takes only those who came for it, as
 * where a leader receives; without one it takes everybody of the line.
 */
export const serviceDesk = pgTable(
  'service_desk',
  {
    id: identifier().primaryKey(),
    pointId: identifier('point_id')
      .notNull()
      .references(() => receptionPoint.id),
    name: text('name').notNull(),
    room: text('room').notNull().default(''),
    /** What numbers begin with that this desk gives out while it has no connection. */
    letter: text('letter').notNull(),
    sessionId: identifier('session_id').references(() => session.id),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    uniqueIndex('service_desk_name').on(t.pointId, t.name).where(sql`closed_at is null`),
    uniqueIndex('service_desk_letter').on(t.pointId, t.letter).where(sql`closed_at is null`),
    check('service_desk_letter_one', sql`${t.letter} ~ '^[A-Z]$'`),
  ],
);

/** The line of a point on a local day: the last number given out. */
export const queueLine = pgTable(
  'queue_line',
  {
    pointId: identifier('point_id')
      .notNull()
      .references(() => receptionPoint.id),
    day: date('day').notNull(),
    lastNumber: integer('last_number').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.pointId, t.day] })],
);

/**
 * Somebody's number in the line of a day. It knows no name and no matter: who it is stands in the registration, and what was
 * said in the visit. No desk ever has two people at once, which the unique index holds.
 */
export const queueTicket = pgTable(
  'queue_ticket',
  {
    id: identifier().primaryKey(),
    pointId: identifier('point_id')
      .notNull()
      .references(() => receptionPoint.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    day: date('day').notNull(),
    /** As printed: `12`, or `B3` where the desk had no connection. */
    label: text('label').notNull(),
    /** The order in which numbers were given out; settles equal turns. */
    ordering: integer('ordering').notNull(),
    sessionId: identifier('session_id').references(() => session.id),
    registrationId: identifier('registration_id').references(() => registration.id),
    origin: text('origin').notNull(),
    partySize: integer('party_size').notNull().default(1),
    state: text('state').notNull().default('WAITING'),
    priority: text('priority'),
    /** The slot that was booked. */
    dueAt: instant('due_at'),
    arrivedAt: instant('arrived_at').notNull(),
    /** From when on it goes before those who only came earlier; see the rule of the line. */
    turnAt: instant('turn_at').notNull(),
    /** Sent on to one desk, which takes it first. */
    forDeskId: identifier('for_desk_id').references(() => serviceDesk.id),
    hasReturned: boolean('has_returned').notNull().default(false),
    deskId: identifier('desk_id').references(() => serviceDesk.id),
    callCount: smallint('call_count').notNull().default(0),
    calledAt: instant('called_at'),
    servedFrom: instant('served_from'),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    uniqueIndex('queue_ticket_label').on(t.pointId, t.day, t.label),
    uniqueIndex('queue_ticket_registration').on(t.registrationId, t.day).where(sql`state <> 'UNDONE'`),
    uniqueIndex('queue_ticket_at_desk').on(t.deskId).where(sql`state in ('CALLED', 'SERVING')`),
    index('queue_ticket_waiting').on(t.pointId, t.day, t.turnAt, t.ordering).where(sql`state = 'WAITING'`),
    index('queue_ticket_session').on(t.sessionId).where(sql`session_id is not null`),
    check('queue_ticket_origin', sql`${t.origin} in ('BOOKED', 'WALK_IN')`),
    check(
      'queue_ticket_state',
      sql`${t.state} in ('WAITING', 'CALLED', 'SERVING', 'HELD', 'MISSED', 'DONE', 'LEFT', 'UNDONE')`,
    ),
    check('queue_ticket_party', sql`${t.partySize} >= 1`),
    check('queue_ticket_called', sql`${t.state} not in ('CALLED', 'SERVING') or ${t.deskId} is not null`),
  ],
);

/**
 * What was done in the line, each once by the key its desk made: when it happened there, and when it became known here.
 * Kept for good; the tickets are what these acts come to.
 */
export const queueAct = pgTable(
  'queue_act',
  {
    key: identifier('key').primaryKey(),
    ticketId: identifier('ticket_id')
      .notNull()
      .references(() => queueTicket.id),
    act: text('act').notNull(),
    fingerprint: bytes('fingerprint').notNull(),
    deskId: identifier('desk_id').references(() => serviceDesk.id),
    accountId: identifier('account_id').notNull(),
    fromState: text('from_state'),
    toState: text('to_state').notNull(),
    happenedAt: instant('happened_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index('queue_act_ticket').on(t.ticketId, t.happenedAt)],
);
