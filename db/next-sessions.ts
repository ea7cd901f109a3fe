import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { isoInstant } from './instant.js';

/** A coming session to which a request can go that comes too late for another one. */
export interface LateCandidate {
  /** The session that was asked for. */
  forId: string;
  /** Whether the rule of its schedule carries late requests over; without a schedule they are. */
  carriesOver: boolean;
  id: string;
  status: string;
  startsAt: string;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  capacity: number;
  openCount: number;
}

/** Enough for half a year of weekly sessions whose registration is over. */
const MOST = 26;

/**
 * For each of these sessions, the coming published ones of the same office, agency and kind that take registrations, in
 * the order they begin.
 *
 * The same office: the same leader, or whoever holds the position after.
 */
export async function listLateCandidates(
  db: Executor,
  sessionIds: readonly string[],
  now: string,
): Promise<LateCandidate[]> {
  const rows = await db.execute<{ [Name in keyof LateCandidate]: LateCandidate[Name] }>(sql`
    select o.id as "forId", coalesce(sc.rule #>> '{registration,lateRequests}', 'NEXT_SESSION') = 'NEXT_SESSION' as "carriesOver",
      n.id, n.status, n.starts_at as "startsAt", n.registration_opens_at as "registrationOpensAt",
      n.registration_closes_at as "registrationClosesAt", n.capacity, n.open_count as "openCount"
    from session o
    join position own on own.id = o.assigned_position_id
    left join schedule sc on sc.id = o.schedule_id
    join lateral (
      select s.* from session s join position p on p.id = s.assigned_position_id
      where s.agency_id = o.agency_id and s.kind = o.kind and s.id <> o.id
        and (p.leader_id = own.leader_id
          or p.agency_id = own.agency_id and p.kind = own.kind and (p.is_head and own.is_head or p.title = own.title))
        and s.published_at is not null and s.status in ('SCHEDULED', 'RESCHEDULED') and s.capacity > 0
        and s.starts_at > ${now}
      order by s.starts_at, s.id limit ${MOST}
    ) n on true
    where o.id = any(${sql.param([...sessionIds])}::uuid[])
    order by o.id, n.starts_at, n.id`);
  return rows.map((row) => ({
    ...row,
    startsAt: isoInstant(row.startsAt),
    registrationOpensAt: row.registrationOpensAt && isoInstant(row.registrationOpensAt),
    registrationClosesAt: row.registrationClosesAt && isoInstant(row.registrationClosesAt),
  }));
}
