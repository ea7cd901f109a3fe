import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { prepared } from './prepared.js';
import { registration, registrationHistory } from './tables/registration.js';
import { session } from './tables/session.js';
import { slot } from './tables/slot.js';

export type RegistrationRow = typeof registration.$inferSelect;
export type NewRegistration = typeof registration.$inferInsert;

/** A registration with the session and slot it is in, as they are now. */
export interface PlacedRegistration {
  registration: RegistrationRow;
  session: typeof session.$inferSelect;
  slot: typeof slot.$inferSelect | null;
}

type Proof = { id: string } | { manageHash: Buffer } | { code: string };

/** Finds a registration by its id, the hash of its link, or its code. */
export async function findRegistration(db: Executor, by: Proof): Promise<PlacedRegistration | null> {
  const find = 'id' in by ? placedById : 'code' in by ? placedByCode : placedByManageHash;
  const [row] = await find(db, { ...by });
  return row ?? null;
}

const placedById = placedBy('id');
const placedByCode = placedBy('code');
const placedByManageHash = placedBy('manageHash');

function placedBy(column: 'id' | 'code' | 'manageHash') {
  return prepared((db) =>
    db
      .select({ registration, session, slot })
      .from(registration)
      .innerJoin(session, eq(session.id, registration.sessionId))
      .leftJoin(slot, eq(slot.id, registration.slotId))
      .where(eq(registration[column], sql.placeholder(column)))
      .prepare(`placed_by_${column}`),
  );
}

/** Locks one registration for the rest of the transaction and reads it as it is after whoever held it before. */
export async function lockRegistration(tx: Transaction, id: string): Promise<RegistrationRow | null> {
  const [row] = await tx.select().from(registration).where(eq(registration.id, id)).for('update');
  return row ?? null;
}

export async function insertRegistration(tx: Executor, row: NewRegistration): Promise<void> {
  await tx.insert(registration).values(row);
}

export async function updateRegistration(tx: Executor, id: string, change: Partial<NewRegistration>): Promise<void> {
  await tx
    .update(registration)
    .set({ ...change, version: sql`${registration.version} + 1` })
    .where(eq(registration.id, id));
}

/** How many are on the waiting list up to and with this one: by priority, then by waiting number. */
export async function waitingPosition(
  db: Executor,
  row: Pick<RegistrationRow, 'sessionId' | 'priority' | 'waitingNumber'>,
): Promise<number> {
  const [counted] = await db
    .select({ ahead: sql<number>`count(*)::int` })
    .from(registration)
    .where(
      and(
        eq(registration.sessionId, row.sessionId),
        eq(registration.status, 'WAITLISTED'),
        sql`(-${registration.priority}, ${registration.waitingNumber}) <= (-${row.priority}::int, ${row.waitingNumber}::bigint)`,
      ),
    );
  return counted?.ahead ?? 0;
}

/** Those of these registrations that are on a waiting list. By id. */
export async function listWaiting(db: Executor, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ id: registration.id })
    .from(registration)
    .where(and(inArray(registration.id, [...ids]), eq(registration.status, 'WAITLISTED')))
    .orderBy(registration.id);
  return rows.map((row) => row.id);
}

/** The active registration of a person in a session, if there is one. */
export async function findActiveOf(db: Executor, sessionId: string, personKey: Buffer): Promise<{ id: string } | null> {
  const [row] = await db
    .select({ id: registration.id })
    .from(registration)
    .where(
      and(
        eq(registration.sessionId, sessionId),
        eq(registration.personKey, personKey),
        inArray(registration.status, ['CONFIRMED', 'WAITLISTED']),
      ),
    );
  return row ?? null;
}

/** Frees the claims a person still holds at an agency through sessions that are over. Tells how many. */
export async function releaseEndedClaims(
  db: Executor,
  agencyId: string,
  personKey: Buffer,
  now: string,
): Promise<number> {
  const freed = await db.execute(sql`
    update registration r set claim = null from session s
    where s.id = r.session_id and s.ends_at < ${now} and r.claim is not null
      and r.agency_id = ${agencyId} and r.person_key = ${personKey}
    returning r.id`);
  return freed.length;
}

/** The smallest free claim of a person at an agency up to a limit; null when all are held. */
export async function findFreeClaim(
  db: Executor,
  agencyId: string,
  personKey: Buffer,
  limit: number,
): Promise<number | null> {
  const [row] = await db.execute<{ claim: number | null }>(sql`
    select min(n) as claim from generate_series(1, ${limit}::int) as n
    where not exists (select 1 from registration r where r.agency_id = ${agencyId} and r.person_key = ${personKey}
      and r.claim = n and r.status in ('CONFIRMED', 'WAITLISTED'))`);
  return row?.claim ?? null;
}

export type HistoryLine = typeof registrationHistory.$inferInsert;

export async function insertHistory(tx: Executor, lines: readonly HistoryLine[]): Promise<void> {
  if (lines.length > 0) await tx.insert(registrationHistory).values([...lines]);
}
