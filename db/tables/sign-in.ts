import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes, identifier, instant } from './column.js';
import { staffAccount } from './staff.js';

/** The generator of one-time codes on a person's phone. Its secret is sealed; it opens nothing until it was confirmed once. */
export const staffTotp = pgTable('staff_totp', {
  accountId: identifier('account_id')
    .primaryKey()
    .references(() => staffAccount.id),
  sealedSecret: bytes('sealed_secret').notNull(),
  createdAt: instant('created_at').notNull(),
  confirmedAt: instant('confirmed_at'),
  /** The last half minute whose code was used: none of it or before is taken again. */
  lastStep: bigint('last_step', { mode: 'number' }),
});

/** Codes on paper for whoever has lost the phone, each good for once. Only a keyed hash is kept. */
export const staffRecoveryCode = pgTable(
  'staff_recovery_code',
  {
    id: identifier().primaryKey(),
    accountId: identifier('account_id')
      .notNull()
      .references(() => staffAccount.id),
    codeHash: bytes('code_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [uniqueIndex('staff_recovery_code_once').on(t.accountId, t.codeHash)],
);

/** Somebody who gave the password and not yet the code. Opens nothing; only the hash of its secret is kept. */
export const staffHalfSession = pgTable(
  'staff_half_session',
  {
    id: identifier().primaryKey(),
    tokenHash: bytes('token_hash').notNull().unique(),
    accountId: identifier('account_id')
      .notNull()
      .references(() => staffAccount.id),
    firstStep: text('first_step').notNull(),
    tries: integer('tries').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('staff_half_session_age').on(t.expiresAt),
    check('staff_half_session_first_step', sql`${t.firstStep} in ('PASSWORD', 'OIDC')`),
  ],
);

/** Who an account is at the authority's identity provider: linked by the person, proven on both sides in one browser. */
export const staffIdentity = pgTable(
  'staff_identity',
  {
    id: identifier().primaryKey(),
    accountId: identifier('account_id')
      .notNull()
      .references(() => staffAccount.id),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    linkedAt: instant('linked_at').notNull(),
    unlinkedAt: instant('unlinked_at'),
  },
  (t) => [
    uniqueIndex('staff_identity_once').on(t.issuer, t.subject).where(sql`unlinked_at is null`),
    index('staff_identity_account').on(t.accountId),
  ],
);
