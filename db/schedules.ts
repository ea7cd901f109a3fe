import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import type { PositionRow } from './leaders.js';
import type { SessionRow } from './sessions.js';
import { agencyBranch } from './tables/agency.js';
import { position } from './tables/leader.js';
import { schedule, scheduleEdition } from './tables/schedule.js';
import { session } from './tables/session.js';

export type ScheduleRow = typeof schedule.$inferSelect;
export type NewSchedule = typeof schedule.$inferInsert;

export async function findSchedule(db: Executor, id: string): Promise<ScheduleRow | null> {
  const [row] = await db.select().from(schedule).where(eq(schedule.id, id));
  return row ?? null;
}

/** Schedules, locked for the rest of the transaction in the order of their ids, so that two who generate take turns. */
export function lockSchedules(tx: Transaction, ids: readonly string[]): Promise<ScheduleRow[]> {
  return tx
    .select()
    .from(schedule)
    .where(inArray(schedule.id, [...ids]))
    .orderBy(asc(schedule.id))
    .for('update');
}

/** Ids of the schedules of an agency and of everything below it that hold between two days, those of an agency together. */
export async function listScheduleIds(
  db: Executor,
  asked: { agencyId: string; from: string; to: string },
): Promise<string[]> {
  const rows = await db
    .select({ id: schedule.id })
    .from(schedule)
    .innerJoin(agencyBranch, eq(agencyBranch.descendantId, schedule.agencyId))
    .where(
      and(
        eq(agencyBranch.ancestorId, asked.agencyId),
        lte(schedule.effectiveFrom, asked.to),
        or(isNull(schedule.effectiveTo), gte(schedule.effectiveTo, asked.from)),
      ),
    )
    .orderBy(asc(schedule.agencyId), asc(schedule.id));
  return rows.map((row) => row.id);
}

/** Schedules of an agency (and of those below it), ended ones last, by the day they take effect. */
export function listSchedules(
  db: Executor,
  asked: { agencyId: string; includeSubordinate: boolean; onDay?: string | undefined },
): Promise<ScheduleRow[]> {
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, asked.agencyId));
  return db
    .select()
    .from(schedule)
    .where(
      and(
        asked.includeSubordinate ? inArray(schedule.agencyId, branch) : eq(schedule.agencyId, asked.agencyId),
        asked.onDay === undefined ? undefined : lte(schedule.effectiveFrom, asked.onDay),
        asked.onDay === undefined
          ? undefined
          : or(isNull(schedule.effectiveTo), gte(schedule.effectiveTo, asked.onDay)),
      ),
    )
    .orderBy(sql`${schedule.effectiveTo} desc nulls first`, asc(schedule.effectiveFrom), asc(schedule.id))
    .limit(500);
}

export async function insertSchedule(tx: Transaction, row: NewSchedule): Promise<void> {
  await tx.insert(schedule).values(row);
}

/** Writes a change and keeps what was said before it. */
export async function changeSchedule(
  tx: Transaction,
  before: ScheduleRow,
  change: Partial<NewSchedule>,
  by: { id: string; changedBy: string; at: string },
): Promise<void> {
  await tx.insert(scheduleEdition).values({
    id: by.id,
    scheduleId: before.id,
    version: before.version,
    content: { ...before },
    changedBy: by.changedBy,
    changedAt: by.at,
  });
  await tx
    .update(schedule)
    .set({ ...change, version: before.version + 1, updatedAt: by.at })
    .where(eq(schedule.id, before.id));
}

/** Every term of the offices that these positions name: the same kind at the same agency, by first day. */
export function listTerms(db: Executor, positions: readonly PositionRow[]): Promise<PositionRow[]> {
  const agencies = sql.param(positions.map((one) => one.agencyId));
  const kinds = sql.param(positions.map((one) => one.kind));
  return db
    .select()
    .from(position)
    .where(
      sql`(${position.agencyId}, ${position.kind}) in (select * from unnest(${agencies}::uuid[], ${kinds}::text[]))`,
    )
    .orderBy(asc(position.fromDay), asc(position.id));
}

/** Sessions that take the time of these leaders, or a room of these places, on the days between; by beginning. */
export function listEngagements(
  db: Executor,
  asked: { leaderIds: readonly string[]; pointIds: readonly string[]; from: string; to: string },
): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(
      and(
        sql`(${session.receiverLeaderId} = any(${sql.param([...asked.leaderIds])}::uuid[])
          or ${session.pointId} = any(${sql.param([...asked.pointIds])}::uuid[]))`,
        inArray(session.status, ['SCHEDULED', 'RESCHEDULED', 'HELD']),
        gte(session.startsAt, sql`(${asked.from} || ' 00:00:00+07')::timestamptz`),
        lte(session.startsAt, sql`(${asked.to} || ' 23:59:59+07')::timestamptz`),
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id));
}
