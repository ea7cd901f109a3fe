import { and, eq, gt, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { policiesOf } from './policies.js';
import { staffHalfSession, staffRecoveryCode, staffTotp } from './tables/sign-in.js';
import { staffAccount, staffSession } from './tables/staff.js';

export type TotpRow = typeof staffTotp.$inferSelect;
export type HalfSessionRow = typeof staffHalfSession.$inferSelect;

/** An account's generator of codes, confirmed or not. */
export async function findTotp(db: Executor, accountId: string): Promise<TotpRow | null> {
  const [row] = await db.select().from(staffTotp).where(eq(staffTotp.accountId, accountId));
  return row ?? null;
}

/** Whether an account has a confirmed generator of codes. */
export async function hasSecondStep(db: Executor, accountId: string): Promise<boolean> {
  return ((await findTotp(db, accountId))?.confirmedAt ?? null) !== null;
}

/** Confirmed generators of codes of the given accounts, in no order. */
export function listConfirmedTotps(db: Executor, accountIds: readonly string[]): Promise<TotpRow[]> {
  return db
    .select()
    .from(staffTotp)
    .where(and(inArray(staffTotp.accountId, [...accountIds]), isNotNull(staffTotp.confirmedAt)));
}

/** Begins with a new secret, in place of one never confirmed; false when there is a confirmed one. */
export async function beginTotp(
  tx: Executor,
  begun: { accountId: string; sealedSecret: Buffer; createdAt: string },
): Promise<boolean> {
  const { sealedSecret, createdAt } = begun;
  const rows = await tx
    .insert(staffTotp)
    .values(begun)
    .onConflictDoUpdate({
      target: staffTotp.accountId,
      set: { sealedSecret, createdAt },
      setWhere: isNull(staffTotp.confirmedAt),
    })
    .returning({ accountId: staffTotp.accountId });
  return rows.length > 0;
}

/** Confirms the very secret that a code was made with; false when there is another by now. */
export async function confirmTotp(
  tx: Executor,
  { accountId, sealedSecret, step, now }: { accountId: string; sealedSecret: Buffer; step: number; now: string },
): Promise<boolean> {
  const rows = await tx
    .update(staffTotp)
    .set({ confirmedAt: now, lastStep: step })
    .where(
      and(eq(staffTotp.accountId, accountId), eq(staffTotp.sealedSecret, sealedSecret), isNull(staffTotp.confirmedAt)),
    )
    .returning({ accountId: staffTotp.accountId });
  return rows.length > 0;
}

/** Uses up the code of a half minute, and all before it; false when it was used already. */
export async function takeTotpStep(db: Executor, accountId: string, step: number): Promise<boolean> {
  const isUnused = or(isNull(staffTotp.lastStep), lt(staffTotp.lastStep, step));
  const rows = await db
    .update(staffTotp)
    .set({ lastStep: step })
    .where(and(eq(staffTotp.accountId, accountId), isUnused))
    .returning({ accountId: staffTotp.accountId });
  return rows.length > 0;
}

/** Uses up a recovery code; false when there is no such, or it was used. */
export async function takeRecoveryCode(
  db: Executor,
  { accountId, codeHash, now }: { accountId: string; codeHash: Buffer; now: string },
): Promise<boolean> {
  const rows = await db
    .update(staffRecoveryCode)
    .set({ usedAt: now })
    .where(
      and(
        eq(staffRecoveryCode.accountId, accountId),
        eq(staffRecoveryCode.codeHash, codeHash),
        isNull(staffRecoveryCode.usedAt),
      ),
    )
    .returning({ id: staffRecoveryCode.id });
  return rows.length > 0;
}

/** New recovery codes in place of all there were. */
export async function replaceRecoveryCodes(
  tx: Executor,
  accountId: string,
  codes: readonly (typeof staffRecoveryCode.$inferInsert)[],
): Promise<void> {
  await tx.delete(staffRecoveryCode).where(eq(staffRecoveryCode.accountId, accountId));
  if (codes.length > 0) await tx.insert(staffRecoveryCode).values([...codes]);
}

export async function countRecoveryCodes(db: Executor, accountId: string): Promise<number> {
  return db.$count(
    staffRecoveryCode,
    and(eq(staffRecoveryCode.accountId, accountId), isNull(staffRecoveryCode.usedAt)),
  );
}

/** Forgets the second step of an account; none of its sign-ins counts as proven by it any more. */
export async function dropSecondStep(tx: Executor, accountId: string): Promise<void> {
  await replaceRecoveryCodes(tx, accountId, []);
  await tx.delete(staffTotp).where(eq(staffTotp.accountId, accountId));
  await tx
    .update(staffSession)
    .set({ secondStep: null })
    .where(and(eq(staffSession.accountId, accountId), ne(staffSession.secondStep, 'PROVIDER')));
}

/** Notes what was proven in a sign-in: the second step, or the person once more. */
export async function noteProof(
  db: Executor,
  staffSessionId: string,
  proof: { provedAt: string; secondStep?: string },
): Promise<void> {
  await db.update(staffSession).set(proof).where(eq(staffSession.id, staffSessionId));
}

export async function insertHalfSession(tx: Executor, half: typeof staffHalfSession.$inferInsert): Promise<void> {
  await tx.insert(staffHalfSession).values(half);
}

/** A half session that can still be completed, by the hash of its secret; null also when the account may not sign in. */
export async function findHalfSession(db: Executor, tokenHash: Buffer, now: string): Promise<HalfSessionRow | null> {
  const [row] = await db
    .select({ half: staffHalfSession })
    .from(staffHalfSession)
    .innerJoin(staffAccount, eq(staffAccount.id, staffHalfSession.accountId))
    .where(and(eq(staffHalfSession.tokenHash, tokenHash), isOpen(now), isNull(staffAccount.disabledAt)));
  return row?.half ?? null;
}

/** Takes one of the tries of a half session; false when there is none left. */
export async function takeTry(
  db: Executor,
  id: string,
  { most, now }: { most: number; now: string },
): Promise<boolean> {
  const rows = await db
    .update(staffHalfSession)
    .set({ tries: sql`${staffHalfSession.tries} + 1` })
    .where(and(eq(staffHalfSession.id, id), lt(staffHalfSession.tries, most), isOpen(now)))
    .returning({ id: staffHalfSession.id });
  return rows.length > 0;
}

/** Ends a half session, once: false when somebody else has. */
export async function endHalfSession(tx: Executor, id: string, now: string): Promise<boolean> {
  const rows = await tx
    .update(staffHalfSession)
    .set({ endedAt: now })
    .where(and(eq(staffHalfSession.id, id), isNull(staffHalfSession.endedAt)))
    .returning({ id: staffHalfSession.id });
  return rows.length > 0;
}

/** Forgets half sessions that ran out before an instant. */
export async function forgetHalfSessions(db: Executor, before: string): Promise<void> {
  await db.delete(staffHalfSession).where(lt(staffHalfSession.expiresAt, before));
}

/** Whether a role that the account holds at this instant asks for a second step, by the policy of where it is held. */
export async function needsSecondStep(db: Executor, accountId: string, now: string): Promise<boolean> {
  const policies = sql.raw(policiesOf('r.agency_id'));
  const [row] = await db.execute<{ needed: boolean }>(sql`
    select exists (
      select 1 from staff_role r
      join agency a on a.id = r.agency_id
      cross join lateral (${policies}) p
      where r.account_id = ${accountId} and r.revoked_at is null
        and (r.valid_until is null or r.valid_until > ${now}::timestamptz)
        and (a.valid_to is null or a.valid_to >= (${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date)
        and p.key = 'secondStep' and jsonb_exists(p.value -> 'roles', r.role)
    ) as needed`);
  return row?.needed ?? false;
}

function isOpen(now: string): SQL | undefined {
  return and(isNull(staffHalfSession.endedAt), gt(staffHalfSession.expiresAt, now));
}
