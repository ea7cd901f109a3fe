import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import type { CountQuestion, InTime } from './counting.js';

/** Petitions that have these things in common. */
export interface PetitionTally {
  type: string;
  via: string;
  level: string;
  topic: string | null;
  signatories: string;
  /** Read by named handlers alone. */
  isHandedOver: boolean;
  /** Received before the period, and not dealt with by then. */
  isCarried: boolean;
  isClassified: boolean;
  eligible: boolean | null;
  within: boolean | null;
  outcome: string | null;
  /** The outcome was decided within the period. */
  isProcessedInPeriod: boolean;
  settlement: string | null;
  isResolved: boolean;
  count: number;
}

/** What is counted of petitions; those read by named handlers alone are left out where whoever asks may not tell them apart. */
export interface PetitionQuestion extends CountQuestion {
  withHandedOver: boolean;
}

/**
 * Petitions received in a period, and those carried over into it, counted together by what they have in common.
 *
 * What became of them is as it is known by the end of the period.
 */
export async function tallyPetitions(db: Executor, asked: PetitionQuestion): Promise<PetitionTally[]> {
  const { from, to } = asked;
  return db.execute<Record<keyof PetitionTally, never>>(sql`
    select type, via, level, topic, signatories, "isHandedOver", "isCarried", "isClassified", eligible, within, outcome,
      "isProcessedInPeriod", settlement, "isResolved", count(*)::int as "count"
    from (
      select p.type, p.received_via as via, p.agency_level as level, p.topic_area as topic, p.signatory_kind as signatories,
        p.is_handed_over as "isHandedOver", p.received_day < ${from}::date as "isCarried",
        p.classified_day <= ${to}::date as "isClassified",
        case when p.classified_day <= ${to}::date then p.eligible end as eligible,
        case when p.classified_day <= ${to}::date then p.within_jurisdiction end as within,
        case when p.outcome_day <= ${to}::date then p.outcome end as outcome,
        coalesce(p.outcome_day between ${from}::date and ${to}::date, false) as "isProcessedInPeriod",
        p.settlement, coalesce(p.resolved_day <= ${to}::date, false) as "isResolved"
      from petition p
      where ${petitionsAsked(asked)} and ${inHand(asked)}
    ) papers
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14`);
}

/** Distinct matters of the eligible petitions of a period; a petition without one is a matter of its own. */
export async function countEligibleCases(db: Executor, asked: PetitionQuestion): Promise<number> {
  const [row] = await db.execute<{ cases: number }>(sql`
    select count(distinct coalesce(c.duplicate_of_id, c.id, p.id))::int as "cases"
    from petition p
    left join case_matter c on c.id = p.case_matter_id
    where ${petitionsAsked(asked)} and ${inHand(asked)} and p.eligible and p.classified_day <= ${asked.to}::date`);
  return row?.cases ?? 0;
}

