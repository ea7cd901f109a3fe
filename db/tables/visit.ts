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
import { caseMatter } from './case.js';
import { bytes, identifier, instant } from './column.js';
import { position } from './leader.js';
import { receptionPoint } from './point.js';
import { registration } from './registration.js';
import { session } from './session.js';

/**
 * One reception (lượt tiếp): people who came together and were received, or refused, once. A group is one visit.
 *
 * `status` RECEIVED counts; REFUSED has its own count; VOIDED was recorded by mistake and stays. It is open until `closedAt`.
 * What was said is sealed. `receivedAt` is when it happened, `createdAt` when it was typed in.
 */
export const receptionVisit = pgTable(
  'reception_visit',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    /** The level of the agency at that time: PROVINCE, DISTRICT, COMMUNE … */
    agencyLevel: text('agency_level').notNull(),
    /** Number in the register of the year (STT), from 1. */
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    sessionId: identifier('session_id').references(() => session.id),
    registrationId: identifier('registration_id').references(() => registration.id),
    /** The number taken in the queue of the day. */
    ticketId: identifier('ticket_id'),
    pointId: identifier('point_id').references(() => receptionPoint.id),
    receivedAt: instant('received_at').notNull(),
    /** The local day of it. */
    day: date('day').notNull(),
    /** REGULAR: by staff whose work it is; PERIODIC and AD_HOC: a day of the leader. */
    kind: text('kind').notNull(),
    mode: text('mode').notNull().default('IN_PERSON'),
    /** Who received: STAFF, the LEADER in person, or a DELEGATE in the leader's place. */
    receivedBy: text('received_by').notNull(),
    /** The position of the leader, or of the delegate where they hold one. */
    receiverPositionId: identifier('receiver_position_id').references(() => position.id),
    /** The leader in whose place a delegate received. */
    onBehalfOfPositionId: identifier('on_behalf_of_position_id').references(() => position.id),
    /** Who received, where it is somebody of the desk. */
    receiverAccountId: identifier('receiver_account_id'),
    delegationNumber: text('delegation_number'),
    delegationKey: text('delegation_key'),
    peopleCount: integer('people_count').notNull(),
    representativeCount: integer('representative_count').notNull().default(1),
    /** Counted among large groups, by the threshold in force that day. */
    isLargeGroup: boolean('is_large_group').notNull().default(false),
    topicArea: text('topic_area'),
    needsInterpreter: boolean('needs_interpreter').notNull().default(false),
    status: text('status').notNull().default('RECEIVED'),
    sealedContent: bytes('sealed_content'),
    /** What the leader said on the spot (R9). */
    sealedOpinion: bytes('sealed_opinion'),
    /** By when the leader promised to say it, where not on the spot (R9). */
    promisedDay: date('promised_day'),
    /** By when the person must be answered, with the rule it comes from (R7, R8). */
    replyDueDay: date('reply_due_day'),
    replyRule: text('reply_rule'),
    /** Complex: the longer term holds (R8). */
    isComplex: boolean('is_complex').notNull().default(false),
    repliedDay: date('replied_day'),
    replyOutcome: text('reply_outcome'),
    replyNumber: text('reply_number'),
    replyKey: text('reply_key'),
    /** Ground of Điều 9 on which the person was not received. */
    refusalGround: text('refusal_ground'),
    sealedRefusal: bytes('sealed_refusal'),
    /** The head's written notice of refusal (R10). */
    refusalNumber: text('refusal_number'),
    refusalKey: text('refusal_key'),
    /** A keyed hash of the code by which whoever came says how it was. */
    feedbackKey: bytes('feedback_key'),
    closedAt: instant('closed_at'),
    closedBy: identifier('closed_by'),
    voidedAt: instant('voided_at'),
    voidedBy: identifier('voided_by'),
    version: integer('version').notNull().default(1),
    /** Made by whoever sends it, so that one visit sent twice is kept once. */
    clientKey: identifier('client_key').notNull(),
    recordedBy: identifier('recorded_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('reception_visit_number').on(t.agencyId, t.year, t.number),
    uniqueIndex('reception_visit_sent_once').on(t.clientKey),
    uniqueIndex('reception_visit_ticket_once').on(t.ticketId).where(sql`ticket_id is not null and status <> 'VOIDED'`),
    uniqueIndex('reception_visit_feedback').on(t.feedbackKey).where(sql`feedback_key is not null`),
    index('reception_visit_agency').on(t.agencyId, t.receivedAt, t.id),
    index('reception_visit_session').on(t.sessionId),
    index('reception_visit_registration').on(t.registrationId),
    index('reception_visit_receiver').on(t.receiverPositionId, t.receivedAt),
    index('reception_visit_on_behalf').on(t.onBehalfOfPositionId, t.receivedAt),
    index('reception_visit_reply_due')
      .on(t.agencyId, t.replyDueDay)
      .where(sql`replied_day is null and status = 'RECEIVED'`),
    check('reception_visit_kind', sql`${t.kind} in ('REGULAR', 'PERIODIC', 'AD_HOC')`),
    check('reception_visit_mode', sql`${t.mode} in ('IN_PERSON', 'ONLINE')`),
    check('reception_visit_received_by', sql`${t.receivedBy} in ('STAFF', 'LEADER', 'DELEGATE')`),
    check(
      'reception_visit_receiver_known',
      sql`case ${t.receivedBy} when 'LEADER' then ${t.receiverPositionId} is not null and ${t.onBehalfOfPositionId} is null when 'DELEGATE' then ${t.onBehalfOfPositionId} is not null else ${t.receiverPositionId} is null and ${t.onBehalfOfPositionId} is null end`,
    ),
    check('reception_visit_by_staff', sql`(${t.receivedBy} = 'STAFF') = (${t.kind} = 'REGULAR')`),
    check(
      'reception_visit_people',
      sql`${t.representativeCount} >= 1 and ${t.peopleCount} >= ${t.representativeCount}`,
    ),
    check('reception_visit_status', sql`${t.status} in ('RECEIVED', 'REFUSED', 'VOIDED')`),
    check(
      'reception_visit_refusal_ground',
      sql`${t.refusalGround} in ('NOT_IN_CONTROL', 'RULES_BROKEN', 'ALREADY_SETTLED', 'OTHER_BY_LAW')`,
    ),
    check(
      'reception_visit_refused',
      sql`case ${t.status} when 'REFUSED' then ${t.refusalGround} is not null and ${t.sealedRefusal} is not null when 'RECEIVED' then ${t.refusalGround} is null else true end`,
    ),
    check(
      'reception_visit_refused_in_writing',
      sql`${t.status} <> 'REFUSED' or ${t.refusalGround} <> 'ALREADY_SETTLED' or ${t.refusalKey} is not null`,
    ),
    check(
      'reception_visit_reply_outcome',
      sql`${t.replyOutcome} in ('ACCEPTED', 'MORE_TIME', 'NOT_ACCEPTED', 'FORWARDED') and ${t.repliedDay} is not null or ${t.replyOutcome} is null and ${t.repliedDay} is null`,
    ),
    check(
      'reception_visit_closed_with_word',
      sql`${t.closedAt} is null or ${t.status} <> 'RECEIVED' or ${t.receivedBy} = 'STAFF' or ${t.sealedOpinion} is not null or ${t.promisedDay} is not null`,
    ),
    check('reception_visit_voided', sql`(${t.status} = 'VOIDED') = (${t.voidedAt} is not null)`),
  ],
);

