import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { changeOffer, sessionChange } from './tables/promise.js';
import { registration } from './tables/registration.js';

export type ChangeRow = typeof sessionChange.$inferSelect;
export type NewChange = typeof sessionChange.$inferInsert;
export type OfferRow = typeof changeOffer.$inferSelect;

/** What somebody was last asked, with the act of the desk that asked it. */
export interface PlacedOffer {
  offer: OfferRow;
  change: ChangeRow;
}

export async function insertChange(tx: Transaction, row: NewChange): Promise<void> {
  await tx.insert(sessionChange).values(row);
}

/** An act of the desk, taken back or not. */
export async function findChange(db: Executor, id: string): Promise<ChangeRow | null> {
  const [row] = await db.select().from(sessionChange).where(eq(sessionChange.id, id));
  return row ?? null;
}

/** The last act on each of these sessions, taken back or not; what takes an act back is told by that act. */
export async function listLastChanges(db: Executor, sessionIds: readonly string[]): Promise<ChangeRow[]> {
  return db
    .selectDistinctOn([sessionChange.sessionId])
    .from(sessionChange)
    .where(and(inArray(sessionChange.sessionId, [...sessionIds]), ne(sessionChange.act, 'RESTORED')))
    .orderBy(sessionChange.sessionId, desc(sessionChange.sequence), desc(sessionChange.madeAt));
}

/**
 * Asks everybody booked or waiting in a session, or only those named, and notes how they stand: before the act changes it.
 *
 * From now on they go before others: who holds a place by `ofPlace`, who waits by `ofNumber`. By id.
 */
export async function askRegistered(
  tx: Transaction,
  asked: { change: Pick<ChangeRow, 'id' | 'sessionId'>; lastDay: string | null; only?: readonly string[] },
  priority: { ofPlace: number; ofNumber: number },
): Promise<string[]> {
  const { change, lastDay, only } = asked;
  const named = only === undefined ? sql`true` : sql`r.id = any(${sql.param([...only])}::uuid[])`;
  const rows = await tx.execute<{ id: string }>(sql`
    with concerned as (
      select r.id, r.status, r.slot_id, r.priority from registration r
      where r.session_id = ${change.sessionId} and r.status in ('CONFIRMED', 'WAITLISTED') and ${named}
    ), asked as (
      insert into change_offer (change_id, registration_id, status_before, slot_id_before, priority_before, last_day)
      select ${change.id}, id, status, slot_id, priority, ${lastDay}::date from concerned
    )
    update registration r
    set priority = greatest(r.priority, case r.status when 'CONFIRMED' then ${priority.ofPlace}::int else ${priority.ofNumber}::int end)
    from concerned where r.id = concerned.id
    returning r.id`);
  return rows.map((row) => row.id).sort();
}

/** What the holder of a registration was last asked in the session they are in; null for nothing. */
export async function findOffer(db: Executor, registrationId: string): Promise<PlacedOffer | null> {
  const [row] = await latestOffers(db, [registrationId]);
  return row ?? null;
}

/** What the holders of these registrations were last asked. */
export function latestOffers(db: Executor, registrationIds: readonly string[]): Promise<PlacedOffer[]> {
  return db
    .selectDistinctOn([changeOffer.registrationId], { offer: changeOffer, change: sessionChange })
    .from(changeOffer)
    .innerJoin(sessionChange, eq(sessionChange.id, changeOffer.changeId))
    .innerJoin(
      registration,
      and(eq(registration.id, changeOffer.registrationId), eq(registration.sessionId, sessionChange.sessionId)),
    )
    .where(and(inArray(changeOffer.registrationId, [...registrationIds]), isNull(sessionChange.undoneAt)))
    .orderBy(
      changeOffer.registrationId,
      desc(sessionChange.sequence),
      desc(sessionChange.madeAt),
      desc(sessionChange.id),
    );
}

/** Notes an answer to what somebody was last asked in the session they are still in; false when nothing was open. */
export async function noteAnswer(
  tx: Transaction,
  registrationId: string,
  { answer, at }: { answer: string; at: string },
): Promise<boolean> {
  const last = await findOffer(tx, registrationId);
  if (last === null || last.offer.answer !== null) return false;
  const { changeId } = last.offer;
  await tx
    .update(changeOffer)
    .set({ answer, answeredAt: at })
    .where(and(eq(changeOffer.changeId, changeId), eq(changeOffer.registrationId, registrationId)));
  return true;
}
