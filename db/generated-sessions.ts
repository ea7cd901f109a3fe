import { and, asc, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
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

/** Sessions a schedule has made of the nominal days between two days, both included, in their order. */
export async function listGenerated(
  db: Executor,
  asked: { scheduleId: string; from: string; to: string },
): Promise<GeneratedRow[]> {
  const rows = await db
    .select({
      session,
      registrations: sql<number>`(select count(*)::int from registration r where r.session_id = session.id)`,
    })
    .from(session)
    .where(
      and(
        eq(session.scheduleId, asked.scheduleId),
        gte(session.nominalDay, asked.from),
        lte(session.nominalDay, asked.to),
      ),
    )
    .orderBy(asc(session.nominalDay), asc(session.scheduleSeat));
  const slots = await listOffered(
    db,
    rows.map((row) => row.session.id),
  );
  return rows.map((row) => ({ ...row, slots: slots.filter((one) => one.sessionId === row.session.id) }));
}

/** Those of some readable addresses that are in use. */
export async function listUsedSlugs(db: Executor, slugs: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ slug: session.slug })
    .from(session)
    .where(inArray(session.slug, [...slugs]));
  return rows.map((row) => row.slug);
}

export interface NewGenerated {
  sessions: readonly NewSession[];
  slots: readonly (typeof slot.$inferInsert)[];
  hosts: readonly (typeof sessionHost.$inferInsert)[];
  participants: readonly (typeof sessionParticipant.$inferInsert)[];
}

/** Writes sessions with all that belongs to them: one statement for each thousand rows of a kind. */
export async function insertGenerated(tx: Transaction, made: NewGenerated): Promise<void> {
  for (const rows of thousands(made.sessions)) await tx.insert(session).values(rows);
  for (const rows of thousands(made.slots)) await tx.insert(slot).values(rows);
  for (const rows of thousands(made.hosts)) await tx.insert(sessionHost).values(rows);
  for (const rows of thousands(made.participants)) await tx.insert(sessionParticipant).values(rows);
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

/** One statement takes 65,535 parameters at most. */
function thousands<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / 1_000) }, (_, i) => rows.slice(i * 1_000, (i + 1) * 1_000));
}
