import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { agency } from './tables/agency.js';
import { agenda, agendaChange, agendaItem, agendaParticipant } from './tables/agenda.js';
import { position } from './tables/leader.js';
import { registration } from './tables/registration.js';
import { session } from './tables/session.js';
import { slot } from './tables/slot.js';

export type AgendaRow = typeof agenda.$inferSelect;
export type AgendaItemRow = typeof agendaItem.$inferSelect;
export type NewAgendaItem = typeof agendaItem.$inferInsert;
export type AgendaItemChange = Partial<Omit<NewAgendaItem, 'id' | 'sessionId' | 'kind' | 'registrationId'>>;
export type AgendaParticipantRow = typeof agendaParticipant.$inferSelect;
export type NewAgendaParticipant = typeof agendaParticipant.$inferInsert;
export type AgendaChangeRow = typeof agendaChange.$inferSelect;

/** The agenda of a session; null while nobody has begun it. */
export async function findAgenda(db: Executor, sessionId: string): Promise<AgendaRow | null> {
  const [row] = await db.select().from(agenda).where(eq(agenda.sessionId, sessionId));
  return row ?? null;
}

/** The agenda of a session, held for the rest of the transaction; begun at version 0 when there was none. */
export async function lockAgenda(tx: Transaction, sessionId: string, now: string): Promise<AgendaRow> {
  await tx.insert(agenda).values({ sessionId, version: 0, createdAt: now, updatedAt: now }).onConflictDoNothing();
  const [row] = await tx.select().from(agenda).where(eq(agenda.sessionId, sessionId)).for('update');
  if (!row) throw new Error('An agenda that was just begun is gone');
  return row;
}

/** Raises the version of an agenda that is locked, and keeps what the new one changed. */
export async function insertAgendaChange(
  tx: Transaction,
  change: { sessionId: string; subjectId: string | null; fields: string[]; madeBy: string; madeAt: string },
): Promise<number> {
  const [row] = await tx
    .update(agenda)
    .set({ version: sql`${agenda.version} + 1`, updatedAt: change.madeAt })
    .where(eq(agenda.sessionId, change.sessionId))
    .returning({ version: agenda.version });
  if (!row) throw new Error('The agenda is gone');
  await tx.insert(agendaChange).values({ ...change, version: row.version });
  return row.version;
}

/** What was changed after a version, in order. */
export function listAgendaChanges(db: Executor, sessionId: string, after: number): Promise<AgendaChangeRow[]> {
  return db
    .select()
    .from(agendaChange)
    .where(and(eq(agendaChange.sessionId, sessionId), gt(agendaChange.version, after)))
    .orderBy(asc(agendaChange.version));
}

/** Every item of an agenda, removed ones too, in no order: places are compared by who reads them. */
export function listAgendaItems(db: Executor, sessionId: string): Promise<AgendaItemRow[]> {
  return db.select().from(agendaItem).where(eq(agendaItem.sessionId, sessionId));
}

export async function findAgendaItem(db: Executor, id: string): Promise<AgendaItemRow | null> {
  const [row] = await db.select().from(agendaItem).where(eq(agendaItem.id, id));
  return row ?? null;
}

export async function insertAgendaItems(tx: Transaction, rows: readonly NewAgendaItem[]): Promise<void> {
  if (rows.length > 0) await tx.insert(agendaItem).values([...rows]);
}

export async function updateAgendaItem(tx: Transaction, id: string, change: AgendaItemChange): Promise<void> {
  await tx.update(agendaItem).set(change).where(eq(agendaItem.id, id));
}

/** An item with the registration it stands for, as that is now. */
export type StandingItem = Awaited<ReturnType<typeof listStandingItems>>[number];

/** The same items with their registrations and the slots those were given. Sealed data stays sealed here. */
export function listStandingItems(db: Executor, sessionId: string) {
  return db
    .select({ item: agendaItem, registration, slot })
    .from(agendaItem)
    .leftJoin(registration, eq(registration.id, agendaItem.registrationId))
    .leftJoin(slot, eq(slot.id, registration.slotId))
    .where(eq(agendaItem.sessionId, sessionId));
}

