import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import type { GroupRow } from './group-cases.js';
import { agency } from './tables/agency.js';
import { caseAgency, caseAnswer, caseChange, caseGroup, caseMatter } from './tables/case.js';
import { groupCase } from './tables/group-case.js';
import { visitCase } from './tables/visit.js';

export type CaseRow = typeof caseMatter.$inferSelect;
export type NewCase = typeof caseMatter.$inferInsert;
export type CaseEdit = Partial<Omit<NewCase, 'id' | 'agencyId' | 'version' | 'createdAt' | 'createdBy'>>;
/** A matter that a group comes with. */
export interface CaseOfGroup {
  groupCaseId: string;
  matter: CaseRow;
}

export type CaseAnswerRow = typeof caseAnswer.$inferSelect;

export async function findCases(db: Executor, ids: readonly string[]): Promise<CaseRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(caseMatter)
    .where(inArray(caseMatter.id, [...ids]));
}

/** One matter, held for the rest of the transaction. */
export async function lockCase(tx: Transaction, id: string): Promise<CaseRow | null> {
  const [row] = await tx.select().from(caseMatter).where(eq(caseMatter.id, id)).for('update');
  return row ?? null;
}

/** Opens a matter; the agency that opens it is the first that has to do with it. */
export async function insertCase(tx: Transaction, row: NewCase): Promise<CaseRow> {
  const [made] = await tx.insert(caseMatter).values(row).returning();
  if (!made) throw new Error('A matter was written and not told');
  await joinCase(tx, { caseMatterId: made.id, agencyId: made.agencyId, sinceDay: made.openedDay });
  return made;
}

/** An agency has to do with a matter from this day; one that had before stays as it was. */
export async function joinCase(
  tx: Transaction,
  row: { caseMatterId: string; agencyId: string; sinceDay: string },
): Promise<void> {
  await tx.insert(caseAgency).values(row).onConflictDoNothing();
}

/** Writes a change and raises the version; gives back the matter as it is then. */
export async function changeCase(tx: Transaction, id: string, change: CaseEdit): Promise<CaseRow> {
  const [row] = await tx
    .update(caseMatter)
    .set({ ...change, version: sql`${caseMatter.version} + 1` })
    .where(eq(caseMatter.id, id))
    .returning();
  if (!row) throw new Error(`The matter ${id} is gone`);
  return row;
}

export async function insertCaseChange(tx: Transaction, row: typeof caseChange.$inferInsert): Promise<void> {
  await tx.insert(caseChange).values(row);
}

/** Agencies that have to do with matters, in the order they came to. */
export async function listCaseAgencies(db: Executor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ caseMatterId: caseAgency.caseMatterId, agencyId: agency.id, name: agency.name })
    .from(caseAgency)
    .innerJoin(agency, eq(agency.id, caseAgency.agencyId))
    .where(inArray(caseAgency.caseMatterId, [...ids]))
    .orderBy(asc(caseAgency.sinceDay), asc(agency.name));
}

/** Matters that visits were about, with whether it was their first visit there. */
export async function listCasesOfVisits(db: Executor, visitIds: readonly string[]) {
  if (visitIds.length === 0) return [];
  return db
    .select({ visitId: visitCase.visitId, occurrence: visitCase.occurrence, matter: caseMatter })
    .from(visitCase)
    .innerJoin(caseMatter, eq(caseMatter.id, visitCase.caseMatterId))
    .where(and(inArray(visitCase.visitId, [...visitIds]), isNull(visitCase.removedAt)))
    .orderBy(asc(caseMatter.createdAt));
}

/** A group of registrations comes with this matter; a group has one matter. */
export async function linkGroup(tx: Transaction, row: typeof caseGroup.$inferInsert): Promise<void> {
  const { caseMatterId, linkedBy, linkedAt } = row;
  await tx
    .insert(caseGroup)
    .values(row)
    .onConflictDoUpdate({ target: caseGroup.groupCaseId, set: { caseMatterId, linkedBy, linkedAt } });
}

