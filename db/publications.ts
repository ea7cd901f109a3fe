import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { readWhole, type SessionRow, type WholeRow, wholeSession } from './sessions.js';
import { agencyBranch } from './tables/agency.js';
import { noticeSession } from './tables/notice.js';
import { session, sessionCalendar, sessionHost } from './tables/session.js';

/**
 * Makes drafts public, in the calendar of owners, hosts and every agency above them. Those that are none stay as they are,
 * and so do those that have begun: nobody could come any more.
 */
export async function publishDrafts(tx: Transaction, ids: readonly string[], at: string): Promise<SessionRow[]> {
  if (ids.length === 0) return [];
  const rows = await tx.execute<WholeRow>(sql`
    update session set published_at = ${at}, updated_at = ${at}, version = version + 1, sequence = sequence + 1
    where id = any(${sql.param([...ids])}::uuid[]) and published_at is null and starts_at > ${at}
      and status not in ('CANCELLED', 'HELD')
    returning ${wholeSession}`);
  const published = rows.map(readWhole);
  await tx.execute(sql`
    insert into ${sessionCalendar} (ancestor_id, session_id, starts_at)
    select distinct b.ancestor_id, s.id, s.starts_at
    from ${session} s
    join (select id as session_id, agency_id from ${session} union all select session_id, agency_id from ${sessionHost}) owner
      on owner.session_id = s.id
    join ${agencyBranch} b on b.descendant_id = owner.agency_id
    where s.id = any(${sql.param(published.map((row) => row.id))}::uuid[])
    on conflict do nothing`);
  return published;
}

/** Takes published sessions back into draft, out of every calendar. */
export async function withdrawSessions(tx: Transaction, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(session)
    .set({
      publishedAt: null,
      updatedAt: at,
      version: sql`${session.version} + 1`,
      sequence: sql`${session.sequence} + 1`,
    })
    .where(inArray(session.id, [...ids]));
  await tx.delete(sessionCalendar).where(inArray(sessionCalendar.sessionId, [...ids]));
}

/** How many hold a place in any of these sessions, wait for one, or are owed another one because of it. */
export async function countPlacesHeld(tx: Executor, sessionIds: readonly string[]): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from registration
    where session_id = any(${sql.param([...sessionIds])}::uuid[]) and status <> 'CANCELLED'`);
  return row?.count ?? 0;
}

/** The sessions each notice announces, in the order they begin; drafts too, for those who may see them. */
export function listSessionsOfNotices(
  db: Executor,
  noticeIds: readonly string[],
  { drafts }: { drafts: boolean },
): Promise<{ noticeId: string; session: SessionRow }[]> {
  return db
    .select({ noticeId: noticeSession.noticeId, session })
    .from(noticeSession)
    .innerJoin(session, eq(session.id, noticeSession.sessionId))
    .where(and(inArray(noticeSession.noticeId, [...noticeIds]), drafts ? undefined : isNotNull(session.publishedAt)))
    .orderBy(asc(session.startsAt), asc(session.id));
}
