import { sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { administrativeUnit } from './tables/administrative-unit.js';
import type { UnitRow } from './units.js';

/** How near an agency is to the one that imports: itself, below it, or around it (above, or below the same parent). */
export type Nearness = 0 | 1 | 2;

export interface NearPosition {
  id: string;
  leaderId: string;
  agencyId: string;
  fullName: string;
  title: string;
  fromDay: string;
  toDay: string | null;
  nearness: Nearness;
}

export interface NearPoint {
  id: string;
  agencyId: string;
  name: string;
  address: string;
  room: string | null;
  nearness: Nearness;
}

const near = (agencyId: string) => sql`
  select id, min(nearness)::int as nearness from (
    select descendant_id as id, case when depth = 0 then 0 else 1 end as nearness from agency_branch where ancestor_id = ${agencyId}
    union all select ancestor_id, 2 from agency_branch where descendant_id = ${agencyId} and depth > 0
    union all select s.id, 2 from agency a join agency s on s.parent_id = a.parent_id where a.id = ${agencyId}) around group by id`;

/** Positions of an agency and of those near it, with who holds them. */
export async function listNearPositions(db: Executor, agencyId: string): Promise<NearPosition[]> {
  return db.execute<Record<keyof NearPosition, never>>(sql`
    select p.id, p.leader_id as "leaderId", p.agency_id as "agencyId", l.full_name as "fullName", p.title,
      p.from_day::text as "fromDay", p.to_day::text as "toDay", n.nearness
    from (${near(agencyId)}) n join position p on p.agency_id = n.id join leader l on l.id = p.leader_id
    order by n.nearness, p.id`);
}

/** Open reception points of an agency and of those near it. */
export async function listNearPoints(db: Executor, agencyId: string): Promise<NearPoint[]> {
  return db.execute<Record<keyof NearPoint, never>>(sql`
    select o.id, o.agency_id as "agencyId", o.name, o.address, o.room, n.nearness
    from (${near(agencyId)}) n join reception_point o on o.agency_id = n.id
    where o.closed_at is null order by n.nearness, o.id`);
}

/** A session that takes a leader and a room for some time, published or not. */
export interface Engaged {
  id: string;
  slug: string;
  agencyId: string;
  leaderId: string;
  pointId: string;
  room: string;
  status: string;
  startsAt: string;
  endsAt: string;
}

/** What is not cancelled between two instants of any of these leaders, or at any of these points. */
export async function listEngaged(
  db: Executor,
  asked: { leaderIds: readonly string[]; pointIds: readonly string[]; from: string; to: string },
): Promise<Engaged[]> {
  const rows = await db.execute<Record<keyof Engaged, never>>(sql`
    select id, slug, agency_id as "agencyId", receiver_leader_id as "leaderId", point_id as "pointId", room, status,
      starts_at as "startsAt", ends_at as "endsAt"
    from session
    where (receiver_leader_id = any(${sql.param([...asked.leaderIds])}::uuid[]) or point_id = any(${sql.param([...asked.pointIds])}::uuid[]))
      and status <> 'CANCELLED' and starts_at < ${asked.to}::timestamptz and ends_at > ${asked.from}::timestamptz
    order by starts_at, id`);
  const iso = (instant: string) => new Date(instant).toISOString();
  return rows.map((row: Engaged) => ({ ...row, startsAt: iso(row.startsAt), endsAt: iso(row.endsAt) }));
}

/** Every administrative unit there is. */
export function listAllUnits(db: Executor): Promise<UnitRow[]> {
  return db.select().from(administrativeUnit);
}

/** Adds units and changes those that are there already; none is taken out, because agencies may name it. */
export async function saveUnits(tx: Transaction, units: readonly UnitRow[]): Promise<void> {
  const rows = sql.param(JSON.stringify(units));
  await tx.execute(sql`
    insert into administrative_unit (code, name, full_name, type, parent_code)
    select u.code, u.name, u."fullName", u.type, u."parentCode"
    from jsonb_to_recordset((${rows}::jsonb #>> '{}')::jsonb) as u(code text, name text, "fullName" text, type text, "parentCode" text)
    on conflict (code) do update set name = excluded.name, full_name = excluded.full_name, type = excluded.type,
      parent_code = excluded.parent_code`);
}

/** Agencies above which there is none. */
export async function listRootAgencies(db: Executor): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`select id from agency where parent_id is null`);
  return rows.map((row) => row.id);
}
