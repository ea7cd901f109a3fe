import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { prepared } from './prepared.js';
import { agencyBranch } from './tables/agency.js';
import { receptionPoint } from './tables/point.js';

export type PointRow = typeof receptionPoint.$inferSelect;

export interface PointQuestion {
  agencyId?: string | undefined;
  includeSubordinate: boolean;
  after?: { name: string; id: string } | undefined;
  most: number;
}

/** Finds reception points by id, in no order. */
export function findPoints(db: Executor, ids: readonly string[]): Promise<PointRow[]> {
  return pointsById(db, { ids });
}

const pointsById = prepared((db) =>
  db
    .select()
    .from(receptionPoint)
    .where(sql`${receptionPoint.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('points_by_id'),
);

/** Open reception points of each of the agencies, by name. */
export function listPointsOfAgencies(db: Executor, agencyIds: readonly string[]): Promise<PointRow[]> {
  return db
    .select()
    .from(receptionPoint)
    .where(and(inArray(receptionPoint.agencyId, [...agencyIds]), isNull(receptionPoint.closedAt)))
    .orderBy(asc(receptionPoint.searchText), asc(receptionPoint.id));
}

/** Lists open reception points by name then id. */
export function listPoints(db: Executor, asked: PointQuestion): Promise<PointRow[]> {
  const below = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, asked.agencyId ?? ''));
  const holds: (SQL | undefined)[] = [
    isNull(receptionPoint.closedAt),
    asked.agencyId === undefined
      ? undefined
      : asked.includeSubordinate
        ? inArray(receptionPoint.agencyId, below)
        : eq(receptionPoint.agencyId, asked.agencyId),
    asked.after === undefined
      ? undefined
      : sql`(${receptionPoint.searchText}, ${receptionPoint.id}) > (${asked.after.name}, ${asked.after.id}::uuid)`,
  ];
  return db
    .select()
    .from(receptionPoint)
    .where(and(...holds))
    .orderBy(asc(receptionPoint.searchText), asc(receptionPoint.id))
    .limit(asked.most);
}
