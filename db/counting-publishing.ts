import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';

interface Asked {
  agencyIds: readonly string[];
  from: string;
  to: string;
}

/** How many papers were made known on a channel. */
export interface ChannelCount {
  key: string;
  count: number;
}

/** Sessions held of which a leader's was the turn. */
export interface LeaderSessionCount {
  leaderId: string;
  /** Receptions, those by somebody in the leader's place among them. */
  receptions: number;
  delegated: number;
  dialogues: number;
}

/** Notices of receptions, and notices and results of dialogues, made known between two days, by channel; a paper is one on each. */
export async function tallyPublications(db: Executor, { agencyIds, from, to }: Asked): Promise<ChannelCount[]> {
  const ids = sql.param([...agencyIds]);
  return db.execute<Record<keyof ChannelCount, never>>(sql`
    select channel as "key", count(distinct paper)::int as "count"
    from (
      select p.channel, p.notice_id::text as paper from notice_posting p join notice n on n.id = p.notice_id
      where n.agency_id = any(${ids}::uuid[]) and p.day between ${from}::date and ${to}::date
      union all
      select p.channel, p.dialogue_id || p.what from dialogue_publication p join dialogue d on d.id = p.dialogue_id
      where d.agency_id = any(${ids}::uuid[]) and p.day between ${from}::date and ${to}::date
    ) told
    group by channel order by 2 desc, 1`);
}

/** Sessions held between two days by the leader whose turn it was, most first. */
export async function tallyLeaderSessions(db: Executor, { agencyIds, from, to }: Asked): Promise<LeaderSessionCount[]> {
  return db.execute<Record<keyof LeaderSessionCount, never>>(sql`
    select p.leader_id as "leaderId",
      count(*) filter (where s.kind in ('REGULAR', 'PERIODIC', 'AD_HOC'))::int as "receptions",
      count(*) filter (where s.kind in ('REGULAR', 'PERIODIC', 'AD_HOC')
        and s.actual_position_id <> s.assigned_position_id)::int as "delegated",
      count(*) filter (where s.kind not in ('REGULAR', 'PERIODIC', 'AD_HOC'))::int as "dialogues"
    from session s join position p on p.id = s.assigned_position_id
    where s.status = 'HELD' and s.agency_id = any(${sql.param([...agencyIds])}::uuid[])
      and s.starts_at >= (${from} || ' 00:00:00+07')::timestamptz and s.starts_at < (${to} || ' 24:00:00+07')::timestamptz
    group by 1 order by count(*) desc, 1`);
}
