import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { leader } from './leader.js';
import { registration } from './registration.js';
import { session } from './session.js';

/**
 * What somebody says after having been received: one grade, a few words, and whom they concern.
 *
 * Once for each registration. The words are sealed. Whom it is about decides who reads it: never the person concerned.
 */
export const feedback = pgTable(
  'feedback',
  {
    id: identifier().primaryKey(),
    registrationId: identifier('registration_id')
      .notNull()
      .unique()
      .references(() => registration.id),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    /** Who received. */
    leaderId: identifier('leader_id')
      .notNull()
      .references(() => leader.id),
    /** Local day of the session. */
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
    check('feedback_grade', sql`${t.grade} between 1 and 5`),
    check('feedback_about', sql`${t.about} in ('SERVICE', 'STAFF', 'LEADER')`),
  ],
);
