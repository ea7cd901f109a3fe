import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { agendaItem, agendaSealedNote, agendaVersion } from './tables/agenda.js';

export type AgendaVersionRow = typeof agendaVersion.$inferSelect;
export type SealedNoteRow = typeof agendaSealedNote.$inferSelect;

/** A frozen version without what it holds. */
export type AgendaVersionHead = Omit<AgendaVersionRow, 'content' | 'sealedWords'>;

const headColumns = {
  sessionId: agendaVersion.sessionId,
  number: agendaVersion.number,
  ofVersion: agendaVersion.ofVersion,
  contentHash: agendaVersion.contentHash,
  previousHash: agendaVersion.previousHash,
  chainHash: agendaVersion.chainHash,
  reason: agendaVersion.reason,
  frozenBy: agendaVersion.frozenBy,
  frozenAt: agendaVersion.frozenAt,
};

/** The frozen versions of an agenda, first one first. */
export function listAgendaVersions(db: Executor, sessionId: string): Promise<AgendaVersionHead[]> {
  return db
    .select(headColumns)
    .from(agendaVersion)
    .where(eq(agendaVersion.sessionId, sessionId))
    .orderBy(asc(agendaVersion.number));
}

/** The last frozen version, whole; null when the agenda was never frozen. */
export async function findLastAgendaVersion(db: Executor, sessionId: string): Promise<AgendaVersionRow | null> {
  const [row] = await db
    .select()
    .from(agendaVersion)
    .where(eq(agendaVersion.sessionId, sessionId))
    .orderBy(desc(agendaVersion.number))
    .limit(1);
  return row ?? null;
}

/** Frozen versions by their numbers, whole, first one first. */
export function findAgendaVersions(
  db: Executor,
  sessionId: string,
  numbers: readonly number[],
): Promise<AgendaVersionRow[]> {
  return db
    .select()
    .from(agendaVersion)
    .where(sql`${agendaVersion.sessionId} = ${sessionId} and ${inArray(agendaVersion.number, [...numbers])}`)
    .orderBy(asc(agendaVersion.number));
}

export async function insertAgendaVersion(tx: Transaction, row: AgendaVersionRow): Promise<void> {
  await tx.insert(agendaVersion).values(row);
}

export async function findSealedNote(db: Executor, itemId: string): Promise<SealedNoteRow | null> {
  const [row] = await db.select().from(agendaSealedNote).where(eq(agendaSealedNote.itemId, itemId));
  return row ?? null;
}

/** What handlers keep for themselves of the items of an agenda. */
export async function listSealedNotes(db: Executor, sessionId: string): Promise<SealedNoteRow[]> {
  const rows = await db
    .select({ note: agendaSealedNote })
    .from(agendaSealedNote)
    .innerJoin(agendaItem, eq(agendaItem.id, agendaSealedNote.itemId))
    .where(eq(agendaItem.sessionId, sessionId));
  return rows.map(({ note }) => note);
}

/** Writes a handler's note where it was at this version (0: nowhere); false when it is another one by now. */
export async function saveSealedNote(
  tx: Transaction,
  { expectedVersion, ...row }: Omit<SealedNoteRow, 'version'> & { expectedVersion: number },
): Promise<boolean> {
  if (expectedVersion === 0) {
    const made = await tx.insert(agendaSealedNote).values(row).onConflictDoNothing().returning();
    return made.length === 1;
  }
  const { sealedNote, writtenBy, writtenAt } = row;
  const changed = await tx
    .update(agendaSealedNote)
    .set({ sealedNote, writtenBy, writtenAt, version: expectedVersion + 1 })
    .where(sql`${agendaSealedNote.itemId} = ${row.itemId} and ${agendaSealedNote.version} = ${expectedVersion}`)
    .returning();
  return changed.length === 1;
}
