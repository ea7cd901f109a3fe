import { and, eq, isNull } from 'drizzle-orm';
import type { Executor } from './client.js';
import { staffIdentity } from './tables/sign-in.js';
import { staffAccount } from './tables/staff.js';

export type StaffIdentityRow = typeof staffIdentity.$inferSelect;

/** Somebody, as the identity provider names them. */
export interface ProvenSubject {
  issuer: string;
  subject: string;
}

/** The account that somebody of a provider is, disabled or not; null when none is linked. */
export async function findLinkedAccount(
  db: Executor,
  { issuer, subject }: ProvenSubject,
): Promise<typeof staffAccount.$inferSelect | null> {
  const [row] = await db
    .select({ account: staffAccount })
    .from(staffIdentity)
    .innerJoin(staffAccount, eq(staffAccount.id, staffIdentity.accountId))
    .where(and(eq(staffIdentity.issuer, issuer), eq(staffIdentity.subject, subject), isNull(staffIdentity.unlinkedAt)));
  return row?.account ?? null;
}

/** Who an account is at a provider; null when it is nobody there. */
export async function findIdentityOf(
  db: Executor,
  accountId: string,
  issuer: string,
): Promise<StaffIdentityRow | null> {
  const [row] = await db
    .select()
    .from(staffIdentity)
    .where(
      and(eq(staffIdentity.accountId, accountId), eq(staffIdentity.issuer, issuer), isNull(staffIdentity.unlinkedAt)),
    );
  return row ?? null;
}

/** Links somebody of a provider to an account; false when they are linked already, to whichever account. */
export async function insertIdentity(tx: Executor, identity: typeof staffIdentity.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(staffIdentity)
    .values(identity)
    .onConflictDoNothing()
    .returning({ id: staffIdentity.id });
  return rows.length > 0;
}

/** Ends a link of an account; false when there was none. */
export async function endIdentity(tx: Executor, accountId: string, issuer: string, now: string): Promise<boolean> {
  const rows = await tx
    .update(staffIdentity)
    .set({ unlinkedAt: now })
    .where(
      and(eq(staffIdentity.accountId, accountId), eq(staffIdentity.issuer, issuer), isNull(staffIdentity.unlinkedAt)),
    )
    .returning({ id: staffIdentity.id });
  return rows.length > 0;
}
