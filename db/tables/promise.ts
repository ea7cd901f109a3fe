import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { identifier, instant } from './column.js';
import { registration } from './registration.js';
import { session } from './session.js';
import { slot } from './slot.js';

/** What an act of the desk changed of a session, as it was before. */
export interface SessionBefore {
  status: string;
  statusReason: string | null;
  day: string;
  startsAt: string;
  endsAt: string;
  previousStartsAt: string | null;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  actualPositionId: string | null;
  receiverLeaderId: string;
  delegationReason: string | null;
  delegationDocument: string | null;
}

/**
 * An act of the desk that people registered for a session are told of: moved, put off, called off, another receiver.
 *
 * Until `undoUntil` no letter of it has left, and it can be taken back. `sequence` is the session's after the act: while
 * it is still the session's, nothing was done since. An act that takes another one back names it in `undoesId`.
 */
export const sessionChange = pgTable(
  'session_change',
  {
    id: identifier().primaryKey(),
    sessionId: identifier('session_id')
      .notNull()
      .references(() => session.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    act: text('act').notNull(),
    reason: text('reason').notNull(),
    previousSequence: integer('previous_sequence').notNull(),
    sequence: integer('sequence').notNull(),
    before: jsonb('before').$type<SessionBefore>().notNull(),
    /** By how much every slot moved, in milliseconds. */
    shiftMs: bigint('shift_ms', { mode: 'number' }).notNull().default(0),
    madeBy: identifier('made_by').notNull(),
    madeAt: instant('made_at').notNull(),
    undoUntil: instant('undo_until').notNull(),
    undoneBy: identifier('undone_by'),
    undoneAt: instant('undone_at'),
    /** The session's sequence after the act was taken back: the edition that restored it. */
    undoneSequence: integer('undone_sequence'),
    undoesId: identifier('undoes_id').references((): AnyPgColumn => sessionChange.id),
  },
  (t) => [
    index('session_change_session').on(t.sessionId, t.id),
    check(
      'session_change_act',
      sql`${t.act} in ('RESCHEDULED', 'POSTPONED', 'CANCELLED', 'DELEGATED', 'RETAKEN', 'RESTORED')`,
    ),
  ],
);

/**
 * What a citizen is asked because of such an act, how they stood before it, and what they answered.
 *
 * `lastDay` is the last local day on which an answer counts; null where the registration stands without one.
 */
export const changeOffer = pgTable(
  'change_offer',
  {
    changeId: identifier('change_id')
      .notNull()
      .references(() => sessionChange.id),
    registrationId: identifier('registration_id')
      .notNull()
      .references(() => registration.id),
    statusBefore: text('status_before').notNull(),
    slotIdBefore: identifier('slot_id_before').references(() => slot.id),
    priorityBefore: smallint('priority_before').notNull(),
    lastDay: date('last_day'),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.changeId, t.registrationId] }),
    index('change_offer_registration').on(t.registrationId, t.changeId),
    index('change_offer_lapsing').on(t.lastDay).where(sql`${t.answer} is null and ${t.lastDay} is not null`),
    check(
      'change_offer_answer',
      sql`${t.answer} in ('ACCEPT', 'MOVE', 'WAIT_FOR_LEADER', 'LEAVE', 'LAPSED') and ${t.answeredAt} is not null or ${t.answer} is null and ${t.answeredAt} is null`,
    ),
  ],
);
