import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
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
import { groupCase } from './group-case.js';
import { staffAccount } from './staff.js';

/**
 * A matter (vụ việc), however many visits, petitions and agencies it takes.
 *
 * The title is sealed: it may speak of the matter. Apart, it is known to nobody but those who handle a petition of it.
 * One found to be another's duplicate stays, and names that one.
 */
export const caseMatter = pgTable(
  'case_matter',
  {
    id: identifier().primaryKey(),
    /** The agency that opened it; the others are in `caseAgency`. */
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    sealedTitle: bytes('sealed_title').notNull(),
    topicArea: text('topic_area'),
    isApart: boolean('is_apart').notNull().default(false),
    state: text('state').notNull().default('OPEN'),
    openedDay: date('opened_day').notNull(),
    closedDay: date('closed_day'),
    /** Who answers for it going on. */
    responsibleId: identifier('responsible_id').references(() => staffAccount.id),
    duplicateOfId: identifier('duplicate_of_id').references((): AnyPgColumn => caseMatter.id),
    version: integer('version').notNull().default(1),
    createdBy: identifier('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('case_matter_number').on(t.agencyId, t.year, t.number),
    index('case_matter_agency').on(t.agencyId, t.openedDay),
    index('case_matter_duplicates').on(t.duplicateOfId),
    index('case_matter_responsible').on(t.responsibleId),
    check('case_matter_state', sql`${t.state} in ('OPEN', 'CLOSED')`),
    check('case_matter_closed', sql`(${t.state} = 'CLOSED') = (${t.closedDay} is not null)`),
    check('case_matter_not_itself', sql`${t.duplicateOfId} is null or ${t.duplicateOfId} <> ${t.id}`),
  ],
);

/** An agency that has to do with a matter, from the day it first had; the one that opened it is here too. */
export const caseAgency = pgTable(
  'case_agency',
  {
    caseMatterId: identifier('case_matter_id')
      .notNull()
      .references(() => caseMatter.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    sinceDay: date('since_day').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseMatterId, t.agencyId] }),
    index('case_agency_agency').on(t.agencyId, t.caseMatterId),
  ],
);

/** A group that came with the matter, as the secretariat formed it from registrations. A group has one matter. */
export const caseGroup = pgTable(
  'case_group',
  {
    groupCaseId: identifier('group_case_id')
      .primaryKey()
      .references(() => groupCase.id),
    caseMatterId: identifier('case_matter_id')
      .notNull()
      .references(() => caseMatter.id),
    linkedBy: identifier('linked_by').notNull(),
    linkedAt: instant('linked_at').notNull(),
  },
  (t) => [index('case_group_case').on(t.caseMatterId)],
);

/**
 * What a body answered or decided about the matter before, here or elsewhere.
 *
 * A final one was checked, reviewed and told in writing: only on it can a person be refused under Điều 9(3).
 */
export const caseAnswer = pgTable(
  'case_answer',
  {
    id: identifier().primaryKey(),
    caseMatterId: identifier('case_matter_id')
      .notNull()
      .references(() => caseMatter.id),
    agencyId: identifier('agency_id').references(() => agency.id),
    bodyName: text('body_name').notNull(),
    documentNumber: text('document_number').notNull(),
    documentKey: text('document_key'),
    day: date('day').notNull(),
    isFinal: boolean('is_final').notNull().default(false),
    sealedSummary: bytes('sealed_summary'),
    recordedBy: identifier('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    /** When it was found to be wrong; it stays. */
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: identifier('withdrawn_by'),
  },
  (t) => [index('case_answer_case').on(t.caseMatterId, t.day), index('case_answer_document').on(t.documentKey)],
);

/** A change of a matter, with how it stood before. Only ever added to. */
export const caseChange = pgTable(
  'case_change',
  {
    id: identifier().primaryKey(),
    caseMatterId: identifier('case_matter_id')
      .notNull()
      .references(() => caseMatter.id),
    version: integer('version').notNull(),
    act: text('act').notNull(),
    /** How it stood, sealed: it may speak of the matter. */
    sealedBefore: bytes('sealed_before').notNull(),
    reason: text('reason'),
    madeBy: identifier('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [
    index('case_change_case').on(t.caseMatterId, t.version),
    check('case_change_act', sql`${t.act} in ('EDITED', 'JOINED', 'PARTED', 'CLOSED', 'REOPENED')`),
  ],
);
