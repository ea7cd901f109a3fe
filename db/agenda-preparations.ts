import { and, asc, eq, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { agencyBranch } from './tables/agency.js';
import { agendaItem, agendaPreparation } from './tables/agenda.js';
import { registration } from './tables/registration.js';
import { session } from './tables/session.js';

export type PreparationRow = typeof agendaPreparation.$inferSelect;

/** An item that an agency was asked to prepare, with its session, its registration and what the agency handed in. */
export type AskedRow = Awaited<ReturnType<typeof listAskedOf>>[number];

/** What an agency and those below it were asked to prepare for sessions still to be held; what is awaited first, by its day. */
export function listAskedOf(db: Executor, { agencyId, most }: { agencyId: string; most: number }) {
  return asked(db)
    .innerJoin(agencyBranch, eq(agencyBranch.descendantId, agendaItem.preparingAgencyId))
    .where(
      and(
        eq(agencyBranch.ancestorId, agencyId),
        isNotNull(agendaItem.preparation),
        isNull(agendaItem.removedAt),
        notInArray(session.status, ['HELD', 'CANCELLED']),
      ),
    )
    .orderBy(
      asc(sql`${agendaItem.preparation} = 'RECEIVED'`),
      asc(sql`coalesce(${agendaItem.dueDay}, ${session.day})`),
      asc(agendaItem.id),
    )
    .limit(most);
}

/** One of them, whatever has become of its session. */
export async function findAsked(db: Executor, itemId: string): Promise<AskedRow | null> {
  const [row] = await asked(db).where(
    and(eq(agendaItem.id, itemId), isNotNull(agendaItem.preparation), isNull(agendaItem.removedAt)),
  );
  return row ?? null;
}

/** What was handed in for the items of an agenda, in the order it came. */
export async function listPreparations(db: Executor, sessionId: string): Promise<PreparationRow[]> {
  const rows = await db
    .select({ handedIn: agendaPreparation })
    .from(agendaPreparation)
    .innerJoin(agendaItem, eq(agendaItem.id, agendaPreparation.itemId))
    .where(eq(agendaItem.sessionId, sessionId))
    .orderBy(asc(agendaPreparation.handedInAt), asc(agendaPreparation.agencyId));
  return rows.map(({ handedIn }) => handedIn);
}

/** Keeps what an agency hands in where it was at this version (0: nothing yet); false when it is another one by now. */
export async function savePreparation(
  tx: Transaction,
  { expectedVersion, ...row }: Omit<PreparationRow, 'version'> & { expectedVersion: number },
): Promise<boolean> {
  if (expectedVersion === 0) {
    const made = await tx.insert(agendaPreparation).values(row).onConflictDoNothing().returning();
    return made.length === 1;
  }
  const { itemId, agencyId, ...handedIn } = row;
  const changed = await tx
    .update(agendaPreparation)
    .set({ ...handedIn, version: expectedVersion + 1 })
    .where(
      and(
        eq(agendaPreparation.itemId, itemId),
        eq(agendaPreparation.agencyId, agencyId),
        eq(agendaPreparation.version, expectedVersion),
      ),
    )
    .returning();
  return changed.length === 1;
}

/** Takes away what was handed in for an item, and gives it back for who may still read it. */
export function takePreparations(tx: Transaction, itemId: string): Promise<PreparationRow[]> {
  return tx.delete(agendaPreparation).where(eq(agendaPreparation.itemId, itemId)).returning();
}

/** Agencies that stand as preparing on an agenda, removed items too. */
export async function listPreparingAgencies(db: Executor, sessionId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ agencyId: agendaItem.preparingAgencyId })
    .from(agendaItem)
    .where(and(eq(agendaItem.sessionId, sessionId), isNotNull(agendaItem.preparingAgencyId)));
  return rows.flatMap(({ agencyId }) => agencyId ?? []);
}

function asked(db: Executor) {
  return db
    .select({
      item: agendaItem,
      handedIn: agendaPreparation,
      session,
      registration: {
        code: registration.code,
        sessionId: registration.sessionId,
        status: registration.status,
        triageState: registration.triageState,
      },
    })
    .from(agendaItem)
    .innerJoin(session, eq(session.id, agendaItem.sessionId))
    .leftJoin(registration, eq(registration.id, agendaItem.registrationId))
    .leftJoin(
      agendaPreparation,
      and(eq(agendaPreparation.itemId, agendaItem.id), eq(agendaPreparation.agencyId, agendaItem.preparingAgencyId)),
    );
}