/** A group of registrations comes with no matter any more. */
export async function unlinkGroup(tx: Transaction, groupCaseId: string): Promise<void> {
  await tx.delete(caseGroup).where(eq(caseGroup.groupCaseId, groupCaseId));
}

/** The groups of a matter. */
export async function listCaseGroups(db: Executor, caseMatterId: string): Promise<string[]> {
  const rows = await db.select().from(caseGroup).where(eq(caseGroup.caseMatterId, caseMatterId));
  return rows.map(({ groupCaseId }) => groupCaseId);
}

/** The groups of a matter that stand, the latest first. */
export async function listGroupsOfCase(db: Executor, caseMatterId: string): Promise<GroupRow[]> {
  const rows = await db
    .select({ group: groupCase })
    .from(caseGroup)
    .innerJoin(groupCase, eq(groupCase.id, caseGroup.groupCaseId))
    .where(and(eq(caseGroup.caseMatterId, caseMatterId), isNull(groupCase.dissolvedAt)))
    .orderBy(desc(groupCase.createdAt), desc(groupCase.id));
  return rows.map(({ group }) => group);
}

/** The matters that groups come with. */
export async function listCasesOfGroups(db: Executor, groupCaseIds: readonly string[]): Promise<CaseOfGroup[]> {
  return db
    .select({ groupCaseId: caseGroup.groupCaseId, matter: caseMatter })
    .from(caseGroup)
    .innerJoin(caseMatter, eq(caseMatter.id, caseGroup.caseMatterId))
    .where(inArray(caseGroup.groupCaseId, [...groupCaseIds]));
}

/** The matter a group of registrations comes with. */
export async function findCaseOfGroup(db: Executor, groupCaseId: string): Promise<string | null> {
  const [row] = await db.select().from(caseGroup).where(eq(caseGroup.groupCaseId, groupCaseId));
  return row?.caseMatterId ?? null;
}

export async function insertCaseAnswer(tx: Transaction, row: typeof caseAnswer.$inferInsert): Promise<void> {
  await tx.insert(caseAnswer).values(row);
}

/** What bodies answered about matters, the latest first. */
export async function listCaseAnswers(db: Executor, ids: readonly string[]): Promise<CaseAnswerRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(caseAnswer)
    .where(and(inArray(caseAnswer.caseMatterId, [...ids]), isNull(caseAnswer.withdrawnAt)))
    .orderBy(desc(caseAnswer.day), desc(caseAnswer.id));
}

/** Which matters, in words of the database. */
export interface CaseQuestion {
  /** Agencies whose matters, and those of everything below, may be listed. */
  readable: readonly string[];
  agencyId?: string | undefined;
  isOpen?: boolean | undefined;
  topics?: readonly string[] | undefined;
}

/** Matters of agencies that have to do with them, the latest first; those apart never. One statement. */
export function listCases(
  db: Executor,
  asked: CaseQuestion,
  page: { after?: { openedDay: string; id: string } | undefined; most: number },
): Promise<CaseRow[]> {
  const { after } = page;
  return db
    .select()
    .from(caseMatter)
    .where(
      and(
        eq(caseMatter.isApart, false),
        concerns(asked.readable),
        asked.agencyId ? concerns([asked.agencyId]) : undefined,
        asked.isOpen === undefined ? undefined : eq(caseMatter.state, asked.isOpen ? 'OPEN' : 'CLOSED'),
        asked.topics && asked.topics.length > 0 ? inArray(caseMatter.topicArea, [...asked.topics]) : undefined,
        after && sql`(${caseMatter.openedDay}, ${caseMatter.id}) < (${after.openedDay}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(caseMatter.openedDay), desc(caseMatter.id))
    .limit(page.most);
}

function concerns(agencyIds: readonly string[]): SQL {
  return sql`exists (select from ${caseAgency} a join agency_branch b on b.descendant_id = a.agency_id
    where a.case_matter_id = ${caseMatter.id} and b.ancestor_id = any(${sql.param([...agencyIds])}::uuid[]))`;
}
