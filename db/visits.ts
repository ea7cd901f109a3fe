import { and, asc, desc, eq, gte, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { position } from './tables/leader.js';
import { receptionVisit, visitCase, visitChange, visitPerson } from './tables/visit.js';

export type VisitRow = typeof receptionVisit.$inferSelect;
export type NewVisit = typeof receptionVisit.$inferInsert;
export type VisitEdit = Partial<Omit<NewVisit, 'id' | 'agencyId' | 'version' | 'createdAt' | 'recordedBy'>>;
export type VisitPersonRow = typeof visitPerson.$inferSelect;
export type NewVisitPerson = typeof visitPerson.$inferInsert;
export type VisitChangeRow = typeof visitChange.$inferSelect;

export async function findVisit(db: Executor, id: string): Promise<VisitRow | null> {
  const [row] = await db.select().from(receptionVisit).where(eq(receptionVisit.id, id));
  return row ?? null;
}

/** The same, held for the rest of the transaction. */
export async function lockVisit(tx: Transaction, id: string): Promise<VisitRow | null> {
  const [row] = await tx.select().from(receptionVisit).where(eq(receptionVisit.id, id)).for('update');
  return row ?? null;
}

/** What was recorded under the key of whoever sent it, or of this number in the queue. */
export async function findSentVisit(
  db: Executor,
  { clientKey, ticketId }: { clientKey: string; ticketId: string | null },
): Promise<VisitRow | null> {
  const ofTicket = ticketId
    ? and(eq(receptionVisit.ticketId, ticketId), ne(receptionVisit.status, 'VOIDED'))
    : undefined;
  const [row] = await db
    .select()
    .from(receptionVisit)
    .where(or(eq(receptionVisit.clientKey, clientKey), ofTicket))
    .orderBy(sql`${receptionVisit.clientKey} = ${clientKey} desc`)
    .limit(1);
  return row ?? null;
}

/** The visit a code was printed for, or that was recorded for a number of the queue. */
export async function findVisitOf(
  db: Executor,
  by: { feedbackKey: Buffer } | { ticketId: string },
): Promise<VisitRow | null> {
  const isIt =
    'ticketId' in by
      ? and(eq(receptionVisit.ticketId, by.ticketId), ne(receptionVisit.status, 'VOIDED'))
      : eq(receptionVisit.feedbackKey, by.feedbackKey);
  const [row] = await db.select().from(receptionVisit).where(isIt);
  return row ?? null;
}

export async function insertVisit(tx: Transaction, row: NewVisit): Promise<VisitRow> {
  const [made] = await tx.insert(receptionVisit).values(row).returning();
  if (!made) throw new Error('A visit was written and not told');
  return made;
}

/** Writes a change and raises the version; gives back the visit as it is then. */
export async function changeVisit(tx: Transaction, id: string, change: VisitEdit): Promise<VisitRow> {
  const [row] = await tx
    .update(receptionVisit)
    .set({ ...change, version: sql`${receptionVisit.version} + 1` })
    .where(eq(receptionVisit.id, id))
    .returning();
  if (!row) throw new Error(`The visit ${id} is gone`);
  return row;
}

export async function insertVisitPeople(tx: Transaction, people: readonly NewVisitPerson[]): Promise<void> {
  if (people.length > 0) await tx.insert(visitPerson).values([...people]);
}

/** Takes the people of a visit out of it; they stay on record. */
export async function removeVisitPeople(tx: Transaction, visitId: string, now: string): Promise<void> {
  await tx
    .update(visitPerson)
    .set({ removedAt: now })
    .where(and(eq(visitPerson.visitId, visitId), isNull(visitPerson.removedAt)));
}

/** Who came in, by visit and in order; of any number of visits in one statement. */
export async function listVisitPeople(db: Executor, visitIds: readonly string[]): Promise<VisitPersonRow[]> {
  if (visitIds.length === 0) return [];
  return db
    .select()
    .from(visitPerson)
    .where(and(inArray(visitPerson.visitId, [...visitIds]), isNull(visitPerson.removedAt)))
    .orderBy(asc(visitPerson.visitId), asc(visitPerson.ordering));
}

export async function insertVisitChange(tx: Transaction, row: typeof visitChange.$inferInsert): Promise<void> {
  await tx.insert(visitChange).values(row);
}

/** What happened to a visit after it was recorded, the latest first. */
export function listVisitChanges(db: Executor, visitId: string): Promise<VisitChangeRow[]> {
  return db.select().from(visitChange).where(eq(visitChange.visitId, visitId)).orderBy(desc(visitChange.version));
}

/** Says that a visit was about a matter; said before, it holds again. */
export async function linkVisitToCase(
  tx: Transaction,
  row: { visitId: string; caseMatterId: string; occurrence: string },
): Promise<void> {
  await tx
    .insert(visitCase)
    .values(row)
    .onConflictDoUpdate({
      target: [visitCase.visitId, visitCase.caseMatterId],
      set: { removedAt: null, occurrence: row.occurrence },
    });
}

/** How many received visits of a matter an agency had before an instant. */
export async function countVisitsOfCase(
  db: Executor,
  { caseMatterId, agencyId, before }: { caseMatterId: string; agencyId: string; before: string },
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(visitCase)
    .innerJoin(receptionVisit, eq(receptionVisit.id, visitCase.visitId))
    .where(
      and(
        eq(visitCase.caseMatterId, caseMatterId),
        isNull(visitCase.removedAt),
        eq(receptionVisit.agencyId, agencyId),
        eq(receptionVisit.status, 'RECEIVED'),
        sql`${receptionVisit.receivedAt} < ${before}::timestamptz`,
      ),
    );
  return row?.count ?? 0;
}

/** Which visits, in words of the database: everything given must hold. */
export interface VisitQuestion {
  /** Agencies whose visits, and those of everything below, may be read. */
  readable: readonly string[];
  /** Leaders whose own visits may be read wherever they received. */
  leaderIds: readonly string[];
  agencyId?: string | undefined;
  sessionId?: string | undefined;
  caseMatterId?: string | undefined;
  fromDay?: string | undefined;
  toDay?: string | undefined;
  isOpen?: boolean | undefined;
}

/** Visits, the latest first. One statement. */
export function listVisits(
  db: Executor,
  asked: VisitQuestion,
  page: { after?: { receivedAt: string; id: string } | undefined; most: number },
): Promise<VisitRow[]> {
  const { after } = page;
  return db
    .select()
    .from(receptionVisit)
    .where(
      and(
        ...conditionsOf(asked),
        after &&
          sql`(${receptionVisit.receivedAt}, ${receptionVisit.id}) < (${after.receivedAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(receptionVisit.receivedAt), desc(receptionVisit.id))
    .limit(page.most);
}

/** By what a person can be known again. */
export interface PersonKeys {
  personKeys: readonly Buffer[];
  identityKeys: readonly Buffer[];
  phoneKeys: readonly Buffer[];
}

/** Earlier visits of the same person or people, among those that may be read; the latest first. */
export async function listVisitsOfPerson(
  db: Executor,
  keys: PersonKeys,
  { readable, most }: { readable: readonly string[]; most: number },
): Promise<{ visit: VisitRow; person: VisitPersonRow }[]> {
  const same = [
    keys.personKeys.length > 0 ? inArray(visitPerson.personKey, [...keys.personKeys]) : undefined,
    keys.identityKeys.length > 0 ? inArray(visitPerson.identityKey, [...keys.identityKeys]) : undefined,
    keys.phoneKeys.length > 0 ? inArray(visitPerson.phoneKey, [...keys.phoneKeys]) : undefined,
  ].filter((one) => one !== undefined);
  if (same.length === 0) return [];
  return db
    .select({ visit: receptionVisit, person: visitPerson })
    .from(visitPerson)
    .innerJoin(receptionVisit, eq(receptionVisit.id, visitPerson.visitId))
    .where(
      and(
        or(...same),
        isNull(visitPerson.removedAt),
        ne(receptionVisit.status, 'VOIDED'),
        isBelow(receptionVisit.agencyId, readable),
      ),
    )
    .orderBy(desc(receptionVisit.receivedAt), desc(receptionVisit.id))
    .limit(most);
}

/** Whether an agency is one of these, or below one of them. */
export function isBelow(
  agencyId: SQL.Aliased | SQL | typeof receptionVisit.agencyId,
  ancestors: readonly string[],
): SQL {
  return sql`exists (select from agency_branch b
    where b.descendant_id = ${agencyId} and b.ancestor_id = any(${sql.param([...ancestors])}::uuid[]))`;
}

function conditionsOf(asked: VisitQuestion): (SQL | undefined)[] {
  const { readable, leaderIds, agencyId, sessionId, caseMatterId, fromDay, toDay, isOpen } = asked;
  const own = sql`exists (select from ${position} p
    where p.id in (${receptionVisit.receiverPositionId}, ${receptionVisit.onBehalfOfPositionId})
      and p.leader_id = any(${sql.param([...leaderIds])}::uuid[]))`;
  return [
    or(isBelow(receptionVisit.agencyId, readable), leaderIds.length > 0 ? own : undefined),
    agencyId ? isBelow(receptionVisit.agencyId, [agencyId]) : undefined,
    sessionId ? eq(receptionVisit.sessionId, sessionId) : undefined,
    fromDay ? gte(receptionVisit.day, fromDay) : undefined,
    toDay ? lte(receptionVisit.day, toDay) : undefined,
    isOpen ? and(isNull(receptionVisit.closedAt), eq(receptionVisit.status, 'RECEIVED')) : undefined,
    caseMatterId
      ? sql`exists (select from ${visitCase} c where c.visit_id = ${receptionVisit.id}
          and c.case_matter_id = ${caseMatterId} and c.removed_at is null)`
      : undefined,
  ];
}
