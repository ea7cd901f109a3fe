import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/** An agency of a tree, as far as counting by branches goes. */
export interface BranchNode {
  id: string;
  parentId: string | null;
}

/** The same with who took over from it when it ended. */
export interface KinNode extends BranchNode {
  hasEnded: boolean;
  successorIds: string[];
}

/** How many things of one name an agency had in a quarter. */
export interface PublicTally {
  agencyId: string;
  quarter: number;
  /** What is counted: `VISITS_BY_KIND` and the like. */
  table: string;
  key: string;
  count: number;
}

/**
 * Every agency that is joined to one by standing above or below, by having taken over or been taken over from, however far.
 *
 * @param today who ended before this day has ended
 */
export async function listKin(db: Executor, asked: { agencyId: string; today: string }): Promise<KinNode[]> {
  return db.execute<Record<keyof KinNode, never>>(sql`
    with recursive kin(id) as (
      select ${asked.agencyId}::uuid
      union
      select next.id from kin k cross join lateral (
        select a.parent_id as id from agency a where a.id = k.id and a.parent_id is not null
        union all
        select a.id from agency a where a.parent_id = k.id
        union all
        select s.successor_id from agency_succession s where s.predecessor_id = k.id
        union all
        select s.predecessor_id from agency_succession s where s.successor_id = k.id
      ) next
    )
    select a.id, a.parent_id as "parentId", coalesce(a.valid_to < ${asked.today}::date, false) as "hasEnded",
      array(select s.successor_id from agency_succession s where s.predecessor_id = a.id order by 1) as "successorIds"
    from kin k join agency a on a.id = k.id
    order by a.id`);
}

/** Receptions between two days at some agencies: visits and people by kind, with the quarter of the year. */
export async function tallyPublicVisits(
  db: Executor,
  asked: { agencyIds: readonly string[]; from: string; to: string },
): Promise<PublicTally[]> {
  return db.execute<Record<keyof PublicTally, never>>(sql`
    with counted as (
      select v.agency_id, extract(quarter from v.day)::int as quarter, v.kind, count(*)::int as visits,
        sum(v.people_count)::int as people
      from reception_visit v
      where v.status = 'RECEIVED' and v.agency_id = any(${sql.param([...asked.agencyIds])}::uuid[])
        and v.day between ${asked.from}::date and ${asked.to}::date
        and v.received_at >= ${asked.from}::date - interval '1 day' and v.received_at < ${asked.to}::date + interval '2 days'
      group by 1, 2, 3
    )
    select agency_id as "agencyId", quarter, t.name as "table", kind as "key", t.count
    from counted, lateral (values ('VISITS_BY_KIND', visits), ('PEOPLE_BY_KIND', people)) t(name, count)
    order by 1, 2, 3, 4`);
}

/**
 * Petitions received between two days at some agencies, by what everybody may know of them, with the quarter of the year.
 *
 * Complaints and denunciations are one name: nobody outside learns how many denounced.
 */
export async function tallyPublicPetitions(
  db: Executor,
  asked: { agencyIds: readonly string[]; from: string; to: string },
): Promise<PublicTally[]> {
  return db.execute<Record<keyof PublicTally, never>>(sql`
    select p.agency_id as "agencyId", extract(quarter from p.received_day)::int as quarter, t.name as "table", t.key,
      count(*)::int as "count"
    from petition p, lateral (values
      ('PETITIONS_BY_TYPE', case
        when p.type in ('COMPLAINT', 'DENUNCIATION') then 'COMPLAINT_OR_DENUNCIATION'
        when p.type in ('RECOMMENDATION', 'FEEDBACK') then 'RECOMMENDATION_OR_FEEDBACK'
        else p.type end),
      ('PETITIONS_BY_OUTCOME', coalesce(p.outcome, 'UNDECIDED')),
      ('PETITIONS_BY_TOPIC', coalesce(p.topic_area, 'OTHER'))
    ) t(name, key)
    where p.voided_at is null and p.agency_id = any(${sql.param([...asked.agencyIds])}::uuid[])
      and p.received_day between ${asked.from}::date and ${asked.to}::date
    group by 1, 2, 3, 4
    order by 1, 2, 3, 4`);
}
