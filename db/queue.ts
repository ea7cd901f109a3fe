import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { receptionPoint } from './tables/point.js';
import { queueAct, queueLine, queueTicket, serviceDesk } from './tables/queue.js';
import { registration } from './tables/registration.js';
import { session } from './tables/session.js';
import { slot } from './tables/slot.js';

export type TicketRow = typeof queueTicket.$inferSelect;
export type NewTicket = typeof queueTicket.$inferInsert;
export type QueueActRow = typeof queueAct.$inferSelect;
export type ServiceDeskRow = typeof serviceDesk.$inferSelect;

/** One ticket; null when there is none. */
export async function findTicket(db: Executor, id: string): Promise<TicketRow | null> {
  const [row] = await db.select().from(queueTicket).where(eq(queueTicket.id, id));
  return row ?? null;
}

/** Locks one ticket for the rest of the transaction and reads it as whoever held it left it. */
export async function lockTicket(tx: Transaction, id: string): Promise<TicketRow | null> {
  const [row] = await tx.select().from(queueTicket).where(eq(queueTicket.id, id)).for('update');
  return row ?? null;
}

/** Everybody who got a number at a point on a day, by number; also who has left and who is done. */
export function listTickets(db: Executor, { pointId, day }: { pointId: string; day: string }): Promise<TicketRow[]> {
  return db
    .select()
    .from(queueTicket)
    .where(and(eq(queueTicket.pointId, pointId), eq(queueTicket.day, day), ne(queueTicket.state, 'UNDONE')))
    .orderBy(asc(queueTicket.ordering), asc(queueTicket.arrivedAt), asc(queueTicket.id));
}

/** The number of a registration on a day; null for who has not come. */
export async function findTicketOf(db: Executor, registrationId: string, day: string): Promise<TicketRow | null> {
  const [row] = await db
    .select()
    .from(queueTicket)
    .where(
      and(eq(queueTicket.registrationId, registrationId), eq(queueTicket.day, day), ne(queueTicket.state, 'UNDONE')),
    );
  return row ?? null;
}

/** Whom a desk has before it; null when nobody. */
export async function findAtDesk(db: Executor, deskId: string): Promise<TicketRow | null> {
  const [row] = await db
    .select()
    .from(queueTicket)
    .where(and(eq(queueTicket.deskId, deskId), inArray(queueTicket.state, ['CALLED', 'SERVING'])));
  return row ?? null;
}

/** Those of some desks that have somebody before them. */
export async function listAtDesks(db: Executor, deskIds: readonly string[]): Promise<string[]> {
  if (deskIds.length === 0) return [];
  const rows = await db
    .select({ deskId: queueTicket.deskId })
    .from(queueTicket)
    .where(and(inArray(queueTicket.deskId, [...deskIds]), inArray(queueTicket.state, ['CALLED', 'SERVING'])));
  return rows.flatMap(({ deskId }) => deskId ?? []);
}

/** How many were sent on to desks on a day and are still to be called there; desks without any are left out. */
export async function countSentTo(
  db: Executor,
  { deskIds, day }: { deskIds: readonly string[]; day: string },
): Promise<Map<string, number>> {
  if (deskIds.length === 0) return new Map();
  const rows = await db
    .select({ deskId: queueTicket.forDeskId, count: sql<number>`count(*)::int` })
    .from(queueTicket)
    .where(
      and(
        inArray(queueTicket.forDeskId, [...deskIds]),
        eq(queueTicket.day, day),
        inArray(queueTicket.state, ['WAITING', 'HELD']),
      ),
    )
    .groupBy(queueTicket.forDeskId);
  return new Map(rows.flatMap(({ deskId, count }) => (deskId === null ? [] : [[deskId, count] as const])));
}

/**
 * The next number of a line. Whoever asks meanwhile waits: no number is given out twice, none is left out.
 *
 * @param step 0 for somebody who has a number of a desk's own already: the last one given out, for their place among equals
 */
export async function drawNumber(
  tx: Transaction,
  { pointId, day }: { pointId: string; day: string },
  step: 0 | 1 = 1,
): Promise<number> {
  const [row] = await tx
    .insert(queueLine)
    .values({ pointId, day, lastNumber: step })
    .onConflictDoUpdate({
      target: [queueLine.pointId, queueLine.day],
      set: { lastNumber: sql`${queueLine.lastNumber} + ${step}` },
    })
    .returning({ lastNumber: queueLine.lastNumber });
  return row?.lastNumber ?? step;
}

/** Whether a number stands on somebody's paper already. */
export async function isLabelTaken(
  db: Executor,
  { pointId, day, label }: { pointId: string; day: string; label: string },
): Promise<boolean> {
  const taken = and(eq(queueTicket.pointId, pointId), eq(queueTicket.day, day), eq(queueTicket.label, label));
  return (await db.$count(queueTicket, taken)) > 0;
}

export async function insertTicket(tx: Transaction, row: NewTicket): Promise<TicketRow> {
  const [made] = await tx.insert(queueTicket).values(row).returning();
  if (!made) throw new Error('A ticket that was just written is gone');
  return made;
}

export async function updateTicket(tx: Transaction, id: string, change: Partial<NewTicket>): Promise<TicketRow> {
  const [row] = await tx.update(queueTicket).set(change).where(eq(queueTicket.id, id)).returning();
  if (!row) throw new Error('A ticket that was just locked is gone');
  return row;
}

