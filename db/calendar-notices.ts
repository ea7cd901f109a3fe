import { and, asc, desc, eq, inArray, isNotNull, lte, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { notice, noticePosting, noticeSession } from './tables/notice.js';

export type NoticeRow = typeof notice.$inferSelect;
export type NewNotice = typeof notice.$inferInsert;
export type NoticeChange = Partial<Omit<NewNotice, 'id' | 'agencyId' | 'version' | 'createdAt' | 'createdBy'>>;
export type PostingRow = typeof noticePosting.$inferSelect;

/** A notice in whatever state, for those who may see drafts. */
export async function findNotice(db: Executor, id: string): Promise<NoticeRow | null> {
  const [row] = await db.select().from(notice).where(eq(notice.id, id));
  return row ?? null;
}

/** The same, held for the rest of the transaction. */
export async function lockNotice(tx: Transaction, id: string): Promise<NoticeRow | null> {
  const [row] = await tx.select().from(notice).where(eq(notice.id, id)).for('update');
  return row ?? null;
}

export async function insertNotice(tx: Transaction, row: NewNotice): Promise<void> {
  await tx.insert(notice).values(row);
}

/** Writes a change and raises the version; gives back the notice as it is then. */
export async function changeNotice(tx: Transaction, id: string, change: NoticeChange): Promise<NoticeRow> {
  const [row] = await tx
    .update(notice)
    .set({ ...change, version: sql`${notice.version} + 1` })
    .where(eq(notice.id, id))
    .returning();
  if (!row) throw new Error(`The notice ${id} is gone`);
  return row;
}

/** Which sessions it announces, anew. */
export async function replaceNoticeSessions(
  tx: Transaction,
  noticeId: string,
  sessionIds: readonly string[],
): Promise<void> {
  await tx.delete(noticeSession).where(eq(noticeSession.noticeId, noticeId));
  await addNoticeSessions(tx, noticeId, sessionIds);
}

/** Adds sessions it announces; those that are among them already stay. */
export async function addNoticeSessions(
  tx: Transaction,
  noticeId: string,
  sessionIds: readonly string[],
): Promise<void> {
  if (sessionIds.length === 0) return;
  await tx
    .insert(noticeSession)
    .values(sessionIds.map((sessionId) => ({ noticeId, sessionId })))
    .onConflictDoNothing();
}

export async function listNoticeSessionIds(db: Executor, noticeId: string): Promise<string[]> {
  const rows = await db.select().from(noticeSession).where(eq(noticeSession.noticeId, noticeId));
  return rows.map((row) => row.sessionId);
}

export async function insertPosting(tx: Transaction, row: typeof noticePosting.$inferInsert): Promise<void> {
  await tx.insert(noticePosting).values(row);
}

/** Where the notices were made known, by day. */
export function listPostings(db: Executor, noticeIds: readonly string[]): Promise<PostingRow[]> {
  return db
    .select()
    .from(noticePosting)
    .where(inArray(noticePosting.noticeId, [...noticeIds]))
    .orderBy(asc(noticePosting.day), asc(noticePosting.id));
}

/** A notice of the same agency and year with the same number, other than this one; withdrawn ones do not count. */
export async function findSameNumber(
  tx: Transaction,
  {
    agencyId,
    numberKey,
    issuedDay,
    exceptId,
  }: { agencyId: string; numberKey: string; issuedDay: string; exceptId: string },
): Promise<NoticeRow | null> {
  const sameYear = sql`extract(year from ${notice.issuedDay}) = extract(year from ${issuedDay}::date)`;
  const [row] = await tx
    .select()
    .from(notice)
    .where(
      and(
        eq(notice.agencyId, agencyId),
        eq(notice.numberKey, numberKey),
        ne(notice.id, exceptId),
        ne(notice.state, 'WITHDRAWN'),
        sameYear,
      ),
    );
  return row ?? null;
}

/** Notices of an agency that are or were public, latest first. */
export function listPublicNotices(
  db: Executor,
  asked: { agencyId: string; before?: { publishedAt: string; id: string } | undefined; most: number },
): Promise<NoticeRow[]> {
  const isBefore =
    asked.before &&
    sql`(${notice.publishedAt}, ${notice.id}) < (${asked.before.publishedAt}::timestamptz, ${asked.before.id}::uuid)`;
  return db
    .select()
    .from(notice)
    .where(and(eq(notice.agencyId, asked.agencyId), isPublic, isBefore))
    .orderBy(desc(notice.publishedAt), desc(notice.id))
    .limit(asked.most);
}

/** Those of the given notices that are or were public, in no order. */
export function findPublicNotices(db: Executor, ids: readonly string[]): Promise<NoticeRow[]> {
  return db
    .select()
    .from(notice)
    .where(and(inArray(notice.id, [...ids]), isPublic));
}

/** Public notices that took the place of the given ones. */
export function listSuperseding(db: Executor, ids: readonly string[]): Promise<NoticeRow[]> {
  return db
    .select()
    .from(notice)
    .where(and(inArray(notice.supersedesId, [...ids]), isPublic))
    .orderBy(asc(notice.publishedAt), asc(notice.id));
}

/** Notices of an agency in whatever state, latest first. */
export function listNotices(
  db: Executor,
  asked: {
    agencyId: string;
    states?: readonly string[] | undefined;
    before?: { createdAt: string; id: string } | undefined;
    most: number;
  },
): Promise<NoticeRow[]> {
  const isBefore =
    asked.before &&
    sql`(${notice.createdAt}, ${notice.id}) < (${asked.before.createdAt}::timestamptz, ${asked.before.id}::uuid)`;
  const inState = asked.states && inArray(notice.state, [...asked.states]);
  return db
    .select()
    .from(notice)
    .where(and(eq(notice.agencyId, asked.agencyId), inState, isBefore))
    .orderBy(desc(notice.createdAt), desc(notice.id))
    .limit(asked.most);
}

/**
 * Takes one signed notice whose time has come and that nobody else has in hand, for this transaction.
 *
 * @param exceptIds notices that were tried before and failed
 */
export async function takeDueNotice(
  tx: Transaction,
  { now, exceptIds }: { now: string; exceptIds: readonly string[] },
): Promise<NoticeRow | null> {
  const untried: SQL | undefined = exceptIds.length > 0 ? notInArray(notice.id, [...exceptIds]) : undefined;
  const isDue = and(eq(notice.state, 'SIGNED'), lte(notice.publishAt, sql`${now}::timestamptz`));
  const [row] = await tx
    .select()
    .from(notice)
    .where(and(isDue, untried))
    .orderBy(asc(notice.publishAt), asc(notice.id))
    .limit(1)
    .for('update', { skipLocked: true });
  return row ?? null;
}

const isPublic = isNotNull(notice.publishedAt);
