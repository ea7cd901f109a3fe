import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { petition } from './petition.js';
import { staffAccount } from './staff.js';
import { receptionVisit } from './visit.js';

/** Who is named to handle a petition, by whom and since when; one taken off it stays on record. */
export const petitionHandler = pgTable(
  'petition_handler',
  {
    id: identifier().primaryKey(),
    petitionId: identifier('petition_id')
      .notNull()
      .references(() => petition.id),
    accountId: identifier('account_id')
      .notNull()
      .references(() => staffAccount.id),
    namedBy: identifier('named_by').notNull(),
    namedAt: instant('named_at').notNull(),
    releasedBy: identifier('released_by'),
    releasedAt: instant('released_at'),
  },
  (t) => [
    uniqueIndex('petition_handler_once').on(t.petitionId, t.accountId).where(sql`released_at is null`),
    index('petition_handler_account').on(t.accountId).where(sql`released_at is null`),
    check('petition_handler_released', sql`(${t.releasedAt} is null) = (${t.releasedBy} is null)`),
  ],
);

/**
 * By when something is due of a petition, and when it was done.
 *
 * REPLY: the person is answered (R7, R8); PROCESSING: classified and dealt with; ACCEPTANCE and SETTLEMENT by the laws on
 * complaints and denunciations; FRONT_RESULT: the result is back at the Front (R15). Counted from the day after `fromDay`.
 */
export const petitionDeadline = pgTable(
  'petition_deadline',
  {
    petitionId: identifier('petition_id')
      .notNull()
      .references(() => petition.id),
    kind: text('kind').notNull(),
    fromDay: date('from_day').notNull(),
    days: smallint('days').notNull(),
    unit: text('unit').notNull(),
    dueDay: date('due_day').notNull(),
    /** The law, rule or agreement it comes from. */
    source: text('source').notNull(),
    /** How often it was prolonged. */
    extensions: smallint('extensions').notNull().default(0),
    metDay: date('met_day'),
    /** It no longer binds, as when the petition was withdrawn. */
    endedDay: date('ended_day'),
  },
  (t) => [
    primaryKey({ columns: [t.petitionId, t.kind] }),
    index('petition_deadline_due').on(t.dueDay).where(sql`met_day is null and ended_day is null`),
    check(
      'petition_deadline_kind',
      sql`${t.kind} in ('REPLY', 'PROCESSING', 'ACCEPTANCE', 'SETTLEMENT', 'FRONT_RESULT')`,
    ),
    check('petition_deadline_unit', sql`${t.unit} in ('WORKING_DAYS', 'DAYS')`),
    check('petition_deadline_days', sql`${t.days} >= 0 and ${t.dueDay} >= ${t.fromDay}`),
  ],
);

/**
 * A petition taken back by who sent it, whole or in part, with what led to it (R19).
 *
 * What was withdrawn is not taken up again unless somebody says it was done under pressure.
 */
export const petitionWithdrawal = pgTable(
  'petition_withdrawal',
  {
    id: identifier().primaryKey(),
    petitionId: identifier('petition_id')
      .notNull()
      .references(() => petition.id),
    day: date('day').notNull(),
    extent: text('extent').notNull(),
    context: text('context').notNull(),
    /** The part that was withdrawn, or what is told of it. */
    sealedContent: bytes('sealed_content'),
    documentNumber: text('document_number'),
    documentKey: text('document_key'),
    /** The dialogue that led to it. */
    dialogueId: identifier('dialogue_id'),
    recordedBy: identifier('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    /** When it was said to have been done under pressure, which opens the petition again. */
    coercionClaimedDay: date('coercion_claimed_day'),
  },
  (t) => [
    index('petition_withdrawal_petition').on(t.petitionId),
    check('petition_withdrawal_extent', sql`${t.extent} in ('FULL', 'PARTIAL')`),
    check(
      'petition_withdrawal_context',
      sql`${t.context} in ('DIALOGUE', 'VERIFICATION', 'INSPECTION', 'MEDIATION', 'OTHER')`,
    ),
  ],
);

/** What was done with a petition, with how it stood before. Only ever added to. */
export const petitionAct = pgTable(
  'petition_act',
  {
    id: identifier().primaryKey(),
    petitionId: identifier('petition_id')
      .notNull()
      .references(() => petition.id),
    version: integer('version').notNull(),
    act: text('act').notNull(),
    stateBefore: text('state_before').notNull(),
    stateAfter: text('state_after').notNull(),
    day: date('day').notNull(),
    /** How it stood before, and the words given with the act: sealed. */
    sealedBefore: bytes('sealed_before'),
    sealedNote: bytes('sealed_note'),
    documentNumber: text('document_number'),
    madeBy: identifier('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [index('petition_act_petition').on(t.petitionId, t.version)],
);

/** A receipt for papers that somebody handed in. What they are is sealed. */
export const paperReceipt = pgTable(
  'paper_receipt',
  {
    id: identifier().primaryKey(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    visitId: identifier('visit_id').references(() => receptionVisit.id),
    petitionId: identifier('petition_id').references(() => petition.id),
    receivedDay: date('received_day').notNull(),
    paperCount: integer('paper_count').notNull(),
    sealedPapers: bytes('sealed_papers').notNull(),
    receivedBy: identifier('received_by').notNull(),
    receivedAt: instant('received_at').notNull(),
    /** Originals given back, or a receipt written by mistake. */
    endedDay: date('ended_day'),
    endedBy: identifier('ended_by'),
  },
  (t) => [
    uniqueIndex('paper_receipt_number').on(t.agencyId, t.year, t.number),
    index('paper_receipt_visit').on(t.visitId),
    index('paper_receipt_petition').on(t.petitionId),
    check('paper_receipt_of_something', sql`${t.visitId} is not null or ${t.petitionId} is not null`),
    check('paper_receipt_papers', sql`${t.paperCount} >= 1`),
  ],
);
