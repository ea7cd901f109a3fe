import { and, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Executor, Transaction } from './client.js';
import { agencyBranch } from './tables/agency.js';
import { indicatorValue } from './tables/indicator.js';
import { staffAccount } from './tables/staff.js';

export type IndicatorRow = typeof indicatorValue.$inferSelect;

/** A figure typed in, with the name of who entered it, and whether another has corrected it since. */
export interface IndicatorShown {
  value: IndicatorRow;
  recordedByName: string | null;
  isCorrected: boolean;
}

/** Figures typed in whose period touches some days, of an agency (and those below it), the latest period first. */
export async function listIndicators(
  db: Executor,
  asked: { agencyId: string; includeSubordinate: boolean; from: string; to: string; withCorrected: boolean },
): Promise<IndicatorShown[]> {
  const later = alias(indicatorValue, 'later');
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, asked.agencyId));
  const rows = await db
    .select({ value: indicatorValue, recordedByName: staffAccount.fullName, laterId: later.id })
    .from(indicatorValue)
    .leftJoin(staffAccount, eq(staffAccount.id, indicatorValue.recordedBy))
    .leftJoin(later, eq(later.correctsId, indicatorValue.id))
    .where(
      and(
        asked.includeSubordinate
          ? inArray(indicatorValue.agencyId, branch)
          : eq(indicatorValue.agencyId, asked.agencyId),
        lte(indicatorValue.fromDay, asked.to),
        gte(indicatorValue.toDay, asked.from),
        asked.withCorrected ? undefined : sql`${later.id} is null`,
      ),
    )
    .orderBy(desc(indicatorValue.toDay), indicatorValue.code, desc(indicatorValue.recordedAt))
    .limit(500);
  return rows.map(({ value, recordedByName, laterId }) => ({ value, recordedByName, isCorrected: laterId !== null }));
}

export async function findIndicator(db: Executor, id: string): Promise<IndicatorRow | null> {
  const [row] = await db.select().from(indicatorValue).where(eq(indicatorValue.id, id));
  return row ?? null;
}

/** Writes a figure; false when another has corrected the same one meanwhile. */
export async function insertIndicator(tx: Transaction, row: typeof indicatorValue.$inferInsert): Promise<boolean> {
  const made = await tx.insert(indicatorValue).values(row).onConflictDoNothing().returning({ id: indicatorValue.id });
  return made.length > 0;
}