/** Who came in: the person, or the representatives of a group. Sealed; look-ups go through keyed hashes. */
export const visitPerson = pgTable(
  'visit_person',
  {
    id: identifier().primaryKey(),
    visitId: identifier('visit_id')
      .notNull()
      .references(() => receptionVisit.id),
    ordering: smallint('ordering').notNull(),
    /** SELF, REPRESENTATIVE of a group or an organisation, or AUTHORISED (lawyer, power of attorney). */
    capacity: text('capacity').notNull().default('SELF'),
    sealedPerson: bytes('sealed_person').notNull(),
    personKey: bytes('person_key').notNull(),
    identityKey: bytes('identity_key'),
    phoneKey: bytes('phone_key'),
    nameKey: bytes('name_key').notNull(),
    /** Null while it holds; set when a correction took it out. */
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('visit_person_visit').on(t.visitId, t.ordering),
    index('visit_person_person').on(t.personKey),
    index('visit_person_identity').on(t.identityKey).where(sql`identity_key is not null`),
    index('visit_person_phone').on(t.phoneKey).where(sql`phone_key is not null`),
    index('visit_person_name').on(t.nameKey),
    check('visit_person_capacity', sql`${t.capacity} in ('SELF', 'REPRESENTATIVE', 'AUTHORISED')`),
  ],
);

/** A matter that a visit was about, and whether it was the first visit of that matter at that agency. */
export const visitCase = pgTable(
  'visit_case',
  {
    visitId: identifier('visit_id')
      .notNull()
      .references(() => receptionVisit.id),
    caseMatterId: identifier('case_matter_id')
      .notNull()
      .references(() => caseMatter.id),
    occurrence: text('occurrence').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.visitId, t.caseMatterId] }),
    index('visit_case_case').on(t.caseMatterId),
    check('visit_case_occurrence', sql`${t.occurrence} in ('FIRST_TIME', 'REPEAT')`),
  ],
);

/** What happened to a visit after it was recorded, with how it stood before. Only ever added to. */
export const visitChange = pgTable(
  'visit_change',
  {
    id: identifier().primaryKey(),
    visitId: identifier('visit_id')
      .notNull()
      .references(() => receptionVisit.id),
    version: integer('version').notNull(),
    act: text('act').notNull(),
    sealedBefore: bytes('sealed_before').notNull(),
    reason: text('reason'),
    madeBy: identifier('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [
    index('visit_change_visit').on(t.visitId, t.version),
    check('visit_change_act', sql`${t.act} in ('CORRECTED', 'CLOSED', 'REOPENED', 'REPLIED', 'VOIDED')`),
  ],
);
