import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { caseMatter } from './case.js';
import { bytes, identifier, instant } from './column.js';
import { receptionVisit } from './visit.js';

/**
 * One paper with a demand (đơn), from its receipt to what became of it.
 *
 * With `isHandedOver`, what it is (type, field, sender, content, outcome) is read by its named handlers alone, whatever its
 * type; a denunciation always is. What it says lies apart, sealed. Days are local; overdue is derived, never stored.
 */
export const petition = pgTable(
  'petition',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    /** The level of the receiving agency at that time. */
    agencyLevel: text('agency_level').notNull(),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    visitId: identifier('visit_id').references(() => receptionVisit.id),
    caseMatterId: identifier('case_matter_id').references(() => caseMatter.id),
    receivedDay: date('received_day').notNull(),
    receivedVia: text('received_via').notNull(),
    /** The number of the paper it came with, such as the letter of the Front. */
    incomingNumber: text('incoming_number'),
    incomingKey: text('incoming_key'),
    type: text('type').notNull(),
    signatoryKind: text('signatory_kind').notNull(),
    /** Citizens with the same content. */
    peopleCount: integer('people_count').notNull().default(1),
    topicArea: text('topic_area'),
    isHandedOver: boolean('is_handed_over').notNull().default(false),
    state: text('state').notNull().default('RECEIVED'),
    classifiedDay: date('classified_day'),
    eligible: boolean('eligible'),
    withinJurisdiction: boolean('within_jurisdiction'),
    outcome: text('outcome'),
    /** The day it was dealt with (đã xử lý): the day of the outcome. */
    outcomeDay: date('outcome_day'),
    outcomeNumber: text('outcome_number'),
    outcomeKey: text('outcome_key'),
    /** Settled before a first time, repeatedly, being settled, or not settled yet. */
    settlement: text('settlement'),
    forwardedToId: identifier('forwarded_to_id').references(() => agency.id),
    forwardedToName: text('forwarded_to_name'),
    /** Which group of bodies, as the national database asks. */
    forwardedToKind: text('forwarded_to_kind'),
    /** When the body it was forwarded to (or urged) answered. */
    replyReceivedDay: date('reply_received_day'),
    replyNumber: text('reply_number'),
    replyKey: text('reply_key'),
    resolvedDay: date('resolved_day'),
    resolutionNumber: text('resolution_number'),
    resolutionKey: text('resolution_key'),
    /** RIGHT, PARTLY_RIGHT or WRONG, where that is what was decided. */
    finding: text('finding'),
    /** When the result went back to the Front, for what came through it (R15). */
    resultToldDay: date('result_told_day'),
    resultNumber: text('result_number'),
    resultKey: text('result_key'),
    version: integer('version').notNull().default(1),
    clientKey: identifier('client_key').notNull(),
    recordedBy: identifier('recorded_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Recorded by mistake: it stays, and does not count. */
    voidedAt: instant('voided_at'),
    voidedBy: identifier('voided_by'),
  },
  (t) => [
    uniqueIndex('petition_number').on(t.agencyId, t.year, t.number),
    uniqueIndex('petition_sent_once').on(t.clientKey),
    index('petition_agency').on(t.agencyId, t.receivedDay, t.id),
    index('petition_visit').on(t.visitId),
    index('petition_case').on(t.caseMatterId),
    index('petition_forwarded').on(t.forwardedToId),
    check('petition_type', sql`${t.type} in ('COMPLAINT', 'DENUNCIATION', 'RECOMMENDATION', 'FEEDBACK', 'MIXED')`),
    check('petition_apart', sql`${t.type} <> 'DENUNCIATION' or ${t.isHandedOver}`),
    check(
      'petition_received_via',
      sql`${t.receivedVia} in ('RECEPTION', 'POST', 'FRONT', 'DEPUTY', 'VOTER', 'PORTAL', 'AGENCY')`,
    ),
    check('petition_signatory', sql`${t.signatoryKind} in ('ONE', 'MANY', 'OTHER')`),
    check('petition_people', sql`${t.peopleCount} >= 1`),
    check(
      'petition_state',
      sql`${t.state} in ('RECEIVED', 'CLASSIFIED', 'ACCEPTED', 'GUIDED', 'FORWARDED', 'RETURNED', 'FILED', 'NOT_ACCEPTED', 'URGED', 'IN_RESOLUTION', 'RESOLVED', 'WITHDRAWN', 'SUSPENDED', 'TERMINATED', 'REPLIED')`,
    ),
    check(
      'petition_outcome',
      sql`${t.outcome} in ('ACCEPTED', 'GUIDED', 'FORWARDED', 'RETURNED', 'FILED', 'NOT_ACCEPTED', 'URGED')`,
    ),
    check('petition_outcome_day', sql`(${t.outcome} is null) = (${t.outcomeDay} is null)`),
    check(
      'petition_classified',
      sql`(${t.classifiedDay} is null) = (${t.eligible} is null) and (${t.outcome} is null or ${t.classifiedDay} is not null)`,
    ),
    check('petition_resolved', sql`(${t.state} = 'RESOLVED') = (${t.resolvedDay} is not null)`),
    check(
      'petition_settlement',
      sql`${t.settlement} in ('SETTLED_FIRST', 'SETTLED_REPEATEDLY', 'IN_SETTLEMENT', 'NOT_SETTLED')`,
    ),
    check('petition_finding', sql`${t.finding} in ('RIGHT', 'PARTLY_RIGHT', 'WRONG')`),
    check(
      'petition_forwarded_to',
      sql`${t.outcome} is distinct from 'FORWARDED' or ${t.forwardedToId} is not null or ${t.forwardedToName} is not null`,
    ),
  ],
);

/** Who sent a petition and what it says: sealed and apart, so that a list never carries it along. */
export const petitionContent = pgTable(
  'petition_content',
  {
    petitionId: identifier('petition_id')
      .primaryKey()
      .references(() => petition.id),
    sealedSender: bytes('sealed_sender'),
    sealedContent: bytes('sealed_content'),
    /** Missing for what is read by named handlers alone: it is found by nobody's search. */
    senderNameKey: bytes('sender_name_key'),
    senderIdentityKey: bytes('sender_identity_key'),
  },
  (t) => [
    index('petition_content_name').on(t.senderNameKey).where(sql`sender_name_key is not null`),
    index('petition_content_identity').on(t.senderIdentityKey).where(sql`sender_identity_key is not null`),
  ],
);