/** Who has a place in a session for sure, by slot, then in the order of registering. */
export async function listConfirmed(db: Executor, sessionId: string) {
  const rows = await db
    .select({
      id: registration.id,
      slotId: registration.slotId,
      slotStartsAt: slot.startsAt,
      slotEndsAt: slot.endsAt,
      groupCaseId: registration.groupCaseId,
    })
    .from(registration)
    .leftJoin(slot, eq(slot.id, registration.slotId))
    .where(and(eq(registration.sessionId, sessionId), eq(registration.status, 'CONFIRMED')))
    .orderBy(asc(slot.startsAt), asc(registration.createdAt), asc(registration.id));
  return rows;
}

/** These registrations with the slots they were given. Sealed data stays sealed here. */
export async function listRegistrationsById(db: Executor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ registration, slot })
    .from(registration)
    .leftJoin(slot, eq(slot.id, registration.slotId))
    .where(inArray(registration.id, [...ids]));
}

/** Where a registration stands, as far as an agenda asks. */
export async function findStanding(db: Executor, id: string) {
  const [row] = await db
    .select({
      sessionId: registration.sessionId,
      status: registration.status,
      triageState: registration.triageState,
    })
    .from(registration)
    .where(eq(registration.id, id));
  return row ?? null;
}

/** Who is to be there, in the order they were named; those taken off the list are left out. */
export function listAgendaParticipants(db: Executor, sessionId: string): Promise<AgendaParticipantRow[]> {
  return db
    .select()
    .from(agendaParticipant)
    .where(and(eq(agendaParticipant.sessionId, sessionId), isNull(agendaParticipant.removedAt)))
    .orderBy(asc(agendaParticipant.id));
}

export async function findAgendaParticipant(db: Executor, id: string): Promise<AgendaParticipantRow | null> {
  const [row] = await db.select().from(agendaParticipant).where(eq(agendaParticipant.id, id));
  return row ?? null;
}

export async function insertAgendaParticipants(tx: Transaction, rows: readonly NewAgendaParticipant[]): Promise<void> {
  if (rows.length > 0) await tx.insert(agendaParticipant).values([...rows]);
}

export async function updateAgendaParticipant(
  tx: Transaction,
  id: string,
  change: Partial<Omit<NewAgendaParticipant, 'id' | 'sessionId'>>,
): Promise<void> {
  await tx.update(agendaParticipant).set(change).where(eq(agendaParticipant.id, id));
}

/** An earlier registration of somebody, as short as a brief tells it. */
export type EarlierVisit = Awaited<ReturnType<typeof listEarlierVisits>>[number];

/**
 * Registrations of these people in other sessions that began before an instant, latest first.
 *
 * Only where one of these agencies, or one above, owns the session: what is told of somebody stays where the reader reads.
 */
export async function listEarlierVisits(
  db: Executor,
  asked: { personKeys: readonly Buffer[]; sessionId: string; before: string; agencyIds: readonly string[] },
) {
  if (asked.personKeys.length === 0 || asked.agencyIds.length === 0) return [];
  const agencies = sql.param([...asked.agencyIds]);
  return db
    .select({
      personKey: registration.personKey,
      registrationId: registration.id,
      day: session.day,
      status: registration.status,
      sessionStatus: session.status,
      agencyId: session.agencyId,
      topicArea: registration.topicArea,
      receiverTitle: position.title,
      agencyName: agency.shortName,
    })
    .from(registration)
    .innerJoin(session, eq(session.id, registration.sessionId))
    .innerJoin(position, sql`${position.id} = coalesce(${session.actualPositionId}, ${session.assignedPositionId})`)
    .innerJoin(agency, eq(agency.id, session.agencyId))
    .where(
      and(
        inArray(registration.personKey, [...asked.personKeys]),
        ne(session.id, asked.sessionId),
        lt(session.startsAt, asked.before),
        sql`exists (select 1 from agency_branch b
          where b.descendant_id = ${session.agencyId} and b.ancestor_id = any(${agencies}::uuid[]))`,
      ),
    )
    .orderBy(desc(session.startsAt), asc(registration.id));
}