/**
 * Calls whoever is next to a desk and gives them; null when nobody waits for it.
 *
 * One statement: two desks that press at once take two different people, because each passes over what the other holds. A desk
 * that has somebody already breaks `queue_ticket_at_desk`. The order is `inOrder` of the rules.
 */
export async function callNextTicket(
  tx: Transaction,
  { pointId, day, deskId, sessionId, at }: NextAsked,
): Promise<TicketRow | null> {
  const next = tx
    .select({ id: queueTicket.id })
    .from(queueTicket)
    .where(
      and(
        eq(queueTicket.pointId, pointId),
        eq(queueTicket.day, day),
        eq(queueTicket.state, 'WAITING'),
        sql`case when ${queueTicket.forDeskId} is not null then ${queueTicket.forDeskId} = ${deskId}::uuid
          else ${sessionId}::uuid is null or ${queueTicket.sessionId} = ${sessionId}::uuid end`,
      ),
    )
    .orderBy(
      sql`${queueTicket.forDeskId} is null`,
      sql`${queueTicket.priority} is null`,
      sql`case when ${queueTicket.turnAt} <= ${at}::timestamptz then 0
        when ${queueTicket.origin} = 'WALK_IN' then 1 else 2 end`,
      asc(queueTicket.turnAt),
      asc(queueTicket.ordering),
    )
    .limit(1)
    .for('update', { skipLocked: true });
  const [row] = await tx
    .update(queueTicket)
    .set({ state: 'CALLED', deskId, calledAt: at, callCount: sql`${queueTicket.callCount} + 1`, forDeskId: null })
    .where(sql`${queueTicket.id} = ${next}`)
    .returning();
  return row ?? null;
}

export interface NextAsked {
  pointId: string;
  day: string;
  deskId: string;
  /** Only those who came for this session; everybody when null. */
  sessionId: string | null;
  at: string;
}

/** Lets one at a time do what goes by this key, until the transaction ends. */
export async function lockKey(tx: Transaction, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 5))`);
}

/** What was done under a key; null when nothing was. */
export async function findQueueAct(db: Executor, key: string): Promise<QueueActRow | null> {
  const [row] = await db.select().from(queueAct).where(eq(queueAct.key, key));
  return row ?? null;
}

export async function insertQueueAct(tx: Transaction, row: QueueActRow): Promise<void> {
  await tx.insert(queueAct).values(row);
}

/** Open desks of points, by name. */
export function listDesks(db: Executor, pointIds: readonly string[]): Promise<ServiceDeskRow[]> {
  return db
    .select()
    .from(serviceDesk)
    .where(and(inArray(serviceDesk.pointId, [...pointIds]), isNull(serviceDesk.closedAt)))
    .orderBy(asc(serviceDesk.name), asc(serviceDesk.id));
}

/** Desks by id, closed ones too, in no order. */
export async function findDesks(db: Executor, ids: readonly string[]): Promise<ServiceDeskRow[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(serviceDesk)
        .where(inArray(serviceDesk.id, [...ids]));
}

export async function insertDesk(tx: Transaction, row: typeof serviceDesk.$inferInsert): Promise<void> {
  await tx.insert(serviceDesk).values(row);
}

export async function updateDesk(
  tx: Transaction,
  id: string,
  change: Partial<typeof serviceDesk.$inferInsert>,
): Promise<void> {
  await tx.update(serviceDesk).set(change).where(eq(serviceDesk.id, id));
}

/** A point by its id or its readable address; null when there is none. */
export async function findPointBy(db: Executor, by: { id: string } | { slug: string }) {
  const is = 'id' in by ? eq(receptionPoint.id, by.id) : eq(receptionPoint.slug, by.slug);
  const [row] = await db.select().from(receptionPoint).where(is);
  return row ?? null;
}

/** Sessions held at a point on a day, in the order they begin; called-off ones and drafts are left out. */
export function listSessionsAt(db: Executor, { pointId, day }: { pointId: string; day: string }) {
  return listSessionsAtPoints(db, { pointIds: [pointId], day });
}

/** The same at several points. */
export async function listSessionsAtPoints(
  db: Executor,
  { pointIds, day }: { pointIds: readonly string[]; day: string },
) {
  if (pointIds.length === 0) return [];
  return db
    .select()
    .from(session)
    .where(
      and(
        inArray(session.pointId, [...pointIds]),
        eq(session.day, day),
        sql`${session.publishedAt} is not null`,
        sql`${session.status} not in ('POSTPONED', 'CANCELLED')`,
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id));
}

/** Who is expected at sessions: everybody with a place or waiting for one, by slot. Sealed data stays sealed. */
export function listExpected(db: Executor, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return Promise.resolve([]);
  return db
    .select({ registration, slotStartsAt: slot.startsAt, slotEndsAt: slot.endsAt })
    .from(registration)
    .leftJoin(slot, eq(slot.id, registration.slotId))
    .where(
      and(inArray(registration.sessionId, [...sessionIds]), inArray(registration.status, ['CONFIRMED', 'WAITLISTED'])),
    )
    .orderBy(sql`${slot.startsAt} nulls last`, asc(registration.createdAt), asc(registration.id));
}

export type ExpectedRow = Awaited<ReturnType<typeof listExpected>>[number];

/** The registration a code for the desk belongs to, by the hash of the token in its QR code. */
export async function findByCheckInHash(db: Executor, checkInHash: Buffer): Promise<{ id: string } | null> {
  const [row] = await db
    .select({ id: registration.id })
    .from(registration)
    .where(eq(registration.checkInHash, checkInHash));
  return row ?? null;
}
