import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { agency } from './agency.js';
import { bytes, identifier, instant } from './column.js';

/** A person who may sign in to the desk. */
export const staffAccount = pgTable('staff_account', {
  id: identifier().primaryKey(),
  username: text('username').notNull().unique(),
  fullName: text('full_name').notNull(),
  passwordHash: text('password_hash').notNull(),
  disabledAt: instant('disabled_at'),
  createdAt: instant('created_at').notNull(),
});

/** A role in an agency and everything below it. */
export const staffRole = pgTable(
  'staff_role',
  {
    accountId: identifier('account_id')
      .notNull()
      .references(() => staffAccount.id),
    agencyId: identifier('agency_id')
      .notNull()
      .references(() => agency.id),
    role: text('role').notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.agencyId, t.role] })],
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
  },
  (t) => [index('staff_session_account').on(t.accountId)],
);
