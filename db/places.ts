import { sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';

/**
 * Locks what a change of places touches, always in the same order: slots by id, then sessions by id.
 *
 * All slots of the sessions are locked, so that nobody books between a place getting free and the waiting list having it.
 */
export async function lockPlaces(
  tx: Transaction,
  sessionIds: readonly string[],
  slotIds: readonly string[] = [],
): Promise<void> {
  const sessions = sql.param([...sessionIds]);
  const slots = sql.param([...slotIds]);
  await tx.execute(sql`
    select id from slot where session_id = any(${sessions}::uuid[]) or id = any(${slots}::uuid[]) order by id for update`);
  await tx.execute(sql`
    select id from session
    where id = any(${sessions}::uuid[] || array(select session_id from slot where id = any(${slots}::uuid[])))
    order by id for update`);
}

/** Takes a public place if one is there; false when the slot is full or withdrawn. The caller recounts the session. */
export async function takePublicPlace(tx: Transaction, slotId: string): Promise<boolean> {
  const taken = await tx.execute(sql`
    update slot set public_taken = public_taken + 1
    where id = ${slotId} and withdrawn_at is null and public_taken < public_capacity returning id`);
  return taken.length === 1;
}

/** Out of which share of a slot a place is: for everybody, for the secretariat to give, for urgent matters. */
export type Share = 'PUBLIC' | 'STAFF' | 'URGENT';

/** Takes a place of a share if one is there; false when there is none, or the slot is withdrawn. */
export async function takePlaceOf(tx: Transaction, slotId: string, share: Share): Promise<boolean> {
  const { taken, capacity } = countersOf(share);
  const rows = await tx.execute(sql`
    update slot set ${taken} = ${taken} + 1
    where id = ${slotId} and withdrawn_at is null and ${taken} < ${capacity} returning id`);
  return rows.length === 1;
}

/** Adds a place to a share of a slot and takes it: one more than was planned, never one that is not there. */
export async function addAndTakePlace(tx: Transaction, slotId: string, share: Share): Promise<boolean> {
  const { taken, capacity } = countersOf(share);
  const rows = await tx.execute(sql`
    update slot set ${taken} = ${taken} + 1, ${capacity} = ${capacity} + 1
    where id = ${slotId} and withdrawn_at is null returning id`);
  return rows.length === 1;
}

/** Gives a place back to the share it came from. The caller fills it from the waiting list and recounts the session. */
export async function releasePlace(tx: Transaction, slotId: string, share: string): Promise<void> {
  const { taken } = countersOf(share);
  await tx.execute(sql`update slot set ${taken} = ${taken} - 1 where id = ${slotId}`);
}

function countersOf(share: string) {
  const name = share === 'STAFF' || share === 'URGENT' ? share.toLowerCase() : 'public';
  return { taken: sql.identifier(`${name}_taken`), capacity: sql.identifier(`${name}_capacity`) };
}

/** A registration that just got a place from the waiting list. */
export interface PromotedRow {
  registrationId: string;
  slotId: string;
  agencyId: string;
}

/**
 * Gives the free public places of a session to its waiting list, earliest slot first: whoever the agency displaced goes
 * before the others, and otherwise strictly by waiting number.
 *
 * The session’s slots must be locked (`lockPlaces`). The caller recounts the session.
 */
export async function promoteWaiting(tx: Transaction, sessionId: string, at: string): Promise<PromotedRow[]> {
  const rows = await tx.execute<{ registration_id: string; slot_id: string; agency_id: string }>(sql`
    with free as (
      select id, row_number() over (order by starts_at, id, place) as turn
      from (
        select s.id, s.starts_at, generate_series(1, s.public_capacity - s.public_taken) as place
        from slot s
        where s.session_id = ${sessionId} and s.withdrawn_at is null and s.public_taken < s.public_capacity
      ) places
    ), waiting as (
      select id, row_number() over (order by priority desc nulls last, waiting_number) as turn
      from registration where session_id = ${sessionId} and status = 'WAITLISTED'
    ), pair as (
      select waiting.id as registration_id, free.id as slot_id from free join waiting using (turn)
    ), filled as (
      update slot set public_taken = public_taken + given.places
      from (select slot_id, count(*)::int as places from pair group by slot_id) given
      where slot.id = given.slot_id
    )
    update registration r
    set status = 'CONFIRMED', slot_id = pair.slot_id, share = 'PUBLIC', promoted_at = ${at},
        triage_state = case r.triage_state when 'WAITLISTED' then 'ACCEPTED' else r.triage_state end,
        sequence = r.sequence + 1, version = r.version + 1, updated_at = ${at}
    from pair where r.id = pair.registration_id
    returning r.id as registration_id, r.slot_id, r.agency_id`);
  return rows.map((row) => ({ registrationId: row.registration_id, slotId: row.slot_id, agencyId: row.agency_id }));
}

/** Brings the counters a list reads (`capacity`, `open_count`, `waiting_count`) and the version in line with the slots. */
export async function recountSessions(tx: Executor, sessionIds: readonly string[], at: string): Promise<void> {
  await tx.execute(sql`
    update session s
    set capacity = coalesce(places.capacity, 0), open_count = coalesce(places.open, 0),
        waiting_count = (select count(*)::int from registration r where r.session_id = s.id and r.status = 'WAITLISTED'),
        version = s.version + 1, updated_at = ${at}
    from (select w.id, sum(slot.public_capacity)::int as capacity, sum(slot.public_capacity - slot.public_taken)::int as open
          from unnest(${sql.param([...sessionIds])}::uuid[]) as w(id)
          left join slot on slot.session_id = w.id and slot.withdrawn_at is null
          group by w.id) places
    where s.id = places.id`);
}
