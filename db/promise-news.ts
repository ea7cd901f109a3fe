import { type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';

/** Something that became of a promise of the book. */
export interface PromiseNewsRow {
  /** When it happened; in whole milliseconds. */
  at: string;
  /** The same for ever for the same piece of news. */
  key: string;
  what: 'NEW' | 'KEPT' | 'EXTENDED' | 'OVERDUE' | 'CANCELLED' | 'REOPENED';
  directiveId: string;
  publicText: string;
  agencyId: string;
  ownerAgencyId: string;
  /** The day on which it is or was due, as of this piece of news. */
  dueDay: string;
  /** With EXTENDED: when it was due before. */
  fromDueDay: string | null;
  doneDay: string | null;
  /** What the agency says of it to everybody. */
  note: string | null;
}

/**
 * What became of the promises of the book, latest first: given, kept, given more time, overdue, called off, taken up again.
 *
 * Overdue is no event that somebody enters: it begins with the day after the last one, and stays told when more time is given or
 * the promise is kept late.
 *
 * @param asked.agencyId an agency that gave or owes them, with everything below it
 * @param asked.after the piece before which they stand
 */
export async function listPromiseNews(
  db: Executor,
  asked: {
    agencyId?: string | undefined;
    today: string;
    most: number;
    after?: { at: string; key: string } | undefined;
  },
): Promise<PromiseNewsRow[]> {
  const { today, most, after } = asked;
  const isOlder = after ? sql`(at, key) < (${after.at}::timestamptz, ${after.key})` : sql`true`;
  const rows = await db.execute<Record<keyof PromiseNewsRow, never>>(sql`
    with book as (select d.* from directive d where d.published_at is not null and ${ofBranch(asked.agencyId)}),
    news as (
      select d.published_at as at, 'NEW' as what, d.id, d.first_due_day as due, null::date as from_due, null::text as note, '' as nth
      from book d
      union all
      select greatest(s.at, d.published_at), case s.act when 'CONFIRMED' then 'KEPT' else s.act end, d.id,
        coalesce(s.to_due_day, d.due_day), s.from_due_day, s.public_note, s.id::text
      from book d join directive_step s on s.directive_id = d.id
      where s.act in ('CONFIRMED', 'EXTENDED', 'CANCELLED', 'REOPENED')
      union all
      select greatest((o.due + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', d.published_at), 'OVERDUE', d.id, o.due, null, null,
        o.due::text
      from book d cross join lateral (
        select d.due_day as due where (d.status in ('OPEN', 'IN_PROGRESS', 'REPORTED') and d.due_day < ${today}::date)
          or (d.status = 'DONE' and d.done_day > d.due_day)
        union
        select s.from_due_day from directive_step s where s.directive_id = d.id and s.act = 'EXTENDED'
          and s.from_due_day < (s.at at time zone 'Asia/Ho_Chi_Minh')::date
      ) o
    ),
    keyed as (select *, concat_ws(' ', id, what, nth) as key from news)
    select to_char(n.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at", n.key, n.what, d.id as "directiveId",
      d.public_text as "publicText", d.agency_id as "agencyId", d.owner_agency_id as "ownerAgencyId", n.due::text as "dueDay",
      n.from_due::text as "fromDueDay", case when n.what = 'KEPT' then d.done_day::text end as "doneDay",
      case when n.what = 'CANCELLED' then d.reason else n.note end as "note"
    from (
      select date_trunc('milliseconds', at) as at, key, what, id, due, from_due, note from keyed
    ) n join book d on d.id = n.id
    where ${isOlder}
    order by n.at desc, n.key desc limit ${most}`);
  return [...rows];
}

function ofBranch(agencyId: string | undefined): SQL {
  if (agencyId === undefined) return sql`true`;
  const below = sql`(select b.descendant_id from agency_branch b where b.ancestor_id = ${agencyId}::uuid)`;
  return sql`(d.agency_id in ${below} or d.owner_agency_id in ${below})`;
}
