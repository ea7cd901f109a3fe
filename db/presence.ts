import { and, asc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { presence } from './tables/presence.js';
import { staffAccount } from './tables/staff.js';

export type PresenceRow = typeof presence.$inferSelect;

/** A visit with the name of whoever makes it. */
export interface NamedVisit extends PresenceRow {
  fullName: string;
}

/** Writes visits as they are now, also those a crash has forgotten; the ids that belong to somebody else's visit are left alone. */
export async function saveVisits(db: Executor, rows: readonly PresenceRow[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const saved = await db
    .insert(presence)
    .values([...rows])
    .onConflictDoUpdate({
      target: presence.visitId,
      set: {
        thing: sql`excluded.thing`,
        thingId: sql`excluded.thing_id`,
        mode: sql`excluded.mode`,
        partId: sql`excluded.part_id`,
        seenAt: sql`excluded.seen_at`,
      },
      setWhere: sql`presence.account_id = excluded.account_id`,
    })
    .returning({ visitId: presence.visitId });
  return saved.map(({ visitId }) => visitId);
}

export async function deleteVisit(db: Executor, visitId: string): Promise<void> {
  await db.delete(presence).where(eq(presence.visitId, visitId));
}

/** Forgets visits that nobody has kept alive since. */
export async function deleteVisitsBefore(db: Executor, instant: string): Promise<void> {
  await db.delete(presence).where(lt(presence.seenAt, instant));
}

/** Visits to these things that were kept alive after an instant, the longest first. */
export async function listVisits(
  db: Executor,
  things: readonly { thing: string; thingId: string }[],
  after: string,
): Promise<NamedVisit[]> {
  if (things.length === 0) return [];
  const kinds = [...new Set(things.map(({ thing }) => thing))];
  const rows = await db
    .select({ visit: presence, fullName: staffAccount.fullName })
    .from(presence)
    .innerJoin(staffAccount, eq(staffAccount.id, presence.accountId))
    .where(
      and(
        gt(presence.seenAt, after),
        or(
          ...kinds.map((kind) => {
            const ids = things.flatMap(({ thing, thingId }) => (thing === kind ? [thingId] : []));
            return and(eq(presence.thing, kind), inArray(presence.thingId, ids));
          }),
        ),
      ),
    )
    .orderBy(asc(presence.since), asc(presence.visitId));
  return rows.map(({ visit, fullName }) => ({ ...visit, fullName }));
}
