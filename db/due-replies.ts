import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/** How many people of an agency wait for an answer that is due by a day, and when the first of them is due. */
export interface DueReplies {
  agencyId: string;
  /** Received in person, or by a petition; of petitions the deadline that is the same for every type. */
  of: 'VISIT' | 'PETITION';
  count: number;
  firstDueDay: string;
}

/** Answers due by a day at an agency and below it, by agency; numbers only. */
export async function listDueReplies(
  db: Executor,
  { agencyId, dueBy }: { agencyId: string; dueBy: string },
): Promise<DueReplies[]> {
  const rows = await db.execute<{ agency_id: string; of: 'VISIT' | 'PETITION'; count: number; first_due: string }>(sql`
    with here as (select descendant_id as id from agency_branch where ancestor_id = ${agencyId})
    select v.agency_id, 'VISIT' as of, count(*)::int as count, min(v.reply_due_day)::text as first_due
    from reception_visit v
    where v.agency_id in (select id from here) and v.status = 'RECEIVED' and v.replied_day is null
      and v.reply_due_day <= ${dueBy}::date
    group by v.agency_id
    union all
    select p.agency_id, 'PETITION', count(*)::int, min(d.due_day)::text
    from petition_deadline d join petition p on p.id = d.petition_id
    where p.agency_id in (select id from here) and p.voided_at is null and d.kind = 'REPLY'
      and d.met_day is null and d.ended_day is null and d.due_day <= ${dueBy}::date
    group by p.agency_id`);
  return rows.map((row) => ({
    agencyId: row.agency_id,
    of: row.of,
    count: row.count,
    firstDueDay: row.first_due,
  }));
}
