import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { paperReceipt, petitionAct, petitionDeadline, petitionWithdrawal } from './tables/petition-course.js';

export type DeadlineRow = typeof petitionDeadline.$inferSelect;
export type WithdrawalRow = typeof petitionWithdrawal.$inferSelect;
export type PetitionActRow = typeof petitionAct.$inferSelect;
export type ReceiptRow = typeof paperReceipt.$inferSelect;

/** Sets deadlines anew; one of the same kind that was set before gives way. */
export async function saveDeadlines(
  tx: Transaction,
  rows: readonly (typeof petitionDeadline.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(petitionDeadline)
    .values([...rows])
    .onConflictDoUpdate({
      target: [petitionDeadline.petitionId, petitionDeadline.kind],
      set: {
        fromDay: sql`excluded.from_day`,
        days: sql`excluded.days`,
        unit: sql`excluded.unit`,
        dueDay: sql`excluded.due_day`,
        source: sql`excluded.source`,
        metDay: null,
        endedDay: null,
      },
    });
}

/** What was due is done; what was done before stays as it was. */
export async function meetDeadlines(
  tx: Transaction,
  { petitionId, kinds, day }: { petitionId: string; kinds: readonly string[]; day: string },
): Promise<void> {
  if (kinds.length === 0) return;
  await tx
    .update(petitionDeadline)
    .set({ metDay: day })
    .where(and(ofPetition(petitionId), inArray(petitionDeadline.kind, [...kinds]), isNull(petitionDeadline.metDay)));
}

/** A deadline gets its longer term; one that was prolonged before stays as it is. */
export async function prolongDeadline(
  tx: Transaction,
  { petitionId, kind, ...term }: { petitionId: string; kind: string; days: number; source: string; dueDay: string },
): Promise<void> {
  await tx
    .update(petitionDeadline)
    .set({ ...term, extensions: 1 })
    .where(and(ofPetition(petitionId), eq(petitionDeadline.kind, kind), eq(petitionDeadline.extensions, 0)));
}

/** Open deadlines bind no more. */
export async function endDeadlines(tx: Transaction, petitionId: string, day: string): Promise<void> {
  await tx
    .update(petitionDeadline)
    .set({ endedDay: day })
    .where(and(ofPetition(petitionId), isNull(petitionDeadline.metDay), isNull(petitionDeadline.endedDay)));
}

/** Deadlines that had stopped bind again. */
export async function resumeDeadlines(tx: Transaction, petitionId: string): Promise<void> {
  await tx
    .update(petitionDeadline)
    .set({ endedDay: null })
    .where(and(ofPetition(petitionId), isNotNull(petitionDeadline.endedDay)));
}

/** Deadlines of any number of petitions, by the day they are due. */
export async function listDeadlines(db: Executor, petitionIds: readonly string[]): Promise<DeadlineRow[]> {
  if (petitionIds.length === 0) return [];
  return db
    .select()
    .from(petitionDeadline)
    .where(inArray(petitionDeadline.petitionId, [...petitionIds]))
    .orderBy(asc(petitionDeadline.dueDay), asc(petitionDeadline.kind));
}

export async function insertWithdrawal(tx: Transaction, row: typeof petitionWithdrawal.$inferInsert): Promise<void> {
  await tx.insert(petitionWithdrawal).values(row);
}

/** Notes that the last full withdrawal is said to have been made under pressure. */
export async function claimPressure(tx: Transaction, petitionId: string, day: string): Promise<void> {
  await tx
    .update(petitionWithdrawal)
    .set({ coercionClaimedDay: day })
    .where(
      sql`${petitionWithdrawal.id} = (select w.id from ${petitionWithdrawal} w
        where w.petition_id = ${petitionId} and w.extent = 'FULL' order by w.recorded_at desc limit 1)`,
    );
}

/** What was taken back, the latest first. */
export async function listWithdrawals(db: Executor, petitionIds: readonly string[]): Promise<WithdrawalRow[]> {
  if (petitionIds.length === 0) return [];
  return db
    .select()
    .from(petitionWithdrawal)
    .where(inArray(petitionWithdrawal.petitionId, [...petitionIds]))
    .orderBy(desc(petitionWithdrawal.recordedAt));
}

export async function insertPetitionAct(tx: Transaction, row: typeof petitionAct.$inferInsert): Promise<void> {
  await tx.insert(petitionAct).values(row);
}

/** What was done with a petition, the latest first. */
export function listPetitionActs(db: Executor, petitionId: string): Promise<PetitionActRow[]> {
  return db
    .select()
    .from(petitionAct)
    .where(eq(petitionAct.petitionId, petitionId))
    .orderBy(desc(petitionAct.version), desc(petitionAct.id));
}

export async function insertReceipt(tx: Transaction, row: typeof paperReceipt.$inferInsert): Promise<ReceiptRow> {
  const [made] = await tx.insert(paperReceipt).values(row).returning();
  if (!made) throw new Error('A receipt was written and not told');
  return made;
}

/** Receipts for papers handed in at visits. */
export async function listReceipts(db: Executor, visitIds: readonly string[]): Promise<ReceiptRow[]> {
  if (visitIds.length === 0) return [];
  return db
    .select()
    .from(paperReceipt)
    .where(inArray(paperReceipt.visitId, [...visitIds]))
    .orderBy(asc(paperReceipt.number));
}

function ofPetition(petitionId: string): SQL {
  return eq(petitionDeadline.petitionId, petitionId);
}
