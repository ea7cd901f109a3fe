import { and, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import type { PositionRow } from './leaders.js';
import type { PolicyKey } from './policy-keys.js';
import { agency, agencyBranch } from './tables/agency.js';
import { dutyRule } from './tables/duty.js';
import { position } from './tables/leader.js';
import { session } from './tables/session.js';

export type DutyRuleRow = typeof dutyRule.$inferSelect;

/** Duties that hold for an agency at any time between two days: the country's, and those of every level above it. */
export function listDutyRules(
  db: Executor,
  asked: { agencyId: string; from: string; to: string },
): Promise<DutyRuleRow[]> {
  const above = db
    .select({ id: agencyBranch.ancestorId })
    .from(agencyBranch)
    .where(eq(agencyBranch.descendantId, asked.agencyId));
  return db
    .select()
    .from(dutyRule)
    .where(
      and(
        or(isNull(dutyRule.agencyId), inArray(dutyRule.agencyId, above)),
        lte(dutyRule.effectiveFrom, asked.to),
        or(isNull(dutyRule.effectiveTo), gte(dutyRule.effectiveTo, asked.from)),
      ),
    )
    .orderBy(dutyRule.positionKind, dutyRule.level, dutyRule.effectiveFrom, dutyRule.id);
}

export async function findDutyRule(db: Executor, id: string): Promise<DutyRuleRow | null> {
  const [row] = await db.select().from(dutyRule).where(eq(dutyRule.id, id));
  return row ?? null;
}

export async function insertDutyRule(tx: Transaction, row: typeof dutyRule.$inferInsert): Promise<void> {
  await tx.insert(dutyRule).values(row);
}

/** Has a duty end with a day, the last on which it holds. */
export async function endDutyRow(tx: Transaction, id: string, effectiveTo: string): Promise<void> {
  await tx.update(dutyRule).set({ effectiveTo }).where(eq(dutyRule.id, id));
}

/** Terms of some kinds of position held between two days at an agency (and below it), with the level of each agency. */
export function listDutyTerms(
  db: Executor,
  asked: { agencyId: string; includeSubordinate: boolean; kinds: readonly string[]; from: string; to: string },
): Promise<{ position: PositionRow; level: string }[]> {
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, asked.agencyId));
  return db
    .select({ position, level: agency.level })
    .from(position)
    .innerJoin(agency, eq(agency.id, position.agencyId))
    .where(
      and(
        asked.includeSubordinate ? inArray(position.agencyId, branch) : eq(position.agencyId, asked.agencyId),
        inArray(position.kind, [...asked.kinds]),
        eq(position.isHead, true),
        lte(position.fromDay, asked.to),
        or(isNull(position.toDay), gte(position.toDay, asked.from)),
      ),
    )
    .orderBy(agency.searchText, position.agencyId, position.fromDay)
    .limit(10_000);
}

/** A session as far as a duty is concerned. */
export interface DutySessionRow {
  id: string;
  kind: string;
  day: string;
  status: string;
  assignedPositionId: string;
  actualPositionId: string | null;
  publishedAt: string | null;
}

/** Sessions assigned to these positions on the days between two days, both included. */
export function listDutySessions(
  db: Executor,
  asked: { positionIds: readonly string[]; from: string; to: string },
): Promise<DutySessionRow[]> {
  if (asked.positionIds.length === 0) return Promise.resolve([]);
  return db
    .select({
      id: session.id,
      kind: session.kind,
      day: session.day,
      status: session.status,
      assignedPositionId: session.assignedPositionId,
      actualPositionId: session.actualPositionId,
      publishedAt: session.publishedAt,
    })
    .from(session)
    .where(
      and(
        inArray(session.assignedPositionId, [...asked.positionIds]),
        gte(session.startsAt, sql`(${asked.from} || ' 00:00:00+07')::timestamptz`),
        lte(session.startsAt, sql`(${asked.to} || ' 23:59:59+07')::timestamptz`),
      ),
    )
    .orderBy(session.startsAt);
}

/** One value of a policy with the days it holds; `depth` null is the country's. */
export interface PolicyTermRow {
  key: PolicyKey;
  value: unknown;
  effectiveFrom: string;
  effectiveTo: string | null;
  depth: number | null;
  source: string;
  /** For which agency; null for the country's, which hold for all. */
  ofAgencyId: string | null;
}

/**
 * Every value some policies have had for these agencies, the nearest level first, then the latest: the country's once, those
 * of other levels once for each agency below.
 */
export async function listPolicyTerms(
  db: Executor,
  asked: { agencyIds: readonly string[]; keys: readonly PolicyKey[] },
): Promise<PolicyTermRow[]> {
  return db.execute<Record<keyof PolicyTermRow, never>>(sql`
    select p.key, p.value, p.effective_from::text as "effectiveFrom", p.effective_to::text as "effectiveTo", b.depth, p.source,
      b.descendant_id as "ofAgencyId"
    from policy_parameter p
    left join agency_branch b
      on b.ancestor_id = p.agency_id and b.descendant_id = any(${sql.param([...asked.agencyIds])}::uuid[])
    where p.key = any(${sql.param([...asked.keys])}::text[]) and (p.agency_id is null or b.depth is not null)
    order by p.key, b.depth nulls last, p.effective_from desc`);
}
