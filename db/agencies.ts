import { and, asc, desc, eq, gt, gte, inArray, isNull, like, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { prepared } from './prepared.js';
import { agency, agencyBranch, agencySuccession } from './tables/agency.js';

export type AgencyRow = typeof agency.$inferSelect;

export interface AgencyQuestion {
  parentId?: string | undefined;
  kind?: string | undefined;
  level?: string | undefined;
  unitCode?: string | undefined;
  /** Already folded. */
  text?: string | undefined;
  onDay: string;
  after?: { name: string; id: string } | undefined;
  most: number;
}

/** Finds agencies by id, in no order. */
export function findAgencies(db: Executor, ids: readonly string[]): Promise<AgencyRow[]> {
  return agenciesById(db, { ids });
}

const agenciesById = prepared((db) =>
  db
    .select()
    .from(agency)
    .where(sql`${agency.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('agencies_by_id'),
);

export async function findAgencyBySlug(db: Executor, slug: string): Promise<AgencyRow | null> {
  const [row] = await db.select().from(agency).where(eq(agency.slug, slug));
  return row ?? null;
}

/** Lists agencies existing on a day, by name then id. */
export function listAgencies(db: Executor, asked: AgencyQuestion): Promise<AgencyRow[]> {
  const holds: (SQL | undefined)[] = [
    lte(agency.validFrom, asked.onDay),
    or(isNull(agency.validTo), gte(agency.validTo, asked.onDay)),
    asked.parentId === undefined ? undefined : eq(agency.parentId, asked.parentId),
    asked.kind === undefined ? undefined : eq(agency.kind, asked.kind),
    asked.level === undefined ? undefined : eq(agency.level, asked.level),
    asked.unitCode === undefined ? undefined : eq(agency.unitCode, asked.unitCode),
    asked.text === undefined ? undefined : like(agency.searchText, `%${asked.text}%`),
    asked.after === undefined
      ? undefined
      : sql`(${agency.searchText}, ${agency.id}) > (${asked.after.name}, ${asked.after.id}::uuid)`,
  ];
  return db
    .select()
    .from(agency)
    .where(and(...holds))
    .orderBy(asc(agency.searchText), asc(agency.id))
    .limit(asked.most);
}

/** An agency found through a link from another one. */
export interface LinkedAgencyRow {
  ofId: string;
  agency: AgencyRow;
}

/** Agencies above each of the given, nearest first. */
export function listAncestors(db: Executor, ids: readonly string[]): Promise<LinkedAgencyRow[]> {
  return db
    .select({ ofId: agencyBranch.descendantId, agency })
    .from(agencyBranch)
    .innerJoin(agency, eq(agency.id, agencyBranch.ancestorId))
    .where(and(inArray(agencyBranch.descendantId, [...ids]), gt(agencyBranch.depth, 0)))
    .orderBy(asc(agencyBranch.depth));
}

/** Agencies directly below each of the given, existing or ended, by name. */
export function listChildren(db: Executor, ids: readonly string[]): Promise<LinkedAgencyRow[]> {
  return db
    .select({ ofId: sql<string>`${agency.parentId}`, agency })
    .from(agency)
    .where(inArray(agency.parentId, [...ids]))
    .orderBy(asc(agency.searchText));
}

/** Bodies each of the given took over from, latest first. */
export function listPredecessors(db: Executor, ids: readonly string[]): Promise<LinkedAgencyRow[]> {
  return db
    .select({ ofId: agencySuccession.successorId, agency })
    .from(agencySuccession)
    .innerJoin(agency, eq(agency.id, agencySuccession.predecessorId))
    .where(inArray(agencySuccession.successorId, [...ids]))
    .orderBy(desc(agency.validTo), asc(agency.searchText));
}

/** Bodies that took over from each of the given, by name. */
export function listSuccessors(db: Executor, ids: readonly string[]): Promise<LinkedAgencyRow[]> {
  return db
    .select({ ofId: agencySuccession.predecessorId, agency })
    .from(agencySuccession)
    .innerJoin(agency, eq(agency.id, agencySuccession.successorId))
    .where(inArray(agencySuccession.predecessorId, [...ids]))
    .orderBy(asc(agency.searchText));
}
