import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { fold } from './fold.js';
import { administrativeUnit } from './tables/administrative-unit.js';

export type UnitRow = typeof administrativeUnit.$inferSelect;

/** Finds units by their official codes, in no order. */
export function findUnits(db: Executor, codes: readonly string[]): Promise<UnitRow[]> {
  return db
    .select()
    .from(administrativeUnit)
    .where(inArray(administrativeUnit.code, [...codes]));
}

/** Lists units by province or by name, at most 100, by code. Tones and đ do not matter. */
export async function listUnits(
  db: Executor,
  asked: { parentCode?: string | undefined; text?: string | undefined },
): Promise<UnitRow[]> {
  const rows = await db
    .select()
    .from(administrativeUnit)
    .where(asked.parentCode === undefined ? undefined : eq(administrativeUnit.parentCode, asked.parentCode))
    .orderBy(asc(administrativeUnit.code));
  const words = fold(asked.text ?? '');
  return rows.filter((row) => fold(row.fullName).includes(words)).slice(0, 100);
}

/** The unit itself and, for a province, its communes. */
export async function listUnitCodesWithin(db: Executor, code: string): Promise<string[]> {
  const rows = await db
    .select({ code: administrativeUnit.code })
    .from(administrativeUnit)
    .where(or(eq(administrativeUnit.code, code), eq(administrativeUnit.parentCode, sql`${code}`)));
  return rows.map((row) => row.code);
}
