import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { staffAccount } from './staff.js';

/**
 * Long work somebody asked for and may leave: who, when, how far it is, and what came of it.
 *
 * Held by one instance at a time, until `heldUntil`; one whose holder died is taken up by another where it stopped. `done` of
 * `total` parts are finished for good. Nothing personal stands in `input` or `result`.
 */
export const job = pgTable(
  'job',
  {
    id: identifier().primaryKey(),
    kind: text('kind').notNull(),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    input: jsonb('input').$type<Record<string, unknown>>().notNull(),
    state: text('state').notNull().default('WAITING'),
    /** What has to be done, one part after another; worked out when it begins. */
    parts: jsonb('parts').$type<readonly string[]>(),
    done: integer('done').notNull().default(0),
    total: integer('total'),
    result: jsonb('result').$type<Record<string, unknown>>().notNull().default({}),
    failure: text('failure'),
    askedBy: identifier('asked_by')
      .notNull()
      .references(() => staffAccount.id),
    staffSessionId: identifier('staff_session_id').notNull(),
    locale: text('locale').notNull(),
    askedAt: instant('asked_at').notNull(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    stopAskedAt: instant('stop_asked_at'),
    stopAskedBy: identifier('stop_asked_by'),
    heldBy: identifier('held_by'),
    heldUntil: instant('held_until'),
  },
  (t) => [
    index('job_open').on(t.askedAt).where(sql`state in ('WAITING', 'RUNNING')`),
    index('job_agency').on(t.agencyId, t.askedAt),
    index('job_asked_by').on(t.askedBy, t.askedAt),
    check('job_state', sql`${t.state} in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')`),
    check('job_progress', sql`${t.done} >= 0 and (${t.total} is null or ${t.done} <= ${t.total})`),
    check('job_ended', sql`(${t.state} in ('DONE', 'FAILED', 'STOPPED')) = (${t.endedAt} is not null)`),
  ],
);

/** What somebody handed in to have it brought in by long work: kept until that work is over, and not a moment longer. */
export const jobFile = pgTable('job_file', {
  jobId: identifier('job_id')
    .primaryKey()
    .references(() => job.id),
  content: jsonb('content').$type<Record<string, unknown>>().notNull(),
});
