import { and, asc, desc, eq, gte, inArray, isNull, like, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { prepared } from './prepared.js';
import { agencyBranch } from './tables/agency.js';
import { leader, position } from './tables/leader.js';

export type LeaderRow = typeof leader.$inferSelect;
export type PositionRow = typeof position.$inferSelect;

export interface LeaderQuestion {
  agencyId?: string | undefined;
  includeSubordinate: boolean;
  kind?: string | undefined;
  /** Already folded. */
  text?: string | undefined;
  onDay: string;
  after?: { name: string; id: string } | undefined;
  most: number;
}

/** Finds leaders by id, in no order. */
export function findLeaders(db: Executor, ids: readonly string[]): Promise<LeaderRow[]> {
  return leadersById(db, { ids });
}

const leadersById = prepared((db) =>
  db
    .select()
    .from(leader)
    .where(sql`${leader.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('leaders_by_id'),
);

export async function findLeaderBySlug(db: Executor, slug: string): Promise<LeaderRow | null> {
  const [row] = await db.select().from(leader).where(eq(leader.slug, slug));
  return row ?? null;
}

/** Finds positions by id, in no order. */
export function findPositions(db: Executor, ids: readonly string[]): Promise<PositionRow[]> {
  return positionsById(db, { ids });
}

const positionsById = prepared((db) =>
  db
    .select()
    .from(position)
    .where(sql`${position.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('positions_by_id'),
);

/** Every position each of the leaders holds or held, latest term first. */
export function listPositionsOfLeaders(db: Executor, leaderIds: readonly string[]): Promise<PositionRow[]> {
  return db
    .select()
    .from(position)
    .where(inArray(position.leaderId, [...leaderIds]))
    .orderBy(sql`${position.toDay} desc nulls first`, desc(position.fromDay), asc(position.id));
}

/** Every position of each of the agencies, held now or once, heads first. */
export function listPositionsOfAgencies(db: Executor, agencyIds: readonly string[]): Promise<PositionRow[]> {
  return db
    .select()
    .from(position)
    .where(inArray(position.agencyId, [...agencyIds]))
    .orderBy(desc(position.isHead), asc(position.fromDay), asc(position.id));
}

/** Lists leaders who hold a position on a day, by given order of their folded names. */
export function listLeaders(db: Executor, asked: LeaderQuestion): Promise<LeaderRow[]> {
  const within = asked.includeSubordinate
    ? db
        .select({ id: agencyBranch.descendantId })
        .from(agencyBranch)
        .where(eq(agencyBranch.ancestorId, asked.agencyId ?? ''))
    : undefined;
  const ofAgency =
    asked.agencyId === undefined
      ? undefined
      : within
        ? inArray(position.agencyId, within)
        : eq(position.agencyId, asked.agencyId);
  const holders = db
    .select({ id: position.leaderId })
    .from(position)
    .where(and(heldOn(asked.onDay), ofAgency, asked.kind === undefined ? undefined : eq(position.kind, asked.kind)));
  const holds: (SQL | undefined)[] = [
    inArray(leader.id, holders),
    asked.text === undefined ? undefined : like(leader.searchText, `%${asked.text}%`),
    asked.after === undefined
      ? undefined
      : sql`(${leader.searchText}, ${leader.id}) > (${asked.after.name}, ${asked.after.id}::uuid)`,
  ];
  return db
    .select()
    .from(leader)
    .where(and(...holds))
    .orderBy(asc(leader.searchText), asc(leader.id))
    .limit(asked.most);
}

function heldOn(day: string): SQL | undefined {
  return and(lte(position.fromDay, day), or(isNull(position.toDay), gte(position.toDay, day)));
}
