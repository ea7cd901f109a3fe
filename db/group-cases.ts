import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { groupCase, groupCaseChange } from './tables/group-case.js';
import { registration } from './tables/registration.js';

export type GroupRow = typeof groupCase.$inferSelect;
export type GroupChangeRow = typeof groupCaseChange.$inferSelect;

/** A registration as a member of a group case. */
export interface MemberRow {
  groupCaseId: string;
  id: string;
  code: string;
  status: string;
  sessionId: string;
  partySize: number;
  isRepresentative: boolean;
  sealedApplicant: Buffer;
}

/** Group cases by id, dissolved or not, in no order. */
export function findGroups(db: Executor, ids: readonly string[]): Promise<GroupRow[]> {
  return db
    .select()
    .from(groupCase)
    .where(inArray(groupCase.id, [...ids]));
}

/** Locks a group case for the rest of the transaction. */
export async function lockGroup(tx: Transaction, id: string): Promise<GroupRow | null> {
  const [row] = await tx.select().from(groupCase).where(eq(groupCase.id, id)).for('update');
  return row ?? null;
}

/** The group cases of a session that stand, in the order they were formed. */
export function listGroupsOfSession(db: Executor, sessionId: string): Promise<GroupRow[]> {
  return db
    .select()
    .from(groupCase)
    .where(and(eq(groupCase.sessionId, sessionId), isNull(groupCase.dissolvedAt)))
    .orderBy(asc(groupCase.createdAt), asc(groupCase.id));
}

/** The registrations that belong to these group cases, in the order they were made. */
export async function listMembers(db: Executor, groupIds: readonly string[]): Promise<MemberRow[]> {
  const { id, code, status, sessionId, partySize, isRepresentative, sealedApplicant, groupCaseId } = registration;
  const rows = await db
    .select({ id, code, status, sessionId, partySize, isRepresentative, sealedApplicant, groupCaseId })
    .from(registration)
    .where(inArray(groupCaseId, [...groupIds]))
    .orderBy(asc(registration.createdAt), asc(id));
  return rows.map((row) => ({ ...row, groupCaseId: row.groupCaseId ?? '' }));
}

/** Locks registrations for the rest of the transaction, by id so that two who do the same wait for each other. */
export function lockRegistrations(tx: Transaction, ids: readonly string[]) {
  return tx
    .select()
    .from(registration)
    .where(inArray(registration.id, [...ids]))
    .orderBy(asc(registration.id))
    .for('update');
}

export async function insertGroup(tx: Transaction, row: typeof groupCase.$inferInsert): Promise<void> {
  await tx.insert(groupCase).values(row);
}

/** Saves a group case as its next version. */
export async function updateGroup(
  tx: Transaction,
  id: string,
  change: Partial<Pick<GroupRow, 'dissolvedAt' | 'sealedTitle' | 'topicArea'>> & { updatedAt: string },
): Promise<void> {
  await tx
    .update(groupCase)
    .set({ ...change, version: sql`${groupCase.version} + 1` })
    .where(eq(groupCase.id, id));
}

/** Puts registrations into a group case, or out of any, with or without standing for it. */
export async function setMembership(
  tx: Transaction,
  ids: readonly string[],
  { groupCaseId, isRepresentative, at }: { groupCaseId: string | null; isRepresentative: boolean; at: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(registration)
    .set({ groupCaseId, isRepresentative, updatedAt: at, version: sql`${registration.version} + 1` })
    .where(inArray(registration.id, [...ids]));
}

export async function insertGroupChange(tx: Transaction, row: typeof groupCaseChange.$inferInsert): Promise<void> {
  await tx.insert(groupCaseChange).values(row);
}

/** The last change of each of these group cases that has not been taken back. */
export function listLastGroupChanges(db: Executor, groupIds: readonly string[]): Promise<GroupChangeRow[]> {
  return db
    .selectDistinctOn([groupCaseChange.groupCaseId])
    .from(groupCaseChange)
    .where(and(inArray(groupCaseChange.groupCaseId, [...groupIds]), eq(groupCaseChange.isUndone, false)))
    .orderBy(groupCaseChange.groupCaseId, desc(groupCaseChange.version), desc(groupCaseChange.id));
}

export async function markGroupChangeUndone(tx: Transaction, id: string): Promise<void> {
  await tx.update(groupCaseChange).set({ isUndone: true }).where(eq(groupCaseChange.id, id));
}
