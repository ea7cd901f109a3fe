import { and, desc, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { AuditRow } from './audit.js';
import type { Executor } from './client.js';
import { auditEntry } from './tables/audit.js';

/** Which entries of the audit, latest first. What is left out does not narrow. */
export interface AuditQuestion {
  /** Of this agency and everything below it. */
  agencyId: string;
  from?: string | undefined;
  to?: string | undefined;
  kinds?: readonly string[] | undefined;
  acts?: readonly string[] | undefined;
  accountId?: string | undefined;
  subjectId?: string | undefined;
  before?: { at: string; id: string } | undefined;
  most: number;
}

/**
 * Lists entries of an agency and everything below it, latest first.
 *
 * What belongs to no agency, such as signing in, is found by the people concerned: whoever acted or was acted on and holds,
 * or held, a role there.
 */
export function listAudit(db: Executor, asked: AuditQuestion): Promise<AuditRow[]> {
  return db
    .select()
    .from(auditEntry)
    .where(and(isWithin(asked.agencyId), ...narrowed(asked)))
    .orderBy(desc(auditEntry.at), desc(auditEntry.id))
    .limit(asked.most);
}

function isWithin(agencyId: string): SQL | undefined {
  const below = sql`select b.descendant_id from agency_branch b where b.ancestor_id = ${agencyId}`;
  const people = sql`select r.account_id from staff_role r where r.agency_id in (${below})`;
  const byThem = sql`${auditEntry.accountId} = any(array(${people}))`;
  const toThem = sql`${auditEntry.subjectIds} && array(select p.account_id::text from (${people}) p)`;
  const ofNone = and(isNull(auditEntry.agencyId), or(byThem, toThem));
  return or(sql`${auditEntry.agencyId} = any(array(${below}))`, ofNone);
}

function narrowed(asked: AuditQuestion): (SQL | undefined)[] {
  const { from, to, kinds, acts, accountId, subjectId, before } = asked;
  return [
    from === undefined ? undefined : gte(auditEntry.at, from),
    to === undefined ? undefined : lt(auditEntry.at, to),
    kinds && inArray(auditEntry.kind, [...kinds]),
    acts && inArray(auditEntry.act, [...acts]),
    accountId === undefined ? undefined : sql`${auditEntry.accountId} = ${accountId}`,
    subjectId === undefined ? undefined : sql`${auditEntry.subjectIds} @> array[${subjectId}]`,
    before && sql`(${auditEntry.at}, ${auditEntry.id}) < (${before.at}::timestamptz, ${before.id}::uuid)`,
  ];
}
