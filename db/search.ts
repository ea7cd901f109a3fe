import { type SQL, sql } from 'drizzle-orm';
import { folded } from './accounts.js';
import type { Executor } from './client.js';

/** Something a search found among what is not sealed. `day` orders things of one kind and tells them apart. */
export interface FoundRow {
  kind: 'SESSION' | 'LEADER' | 'AGENCY' | 'POINT' | 'SCHEDULE' | 'NOTICE' | 'ACCOUNT';
  id: string;
  title: string;
  detail: string;
  agencyId: string;
  day: string | null;
}

/** Agencies, each with everything below it, in which the reader may find each kind of thing. */
export interface Reach {
  /** Sessions, schedules and notices, drafts too. */
  plans: readonly string[];
  /** Agencies, leaders and places. */
  structure: readonly string[];
  /** People of the desk. */
  people: readonly string[];
  /** Leaders the reader is: their own sessions. */
  leaderIds: readonly string[];
}

export interface SearchAsked {
  /** Folded words, each of which must be there. */
  words: readonly string[];
  reach: Reach;
  today: string;
  /** Of each kind. */
  most: number;
}

/** Finds what is not sealed, some of each kind, in one statement; nothing beyond the reach is looked at. */
export async function findByWords(db: Executor, asked: SearchAsked): Promise<FoundRow[]> {
  const { words, reach, today, most } = asked;
  const holds = (text: SQL) =>
    sql.join(
      words.map((word) => sql`${text} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
      sql` and `,
    );
  const within = (column: SQL, ids: readonly string[]) => sql`exists (
    select from agency_branch b where b.descendant_id = ${column} and b.ancestor_id = any(${sql.param([...ids])}::uuid[]))`;
  const leaders = sql.param([...reach.leaderIds]);
  const rows = await db.execute<Record<keyof FoundRow, never>>(sql`
    (select 'SESSION' as kind, s.id, l.full_name as title, p.title || ' · ' || rp.name as detail,
        s.agency_id as "agencyId", s.starts_at::text as day, abs(s.day - ${today}::date) as far
      from session s join position p on p.id = coalesce(s.actual_position_id, s.assigned_position_id)
      join leader l on l.id = p.leader_id join reception_point rp on rp.id = s.point_id
      where s.day between ${today}::date - 400 and ${today}::date + 400 and ${holds(sql`s.search_text`)}
        and (${within(sql`s.agency_id`, reach.plans)} or s.receiver_leader_id = any(${leaders}::uuid[])
          or l.id = any(${leaders}::uuid[]))
      order by far, s.starts_at limit ${most})
    union all
    (select 'LEADER', l.id, l.full_name, p.title, p.agency_id, null, 0
      from leader l join lateral (
        select p.* from position p where p.leader_id = l.id and ${within(sql`p.agency_id`, reach.structure)}
        order by p.to_day desc nulls first, p.from_day desc limit 1) p on true
      where ${holds(sql`l.search_text`)} order by l.search_text limit ${most})
    union all
    (select 'AGENCY', a.id, a.name, coalesce(a.address, ''), a.id, a.valid_to::text, 0 from agency a
      where ${holds(sql`a.search_text`)} and ${within(sql`a.id`, reach.structure)}
      order by a.valid_to desc nulls first, a.search_text limit ${most})
    union all
    (select 'POINT', rp.id, rp.name, rp.address, rp.agency_id, null, 0 from reception_point rp
      where ${holds(sql`rp.search_text`)} and ${within(sql`rp.agency_id`, reach.structure)}
      order by rp.closed_at desc nulls first, rp.search_text limit ${most})
    union all
    (select 'SCHEDULE', s.id, s.title, '', s.agency_id, s.effective_to::text, 0
      from schedule s join agency a on a.id = s.agency_id
      where ${within(sql`s.agency_id`, reach.plans)} and ${holds(folded(sql`s.title || ' ' || a.short_name`))}
      order by s.effective_to desc nulls first, s.id desc limit ${most})
    union all
    (select 'NOTICE', n.id, n.subject, coalesce(n.number, ''), n.agency_id, n.issued_day::text, 0
      from notice n join agency a on a.id = n.agency_id
      where ${within(sql`n.agency_id`, reach.plans)} and ${holds(folded(sql`concat_ws(' ', n.number, n.subject, a.short_name)`))}
      order by n.created_at desc limit ${most})
    union all
    (select distinct on (t.name, t.id) 'ACCOUNT', t.id, t.full_name, t.username, t.agency_id, null, 0 from (
        select c.id, c.full_name, c.username, r.agency_id, ${folded(sql`c.full_name`)} as name
        from staff_account c join staff_role r on r.account_id = c.id
        where r.revoked_at is null and ${within(sql`r.agency_id`, reach.people)}
          and ${holds(folded(sql`c.full_name || ' ' || c.username`))}) t
      order by t.name, t.id limit ${most})`);
  return [...rows];
}

/** A registration to look at, newest first. Sealed data stays sealed. */
export interface SealedRow {
  id: string;
  code: string;
  agencyId: string;
  sealedApplicant: Buffer;
  startsAt: string;
  leader: string;
}

export interface RegistrationsAsked {
  /** Agencies whose registrations, and those of everything below, may be read. */
  readable: readonly string[];
  code?: string | undefined;
  phoneKey?: Buffer | undefined;
  most: number;
}

/** Registrations by code or telephone, or the newest where neither is given. One statement. */
export async function findSealedRegistrations(db: Executor, asked: RegistrationsAsked): Promise<SealedRow[]> {
  const by = asked.code
    ? sql`r.code = ${asked.code}`
    : asked.phoneKey
      ? sql`r.phone_key = ${asked.phoneKey}`
      : sql`true`;
  const rows = await db.execute<Record<keyof SealedRow, never>>(sql`
    select r.id, r.code, r.agency_id as "agencyId", r.sealed_applicant as "sealedApplicant",
      s.starts_at::text as "startsAt", l.full_name as leader
    from registration r join session s on s.id = r.session_id
    join position p on p.id = coalesce(s.actual_position_id, s.assigned_position_id) join leader l on l.id = p.leader_id
    where ${by} and exists (select from agency_branch b where b.descendant_id = r.agency_id
      and b.ancestor_id = any(${sql.param([...asked.readable])}::uuid[]))
    order by r.created_at desc, r.id desc limit ${asked.most}`);
  return [...rows];
}

/** A group case to look at, newest first. Its title stays sealed. */
export interface SealedGroupRow {
  id: string;
  agencyId: string;
  sessionId: string;
  sealedTitle: Buffer;
  startsAt: string;
}

/** The newest group cases that stand. One statement. */
export async function findSealedGroups(
  db: Executor,
  { readable, most }: { readable: readonly string[]; most: number },
): Promise<SealedGroupRow[]> {
  const rows = await db.execute<Record<keyof SealedGroupRow, never>>(sql`
    select g.id, g.agency_id as "agencyId", g.session_id as "sessionId", g.sealed_title as "sealedTitle",
      s.starts_at::text as "startsAt"
    from group_case g join session s on s.id = g.session_id
    where g.dissolved_at is null and exists (select from agency_branch b where b.descendant_id = g.agency_id
      and b.ancestor_id = any(${sql.param([...readable])}::uuid[]))
    order by g.created_at desc limit ${most}`);
  return [...rows];
}
