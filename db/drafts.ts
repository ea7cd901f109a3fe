import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/** Drafts of one agency that can be made public. */
export interface AgencyDrafts {
  agencyId: string;
  /** The agency and every agency above it. */
  scope: string[];
  sessionIds: string[];
}

/**
 * What schedules have drafted on the days between two days, both included, at an agency and at everything below it: by
 * agency, nothing that has begun or was called off.
 */
export async function listScheduledDrafts(
  db: Executor,
  asked: { agencyId: string; from: string; to: string; now: string },
): Promise<AgencyDrafts[]> {
  return db.execute<Record<keyof AgencyDrafts, never>>(sql`
    select s.agency_id as "agencyId", array_agg(s.id order by s.starts_at, s.id) as "sessionIds",
      (select array_agg(up.ancestor_id) from agency_branch up where up.descendant_id = s.agency_id) as scope
    from agency_branch b
    join session s on s.agency_id = b.descendant_id
    where b.ancestor_id = ${asked.agencyId} and s.schedule_id is not null and s.published_at is null
      and s.status in ('SCHEDULED', 'RESCHEDULED') and s.starts_at > ${asked.now}
      and s.day between ${asked.from} and ${asked.to}
    group by s.agency_id
    order by s.agency_id`);
}
