import { and, asc, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { grouped } from './grouped.js';
import type { NewSession } from './session-writes.js';
import type { SessionRow } from './sessions.js';
import { session, sessionHost, sessionParticipant } from './tables/session.js';
import { slot } from './tables/slot.js';

/** A session that a schedule made, with how many have registered for it at any time, and its slots still offered. */
export interface GeneratedRow {
  session: SessionRow;
  registrations: number;
  slots: readonly { startsAt: string; endsAt: string; publicCapacity: number; staffCapacity: number }[];
}

/** Sessions schedules have made of the nominal days between two days, both included, in their order. */
export async function listGenerated(
  db: Executor,
  asked: { scheduleIds: readonly string[]; from: string; to: string },
): Promise<GeneratedRow[]> {
  const rows = await db
    .select({
      session,
      registrations: sql<number>`(select count(*)::int from registration r where r.session_id = session.id)`,
    })
    .from(session)
    .where(
      and(
        inArray(session.scheduleId, [...asked.scheduleIds]),
        gte(session.nominalDay, asked.from),
        lte(session.nominalDay, asked.to),
      ),
    )
    .orderBy(asc(session.nominalDay), asc(session.scheduleSeat));
  const slots = await listOffered(
    db,
    rows.map((row) => row.session.id),
  );
  const bySession = grouped(slots, (one) => one.sessionId);
  return rows.map((row) => ({ ...row, slots: bySession.get(row.session.id) ?? [] }));
}

/** Those of some readable addresses that are in use. */
export async function listUsedSlugs(db: Executor, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows = await db.execute<{ slug: string }>(
    sql`select slug from session where slug = any(${sql.param([...slugs])}::text[])`,
  );
  return rows.map((row) => row.slug);
}

/** Frees the time, room, slots and company of sessions that are about to be written anew, or are no longer wanted. */
export async function setAside(
  tx: Transaction,
  { ids, reason, at }: { ids: readonly string[]; reason: string; at: string },
): Promise<void> {
  if (ids.length === 0) return;
  const these = [...ids];
  await tx
    .update(session)
    .set({ status: 'CANCELLED', statusReason: reason, updatedAt: at })
    .where(inArray(session.id, these));
  await tx
    .update(slot)
    .set({ withdrawnAt: at })
    .where(and(inArray(slot.sessionId, these), isNull(slot.withdrawnAt)));
  await tx.delete(sessionHost).where(inArray(sessionHost.sessionId, these));
  await tx.delete(sessionParticipant).where(inArray(sessionParticipant.sessionId, these));
}

/** Writes a session anew at its next turn; `insertGenerated` gives it its slots and company. */
export async function rewriteGenerated(tx: Transaction, id: string, change: Partial<NewSession>): Promise<void> {
  await tx
    .update(session)
    .set({
      ...change,
      status: 'SCHEDULED',
      statusReason: null,
      version: sql`${session.version} + 1`,
      sequence: sql`${session.sequence} + 1`,
    })
    .where(eq(session.id, id));
}

/** Notes that these sessions are as their schedule made them: whatever raises `version` from now on is somebody's hand. */
export async function markGenerated(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(session)
    .set({ generatedVersion: sql`${session.version}` })
    .where(inArray(session.id, [...ids]));
}

function listOffered(db: Executor, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(slot)
    .where(and(inArray(slot.sessionId, [...sessionIds]), isNull(slot.withdrawnAt)))
    .orderBy(asc(slot.startsAt), asc(slot.id));
}
