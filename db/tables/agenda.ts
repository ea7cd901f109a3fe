import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { registration } from './registration.js';
import { session } from './session.js';

/** A paper that goes with an item: what it is called, and where it is found (a number or an address). */
export interface AgendaDocument {
  title: string;
  reference: string | null;
}

/**
 * The agenda of a session; there is none before somebody begins it.
 *
 * `version` rises by one with every change, and `agendaChange` says what each of them touched.
 */
export const agenda = pgTable('agenda', {
  sessionId: identifier('session_id')
    .primaryKey()
    .references(() => session.id),
  version: integer('version').notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/**
 * One item of an agenda: a registration, a topic, a break or a note.
 *
 * Items stand in the order of `orderKey`, compared character by character, so that a move writes one row. What is said of
 * a person's matter is sealed. A removed item stays: it can be put back.
 */
export const agendaItem = pgTable(
  'agenda_item',
  {
    id: identifier().primaryKey(),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => agenda.sessionId),
    orderKey: text('order_key').notNull(),
    kind: text('kind').notNull(),
    registrationId: identifier('registration_id').references(() => registration.id),
    title: text('title'),
    minutes: smallint('minutes').notNull(),
    /** When a break begins whatever comes before it, local time `HH:MM`; null: when its turn comes. */
    fixedTime: text('fixed_time'),
    preparingAgencyId: identifier('preparing_agency_id').references(() => agency.id),
    preparingName: text('preparing_name'),
    dueDay: date('due_day'),
    preparation: text('preparation'),
    sealedNote: bytes('sealed_note'),
    sealedAnswer: bytes('sealed_answer'),
    documents: jsonb('documents').$type<readonly AgendaDocument[]>().notNull().default([]),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [
    uniqueIndex('agenda_item_place').on(t.sessionId, t.orderKey),
    uniqueIndex('agenda_item_registration').on(t.sessionId, t.registrationId).where(sql`removed_at is null`),
    index('agenda_item_of_registration').on(t.registrationId),
    index('agenda_item_preparing').on(t.preparingAgencyId, t.dueDay),
    check('agenda_item_kind', sql`${t.kind} in ('REGISTRATION', 'TOPIC', 'BREAK', 'NOTE')`),
    check('agenda_item_of_whom', sql`(${t.kind} = 'REGISTRATION') = (${t.registrationId} is not null)`),
    check('agenda_item_named', sql`(${t.kind} = 'REGISTRATION') = (${t.title} is null)`),
    check('agenda_item_minutes', sql`${t.minutes} between 0 and 480`),
    check(
      'agenda_item_fixed',
      sql`${t.fixedTime} is null or ${t.kind} = 'BREAK' and ${t.fixedTime} ~ '^([01]\\d|2[0-3]):[0-5]\\d$'`,
    ),
    check('agenda_item_preparing_one', sql`${t.preparingAgencyId} is null or ${t.preparingName} is null`),
    check('agenda_item_preparation', sql`${t.preparation} in ('ASKED', 'RECEIVED')`),
  ],
);

/** Who is to be there beside the leader: an agency of ours, or a body or person in words; whether they come, and who said so. */
export const agendaParticipant = pgTable(
  'agenda_participant',
  {
    id: identifier().primaryKey(),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => agenda.sessionId),
    agencyId: identifier('agency_id').references(() => agency.id),
    name: text('name').notNull(),
    invitedAt: instant('invited_at'),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by'),
    createdAt: instant('created_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('agenda_participant_session').on(t.sessionId, t.id),
    check('agenda_participant_answer', sql`${t.answer} in ('COMING', 'NOT_COMING', 'SENDS_ANOTHER')`),
    check('agenda_participant_answered', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
  ],
);

/** What each version of an agenda changed: by it a stale save is told from one that touches something else. */
export const agendaChange = pgTable(
  'agenda_change',
  {
    sessionId: identifier('session_id')
      .notNull()
      .references(() => agenda.sessionId),
    version: integer('version').notNull(),
    /** The item or participant; null where many were touched at once. */
    subjectId: identifier('subject_id'),
    fields: text('fields').array().notNull(),
    madeBy: identifier('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.version] })],
);

/**
 * An agenda as it was frozen, numbered from 1 and chained by hashes. Never updated, never deleted: the database refuses it.
 *
 * `content` is the canonical JSON that was hashed, to the byte, and names no citizen; what was said of their matters is
 * sealed beside it, and `content` holds its keyed hash. Only the sealed words can be erased, when their time has come.
 */
export const agendaVersion = pgTable(
  'agenda_version',
  {
    sessionId: identifier('session_id')
      .notNull()
      .references(() => agenda.sessionId),
    number: integer('number').notNull(),
    /** The agenda's own version that was frozen. */
    ofVersion: integer('of_version').notNull(),
    content: text('content').notNull(),
    sealedWords: bytes('sealed_words'),
    contentHash: text('content_hash').notNull(),
    previousHash: text('previous_hash').notNull(),
    chainHash: text('chain_hash').notNull(),
    reason: text('reason').notNull(),
    frozenBy: identifier('frozen_by').notNull(),
    frozenAt: instant('frozen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.number] }), check('agenda_version_from_one', sql`${t.number} >= 1`)],
);

/**
 * What only handlers of confidential matters read of an item.
 *
 * Apart from the item on purpose: writing it changes nothing that anybody else can see, not even a version.
 */
export const agendaSealedNote = pgTable('agenda_sealed_note', {
  itemId: identifier('item_id')
    .primaryKey()
    .references(() => agendaItem.id),
  sealedNote: bytes('sealed_note').notNull(),
  version: integer('version').notNull().default(1),
  writtenBy: identifier('written_by').notNull(),
  writtenAt: instant('written_at').notNull(),
});

/** What an agency that was asked to prepare an item handed in for it, the latest of each agency. Its words are sealed. */
export const agendaPreparation = pgTable(
  'agenda_preparation',
  {
    itemId: identifier('item_id')
      .notNull()
      .references(() => agendaItem.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    sealedText: bytes('sealed_text').notNull(),
    /** A document number or an address. */
    reference: text('reference'),
    version: integer('version').notNull().default(1),
    handedInBy: identifier('handed_in_by').notNull(),
    handedInAt: instant('handed_in_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.agencyId] })],
);
