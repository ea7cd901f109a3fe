import { and, asc, desc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { NoticeRow } from './calendar-notices.js';
import type { Executor, Transaction } from './client.js';
import type { ChangeRow } from './promises.js';
import { agencyBranch } from './tables/agency.js';
import { notice, noticeSession } from './tables/notice.js';
import { owedNotice } from './tables/owed-notice.js';
import { sessionChange } from './tables/promise.js';

export type OwedRow = typeof owedNotice.$inferSelect;

/** An act of the desk that a notice has to tell of. */
export interface OwedAct {
  owed: OwedRow;
  change: ChangeRow;
}

/** Makes whoever else would note what an agency owes wait until the transaction ends. */
export async function lockOwed(tx: Transaction, agencyId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('owed at ' || ${agencyId}::text, 0))`);
}

/** The latest notice in force that announces a session; null when none does. */
export async function findAnnouncing(db: Executor, sessionId: string): Promise<NoticeRow | null> {
  const [row] = await db
    .select({ notice })
    .from(notice)
    .innerJoin(noticeSession, eq(noticeSession.noticeId, notice.id))
    .where(and(eq(noticeSession.sessionId, sessionId), eq(notice.state, 'PUBLISHED')))
    .orderBy(desc(notice.publishedAt), desc(notice.id))
    .limit(1);
  return row?.notice ?? null;
}

/** The notice being prepared that takes part of another one's place; null while there is none. */
export async function findAmendment(tx: Transaction, supersededId: string): Promise<NoticeRow | null> {
  const [row] = await tx
    .select()
    .from(notice)
    .where(
      and(
        eq(notice.supersedesId, supersededId),
        eq(notice.supersedesPartly, true),
        inArray(notice.state, ['DRAFT', 'SUBMITTED']),
      ),
    )
    .orderBy(asc(notice.createdAt), asc(notice.id))
    .limit(1)
    .for('update');
  return row ?? null;
}

export async function insertOwed(tx: Transaction, row: OwedRow): Promise<void> {
  await tx.insert(owedNotice).values(row);
}

/** Forgets what is owed because of these acts: they were taken back, or what was announced is true again. */
export async function dropOwed(tx: Transaction, changeIds: readonly string[]): Promise<OwedRow[]> {
  if (changeIds.length === 0) return [];
  return tx
    .delete(owedNotice)
    .where(inArray(owedNotice.changeId, [...changeIds]))
    .returning();
}

/** The acts that notices being prepared (or published) tell of, in the order they were done. */
export function listOwedOf(db: Executor, noticeIds: readonly string[]): Promise<OwedAct[]> {
  return withChange(db)
    .where(inArray(owedNotice.noticeId, [...noticeIds]))
    .orderBy(asc(sessionChange.madeAt), asc(sessionChange.id));
}

/** The acts by which public notices are no longer true, in the order they were done. */
export function listOwedTo(db: Executor, supersededIds: readonly string[]): Promise<OwedAct[]> {
  return withChange(db)
    .where(inArray(owedNotice.supersededId, [...supersededIds]))
    .orderBy(asc(sessionChange.madeAt), asc(sessionChange.id));
}

/** What an agency (and those below it) still owes: no public notice says it, and the one before is in force. Oldest first. */
export function listStillOwed(
  db: Executor,
  asked: { agencyId: string; includeSubordinate: boolean; most: number },
): Promise<OwedAct[]> {
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, asked.agencyId));
  const inForce = db.select({ id: notice.id }).from(notice).where(eq(notice.state, 'PUBLISHED'));
  return withChange(db)
    .where(
      and(
        asked.includeSubordinate ? inArray(owedNotice.agencyId, branch) : eq(owedNotice.agencyId, asked.agencyId),
        inArray(owedNotice.supersededId, inForce),
        isStillOwed(db),
      ),
    )
    .orderBy(asc(sessionChange.madeAt), asc(sessionChange.id))
    .limit(asked.most);
}

/** Notes that a notice just published says what was owed of the one it supersedes: of its own sessions, or of all. */
export async function settleOwed(
  tx: Transaction,
  { id, supersedesId, supersedesPartly }: Pick<NoticeRow, 'id' | 'supersedesId' | 'supersedesPartly'>,
): Promise<void> {
  if (supersedesId === null) return;
  const own = tx
    .select({ id: sessionChange.id })
    .from(sessionChange)
    .innerJoin(noticeSession, eq(noticeSession.sessionId, sessionChange.sessionId))
    .where(eq(noticeSession.noticeId, id));
  await tx
    .update(owedNotice)
    .set({ noticeId: id })
    .where(
      and(
        eq(owedNotice.supersededId, supersedesId),
        isStillOwed(tx),
        supersedesPartly ? inArray(owedNotice.changeId, own) : undefined,
      ),
    );
}

/** Every session that public notices in force, taking part of this one's place, announce. */
export async function listAmendedSessionIds(db: Executor, supersededId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: noticeSession.sessionId })
    .from(noticeSession)
    .innerJoin(notice, eq(notice.id, noticeSession.noticeId))
    .where(and(eq(notice.supersedesId, supersededId), inArray(notice.state, ['PUBLISHED', 'SUPERSEDED'])));
  return rows.map((row) => row.id);
}

/** Takes sessions off the list of a notice. */
export async function removeNoticeSessions(
  tx: Transaction,
  noticeId: string,
  sessionIds: readonly string[],
): Promise<void> {
  if (sessionIds.length === 0) return;
  await tx
    .delete(noticeSession)
    .where(and(eq(noticeSession.noticeId, noticeId), inArray(noticeSession.sessionId, [...sessionIds])));
}

function isStillOwed(db: Executor) {
  const saying = db
    .select({ id: notice.id })
    .from(notice)
    .where(inArray(notice.state, ['PUBLISHED', 'SUPERSEDED']));
  return or(isNull(owedNotice.noticeId), notInArray(owedNotice.noticeId, saying));
}

function withChange(db: Executor) {
  return db
    .select({ owed: owedNotice, change: sessionChange })
    .from(owedNotice)
    .innerJoin(sessionChange, eq(sessionChange.id, owedNotice.changeId))
    .$dynamic();
}
