import { asc, inArray } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { paperCorrection } from './tables/paper-correction.js';

export type CorrectionRow = typeof paperCorrection.$inferSelect;

export async function insertCorrection(tx: Transaction, row: typeof paperCorrection.$inferInsert): Promise<void> {
  await tx.insert(paperCorrection).values(row);
}

/** Corrections of papers, agreements, visits, whatever has these ids; first to last. */
export function listCorrections(db: Executor, subjectIds: readonly string[]): Promise<CorrectionRow[]> {
  return db
    .select()
    .from(paperCorrection)
    .where(inArray(paperCorrection.subjectId, [...subjectIds]))
    .orderBy(asc(paperCorrection.correctedAt), asc(paperCorrection.id));
}
