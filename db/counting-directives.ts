import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/** Directives due within a period, by how they stand on a day. Overdue are among the open ones. */
export interface DirectiveCounts {
  open: number;
  overdue: number;
  doneInTime: number;
  doneLate: number;
}

/** Counts directives by the agency that has to do them; those called off are none. */
export async function countDirectives(
  db: Executor,
  asked: { agencyIds: readonly string[]; from: string; to: string; today: string },
): Promise<DirectiveCounts> {
  const [row] = await db.execute<Record<keyof DirectiveCounts, never>>(sql`
    select count(*) filter (where d.status <> 'DONE')::int as "open",
      count(*) filter (where d.status <> 'DONE' and d.due_day < ${asked.today}::date)::int as "overdue",
      count(*) filter (where d.status = 'DONE' and d.done_day <= d.due_day)::int as "doneInTime",
      count(*) filter (where d.status = 'DONE' and d.done_day > d.due_day)::int as "doneLate"
    from directive d
    where d.owner_agency_id = any(${sql.param([...asked.agencyIds])}::uuid[]) and d.status <> 'CANCELLED'
      and d.due_day between ${asked.from}::date and ${asked.to}::date`);
  return row ?? { open: 0, overdue: 0, doneInTime: 0, doneLate: 0 };
}
