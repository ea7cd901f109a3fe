import { and, eq, isNull, sql } from 'drizzle-orm';
import { claimIfFree } from './claims.js';
import type { Transaction } from './client.js';
import type { ChangeRow } from './promises.js';
import { sessionChange } from './tables/promise.js';

type Change = Pick<ChangeRow, 'id' | 'sessionId'>;

/** Notes that an act was taken back. The act before it is again the last one, with the session's new `sequence`. */
export async function markUndone(
  tx: Transaction,
  change: Pick<ChangeRow, 'id' | 'sessionId' | 'previousSequence'>,
  undone: { by: string; at: string; sequence: number },
): Promise<void> {
  await tx
    .update(sessionChange)
    .set({ undoneBy: undone.by, undoneAt: undone.at, undoneSequence: undone.sequence })
    .where(eq(sessionChange.id, change.id));
  await tx
    .update(sessionChange)
    .set({ sequence: undone.sequence })
    .where(
      and(
        eq(sessionChange.sessionId, change.sessionId),
        eq(sessionChange.sequence, change.previousSequence),
        isNull(sessionChange.undoneAt),
      ),
    );
}

/**
 * Gives everybody whom an act displaced, and who has not chosen since, the standing they had before.
 *
 * Answers stand: who moved, waits elsewhere or left is not called back. The caller counts the places anew.
 */
export async function restoreDisplaced(tx: Transaction, change: Change, at: string): Promise<void> {
  await tx.execute(sql`
    update registration r
    set status = o.status_before, slot_id = o.slot_id_before, ${claimIfFree}, updated_at = ${at}
    from change_offer o
    where o.change_id = ${change.id} and r.id = o.registration_id
      and r.session_id = ${change.sessionId} and r.status = 'DISPLACED'`);
}

/** Takes back the priority an act gave, from whoever has not answered it. */
export async function restorePriority(tx: Transaction, change: Change): Promise<void> {
  await tx.execute(sql`
    update registration r set priority = o.priority_before from change_offer o
    where o.change_id = ${change.id} and r.id = o.registration_id and o.answer is null
      and r.session_id = ${change.sessionId}`);
}

/** Counts the taken places of a session anew from its registrations; nothing proposed is held in one that was called off. */
export async function recountSlots(tx: Transaction, sessionId: string): Promise<void> {
  await tx.execute(sql`
    update slot s set
      public_taken = (select count(*) from registration r where r.slot_id = s.id and r.status = 'CONFIRMED' and r.share = 'PUBLIC'),
      staff_taken = (select count(*) from registration r where r.slot_id = s.id and r.status = 'CONFIRMED' and r.share = 'STAFF'),
      urgent_taken = (select count(*) from registration r where r.slot_id = s.id and r.status = 'CONFIRMED' and r.share = 'URGENT')
    where s.session_id = ${sessionId}`);
}

/**
 * Who is in the session because of what an act said: came since, was given a place by it, answered to it, or was told of
 * it since, when a later act was taken back. By id.
 */
export async function listTrusting(
  tx: Transaction,
  change: Pick<ChangeRow, 'id' | 'sessionId' | 'previousSequence'>,
): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select r.id from registration r
    left join change_offer o on o.change_id = ${change.id} and o.registration_id = r.id
    where r.session_id = ${change.sessionId} and r.status in ('CONFIRMED', 'WAITLISTED')
      and (o.registration_id is null or o.answer is not null or o.status_before <> r.status or exists (
        select from change_offer later join session_change told on told.id = later.change_id
        where later.registration_id = r.id and told.session_id = r.session_id and told.act = 'RESTORED'
          and told.sequence > ${change.previousSequence}))
    order by r.id`);
  return rows.map((row) => row.id);
}
