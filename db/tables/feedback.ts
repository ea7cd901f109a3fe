import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { leader } from './leader.js';
import { registration } from './registration.js';
import { session } from './session.js';
import { receptionVisit } from './visit.js';

/**
 * What somebody says after having been received: one grade, a few words, and whom they concern.
 *
 * Once for each registration; for those who came without one, once for each visit. The words are sealed. Whom it is about
 * decides who reads it: never the person concerned.
 */
export const feedback = pgTable(
  'feedback',
  {
    id: identifier().primaryKey(),
    registrationId: identifier('registration_id')
      .unique()
      .references(() => registration.id),
    /** The visit of who had not registered. */
    visitId: identifier('visit_id')
      .unique()
      .references(() => receptionVisit.id),
    /** Null where somebody was received outside any session. */
    sessionId: identifier('session_id').references(() => session.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    /** The leader who received; null where it was staff. */
    leaderId: identifier('leader_id').references(() => leader.id),
    /** Whoever of the desk received or recorded it: what is said of staff goes past them. */
    staffAccountId: identifier('staff_account_id'),
    /** Local day of the session or visit. */
    day: date('day').notNull(),
    grade: smallint('grade').notNull(),
    about: text('about').notNull(),
    sealedComment: bytes('sealed_comment'),
    sealedAnswer: bytes('sealed_answer'),
    answeredBy: identifier('answered_by'),
    answeredAt: instant('answered_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('feedback_agency').on(t.agencyId, t.day, t.id),
    check('feedback_of_one', sql`num_nonnulls(${t.registrationId}, ${t.visitId}) = 1`),
    check('feedback_grade', sql`${t.grade} between 1 and 5`),
    check('feedback_about', sql`${t.about} in ('SERVICE', 'STAFF', 'LEADER')`),
  ],
);
