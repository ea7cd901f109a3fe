import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/** How many promises of the book stand how, on a day. `pending` includes what is overdue. */
export interface DirectiveCounts {
  total: number;
  pending: number;
  overdue: number;
  doneInTime: number;
  doneLate: number;
  cancelled: number;
}

/** The counts of one agency. */
export interface AgencyDirectiveCounts extends DirectiveCounts {
  agencyId: string;
}

export const noDirectives: DirectiveCounts = {
  ...{ total: 0, pending: 0, overdue: 0, doneInTime: 0, doneLate: 0, cancelled: 0 },
};

interface CountRow extends Record<string, unknown> {
  agency_id: string;
  total: number;
  pending: number;
  overdue: number;
  done_in_time: number;
  done_late: number;
  cancelled: number;
}

/** Counts what each agency owes, itself and everything below it, in one statement. Agencies that owe nothing are left out. */
export async function countOwed(
  db: Executor,
  agencyIds: readonly string[],
  today: string,
): Promise<AgencyDirectiveCounts[]> {
  const rows = await db.execute<CountRow>(sql`
    select b.ancestor_id as agency_id, ${counts(today)}
    from directive d join agency_branch b on b.descendant_id = d.owner_agency_id
    where d.published_at is not null and b.ancestor_id = any(${sql.param([...agencyIds])}::uuid[])
    group by b.ancestor_id`);
  return rows.map((row) => ({ agencyId: row.agency_id, ...present(row) }));
}

/** Counts the whole book, or what one agency and everything below it owes or gave. */
export async function countBook(
  db: Executor,
  asked: { agencyId?: string | undefined; side: 'GIVEN' | 'OWED' | 'EITHER'; today: string },
): Promise<DirectiveCounts> {
  const [row] = await db.execute<CountRow>(sql`
    select ${counts(asked.today)} from directive d where d.published_at is not null and ${ofAgency(asked)}`);
  return row ? present(row) : noDirectives;
}

function counts(today: string): SQL {
  const isPending = sql`d.status in ('OPEN', 'IN_PROGRESS', 'REPORTED')`;
  return sql`count(*)::int as total,
    count(*) filter (where ${isPending})::int as pending,
    count(*) filter (where ${isPending} and d.due_day < ${today}::date)::int as overdue,
    count(*) filter (where d.done_day <= d.due_day)::int as done_in_time,
    count(*) filter (where d.done_day > d.due_day)::int as done_late,
    count(*) filter (where d.status = 'CANCELLED')::int as cancelled`;
}

function ofAgency({ agencyId, side }: { agencyId?: string | undefined; side: 'GIVEN' | 'OWED' | 'EITHER' }): SQL {
  if (agencyId === undefined) return sql`true`;
  const below = sql`(select b.descendant_id from agency_branch b where b.ancestor_id = ${agencyId}::uuid)`;
  const isGiven = sql`d.agency_id in ${below}`;
  const isOwed = sql`d.owner_agency_id in ${below}`;
  if (side === 'EITHER') return sql`(${isGiven} or ${isOwed})`;
  return side === 'GIVEN' ? isGiven : isOwed;
}

function present({ total, pending, overdue, done_in_time, done_late, cancelled }: CountRow): DirectiveCounts {
  return { total, pending, overdue, doneInTime: done_in_time, doneLate: done_late, cancelled };
}
