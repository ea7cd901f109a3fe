import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { identifier, instant, transactionId } from './column.js';
import { session } from './session.js';

/** Who attended, as told then. */
export interface EditionParticipant {
  name: string;
  agencyId: string | null;
}

/** A slot as offered then; how many of its places were taken is no part of the calendar. */
export interface EditionSlot {
  id: string;
  startsAt: string;
  endsAt: string;
  capacity: number;
}

/**
 * Every published state of a session as the public saw it, from `editionFrom` until `editionTo` (excluded; null: still).
 *
 * Written by triggers at the end of whatever transaction changed a published session, its hosts, participants or slots
 * (see the migrations): no writer can forget it, and bookings, which touch other columns, do not pay for it. A column
 * of `session` that is repeated here under the same name is kept without a further word.
 */
export const sessionEdition = pgTable(
  'session_edition',
  {
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    edition: integer('edition').notNull(),
    editionFrom: instant('edition_from').notNull(),
    editionTo: instant('edition_to'),
    /** The transaction that wrote it: one transaction, one edition. */
    xid: transactionId('xid').notNull(),
    slug: text('slug').notNull(),
    agencyId: identifier('agency_id').notNull(),
    kind: text('kind').notNull(),
    mode: text('mode').notNull(),
    pointId: identifier('point_id').notNull(),
    assignedPositionId: identifier('assigned_position_id').notNull(),
    actualPositionId: identifier('actual_position_id'),
    receiverLeaderId: identifier('receiver_leader_id').notNull(),
    room: text('room').notNull(),
    delegationReason: text('delegation_reason'),
    delegationDocument: text('delegation_document'),
    day: date('day').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    status: text('status').notNull(),
    statusReason: text('status_reason'),
    previousStartsAt: instant('previous_starts_at'),
    expectedContent: text('expected_content'),
    topics: text('topics').array().notNull(),
    howToRegister: text('how_to_register'),
    whatToBring: text('what_to_bring'),
    legalBasis: text('legal_basis'),
    registrationOpensAt: instant('registration_opens_at'),
    registrationClosesAt: instant('registration_closes_at'),
    capacity: integer('capacity').notNull(),
    sequence: integer('sequence').notNull(),
    publishedAt: instant('published_at').notNull(),
    scheduleId: identifier('schedule_id'),
    nominalDay: date('nominal_day'),
    hosts: jsonb('hosts').$type<string[]>().notNull(),
    participants: jsonb('participants').$type<EditionParticipant[]>().notNull(),
    slots: jsonb('slots').$type<EditionSlot[]>().notNull(),
    /** Folded words it was found by. */
    searchText: text('search_text').notNull(),
    /** In whose calendar it stood: owner, hosts and every agency above them. */
    ancestors: uuid('ancestors').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.edition] }),
    uniqueIndex('session_edition_open').on(t.sessionId).where(sql`${t.editionTo} is null`),
    index('session_edition_order').on(t.startsAt, t.sessionId),
    index('session_edition_agency').on(t.agencyId, t.startsAt, t.sessionId),
    index('session_edition_slug').on(t.slug),
    index('session_edition_begun').on(t.editionFrom.desc(), t.sessionId),
    index('session_edition_ended').on(t.editionTo.desc(), t.sessionId).where(sql`${t.editionTo} is not null`),
    index('session_edition_ancestors').using('gin', t.ancestors),
    check('session_edition_time', sql`${t.editionTo} is null or ${t.editionTo} >= ${t.editionFrom}`),
  ],
);

/** Sessions whose edition the running transaction owes: noted by triggers, kept and forgotten again at its end. */
export const sessionEditionDue = pgTable(
  'session_edition_due',
  {
    xid: transactionId('xid').notNull().default(sql`pg_current_xact_id()`),
    sessionId: identifier('session_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.xid, t.sessionId] })],
);
