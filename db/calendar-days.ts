import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import type { SessionRow } from './sessions.js';
import { calendarDay } from './tables/calendar-day.js';
import { session } from './tables/session.js';

/** A day in force at some level above an agency, or at the agency; `depth` null is the country. */
export interface CalendarRow {
  id: string;
  agencyId: string | null;
  day: string;
  kind: string;
  source: string;
  depth: number | null;
}

/** Every day in force for an agency from one day to another, of all levels above it; by day, the nearest level first. */
export function listCalendarRows(
  db: Executor,
  { agencyId, ...span }: { agencyId: string; from: string; to: string },
): Promise<CalendarRow[]> {
  return listCalendarRowsOf(db, { agencyIds: [agencyId], ...span });
}

/** A day, and for which agency it is in force; null for the country's, which are in force for all. */
export interface CalendarRowOf extends CalendarRow {
  ofAgencyId: string | null;
}

/** The same for many agencies: the country's days once, those of other levels once for each agency below. */
export async function listCalendarRowsOf(
  db: Executor,
  asked: { agencyIds: readonly string[]; from: string; to: string },
): Promise<CalendarRowOf[]> {
  return db.execute<Record<keyof CalendarRowOf, never>>(sql`
    select d.id, d.agency_id as "agencyId", d.day::text as day, d.kind, d.source, b.depth, b.descendant_id as "ofAgencyId"
    from calendar_day d
    left join agency_branch b
      on b.ancestor_id = d.agency_id and b.descendant_id = any(${sql.param([...asked.agencyIds])}::uuid[])
    where d.superseded_at is null and d.day between ${asked.from} and ${asked.to}
      and (d.agency_id is null or b.depth is not null)
    order by d.day, b.depth nulls last`);
}

/** Ends the rows an agency has of these days; they stay on record. */
export async function supersedeDays(
  tx: Transaction,
  asked: { agencyId: string; days: readonly string[]; at: string },
): Promise<void> {
  await tx
    .update(calendarDay)
    .set({ supersededAt: asked.at })
    .where(
      and(
        eq(calendarDay.agencyId, asked.agencyId),
        inArray(calendarDay.day, [...asked.days]),
        isNull(calendarDay.supersededAt),
      ),
    );
}

export async function insertDays(tx: Transaction, rows: readonly (typeof calendarDay.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(calendarDay).values([...rows]);
}

/** A session on one of some days, with how many are booked into it and wait for it. */
export interface AffectedRow {
  session: SessionRow;
  booked: number;
  waiting: number;
}

/**
 * Sessions that are to be held on these days by an agency or one below it, unless a level between says otherwise of the
 * day; in the order they begin.
 */
export async function listSessionsOnDays(
  db: Executor,
  asked: { agencyId: string; days: readonly string[] },
): Promise<AffectedRow[]> {
  const count = (status: string) =>
    sql<number>`(select count(*)::int from registration r where r.session_id = session.id and r.status = ${status})`;
  return db
    .select({ session, booked: count('CONFIRMED'), waiting: count('WAITLISTED') })
    .from(session)
    .where(
      and(
        inArray(session.day, [...asked.days]),
        inArray(session.status, ['SCHEDULED', 'RESCHEDULED']),
        sql`exists (select 1 from agency_branch b where b.ancestor_id = ${asked.agencyId} and b.descendant_id = ${session.agencyId})`,
        sql`not exists (
          select 1 from calendar_day d
          join agency_branch nearer on nearer.ancestor_id = d.agency_id and nearer.descendant_id = ${session.agencyId}
          join agency_branch own on own.ancestor_id = ${asked.agencyId} and own.descendant_id = ${session.agencyId}
          where d.day = ${session.day} and d.superseded_at is null and nearer.depth < own.depth)`,
      ),
    )
    .orderBy(session.startsAt, session.id)
    .limit(500);
}
