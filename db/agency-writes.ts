import { and, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { administrativeUnit } from './tables/administrative-unit.js';
import { agency, agencyBranch, agencySuccession } from './tables/agency.js';
import { session } from './tables/session.js';

export type NewAgency = typeof agency.$inferInsert;
/** What to change; what is undefined stays. */
export type AgencyChange = { [Name in keyof NewAgency]?: NewAgency[Name] | undefined };

/** Adds an agency to the tree, below its parent and everything above that; without a parent it begins a tree. */
export async function insertAgency(tx: Transaction, row: NewAgency): Promise<void> {
  await tx.insert(agency).values(row);
  await tx.execute(sql`
    insert into ${agencyBranch} (ancestor_id, descendant_id, depth)
    select b.ancestor_id, ${row.id}::uuid, b.depth + 1 from ${agencyBranch} b where b.descendant_id = ${row.parentId ?? null}
    union all select ${row.id}::uuid, ${row.id}::uuid, 0`);
}

export async function updateAgency(tx: Transaction, id: string, change: AgencyChange): Promise<void> {
  await tx.update(agency).set(change).where(eq(agency.id, id));
}

/** Notes who took over; saying it twice changes nothing. */
export async function insertSuccessors(
  tx: Transaction,
  {
    predecessorId,
    successorIds,
    document,
  }: { predecessorId: string; successorIds: readonly string[]; document: string | null },
): Promise<void> {
  if (successorIds.length === 0) return;
  const rows = successorIds.map((successorId) => ({ predecessorId, successorId, document }));
  await tx.insert(agencySuccession).values(rows).onConflictDoNothing();
}

/** What an agency still has after a day: sessions that are to take place, and agencies directly below it. */
export async function countAfter(
  tx: Executor,
  agencyId: string,
  lastDay: string,
): Promise<{ comingSessions: number; agenciesBelow: number }> {
  const coming = inArray(session.status, ['SCHEDULED', 'RESCHEDULED', 'POSTPONED']);
  const comingSessions = await tx.$count(
    session,
    and(eq(session.agencyId, agencyId), gt(session.day, lastDay), coming),
  );
  const outlives = or(isNull(agency.validTo), gt(agency.validTo, lastDay));
  const agenciesBelow = await tx.$count(agency, and(eq(agency.parentId, agencyId), ne(agency.id, agencyId), outlives));
  return { comingSessions, agenciesBelow };
}

export async function isUnit(tx: Executor, code: string): Promise<boolean> {
  return (await tx.$count(administrativeUnit, eq(administrativeUnit.code, code))) > 0;
}
