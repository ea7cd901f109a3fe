import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { registration } from './tables/registration.js';
import { triageAct } from './tables/triage.js';

export type TriageActRow = typeof triageAct.$inferSelect;
export type NewTriageAct = typeof triageAct.$inferInsert;

export async function insertTriageAct(tx: Transaction, row: NewTriageAct): Promise<void> {
  await tx.insert(triageAct).values(row);
}

/** An act on a registration, taken back or not. */
export async function findTriageAct(db: Executor, id: string): Promise<TriageActRow | null> {
  const [row] = await db.select().from(triageAct).where(eq(triageAct.id, id));
  return row ?? null;
}

/** Every act on these registrations that stands, the latest first. */
export function listTriageActs(db: Executor, registrationIds: readonly string[]): Promise<TriageActRow[]> {
  return db
    .select()
    .from(triageAct)
    .where(and(inArray(triageAct.registrationId, [...registrationIds]), isNull(triageAct.undoneAt)))
    .orderBy(desc(triageAct.id));
}

/** The last act that stands on each of these registrations. */
export function listLastTriageActs(db: Executor, registrationIds: readonly string[]): Promise<TriageActRow[]> {
  return db
    .selectDistinctOn([triageAct.registrationId])
    .from(triageAct)
    .where(and(inArray(triageAct.registrationId, [...registrationIds]), isNull(triageAct.undoneAt)))
    .orderBy(triageAct.registrationId, desc(triageAct.id));
}

const isOpen = sql`${triageAct.act} in ('MORE_ASKED', 'SESSION_PROPOSED') and ${triageAct.answer} is null and ${triageAct.undoneAt} is null`;

/** What a citizen is asked by the secretariat and has not answered; null for nothing. */
export async function findOpenQuestion(db: Executor, registrationId: string): Promise<TriageActRow | null> {
  const [row] = await db
    .select()
    .from(triageAct)
    .where(and(eq(triageAct.registrationId, registrationId), isOpen));
  return row ?? null;
}

export interface Closing {
  answer: 'ANSWERED' | 'ACCEPT' | 'KEEP' | 'LAPSED' | 'WITHDRAWN';
  sealedAnswer?: Buffer;
  at: string;
}

/** Closes an open question; false when it was closed already. A place held for it must be given back by the caller. */
export async function closeQuestion(
  tx: Transaction,
  id: string,
  { answer, sealedAnswer, at }: Closing,
): Promise<boolean> {
  const closed = await tx
    .update(triageAct)
    .set({ answer, sealedAnswer: sealedAnswer ?? null, answeredAt: at, heldShare: null })
    .where(and(eq(triageAct.id, id), isOpen))
    .returning({ id: triageAct.id });
  return closed.length === 1;
}

/** Notes that an act was taken back. A place held for it must be given back by the caller. */
export async function markTriageUndone(tx: Transaction, id: string, undone: { by: string; at: string }): Promise<void> {
  await tx
    .update(triageAct)
    .set({ undoneBy: undone.by, undoneAt: undone.at, heldShare: null })
    .where(eq(triageAct.id, id));
}

/** A place proposed to the holder of a registration. */
export interface Proposal {
  id: string;
  registrationId: string;
  agencyId: string;
  /** The session the registration is in. */
  sessionId: string;
  proposedSlotId: string;
  heldShare: string | null;
}

/** Proposals nobody answered by their last day, oldest first; what another instance has in hand is passed over. */
export async function listLapsedQuestions(
  tx: Transaction,
  { today, most }: { today: string; most: number },
): Promise<Proposal[]> {
  const rows = await tx.execute<Record<keyof Proposal, string>>(sql`
    select t.id, t.registration_id as "registrationId", t.agency_id as "agencyId", r.session_id as "sessionId",
      t.proposed_slot_id as "proposedSlotId", t.held_share as "heldShare"
    from triage_act t join registration r on r.id = t.registration_id
    where t.act = 'SESSION_PROPOSED' and t.answer is null and t.undone_at is null and t.due_day < ${today}::date
    order by t.id limit ${most} for update of t skip locked`);
  return [...rows];
}

/** Closes every proposal of a place in a session that is called off, and frees nothing: the caller empties its slots. */
export async function withdrawProposalsTo(tx: Transaction, sessionId: string, at: string): Promise<string[]> {
  const rows = await tx.execute<{ registration_id: string }>(sql`
    update triage_act t set answer = 'WITHDRAWN', answered_at = ${at}, held_share = null
    from slot s
    where s.id = t.proposed_slot_id and s.session_id = ${sessionId} and t.answer is null and t.undone_at is null
    returning t.registration_id`);
  const ids = rows.map((row) => row.registration_id);
  if (ids.length > 0)
    await tx
      .update(registration)
      .set({ triageState: 'UNDER_REVIEW', version: sql`${registration.version} + 1` })
      .where(and(inArray(registration.id, ids), eq(registration.triageState, 'SESSION_PROPOSED')));
  return ids;
}

/** How many others wait in a session. */
export async function countOthersWaiting(
  db: Executor,
  { sessionId, exceptId }: { sessionId: string; exceptId: string },
): Promise<number> {
  return db.$count(
    registration,
    sql`${registration.sessionId} = ${sessionId} and ${registration.status} = 'WAITLISTED' and ${registration.id} <> ${exceptId}`,
  );
}

/** Puts a registration at the very end of its waiting list. */
export async function goToEndOfList(tx: Transaction, registrationId: string): Promise<void> {
  await tx.execute(sql`
    update registration set waiting_number = nextval(pg_get_serial_sequence('registration', 'waiting_number'))
    where id = ${registrationId}`);
}
