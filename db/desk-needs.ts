import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import type { NoticeRow } from './calendar-notices.js';
import type { Executor } from './client.js';
import type { SessionRow } from './sessions.js';
import { agencyBranch } from './tables/agency.js';
import { notice } from './tables/notice.js';
import { session } from './tables/session.js';

/** Of how many people's registrations of a session something is waited for. */
export interface PeopleNeedRow {
  sessionId: string;
  /** The secretariat has not examined them yet. */
  unexamined: number;
  /** Displaced by an act of the agency, and have not chosen yet. */
  undecided: number;
  /** First of the last days on which they can choose. */
  firstLastDay: string | null;
  /** Hold a place, wait, or wait for the leader, in a session that was put off without a new day. */
  stranded: number;
}

/** Sessions of an agency and everything below it that begin between two instants, drafts too; by beginning. */
export function listBranchSessions(
  db: Executor,
  asked: { agencyId: string; from: string; before: string; most: number },
): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(
      and(
        inArray(session.agencyId, branchOf(db, asked.agencyId)),
        gte(session.startsAt, asked.from),
        lt(session.startsAt, asked.before),
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id))
    .limit(asked.most);
}

/** Notices of an agency and everything below it that wait for a signature, or for being published; the oldest first. */
export function listWaitingNotices(db: Executor, agencyId: string, most: number): Promise<NoticeRow[]> {
  return db
    .select()
    .from(notice)
    .where(and(inArray(notice.agencyId, branchOf(db, agencyId)), inArray(notice.state, ['SUBMITTED', 'SIGNED'])))
    .orderBy(asc(notice.createdAt), asc(notice.id))
    .limit(most);
}

/** Sessions of an agency and everything below it in whose registrations something is waited for; numbers only. */
export async function listPeopleNeeds(
  db: Executor,
  { agencyId, now }: { agencyId: string; now: string },
): Promise<PeopleNeedRow[]> {
  const rows = await db.execute<{
    session_id: string;
    unexamined: string;
    undecided: string;
    first_last_day: string | null;
    stranded: string;
  }>(sql`
    with here as (
      select r.id, r.session_id, r.status, r.triage_state, s.status as session_status, s.starts_at
      from registration r
      join session s on s.id = r.session_id
      where r.agency_id in (select descendant_id from agency_branch where ancestor_id = ${agencyId})
        and r.status in ('CONFIRMED', 'WAITLISTED', 'DISPLACED', 'AWAITING_LEADER')
        and (s.starts_at > ${now}::timestamptz or r.status in ('DISPLACED', 'AWAITING_LEADER') or s.status = 'POSTPONED')
    ), asked as (
      select distinct on (o.registration_id) o.registration_id, o.answer, o.last_day
      from change_offer o join session_change c on c.id = o.change_id
      where o.registration_id in (select id from here) and c.undone_at is null
      order by o.registration_id, c.made_at desc, c.id desc
    )
    select h.session_id,
      count(*) filter (where h.triage_state in ('SUBMITTED', 'UNDER_REVIEW')
        and h.status in ('CONFIRMED', 'WAITLISTED') and h.starts_at > ${now}::timestamptz) as unexamined,
      count(*) filter (where a.answer is null and a.last_day is not null) as undecided,
      min(a.last_day) filter (where a.answer is null)::text as first_last_day,
      count(*) filter (where h.session_status = 'POSTPONED' or h.status = 'AWAITING_LEADER') as stranded
    from here h left join asked a on a.registration_id = h.id
    group by h.session_id`);
  return rows.map((row) => ({
    sessionId: row.session_id,
    unexamined: Number(row.unexamined),
    undecided: Number(row.undecided),
    firstLastDay: row.first_last_day,
    stranded: Number(row.stranded),
  }));
}

function branchOf(db: Executor, agencyId: string) {
  return db.select({ id: agencyBranch.descendantId }).from(agencyBranch).where(eq(agencyBranch.ancestorId, agencyId));
}
