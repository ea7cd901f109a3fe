import { and, desc, eq, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { isReadable } from './desk-registrations.js';
import type { RegistrationRow } from './registrations.js';
import { registration } from './tables/registration.js';
import { session } from './tables/session.js';
import { slot } from './tables/slot.js';

type Known = Pick<RegistrationRow, 'id' | 'personKey' | 'identityKey' | 'phoneKey' | 'groupCaseId'>;

/**
 * Other registrations of whoever made this one, and of the same matter, at agencies that may be read; the latest first.
 *
 * People are recognised by keyed hashes alone: of a paper, of name and phone, of a phone. Sealed data stays sealed.
 */
export function listRelated(
  db: Executor,
  known: Known,
  { readable, most }: { readable: readonly string[]; most: number },
) {
  const { id, personKey, identityKey, phoneKey, groupCaseId } = known;
  const same = [
    sql`${registration.personKey} = ${personKey}`,
    ...(identityKey ? [sql`${registration.identityKey} = ${identityKey}`] : []),
    ...(phoneKey ? [sql`${registration.phoneKey} = ${phoneKey}`] : []),
    ...(groupCaseId ? [sql`${registration.groupCaseId} = ${groupCaseId}`] : []),
  ];
  return db
    .select({ registration, slot, day: session.day, waitingPosition: sql<number | null>`null` })
    .from(registration)
    .innerJoin(session, eq(session.id, registration.sessionId))
    .leftJoin(slot, eq(slot.id, registration.slotId))
    .where(and(sql`${registration.id} <> ${id}`, sql`(${sql.join(same, sql` or `)})`, isReadable(readable)))
    .orderBy(desc(session.startsAt), desc(registration.id))
    .limit(most);
}

/** How many other standing registrations of the same people there are within so many days of each of these. */
export async function countDuplicates(
  db: Executor,
  ids: readonly string[],
  { readable, days }: { readable: readonly string[]; days: number },
): Promise<{ id: string; count: number }[]> {
  const rows = await db.execute<{ id: string; count: number }>(sql`
    select r.id, count(distinct o.id)::int as count
    from registration r join session s on s.id = r.session_id
    join registration o on (o.person_key = r.person_key or o.identity_key = r.identity_key) and o.id <> r.id
      and o.status in ('CONFIRMED', 'WAITLISTED', 'DISPLACED', 'AWAITING_LEADER')
    join session os on os.id = o.session_id and abs(os.day - s.day) <= ${days}
    where r.id = any(${sql.param([...ids])}::uuid[])
      and exists (select from agency_branch b
        where b.descendant_id = o.agency_id and b.ancestor_id = any(${sql.param([...readable])}::uuid[]))
    group by r.id`);
  return [...rows];
}
