import { eq } from 'drizzle-orm';
import type { Executor } from './client.js';
import { agencyBranch } from './tables/agency.js';

/** The agency itself and every agency below it: what a role in it reaches. Empty when there is no such agency. */
export async function listBranch(db: Executor, agencyId: string): Promise<string[]> {
  const rows = await db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, agencyId));
  return rows.map((row) => row.id);
}
