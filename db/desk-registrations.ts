import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { registration, registrationHistory } from './tables/registration.js';
import { session } from './tables/session.js';
import { slot } from './tables/slot.js';

/** Which registrations, in words of the database: everything given must hold. */
export interface DeskQuestion {
  /** Agencies whose registrations, and those of everything below, may be read. */
  readable: readonly string[];
  ancestorId?: string | undefined;
  sessionId?: string | undefined;
  states?: readonly string[] | undefined;
  statuses?: readonly string[] | undefined;
  channels?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  question?: 'OPEN' | 'OVERDUE' | 'ANSWERED' | undefined;
  groupCaseId?: string | undefined;
  fromDay?: string | undefined;
  toDay?: string | undefined;
  code?: string | undefined;
  phoneKey?: Buffer | undefined;
  /** The local day it is. */
  today: string;
}

/** A registration for the desk, with its slot's hours and its place on the waiting list. Sealed data stays sealed. */
export type DeskRow = Awaited<ReturnType<typeof findDeskRows>>[number];

/** Registrations in the order they were made. One statement. */
export function listDeskRows(
  db: Executor,
  asked: DeskQuestion,
  page: { after?: { createdAt: string; id: string } | undefined; most: number },
) {
  const { after } = page;
  return selectDeskRows(db)
    .where(
      and(
        ...conditionsOf(asked),
        after &&
          sql`(${registration.createdAt}, ${registration.id}) > (${after.createdAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(registration.createdAt), asc(registration.id))
    .limit(page.most);
}

/** Registrations by id, in no order. */
export async function findDeskRows(db: Executor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return selectDeskRows(db).where(inArray(registration.id, [...ids]));
}

/** How many there are of each state of the examination. */
export async function countByState(db: Executor, asked: DeskQuestion): Promise<{ state: string; count: number }[]> {
  return db
    .select({ state: registration.triageState, count: sql<number>`count(*)::int` })
    .from(registration)
    .innerJoin(session, eq(session.id, registration.sessionId))
    .where(and(...conditionsOf(asked)))
    .groupBy(registration.triageState);
}

export type HistoryRow = typeof registrationHistory.$inferSelect;

/** What happened to a registration, the latest first. */
export function listHistory(db: Executor, registrationIds: readonly string[]): Promise<HistoryRow[]> {
  return db
    .select()
    .from(registrationHistory)
    .where(inArray(registrationHistory.registrationId, [...registrationIds]))
    .orderBy(desc(registrationHistory.at), desc(registrationHistory.id));
}

/** Whether an agency's registrations can be read by who may read those of these agencies. */
export function isReadable(readable: readonly string[]): SQL {
  return sql`exists (select from agency_branch b
    where b.descendant_id = ${registration.agencyId} and b.ancestor_id = any(${sql.param([...readable])}::uuid[]))`;
}

function selectDeskRows(db: Executor) {
  return db
    .select({ registration, slot, waitingPosition: waitingPosition() })
    .from(registration)
    .innerJoin(session, eq(session.id, registration.sessionId))
    .leftJoin(slot, eq(slot.id, registration.slotId))
    .$dynamic();
}

/** Whoever left by themselves is looked for by status; whoever was answered is part of the work. */
const stands = sql`(${registration.status} <> 'CANCELLED' or ${registration.triageState} in ('DECLINED', 'REDIRECTED'))`;

function conditionsOf(asked: DeskQuestion): (SQL | undefined)[] {
  const { ancestorId, sessionId, states, statuses, channels, topics, groupCaseId } = asked;
  return [
    isReadable(asked.readable),
    ancestorId === undefined ? undefined : isReadable([ancestorId]),
    sessionId === undefined ? undefined : eq(registration.sessionId, sessionId),
    states && inArray(registration.triageState, [...states]),
    statuses ? inArray(registration.status, [...statuses]) : stands,
    channels && inArray(registration.channel, [...channels]),
    topics && inArray(registration.topicArea, [...topics]),
    groupCaseId === undefined ? undefined : eq(registration.groupCaseId, groupCaseId),
    asked.fromDay === undefined ? undefined : sql`${session.day} >= ${asked.fromDay}::date`,
    asked.toDay === undefined ? undefined : sql`${session.day} <= ${asked.toDay}::date`,
    asked.code === undefined ? undefined : eq(registration.code, asked.code),
    asked.phoneKey && eq(registration.phoneKey, asked.phoneKey),
    asked.question && questionStands(asked.question, asked.today),
  ];
}

/** The last question counts; one that was taken back was never asked. */
function questionStands(standing: NonNullable<DeskQuestion['question']>, today: string): SQL {
  const is = {
    OPEN: sql`q.answer is null`,
    OVERDUE: sql`q.answer is null and q.due_day < ${today}::date`,
    ANSWERED: sql`q.answer in ('ANSWERED', 'KEEP') and ${registration.triageState} = 'UNDER_REVIEW'`,
  };
  return sql`exists (select from (
    select t.answer, t.due_day from triage_act t
    where t.registration_id = ${registration.id} and t.act in ('MORE_ASKED', 'SESSION_PROPOSED') and t.undone_at is null
    order by t.id desc limit 1) q where ${is[standing]})`;
}

function waitingPosition() {
  return sql<number | null>`case when ${registration.status} = 'WAITLISTED' then (
    select count(*)::int from registration w
    where w.session_id = ${registration.sessionId} and w.status = 'WAITLISTED'
      and (-w.priority, w.waiting_number) <= (-${registration.priority}, ${registration.waitingNumber})
  ) end`;
}
