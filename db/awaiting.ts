import { sql } from 'drizzle-orm';
import { claimIfFree } from './claims.js';
import type { Executor, Transaction } from './client.js';

/** A leader's own day at an agency: of this kind, received by nobody else. */
export interface OwnDay {
  agencyId: string;
  leaderId: string;
  kind: string;
}

/**
 * The next published session a leader receives at in person and takes registrations for; null when there is none yet.
 *
 * @param exceptId the session that is being left
 */
export async function findNextOfLeader(
  db: Executor,
  { agencyId, leaderId, kind }: OwnDay,
  { now, exceptId = null }: { now: string; exceptId?: string | null },
): Promise<{ id: string } | null> {
  const [row] = await db.execute<{ id: string }>(sql`
    select s.id from session s join position p on p.id = s.assigned_position_id
    where s.agency_id = ${agencyId} and p.leader_id = ${leaderId} and s.kind = ${kind} and s.actual_position_id is null
      and s.published_at is not null and s.status in ('SCHEDULED', 'RESCHEDULED') and s.capacity > 0
      and s.starts_at > ${now} and coalesce(s.registration_closes_at > ${now}, true)
      and s.id is distinct from ${exceptId}::uuid
    order by s.starts_at, s.id limit 1`);
  return row ? { id: row.id } : null;
}

/** Keeps waiting for a leader and publishing a leader's day apart, so that nobody is missed in between; per agency. */
export async function lockAwaited(tx: Transaction, agencyIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('awaiting at ' || id, 0))
    from unnest(${sql.param([...agencyIds].sort())}::text[]) id`);
}

/** Whose days are waited for at these agencies. */
export async function listAwaited(db: Executor, agencyIds: readonly string[]): Promise<OwnDay[]> {
  return db.execute<Record<keyof OwnDay, never>>(sql`
    select distinct r.agency_id as "agencyId", r.awaited_leader_id as "leaderId", s.kind
    from registration r join session s on s.id = r.session_id
    where r.agency_id = any(${sql.param([...agencyIds])}::uuid[]) and r.status = 'AWAITING_LEADER'
    order by 1, 2, 3`);
}

/**
 * Puts everybody who waits for a leader's day on the waiting list of the session that is that day.
 *
 * Whoever is in that session already goes on waiting for the one after. Answers who came from which session.
 */
export async function enlistAwaiting(
  tx: Transaction,
  day: OwnDay,
  { sessionId, at }: { sessionId: string; at: string },
): Promise<{ registrationId: string; fromSessionId: string }[]> {
  const rows = await tx.execute<{ id: string; from_session_id: string }>(sql`
    with held as (
      select r.id, r.session_id, r.person_key, r.identity_key, r.priority, r.waiting_number
      from registration r join session s on s.id = r.session_id
      where r.agency_id = ${day.agencyId} and r.awaited_leader_id = ${day.leaderId} and r.status = 'AWAITING_LEADER'
        and s.kind = ${day.kind}
        and not exists (
          select from registration t where t.session_id = ${sessionId} and t.status in ('CONFIRMED', 'WAITLISTED')
            and (t.person_key = r.person_key or t.identity_key = r.identity_key))
      order by r.id for update of r
    ), turns as (
      select id, session_id,
        row_number() over (partition by person_key order by priority desc, waiting_number) as of_person,
        row_number() over (partition by coalesce(identity_key, person_key) order by priority desc, waiting_number) as of_identity
      from held
    )
    update registration r
    set status = 'WAITLISTED', session_id = ${sessionId}, slot_id = null, awaited_leader_id = null, ${claimIfFree},
        updated_at = ${at}, sequence = r.sequence + 1, version = r.version + 1
    from turns where r.id = turns.id and turns.of_person = 1 and turns.of_identity = 1
    returning r.id, turns.session_id as from_session_id`);
  return rows.map((row) => ({ registrationId: row.id, fromSessionId: row.from_session_id }));
}

/** Somebody who waits for a leader who holds the office no more. */
export interface Stranded {
  registrationId: string;
  sessionId: string;
  awaitedLeaderId: string;
  /** The position of the session that was given up: it names the office. */
  positionId: string;
}

/** Agencies at which somebody waits for a leader who does not hold the office on a day. */
export async function listStrandedAgencies(db: Executor, today: string): Promise<string[]> {
  const rows = await db.execute<{ agency_id: string }>(
    sql`select distinct r.agency_id ${stranded(today)} order by r.agency_id`,
  );
  return rows.map((row) => row.agency_id);
}

/** Who waits at an agency for a leader who does not hold the office on a day; by their turn. Held for the transaction. */
export async function lockStranded(
  tx: Transaction,
  { agencyId, today }: { agencyId: string; today: string },
): Promise<Stranded[]> {
  const rows = await tx.execute<{ id: string; session_id: string; awaited_leader_id: string; position_id: string }>(sql`
    select r.id, r.session_id, r.awaited_leader_id, p.id as position_id ${stranded(today)} and r.agency_id = ${agencyId}
    order by r.priority desc, r.waiting_number for update of r`);
  return rows.map((row) => ({
    registrationId: row.id,
    sessionId: row.session_id,
    awaitedLeaderId: row.awaited_leader_id,
    positionId: row.position_id,
  }));
}

/** Has registrations wait for another leader. */
export async function awaitInstead(
  tx: Transaction,
  registrationIds: readonly string[],
  { leaderId, at }: { leaderId: string; at: string },
): Promise<void> {
  await tx.execute(sql`
    update registration set awaited_leader_id = ${leaderId}, updated_at = ${at}, sequence = sequence + 1, version = version + 1
    where id = any(${sql.param([...registrationIds])}::uuid[]) and status = 'AWAITING_LEADER'`);
}

// Private: an office is the kind of position at an agency, the head's or of the same title.
const stranded = (today: string) => sql`
  from registration r
  join session s on s.id = r.session_id
  join position p on p.id = s.assigned_position_id
  where r.status = 'AWAITING_LEADER' and not exists (
    select from position h
    where h.leader_id = r.awaited_leader_id and h.agency_id = p.agency_id and h.kind = p.kind
      and (h.is_head and p.is_head or h.title = p.title) and (h.to_day is null or h.to_day >= ${today}::date))`;
