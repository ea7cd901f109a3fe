import { and, asc, desc, eq, gt, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { fold } from './fold.js';
import { isInForce, type StaffAccountRow } from './staff.js';
import { agency, agencyBranch } from './tables/agency.js';
import { staffAccount, staffRole, staffSession } from './tables/staff.js';

export type NewGrant = typeof staffRole.$inferInsert;

/** A role that was given, whether it still holds or not. */
export interface GrantRow {
  grant: typeof staffRole.$inferSelect;
  /** The agency it was given in, and every agency above that. */
  scope: string[];
  /** When that agency ends or ended; null while nobody has said so. */
  lastDayOfAgency: string | null;
}

export interface PeopleAsked {
  agencyId: string;
  includeSubordinate: boolean;
  role?: string | undefined;
  /** Already folded. */
  text?: string | undefined;
  /** Those too whose roles there have all ended, or who are disabled. */
  includeFormer: boolean;
  after?: { name: string; id: string } | undefined;
  most: number;
  now: string;
}

/** A person with the name they are ordered by. */
export interface PersonRow extends StaffAccountRow {
  orderedBy: string;
}

/** People with a role in an agency, or below it, by folded name then id. */
export function listPeople(db: Executor, asked: PeopleAsked): Promise<PersonRow[]> {
  const depth = asked.includeSubordinate ? undefined : eq(agencyBranch.depth, 0);
  const held = db
    .select({ accountId: staffRole.accountId })
    .from(staffRole)
    .innerJoin(agency, eq(agency.id, staffRole.agencyId))
    .innerJoin(agencyBranch, and(eq(agencyBranch.descendantId, agency.id), depth))
    .where(
      and(
        eq(agencyBranch.ancestorId, asked.agencyId),
        asked.role === undefined ? undefined : eq(staffRole.role, asked.role),
        asked.includeFormer ? undefined : isInForce(asked.now),
      ),
    );
  const name = folded(staffAccount.fullName);
  return db
    .select({ ...accountColumns, orderedBy: name.mapWith(String) })
    .from(staffAccount)
    .where(
      and(
        inArray(staffAccount.id, held),
        asked.includeFormer ? undefined : isNull(staffAccount.disabledAt),
        asked.text === undefined
          ? undefined
          : sql`(strpos(${name}, ${asked.text}) > 0 or strpos(${staffAccount.username}, ${asked.text}) > 0)`,
        asked.after === undefined
          ? undefined
          : sql`(${name}, ${staffAccount.id}) > (${asked.after.name}, ${asked.after.id}::uuid)`,
      ),
    )
    .orderBy(name, asc(staffAccount.id))
    .limit(asked.most);
}

/** Every role each of the accounts has or had, latest first. */
export function listGrants(db: Executor, accountIds: readonly string[]): Promise<GrantRow[]> {
  return db
    .select({
      grant: staffRole,
      scope: sql<string[]>`array(select b.ancestor_id::text from ${agencyBranch} b
        where b.descendant_id = ${staffRole.agencyId} order by b.depth)`,
      lastDayOfAgency: agency.validTo,
    })
    .from(staffRole)
    .innerJoin(agency, eq(agency.id, staffRole.agencyId))
    .where(inArray(staffRole.accountId, [...accountIds]))
    .orderBy(desc(staffRole.grantedAt), asc(staffRole.role), asc(staffRole.id));
}

/** When each of the accounts was last seen on any browser; nothing for those that never signed in. */
export function listLastSeen(db: Executor, accountIds: readonly string[]): Promise<{ id: string; at: string }[]> {
  return db
    .select({ id: staffSession.accountId, at: sql`max(${staffSession.lastSeenAt})`.mapWith(staffSession.lastSeenAt) })
    .from(staffSession)
    .where(inArray(staffSession.accountId, [...accountIds]))
    .groupBy(staffSession.accountId);
}

/** An account held for the rest of the transaction, so that what is decided about it stays true; null when there is none. */
export async function lockAccount(tx: Transaction, id: string): Promise<StaffAccountRow | null> {
  const [row] = await tx.select().from(staffAccount).where(eq(staffAccount.id, id)).for('update');
  return row ?? null;
}

/** Changes an account and answers with it as it is now. */
export async function changeAccount(
  tx: Transaction,
  id: string,
  change: Partial<Pick<StaffAccountRow, 'fullName' | 'passwordHash' | 'passwordUntil' | 'disabledAt' | 'disabledBy'>>,
): Promise<StaffAccountRow> {
  const [row] = await tx.update(staffAccount).set(change).where(eq(staffAccount.id, id)).returning();
  if (!row) throw new Error('An account that was just locked is gone');
  return row;
}

export async function insertGrant(tx: Transaction, grant: NewGrant): Promise<void> {
  await tx.insert(staffRole).values(grant);
}

/** Ends a role that was given, once. */
export async function revokeGrant(
  tx: Transaction,
  id: string,
  by: { revokedAt: string; revokedBy: string },
): Promise<void> {
  await tx
    .update(staffRole)
    .set(by)
    .where(and(eq(staffRole.id, id), isNull(staffRole.revokedAt)));
}

/** Roots of which each is held for the rest of the transaction: whoever takes an administrator from one waits for the other. */
export async function lockRoots(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: agency.id })
    .from(agency)
    .where(and(inArray(agency.id, [...ids]), isNull(agency.parentId)))
    .orderBy(asc(agency.id))
    .for('no key update');
  return rows.map((row) => row.id);
}

/** How many people beside one administer an agency for as long as nobody takes it from them, and can sign in. */
export function countOtherAdministrators(tx: Transaction, agencyId: string, accountId: string): Promise<number> {
  const able = tx.select({ id: staffAccount.id }).from(staffAccount).where(isNull(staffAccount.disabledAt));
  return tx.$count(
    staffRole,
    and(
      eq(staffRole.agencyId, agencyId),
      eq(staffRole.role, 'ADMINISTRATOR'),
      ne(staffRole.accountId, accountId),
      isNull(staffRole.revokedAt),
      isNull(staffRole.validUntil),
      inArray(staffRole.accountId, able),
    ),
  );
}

/** Ends every sign-in of an account but one, and answers which. */
export async function endSignInsBut(
  tx: Transaction,
  { accountId, keep, now }: { accountId: string; keep: string | null; now: string },
): Promise<string[]> {
  const rows = await tx
    .update(staffSession)
    .set({ revokedAt: now })
    .where(
      and(
        eq(staffSession.accountId, accountId),
        isNull(staffSession.revokedAt),
        gt(staffSession.expiresAt, now),
        keep === null ? undefined : ne(staffSession.id, keep),
      ),
    )
    .returning({ id: staffSession.id });
  return rows.map((row) => row.id);
}

const { id, username, fullName, passwordHash, passwordUntil, disabledAt, disabledBy, createdAt, createdBy } =
  staffAccount;
const accountColumns = {
  ...{ id, username, fullName, passwordHash, passwordUntil, disabledAt, disabledBy, createdAt, createdBy },
};

const toned = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const plain = [...toned].map(fold).join('');

/** A name as `fold` makes it, for names that are kept composed. Ordered byte by byte, as everywhere. */
export function folded(name: SQL | typeof staffAccount.fullName): SQL {
  return sql`translate(lower(${name}), ${sql.raw(`'${toned}'`)}, ${sql.raw(`'${plain}'`)}) collate "C"`;
}
