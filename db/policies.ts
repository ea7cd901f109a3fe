import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import type { PolicyKey } from './policy-keys.js';

/** One policy in force for an agency: its own, or the nearest above it, or the national one. */
export interface PolicyRow {
  ofAgencyId: string;
  key: PolicyKey;
  value: unknown;
  source: string;
}

/** The policies in force today for the agency that a column names, the nearest level of the tree winning for each key. */
export function policiesOf(agencyId: string): string {
  return `
    select distinct on (p.key) p.key, p.value, p.source
    from policy_parameter p left join agency_branch b on b.descendant_id = ${agencyId} and b.ancestor_id = p.agency_id
    where (p.agency_id is null or b.ancestor_id is not null)
      and p.effective_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
      and (p.effective_to is null or p.effective_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
    order by p.key, b.depth nulls last, p.effective_from desc`;
}

/** Lists, for each agency, the policies in force today, the nearest level of the tree winning for each key. */
export async function listPolicies(db: Executor, agencyIds: readonly string[]): Promise<PolicyRow[]> {
  const rows = await db.execute<{ of_agency_id: string; key: PolicyKey; value: unknown; source: string }>(sql`
    select distinct on (wanted.id, p.key) wanted.id as of_agency_id, p.key, p.value, p.source
    from unnest(${sql.param([...agencyIds])}::uuid[]) as wanted(id)
    join policy_parameter p on p.effective_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
      and (p.effective_to is null or p.effective_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
    left join agency_branch b on b.descendant_id = wanted.id and b.ancestor_id = p.agency_id
    where p.agency_id is null or b.ancestor_id is not null
    order by wanted.id, p.key, b.depth nulls last, p.effective_from desc`);
  return rows.map((row) => ({ ofAgencyId: row.of_agency_id, key: row.key, value: row.value, source: row.source }));
}
