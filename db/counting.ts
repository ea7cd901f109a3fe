import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/** What is counted: at which agencies, between which local days (both included), and what narrows it. */
export interface CountQuestion {
  agencyIds: readonly string[];
  from: string;
  to: string;
  /** REGULAR, PERIODIC or AD_HOC. */
  receptionKind?: string | undefined;
  /** Received by this leader, or by a delegate in the leader's place. */
  leaderId?: string | undefined;
  topic?: string | undefined;
  /** The level of the agency at that time. */
  level?: string | undefined;
}

/** Receptions that have these things in common. */
export interface VisitTally {
  kind: string;
  receivedBy: string;
  level: string;
  isLargeGroup: boolean;
  topic: string | null;
  status: string;
  count: number;
  people: number;
}

/** Distinct matters under a name (`by` and `key`); `first` of them were received at that agency for the first time. */
export interface CaseCount {
  by: 'ALL' | 'RECEIVED_BY' | 'LARGE_GROUP' | 'LARGE_GROUP_BY' | 'KIND' | 'TOPIC' | 'LEVEL';
  key: string | null;
  cases: number;
  first: number;
}

/**
 * Agencies whose figures belong to an agency's: itself, everything below it, and the bodies they took over from, each once
 * however many successors it has.
 */
export async function listCountedAgencies(
  db: Executor,
  asked: { agencyId: string; includeSubordinate: boolean; includePredecessors: boolean },
): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive counted(id) as (
      select ${asked.agencyId}::uuid
      union
      select next.id from counted c cross join lateral (
        select b.descendant_id as id from agency_branch b where b.ancestor_id = c.id and ${asked.includeSubordinate}
        union all
        select s.predecessor_id from agency_succession s where s.successor_id = c.id and ${asked.includePredecessors}
      ) next
    )
    select id from counted`);
  return rows.map((one) => one.id);
}

/** An agency, every body above it, and those that took over from any of them: who works there may see what it did. */
export async function listHeirs(db: Executor, agencyId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive heirs(id) as (
      select ${agencyId}::uuid
      union
      select next.id from heirs h cross join lateral (
        select b.ancestor_id as id from agency_branch b where b.descendant_id = h.id
        union all
        select s.successor_id from agency_succession s where s.predecessor_id = h.id
      ) next
    )
    select h.id from heirs h join agency a on a.id = h.id`);
  return rows.map((one) => one.id);
}

/** Receptions of a period counted together by what they have in common; those recorded by mistake are not there. */
export async function tallyVisits(db: Executor, asked: CountQuestion): Promise<VisitTally[]> {
  return db.execute<Record<keyof VisitTally, never>>(sql`
    select v.kind, v.received_by as "receivedBy", v.agency_level as "level", v.is_large_group as "isLargeGroup",
      v.topic_area as "topic", v.status, count(*)::int as "count", sum(v.people_count)::int as "people"
    from reception_visit v
    where v.status <> 'VOIDED' and ${visitsAsked(asked)}
    group by 1, 2, 3, 4, 5, 6`);
}

/** Distinct matters of the receptions of a period, under every name at once; a duplicate counts as what it duplicates. */
export async function countCases(db: Executor, asked: CountQuestion & { withApart: boolean }): Promise<CaseCount[]> {
  const rows = await db.execute<Record<keyof CaseCount, never>>(sql`
    select case grouping(received, large, kind, topic, level)
        when 31 then 'ALL' when 15 then 'RECEIVED_BY' when 23 then 'LARGE_GROUP' when 7 then 'LARGE_GROUP_BY'
        when 27 then 'KIND' when 29 then 'TOPIC' else 'LEVEL' end as "by",
      coalesce(received, large::text, kind, topic, level) as "key",
      count(distinct id)::int as "cases", count(distinct id) filter (where is_first)::int as "first"
    from (
      select coalesce(c.duplicate_of_id, c.id) as id, vc.occurrence = 'FIRST_TIME' as is_first, v.received_by as received,
        v.is_large_group as large, v.kind, coalesce(v.topic_area, c.topic_area) as topic, v.agency_level as level
      from reception_visit v
      join visit_case vc on vc.visit_id = v.id and vc.removed_at is null
      join case_matter c on c.id = vc.case_matter_id
      where v.status = 'RECEIVED' and (${asked.withApart} or not c.is_apart) and ${visitsAsked(asked)}
    ) matters
    group by grouping sets ((), (received), (large), (received, large), (kind), (topic), (level))
    having grouping(received, large, kind, topic, level) <> 7 or large`);
  return [...rows];
}

/** Sessions held in a period by kind, those by a delegate apart; one held with nobody coming is one too. */
export interface SessionTally {
  kind: string;
  isDelegated: boolean;
  count: number;
}

export async function tallySessions(db: Executor, asked: CountQuestion): Promise<SessionTally[]> {
  return db.execute<Record<keyof SessionTally, never>>(sql`
    select s.kind, coalesce(s.actual_position_id <> s.assigned_position_id, false) as "isDelegated", count(*)::int as "count"
    from session s
    join agency a on a.id = s.agency_id
    join position p on p.id = s.assigned_position_id
    where s.status = 'HELD' and s.kind in ('REGULAR', 'PERIODIC', 'AD_HOC')
      and s.agency_id = any(${sql.param([...asked.agencyIds])}::uuid[])
      and s.starts_at >= (${asked.from} || ' 00:00:00+07')::timestamptz
      and s.starts_at < (${asked.to} || ' 24:00:00+07')::timestamptz
      and ${asked.receptionKind ? sql`s.kind = ${asked.receptionKind}` : sql`true`}
      and ${asked.leaderId ? sql`p.leader_id = ${asked.leaderId}` : sql`true`}
      and ${asked.level ? sql`a.level = ${asked.level}` : sql`true`}
    group by 1, 2`);
}

/** Receptions in whose reply a day was due, that were answered in time, by the law's working days. */
export async function countReplies(db: Executor, asked: CountQuestion & { today: string }): Promise<InTime> {
  const [row] = await db.execute<Record<keyof InTime, never>>(sql`
    select count(*)::int as "due", count(*) filter (where v.replied_day <= v.reply_due_day)::int as "inTime"
    from reception_visit v
    where v.status = 'RECEIVED' and v.reply_due_day is not null
      and (v.replied_day is not null or v.reply_due_day < ${asked.today}) and ${visitsAsked(asked)}`);
  return row ?? { due: 0, inTime: 0 };
}

/** What was due, and what of it was done in time. */
export interface InTime {
  due: number;
  inTime: number;
}

function visitsAsked({ agencyIds, from, to, receptionKind, leaderId, topic, level }: CountQuestion): SQL {
  const conditions = [
    sql`v.agency_id = any(${sql.param([...agencyIds])}::uuid[]) and v.day between ${from}::date and ${to}::date`,
    // The index is by the instant: a day around the period is enough to use it.
    sql`v.received_at >= ${from}::date - interval '1 day' and v.received_at < ${to}::date + interval '2 days'`,
    ...(receptionKind ? [sql`v.kind = ${receptionKind}`] : []),
    ...(level ? [sql`v.agency_level = ${level}`] : []),
    ...(topic ? [sql`v.topic_area = ${topic}`] : []),
    ...(leaderId
      ? [
          sql`coalesce(v.on_behalf_of_position_id, v.receiver_position_id) in (select id from position where leader_id = ${leaderId})`,
        ]
      : []),
  ];
  return sql.join(conditions, sql` and `);
}
