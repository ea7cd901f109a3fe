import { and, eq, inArray, like, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { insertMany } from './many-rows.js';
import type { SessionRow } from './sessions.js';
import { agencyBranch } from './tables/agency.js';
import { session, sessionCalendar, sessionHost, sessionParticipant } from './tables/session.js';
import { slot } from './tables/slot.js';

export type NewSession = typeof session.$inferInsert;
export type SessionChange = Partial<Omit<NewSession, 'id' | 'version' | 'sequence'>>;

export interface NewSessions {
  sessions: readonly NewSession[];
  slots: readonly (typeof slot.$inferInsert)[];
  hosts: readonly (typeof sessionHost.$inferInsert)[];
  participants: readonly (typeof sessionParticipant.$inferInsert)[];
}

/** Writes sessions with all that belongs to them: one statement for each kind of row, however many there are. */
export async function insertSessions(tx: Transaction, made: NewSessions): Promise<void> {
  await insertMany(tx, session, made.sessions);
  await insertMany(tx, slot, made.slots);
  await insertMany(tx, sessionHost, made.hosts);
  await insertMany(tx, sessionParticipant, made.participants);
}

/** Writes a change by the secretariat: `version` and `sequence` rise, so that caches and calendars notice. */
export async function changeSession(tx: Transaction, id: string, change: SessionChange): Promise<void> {
  await tx
    .update(session)
    .set({ ...change, version: sql`${session.version} + 1`, sequence: sql`${session.sequence} + 1` })
    .where(eq(session.id, id));
}

/** Slugs in use that begin so, to find a free one. */
export async function listSlugsLike(db: Executor, prefix: string): Promise<string[]> {
  const rows = await db
    .select({ slug: session.slug })
    .from(session)
    .where(like(session.slug, `${prefix.replace(/[\\%_]/g, '\\$&')}%`));
  return rows.map((row) => row.slug);
}

/** A receiver and a room taken for a stretch of time. */
export interface Engagement {
  id: string;
  receiverLeaderId: string;
  pointId: string;
  room: string;
  startsAt: string;
  endsAt: string;
}

/** The first session that takes the same leader, or the same room, at an overlapping time; null for none. */
export async function findClash(
  tx: Executor,
  plan: Engagement,
): Promise<{ of: 'LEADER' | 'ROOM'; session: SessionRow } | null> {
  const sameLeader = eq(session.receiverLeaderId, plan.receiverLeaderId);
  const sameRoom = plan.room === '' ? undefined : and(eq(session.pointId, plan.pointId), eq(session.room, plan.room));
  const [row] = await tx
    .select()
    .from(session)
    .where(and(ne(session.id, plan.id), or(sameLeader, sameRoom), takesPlace, overlaps(plan)))
    .limit(1);
  if (!row) return null;
  return { of: row.receiverLeaderId === plan.receiverLeaderId ? 'LEADER' : 'ROOM', session: row };
}

/** Who hosts beside the owner, anew. */
export async function replaceHosts(tx: Transaction, sessionId: string, agencyIds: readonly string[]): Promise<void> {
  await tx.delete(sessionHost).where(eq(sessionHost.sessionId, sessionId));
  if (agencyIds.length === 0) return;
  await tx.insert(sessionHost).values(agencyIds.map((agencyId, ordering) => ({ sessionId, agencyId, ordering })));
}

/** Who attends, anew. */
export async function replaceParticipants(
  tx: Transaction,
  sessionId: string,
  participants: readonly { name: string; agencyId: string | null }[],
): Promise<void> {
  await tx.delete(sessionParticipant).where(eq(sessionParticipant.sessionId, sessionId));
  if (participants.length === 0) return;
  await tx.insert(sessionParticipant).values(participants.map((one, ordering) => ({ sessionId, ordering, ...one })));
}

/** Shows a session in the calendar of its owner, its hosts and every agency above any of them; anew, at its present time. */
export async function fillCalendar(tx: Transaction, sessionId: string): Promise<void> {
  await emptyCalendar(tx, sessionId);
  await tx.execute(sql`
    insert into ${sessionCalendar} (ancestor_id, session_id, starts_at)
    select distinct b.ancestor_id, s.id, s.starts_at
    from ${session} s
    join lateral (
      select s.agency_id union select h.agency_id from ${sessionHost} h where h.session_id = s.id
    ) owner on true
    join ${agencyBranch} b on b.descendant_id = owner.agency_id
    where s.id = ${sessionId}`);
}

/** Takes a session out of every calendar. */
export async function emptyCalendar(tx: Transaction, sessionId: string): Promise<void> {
  await tx.delete(sessionCalendar).where(eq(sessionCalendar.sessionId, sessionId));
}

// Private: the same conditions as the exclusion constraints, which settle what two transactions do at once.
const takesPlace: SQL = inArray(session.status, ['SCHEDULED', 'RESCHEDULED', 'HELD']);

function overlaps({ startsAt, endsAt }: Engagement): SQL {
  return sql`tstzrange(${session.startsAt}, ${session.endsAt}) && tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz)`;
}
