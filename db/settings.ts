import { and, eq, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import type { PolicyKey } from './policy-keys.js';
import { policyParameter } from './tables/policy.js';

export type PolicyParameterRow = typeof policyParameter.$inferSelect;

/** A value of a parameter as an agency sees it: `depth` 0 is its own, null the country's. */
export interface SettingRow extends Omit<PolicyParameterRow, 'endedBy' | 'endedAt'> {
  depth: number | null;
}

/** Every value some parameters have had, or will have, for an agency, of all levels above it; taken back ones too. */
export async function listSettings(
  db: Executor,
  { agencyId, keys }: { agencyId: string; keys: readonly PolicyKey[] },
): Promise<SettingRow[]> {
  const rows = await db.execute<Record<keyof SettingRow, never>>(sql`
    select p.id, p.key, p.agency_id as "agencyId", p.value, p.effective_from::text as "effectiveFrom",
      p.effective_to::text as "effectiveTo", p.source, p.set_by as "setBy", b.depth,
      to_char(p.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "setAt"
    from policy_parameter p
    left join agency_branch b on b.ancestor_id = p.agency_id and b.descendant_id = ${agencyId}
    where p.key = any(${sql.param([...keys])}::text[]) and (p.agency_id is null or b.depth is not null)
    order by p.key, p.effective_from desc, b.depth nulls last, p.id desc`);
  return [...rows];
}

export async function insertSetting(tx: Transaction, row: typeof policyParameter.$inferInsert): Promise<void> {
  await tx.insert(policyParameter).values(row);
}

/** A value of an agency's own, locked; null for the country's and for none. */
export async function openSetting(
  tx: Transaction,
  id: string,
): Promise<(PolicyParameterRow & { agencyId: string }) | null> {
  const [row] = await tx.select().from(policyParameter).where(eq(policyParameter.id, id)).for('update');
  return row && row.agencyId !== null ? { ...row, agencyId: row.agencyId } : null;
}

export interface Ending {
  lastDay: string;
  by: string;
  at: string;
}

/** Gives one value its last day; one that had not begun is thereby taken back. */
export async function endSetting(tx: Transaction, id: string, { lastDay, by, at }: Ending): Promise<void> {
  await tx
    .update(policyParameter)
    .set({ effectiveTo: lastDay, endedBy: by, endedAt: at })
    .where(eq(policyParameter.id, id));
}

/** Has everything an agency set of its own for a parameter end with a day; what begins later is taken back. The ids. */
export async function endOwnSettings(
  tx: Transaction,
  { agencyId, key }: { agencyId: string; key: PolicyKey },
  { lastDay, by, at }: Ending,
): Promise<string[]> {
  const rows = await tx
    .update(policyParameter)
    .set({
      effectiveTo: sql`case when effective_from <= ${lastDay}::date then ${lastDay}::date else effective_from - 1 end`,
      endedBy: by,
      endedAt: at,
    })
    .where(
      and(
        eq(policyParameter.agencyId, agencyId),
        eq(policyParameter.key, key),
        sql`(effective_to is null or effective_to > ${lastDay}::date)`,
        sql`(effective_to is null or effective_to >= effective_from)`,
      ),
    )
    .returning({ id: policyParameter.id });
  return rows.map((row) => row.id);
}

/** Takes back the value an agency set to begin on a day, so that another can begin then. */
export async function replaceSetting(
  tx: Transaction,
  { agencyId, key, day }: { agencyId: string; key: PolicyKey; day: string },
  { by, at }: { by: string; at: string },
): Promise<void> {
  await tx
    .update(policyParameter)
    .set({ effectiveTo: sql`${policyParameter.effectiveFrom} - 1`, endedBy: by, endedAt: at })
    .where(
      and(
        eq(policyParameter.agencyId, agencyId),
        eq(policyParameter.key, key),
        sql`effective_from = ${day}::date and (effective_to is null or effective_to >= effective_from)`,
      ),
    );
}

/** What a new value would reach from a day on. */
export interface Reach {
  /** The agency and those below it that have nothing of their own in between. */
  agencies: number;
  /** Agencies below that keep a value of their own, or of a nearer level. */
  apart: number;
  /** The first of those by name. */
  apartNames: string[];
  /** Public sessions from that day on, at the agencies reached. */
  sessions: number;
  /** People registered in those, or waiting for them. */
  registrations: number;
}

/** Counts what a value of an agency would reach below it. One statement. */
export async function countReach(
  db: Executor,
  { agencyId, key, day }: { agencyId: string; key: PolicyKey; day: string },
): Promise<Reach> {
  const [row] = await db.execute<Record<keyof Reach, never>>(sql`
    with below as (
      select a.id, a.name, exists (
        select from policy_parameter p
        join agency_branch up on up.ancestor_id = p.agency_id and up.descendant_id = a.id and up.depth < b.depth
        where p.key = ${key} and p.effective_from <= ${day}::date
          and (p.effective_to is null or p.effective_to >= ${day}::date)) as apart
      from agency_branch b join agency a on a.id = b.descendant_id
      where b.ancestor_id = ${agencyId} and (a.valid_to is null or a.valid_to >= ${day}::date)
    ), coming as (
      select s.id from session s join below on below.id = s.agency_id and not below.apart
      where s.published_at is not null and s.day >= ${day}::date and s.status in ('SCHEDULED', 'RESCHEDULED', 'POSTPONED')
    )
    select count(*) filter (where not apart)::int as agencies, count(*) filter (where apart)::int as apart,
      coalesce((array_agg(name order by name) filter (where apart))[1:5], '{}') as "apartNames",
      (select count(*)::int from coming) as sessions,
      (select count(*)::int from registration r join coming on coming.id = r.session_id
        where r.status in ('CONFIRMED', 'WAITLISTED')) as registrations
    from below`);
  return row ?? { agencies: 0, apart: 0, apartNames: [], sessions: 0, registrations: 0 };
}
