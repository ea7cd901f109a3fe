import { and, asc, eq, gt, inArray, ne, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { registration } from './tables/registration.js';
import { slot } from './tables/slot.js';

const active = inArray(registration.status, ['CONFIRMED', 'WAITLISTED']);

/** How many have a place in a session, wait for one, or are owed another one because of it. */
export function countHeld(db: Executor, sessionId: string): Promise<number> {
  return db.$count(registration, and(eq(registration.sessionId, sessionId), ne(registration.status, 'CANCELLED')));
}

/** Marks everybody booked or waiting as touched by a change of their session, so that their calendars notice. By id. */
export async function touchActive(tx: Transaction, sessionId: string, at: string): Promise<string[]> {
  return idsOf(
    await tx
      .update(registration)
      .set({ sequence: sql`${registration.sequence} + 1`, version: sql`${registration.version} + 1`, updatedAt: at })
      .where(and(eq(registration.sessionId, sessionId), active))
      .returning({ id: registration.id }),
  );
}

/**
 * Displaces everybody booked or waiting in a session that is called off: they stay, to choose something else. By id.
 *
 * The caller empties the slots.
 */
export async function displaceActive(tx: Transaction, sessionId: string, at: string): Promise<string[]> {
  return idsOf(
    await tx
      .update(registration)
      .set({
        status: 'DISPLACED',
        updatedAt: at,
        sequence: sql`${registration.sequence} + 1`,
        version: sql`${registration.version} + 1`,
      })
      .where(and(eq(registration.sessionId, sessionId), active))
      .returning({ id: registration.id }),
  );
}

/** A registration for the secretariat's list, with its slot's hours and its place on the waiting list. */
export type ListedRegistration = Awaited<ReturnType<typeof listRegistrations>>[number];

/** A page of a session's registrations in the order they were made. Sealed data stays sealed here. */
export async function listRegistrations(
  db: Executor,
  asked: { sessionId: string; after?: { createdAt: string; id: string } | undefined; most: number },
) {
  const { after } = asked;
  const rows = await db
    .select({ registration, slot, waitingPosition: waitingPosition() })
    .from(registration)
    .leftJoin(slot, eq(slot.id, registration.slotId))
    .where(
      and(
        eq(registration.sessionId, asked.sessionId),
        after &&
          or(
            gt(registration.createdAt, after.createdAt),
            and(eq(registration.createdAt, after.createdAt), gt(registration.id, after.id)),
          ),
      ),
    )
    .orderBy(asc(registration.createdAt), asc(registration.id))
    .limit(asked.most);
  return rows;
}

function waitingPosition() {
  return sql<number | null>`case when ${registration.status} = 'WAITLISTED' then (
    select count(*)::int from registration w
    where w.session_id = ${registration.sessionId} and w.status = 'WAITLISTED'
      and (-w.priority, w.waiting_number) <= (-${registration.priority}, ${registration.waitingNumber})
  ) end`;
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id).sort();
}
