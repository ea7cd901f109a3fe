import { inArray, sql } from 'drizzle-orm';
import type { CalendarRow } from './calendar-days.js';
import type { Executor } from './client.js';
import type { ScheduleRow } from './schedules.js';
import { schedule } from './tables/schedule.js';

/** A day a schedule names, and the instant at which its sessions were told. */
export interface OriginAsked {
  scheduleId: string;
  nominalDay: string;
  at: string;
}

/** The schedule as it was at that instant, and the days about the nominal one that differ from their weekday for its agency. */
export interface OriginRow {
  schedule: ScheduleRow;
  days: CalendarRow[];
}

/** How far around a nominal day its calendar is looked at, in days. */
const MARGIN = 120;

/** What decided on each of these days: three statements, however many there are. Null where there is no such schedule. */
export async function findOrigins(db: Executor, asked: readonly OriginAsked[]): Promise<(OriginRow | null)[]> {
  const ids = [...new Set(asked.map((one) => one.scheduleId))];
  const rows = await db.select().from(schedule).where(inArray(schedule.id, ids));
  const known = new Map(rows.map((row) => [row.id, row]));
  const earlier = await listEarlier(db, asked);
  const days = await listDays(db, asked, known);
  return asked.map((one, i) => {
    const present = known.get(one.scheduleId);
    if (!present) return null;
    const content = earlier.get(i) ?? present;
    return { schedule: content, days: days.filter((day) => day.n === i).map(({ n: _, ...day }) => day) };
  });
}

/** What schedules said before a later change, by place in the question. */
async function listEarlier(db: Executor, asked: readonly OriginAsked[]): Promise<Map<number, ScheduleRow>> {
  const ids = sql.param(asked.map((one) => one.scheduleId));
  const instants = sql.param(asked.map((one) => one.at));
  const rows = await db.execute<{ n: number; content: ScheduleRow }>(sql`
    select (a.n - 1)::int as n, e.content
    from unnest(${ids}::uuid[], ${instants}::text[]) with ordinality as a(id, at, n)
    join lateral (
      select content from schedule_edition where schedule_id = a.id and changed_at > a.at::timestamptz order by version limit 1
    ) e on true`);
  return new Map(rows.map((row) => [row.n, row.content]));
}

type DayRow = CalendarRow & { n: number };

async function listDays(
  db: Executor,
  asked: readonly OriginAsked[],
  known: ReadonlyMap<string, ScheduleRow>,
): Promise<DayRow[]> {
  const agencyIds = sql.param(asked.map((one) => known.get(one.scheduleId)?.agencyId ?? null));
  const nominal = sql.param(asked.map((one) => one.nominalDay));
  const rows = await db.execute<Record<keyof DayRow, never> & { agency_id: string | null }>(sql`
    select (a.n - 1)::int as n, d.id, d.agency_id, d.day::text as day, d.kind, d.source, b.depth
    from unnest(${agencyIds}::uuid[], ${nominal}::text[]) with ordinality as a(agency_id, day, n)
    join calendar_day d on d.superseded_at is null and d.day between a.day::date - ${MARGIN}::int and a.day::date + ${MARGIN}::int
    left join agency_branch b on b.ancestor_id = d.agency_id and b.descendant_id = a.agency_id
    where d.agency_id is null or b.depth is not null
    order by a.n, d.day, b.depth nulls last`);
  return rows.map(({ agency_id, ...row }) => ({ ...row, agencyId: agency_id }));
}