/** Replies received within a period to petitions that were forwarded. */
export async function countRepliesReceived(db: Executor, asked: PetitionQuestion): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as "count"
    from petition p
    where ${petitionsAsked(asked)} and p.reply_received_day between ${asked.from}::date and ${asked.to}::date`);
  return row?.count ?? 0;
}

/** Deadlines of petitions received in a period that are met or past, by what was due. */
export async function countDeadlines(
  db: Executor,
  asked: PetitionQuestion & { today: string },
): Promise<({ kind: string } & InTime)[]> {
  return db.execute<Record<'kind' | keyof InTime, never>>(sql`
    select d.kind, count(*)::int as "due", count(*) filter (where d.met_day <= d.due_day)::int as "inTime"
    from petition p
    join petition_deadline d on d.petition_id = p.id
    where ${petitionsAsked(asked)} and p.received_day between ${asked.from}::date and ${asked.to}::date
      and (d.met_day is not null or (d.ended_day is null and d.due_day < ${asked.today}::date))
    group by d.kind
    order by d.kind`);
}

/** Petitions taken back within a period, by what led to it; one taken back in parts counts once. */
export async function countWithdrawals(
  db: Executor,
  asked: PetitionQuestion,
): Promise<{ key: string; count: number }[]> {
  return db.execute<Record<'key' | 'count', never>>(sql`
    select w.context as "key", count(distinct p.id)::int as "count"
    from petition p
    join petition_withdrawal w on w.petition_id = p.id and w.coercion_claimed_day is null
    where ${petitionsAsked(asked)} and w.day between ${asked.from}::date and ${asked.to}::date
    group by w.context
    order by count(distinct p.id) desc, w.context`);
}

/** Petitions still open on a day, by how many days they have been so. */
export interface OpenTally {
  /** The most days of the band; null for the oldest. */
  upToDays: number | null;
  count: number;
  /** Something of them is overdue. */
  overdue: number;
}

/** Petitions received by a day and neither dealt with for good nor settled by it, in bands of age. */
export async function tallyOpen(db: Executor, asked: PetitionQuestion, bands: readonly number[]): Promise<OpenTally[]> {
  const { to } = asked;
  const rows = await db.execute<{ band: number; count: number; overdue: number }>(sql`
    select band, count(*)::int as "count", count(*) filter (where is_overdue)::int as "overdue"
    from (
      select width_bucket(${to}::date - p.received_day, ${sql.param(bands.map((days) => days + 1))}::int[]) as band,
        exists (
          select from petition_deadline d
          where d.petition_id = p.id and d.due_day < ${to}::date and coalesce(d.met_day, d.ended_day, 'infinity') > ${to}::date
        ) as is_overdue
      from petition p
      where ${petitionsAsked(asked)} and p.received_day <= ${to}::date
        and (p.outcome_day is null or p.outcome_day > ${to}::date
          or (p.outcome = 'ACCEPTED' and p.state in ('ACCEPTED', 'IN_RESOLUTION', 'SUSPENDED', 'RESOLVED')
            and coalesce(p.resolved_day, 'infinity') > ${to}::date))
    ) open
    group by band`);
  const found = new Map(rows.map((one) => [Number(one.band), one]));
  return [...bands, null].map((upToDays, band) => {
    const { count = 0, overdue = 0 } = found.get(band) ?? {};
    return { upToDays, count, overdue };
  });
}

/** In hand within a period: received in it, or before and not dealt with by then. */
function inHand({ from, to }: CountQuestion): SQL {
  return sql`p.received_day <= ${to}::date
    and (p.received_day >= ${from}::date or p.outcome_day is null or p.outcome_day >= ${from}::date)`;
}

function petitionsAsked(asked: PetitionQuestion): SQL {
  const { agencyIds, topic, level, receptionKind, leaderId, withHandedOver } = asked;
  const conditions = [
    sql`p.agency_id = any(${sql.param([...agencyIds])}::uuid[]) and p.voided_at is null`,
    ...(withHandedOver ? [] : [sql`not p.is_handed_over`]),
    ...(level ? [sql`p.agency_level = ${level}`] : []),
    ...(topic ? [sql`p.topic_area = ${topic}`] : []),
    ...(receptionKind || leaderId ? [sql`p.visit_id in (${visitsOf({ receptionKind, leaderId })})`] : []),
  ];
  return sql.join(conditions, sql` and `);
}

function visitsOf({ receptionKind, leaderId }: Pick<CountQuestion, 'receptionKind' | 'leaderId'>): SQL {
  const ofKind = receptionKind ? sql`v.kind = ${receptionKind}` : sql`true`;
  const ofLeader = leaderId
    ? sql`coalesce(v.on_behalf_of_position_id, v.receiver_position_id) in (select id from position where leader_id = ${leaderId})`
    : sql`true`;
  return sql`select v.id from reception_visit v where v.status <> 'VOIDED' and ${ofKind} and ${ofLeader}`;
}
