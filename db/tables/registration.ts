import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { groupCase } from './group-case.js';
import { leader } from './leader.js';
import { session } from './session.js';
import { slot } from './slot.js';

/**
 * A citizen's place in a session, or in its waiting list.
 *
 * DISPLACED: the session was called off, and the citizen has not chosen yet; the slot named is the one that was lost.
 * AWAITING_LEADER: waits for a day of `awaitedLeaderId` that is not published yet; the session is the one before.
 *
 * `triageState` is the secretariat's examination, which goes on beside the place: a place once given stays until an act
 * says otherwise, with a reason.
 *
 * Personal data is sealed (`sealed*`); look-ups go through keyed hashes (`*Key`). Nothing here says whether the matter
 * is a denunciation.
 */
export const registration = pgTable(
  'registration',
  {
    id: identifier().primaryKey(),
    code: text('code').notNull().unique(),
    manageHash: bytes('manage_hash').notNull().unique(),
    checkInHash: bytes('check_in_hash').notNull().unique(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    slotId: identifier('slot_id').references(() => slot.id),
    share: text('share').notNull().default('PUBLIC'),
    status: text('status').notNull(),
    waitingNumber: bigserial('waiting_number', { mode: 'number' }).notNull(),
    /** Whoever was displaced by the agency goes before the others on any waiting list. */
    priority: smallint('priority').notNull().default(0),
    /** Whose next published day is waited for. */
    awaitedLeaderId: identifier('awaited_leader_id').references(() => leader.id),
    /** The session it was asked for too late, when the request was carried over to this one. */
    carriedFromId: identifier('carried_from_id').references(() => session.id),
    personKey: bytes('person_key').notNull(),
    identityKey: bytes('identity_key'),
    claim: smallint('claim'),
    sealedApplicant: bytes('sealed_applicant').notNull(),
    sealedSummary: bytes('sealed_summary'),
    phoneTailKey: bytes('phone_tail_key'),
    nameKey: bytes('name_key').notNull(),
    phoneKey: bytes('phone_key'),
    topicArea: text('topic_area'),
    partySize: integer('party_size').notNull().default(1),
    representativeCount: integer('representative_count').notNull().default(1),
    needsInterpreter: boolean('needs_interpreter').notNull().default(false),
    accessNeeds: jsonb('access_needs').$type<readonly string[]>().notNull().default([]),
    consentReminders: boolean('consent_reminders').notNull().default(false),
    consentAt: instant('consent_at'),
    locale: text('locale').notNull().default('vi'),
    channel: text('channel').notNull().default('WEB'),
    /** What the secretariat's examination has come to, beside the place that is held. */
    triageState: text('triage_state').notNull().default('SUBMITTED'),
    /** Many people with one matter are received together. */
    groupCaseId: identifier('group_case_id').references(() => groupCase.id),
    isRepresentative: boolean('is_representative').notNull().default(false),
    sequence: integer('sequence').notNull().default(0),
    version: bigint('version', { mode: 'number' }).notNull().default(1),
    promotedAt: instant('promoted_at'),
    movedAt: instant('moved_at'),
    cancelledAt: instant('cancelled_at'),
    cancelledBy: text('cancelled_by'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('registration_person_once')
      .on(t.sessionId, t.personKey)
      .where(sql`status in ('CONFIRMED', 'WAITLISTED')`),
    uniqueIndex('registration_identity_once')
      .on(t.sessionId, t.identityKey)
      .where(sql`status in ('CONFIRMED', 'WAITLISTED')`),
    uniqueIndex('registration_claim')
      .on(t.agencyId, t.personKey, t.claim)
      .where(sql`status in ('CONFIRMED', 'WAITLISTED')`),
    index('registration_waiting').on(t.sessionId, t.priority.desc(), t.waitingNumber).where(sql`status = 'WAITLISTED'`),
    index('registration_awaiting').on(t.agencyId, t.awaitedLeaderId).where(sql`status = 'AWAITING_LEADER'`),
    index('registration_session').on(t.sessionId, t.status),
    index('registration_slot').on(t.slotId),
    index('registration_agency').on(t.agencyId, t.createdAt),
    index('registration_to_examine')
      .on(t.agencyId, t.createdAt)
      .where(sql`triage_state in ('SUBMITTED', 'UNDER_REVIEW')`),
    index('registration_of_person').on(t.personKey),
    index('registration_of_identity').on(t.identityKey).where(sql`identity_key is not null`),
    index('registration_of_phone').on(t.phoneKey).where(sql`phone_key is not null`),
    index('registration_group').on(t.groupCaseId).where(sql`group_case_id is not null`),
    check('registration_share', sql`${t.share} in ('PUBLIC', 'STAFF', 'URGENT')`),
    check(
      'registration_triage_state',
      sql`${t.triageState} in ('SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'MORE_ASKED', 'REDIRECTED', 'SESSION_PROPOSED', 'WAITLISTED', 'DECLINED')`,
    ),
    check('registration_represents', sql`not ${t.isRepresentative} or ${t.groupCaseId} is not null`),
    check('registration_claim_range', sql`${t.claim} between 1 and 100`),
    check(
      'registration_status',
      sql`${t.status} in ('CONFIRMED', 'WAITLISTED', 'CANCELLED', 'DISPLACED', 'AWAITING_LEADER')`,
    ),
    check('registration_awaits', sql`(${t.status} = 'AWAITING_LEADER') = (${t.awaitedLeaderId} is not null)`),
    check('registration_place', sql`${t.status} <> 'CONFIRMED' or ${t.slotId} is not null`),
    check(
      'registration_party',
      sql`${t.partySize} >= 1 and ${t.representativeCount} >= 1 and ${t.representativeCount} <= ${t.partySize}`,
    ),
  ],
);

/** What happened to a registration, in order; nothing is overwritten without a line here. */
export const registrationHistory = pgTable(
  'registration_history',
  {
    id: identifier().primaryKey(),
    registrationId: identifier('registration_id')
      .notNull()
      .references(() => registration.id),
    act: text('act').notNull(),
    actor: text('actor').notNull(),
    fromSlotId: identifier('from_slot_id'),
    toSlotId: identifier('to_slot_id'),
    reason: text('reason'),
    at: instant('at').notNull(),
  },
  (t) => [index('registration_history_registration').on(t.registrationId, t.at)],
);
