import { sql } from 'drizzle-orm';
import type { Transaction } from './client.js';

/**
 * A claim counts against what an agency allows one person. While somebody was displaced another registration may have
 * taken it; then the promise counts against nothing. For an `update registration r set`.
 */
export const claimIfFree = sql`claim = case when exists (
    select from registration t where t.agency_id = r.agency_id and t.person_key = r.person_key and t.claim = r.claim
      and t.status in ('CONFIRMED', 'WAITLISTED') and t.id <> r.id) then null else r.claim end`;

/** Gives up the claim of a registration that is about to stand again, if another one has it meanwhile. */
export async function yieldClaim(tx: Transaction, registrationId: string): Promise<void> {
  await tx.execute(sql`update registration r set ${claimIfFree} where r.id = ${registrationId}`);
}
