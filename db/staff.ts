import { and, asc, desc, eq, gt, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { agency, agencyBranch } from './tables/agency.js';
import { staffTotp } from './tables/sign-in.js';
import { staffAccount, staffRole, staffSession } from './tables/staff.js';

export type StaffAccountRow = typeof staffAccount.$inferSelect;
export type StaffSessionRow = typeof staffSession.$inferSelect;
export type NewStaffSession = typeof staffSession.$inferInsert;

/** An account by its plain name, disabled or not. */
export async function findAccountByName(db: Executor, username: string): Promise<StaffAccountRow | null> {
  const [row] = await db.select().from(staffAccount).where(eq(staffAccount.username, username));
  return row ?? null;
}

export async function findAccount(db: Executor, id: string): Promise<StaffAccountRow | null> {
  const [row] = await db.select().from(staffAccount).where(eq(staffAccount.id, id));
  return row ?? null;
}

/** Accounts by id, in no order. */
export function findAccounts(db: Executor, ids: readonly string[]): Promise<StaffAccountRow[]> {
  return db
    .select()
    .from(staffAccount)
    .where(inArray(staffAccount.id, [...ids]));
}

export async function insertAccount(db: Executor, account: typeof staffAccount.$inferInsert): Promise<void> {
  await db.insert(staffAccount).values(account);
}

export async function savePasswordHash(db: Executor, id: string, passwordHash: string): Promise<void> {
  await db.update(staffAccount).set({ passwordHash }).where(eq(staffAccount.id, id));
}

/** Gives an account a role in an agency and everything below it; what is held already stays as it was granted. */
export async function grantRole(db: Executor, role: typeof staffRole.$inferInsert): Promise<void> {
  await db.insert(staffRole).values(role).onConflictDoNothing();
}

export interface HeldRole {
  role: string;
  agencyId: string;
  leaderId: string | null;
}

/** Roles an account holds at this instant, of each kind the one held longest first: granted, not revoked, not run out, in an agency that has not ended. */
export function listRoles(db: Executor, accountId: string, now: string): Promise<HeldRole[]> {
  return db
    .select({ role: staffRole.role, agencyId: staffRole.agencyId, leaderId: staffRole.leaderId })
    .from(staffRole)
    .innerJoin(agency, eq(agency.id, staffRole.agencyId))
    .where(and(eq(staffRole.accountId, accountId), isInForce(now)))
    .orderBy(asc(staffRole.role), asc(staffRole.grantedAt), asc(staffRole.agencyId));
}

/** A signed-in browser by the hash of its token, or by its id, with what decides whether it still counts. */
export async function findStaffSession(db: Executor, by: Buffer | { id: string }) {
  const [row] = await db
    .select({
      session: staffSession,
      disabledAt: staffAccount.disabledAt,
      passwordUntil: staffAccount.passwordUntil,
      totpSince: staffTotp.confirmedAt,
    })
    .from(staffSession)
    .innerJoin(staffAccount, eq(staffAccount.id, staffSession.accountId))
    .leftJoin(staffTotp, eq(staffTotp.accountId, staffSession.accountId))
    .where(Buffer.isBuffer(by) ? eq(staffSession.tokenHash, by) : eq(staffSession.id, by.id));
  if (!row) return null;
  const { session, ...account } = row;
  return { ...session, ...account };
}

export async function insertStaffSession(tx: Executor, session: NewStaffSession): Promise<void> {
  await tx.insert(staffSession).values(session);
}

export async function touchStaffSession(db: Executor, id: string, now: string): Promise<void> {
  await db.update(staffSession).set({ lastSeenAt: now }).where(eq(staffSession.id, id));
}

/** Browsers an account is signed in on, latest first. Those idle for too long are the caller's to leave out. */
export function listStaffSessions(db: Executor, accountId: string, now: string): Promise<StaffSessionRow[]> {
  return db
    .select()
    .from(staffSession)
    .where(openFor(accountId, now))
    .orderBy(desc(staffSession.createdAt), desc(staffSession.id));
}

/** Whether a sign-in is of this account. */
export async function isOwnSession(db: Executor, id: string, accountId: string): Promise<boolean> {
  return (await db.$count(staffSession, and(eq(staffSession.id, id), eq(staffSession.accountId, accountId)))) > 0;
}

/** Ends one browser's sign-in; the answer is whether there was anything to end. */
export async function revokeStaffSession(tx: Executor, id: string, now: string): Promise<string[]> {
  const rows = await tx
    .update(staffSession)
    .set({ revokedAt: now })
    .where(and(eq(staffSession.id, id), isNull(staffSession.revokedAt)))
    .returning({ id: staffSession.id });
  return rows.map((row) => row.id);
}

/** Ends sign-ins of an account except the `keep` latest, and answers which. */
export async function revokeOlderSessions(
  tx: Executor,
  { accountId, keep, now }: { accountId: string; keep: number; now: string },
): Promise<string[]> {
  const older = tx
    .select({ id: staffSession.id })
    .from(staffSession)
    .where(openFor(accountId, now))
    .orderBy(desc(staffSession.createdAt), desc(staffSession.id))
    .offset(keep);
  const rows = await tx
    .update(staffSession)
    .set({ revokedAt: now })
    .where(inArray(staffSession.id, older))
    .returning({ id: staffSession.id });
  return rows.map((row) => row.id);
}

/** The agency itself and every agency above it: a role in any of them reaches it. Empty when there is no such agency. */
export async function findScope(db: Executor, agencyId: string): Promise<string[]> {
  const rows = await db
    .select({ id: agencyBranch.ancestorId })
    .from(agencyBranch)
    .where(eq(agencyBranch.descendantId, agencyId))
    .orderBy(asc(agencyBranch.depth));
  return rows.map((row) => row.id);
}

/** Of a grant, with its agency: it holds at this instant. */
export function isInForce(now: string) {
  return and(
    isNull(staffRole.revokedAt),
    or(isNull(staffRole.validUntil), gt(staffRole.validUntil, now)),
    or(isNull(agency.validTo), gte(agency.validTo, sql`(${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date`)),
  );
}

function openFor(accountId: string, now: string) {
  return and(
    eq(staffSession.accountId, accountId),
    isNull(staffSession.revokedAt),
    gt(staffSession.expiresAt, sql`${now}::timestamptz`),
  );
}
