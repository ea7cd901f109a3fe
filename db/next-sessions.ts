import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/**
 * For each of these sessions, the next other one of the same leader, agency and kind in which a place can be booked at an
 * instant. Sessions without one are left out.
 */
export async function listNextBookable(
  db: Executor,
  sessionIds: readonly string[],
  now: string,
): Promise<{ sessionId: string; nextId: string }[]> {
  const rows = await db.execute<{ id: string; next_id: string }>(sql`
    select o.id, n.id as next_id
    from session o
    join position own on own.id = o.assigned_position_id
    join lateral (
      select s.id from session s join position p on p.id = s.assigned_position_id
      where p.leader_id = own.leader_id and s.agency_id = o.agency_id and s.kind = o.kind and s.id <> o.id
        and s.published_at is not null and s.status in ('SCHEDULED', 'RESCHEDULED') and s.open_count > 0
        and s.starts_at > ${now} and coalesce(s.registration_opens_at <= ${now}, true)
        and coalesce(s.registration_closes_at > ${now}, true)
      order by s.starts_at, s.id limit 1
    ) n on true
    where o.id = any(${sql.param([...sessionIds])}::uuid[])`);
  return rows.map((row) => ({ sessionId: row.id, nextId: row.next_id }));
}
