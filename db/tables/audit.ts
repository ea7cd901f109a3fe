import { sql } from 'drizzle-orm';
import { bigint, check, index, pgTable, text } from 'drizzle-orm/pg-core';
import { bytes, identifier, instant, transactionId } from './column.js';

/**
 * Who did, saw or exported what, when and why: ids and names of acts, never a person's data.
 *
 * Appended in the transaction of what it tells. The one change a row ever sees is its place in the chain, given once by
 * the sealer; nothing is edited or removed (a trigger refuses). There are no foreign keys: the record stands on its own.
 */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: identifier().primaryKey(),
    /** Rows are sealed in the order of their commits, which only this tells. */
    xid: transactionId('xid').notNull().default(sql`pg_current_xact_id()`),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    /** What was done, seen or taken away; see the server's catalogue. */
    act: text('act').notNull(),
    actor: text('actor').notNull(),
    accountId: identifier('account_id'),
    staffSessionId: identifier('staff_session_id'),
    /** The worker that acted when nobody did. */
    job: text('job'),
    agencyId: identifier('agency_id'),
    subjectKind: text('subject_kind').notNull(),
    subjectIds: text('subject_ids').array().notNull(),
    /** A word of the catalogue that tells the act apart, such as the role that was given. */
    detail: text('detail'),
    /** As staff wrote it. */
    reason: text('reason'),
    /** Keyed by a secret that the database does not know: a row written past the application has none that fits. */
    mac: bytes('mac').notNull(),
    /** Place in the chain, from 1 without gaps; null until sealed. */
    number: bigint('number', { mode: 'number' }).unique('audit_entry_number_once'),
    hash: bytes('hash'),
  },
  (t) => [
    index('audit_entry_unsealed').on(t.xid, t.id).where(sql`number is null`),
    index('audit_entry_agency').on(t.agencyId, t.at, t.id),
    index('audit_entry_account').on(t.accountId, t.at, t.id),
    index('audit_entry_order').on(t.at, t.id),
    index('audit_entry_subjects').using('gin', t.subjectIds),
    check('audit_entry_kind', sql`${t.kind} in ('ACT', 'READ', 'EXPORT')`),
    check('audit_entry_actor', sql`${t.actor} in ('STAFF', 'SYSTEM', 'VISITOR')`),
    check('audit_entry_staff', sql`(${t.actor} = 'STAFF') = (${t.accountId} is not null)`),
    check('audit_entry_subjects_are_ids', sql`array_to_string(${t.subjectIds}, ',') ~ '^[0-9A-Za-z,-]*$'`),
    check('audit_entry_detail_is_a_word', sql`${t.detail} ~ '^[A-Z][A-Z0-9_]{0,59}$'`),
    check('audit_entry_sealed', sql`(${t.number} is null) = (${t.hash} is null)`),
  ],
);
