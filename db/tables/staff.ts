import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';
import { leader } from './leader.js';

/** A person who may sign in to the desk. Never deleted: disabled. */
export const staffAccount = pgTable('staff_account', {
  id: identifier().primaryKey(),
  username: text('username').notNull().unique(),
  fullName: text('full_name').notNull(),
  passwordHash: text('password_hash').notNull(),
  /** Until when a password that somebody else set opens the desk, and only to choose another; null for the person's own. */
  passwordUntil: instant('password_until'),
  disabledAt: instant('disabled_at'),
  disabledBy: identifier('disabled_by').references((): AnyPgColumn => staffAccount.id),
  createdAt: instant('created_at').notNull(),
  /** Null for accounts made by the installation. */
  createdBy: identifier('created_by').references((): AnyPgColumn => staffAccount.id),
});

/** A role in an agency and everything below it, from its grant until its end or until it is revoked. Rows are history: none is deleted. */
export const staffRole = pgTable(
  'staff_role',
  {
    id: identifier().primaryKey(),
    accountId: identifier('account_id')
      .notNull()
      .references(() => staffAccount.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    role: text('role').notNull(),
    /** Who the person is among the leaders; with the role LEADER, and only with it. */
    leaderId: identifier('leader_id').references(() => leader.id),
    grantedAt: instant('granted_at').notNull(),
    /** Null for what the installation granted. */
    grantedBy: identifier('granted_by').references(() => staffAccount.id),
    validUntil: instant('valid_until'),
    revokedAt: instant('revoked_at'),
    revokedBy: identifier('revoked_by').references(() => staffAccount.id),
  },
  (t) => [
    uniqueIndex('staff_role_once').on(t.accountId, t.agencyId, t.role).where(sql`revoked_at is null`),
    index('staff_role_account').on(t.accountId),
    index('staff_role_agency').on(t.agencyId),
    check(
      'staff_role_known',
      sql`${t.role} in ('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER')`,
    ),
    check('staff_role_leader', sql`(${t.role} = 'LEADER') = (${t.leaderId} is not null)`),
    check('staff_role_revoked', sql`${t.revokedAt} is not null or ${t.revokedBy} is null`),
  ],
);

/** One signed-in browser. Only the hash of its secret is kept. */
export const staffSession = pgTable(
  'staff_session',
  {
    id: identifier().primaryKey(),
    tokenHash: bytes('token_hash').notNull().unique(),
    accountId: identifier('account_id')
      .notNull()
      .references(() => staffAccount.id),
    device: text('device'),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** What opened it; null for a sign-in from before that was noted. */
    firstStep: text('first_step'),
    /** What was proven beside it; null for nothing. */
    secondStep: text('second_step'),
    /** When the person last proved to be who they are, by signing in or since. */
    provedAt: instant('proved_at'),
  },
  (t) => [
    index('staff_session_account').on(t.accountId),
    check('staff_session_first_step', sql`${t.firstStep} in ('PASSWORD', 'OIDC')`),
    check('staff_session_second_step', sql`${t.secondStep} in ('TOTP', 'RECOVERY_CODE', 'PROVIDER')`),
  ],
);
