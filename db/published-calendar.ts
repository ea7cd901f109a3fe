import { sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { isoInstant } from './instant.js';
import type { SessionRow } from './sessions.js';

/** What of a session's row a release tells. */
type Told = Pick<
  SessionRow,
  | 'id'
  | 'agencyId'
  | 'slug'
  | 'kind'
  | 'mode'
  | 'status'
  | 'statusReason'
  | 'day'
  | 'startsAt'
  | 'endsAt'
  | 'previousStartsAt'
  | 'actualPositionId'
  | 'delegationReason'
  | 'delegationDocument'
  | 'room'
  | 'expectedContent'
  | 'topics'
  | 'howToRegister'
  | 'whatToBring'
  | 'legalBasis'
  | 'registrationOpensAt'
  | 'registrationClosesAt'
>;

/** A session with the names a release tells. */
export interface PublishedRow extends Told {
  /** In whose calendar it is told: its owner's, or that of an agency that hosts it. */
  calendarOf: string;
  ownerName: string;
  placeName: string;
  placeAddress: string;
  placeRoom: string | null;
  leaderTitle: string;
  leaderName: string;
  receiverTitle: string;
  receiverName: string;
}

/** Whose calendar is told, and from which local day on. */
export interface CalendarAsked {
  agencyId: string;
  fromDay: string;
  /** Sessions that are told as well, though they are still drafts; what was called off before is not. */
  withIds?: readonly string[] | undefined;
}

/**
 * Agencies' published sessions from a local day on, their own and those they host together with the owner, in the order they
 * begin. One statement, however many agencies.
 */
export async function listPublishedRows(tx: Executor, asked: readonly CalendarAsked[]): Promise<PublishedRow[]> {
  const agencyIds = sql.param(asked.map((one) => one.agencyId));
  const days = sql.param(asked.map((one) => one.fromDay));
  const drafts = sql.param(asked.flatMap((one) => one.withIds ?? []));
  const rows = await tx.execute<Record<keyof PublishedRow, never>>(sql`
    select asked.id as "calendarOf", a.name as "ownerName", s.id, s.agency_id as "agencyId", s.slug, s.kind, s.mode, s.status, s.status_reason as "statusReason",
      s.day::text as day, s.starts_at as "startsAt", s.ends_at as "endsAt", s.previous_starts_at as "previousStartsAt",
      s.actual_position_id as "actualPositionId", s.delegation_reason as "delegationReason",
      s.delegation_document as "delegationDocument", s.room, s.expected_content as "expectedContent", s.topics,
      s.how_to_register as "howToRegister", s.what_to_bring as "whatToBring", s.legal_basis as "legalBasis",
      s.registration_opens_at as "registrationOpensAt", s.registration_closes_at as "registrationClosesAt",
      o.name as "placeName", o.address as "placeAddress", o.room as "placeRoom",
      p.title as "leaderTitle", l.full_name as "leaderName", rp.title as "receiverTitle", rl.full_name as "receiverName"
    from unnest(${agencyIds}::uuid[], ${days}::text[]::date[]) asked(id, from_day)
    cross join lateral (
      select own.id from session own where own.agency_id = asked.id
      union all select h.session_id from session_host h where h.agency_id = asked.id) told
    join session s on s.id = told.id and s.day >= asked.from_day
    join agency a on a.id = s.agency_id
    join reception_point o on o.id = s.point_id
    join position p on p.id = s.assigned_position_id
    join leader l on l.id = p.leader_id
    join position rp on rp.id = coalesce(s.actual_position_id, s.assigned_position_id)
    join leader rl on rl.id = rp.leader_id
    where s.published_at is not null or s.id = any(${drafts}::uuid[]) and s.status <> 'CANCELLED'
    order by s.starts_at, s.id`);
  return rows.map(read);
}

export interface PublishedSlot {
  sessionId: string;
  startsAt: string;
  endsAt: string;
  capacity: number;
}

/** Slots still offered of these sessions as a release tells them, in the order they begin. */
export async function listPublishedSlots(tx: Executor, sessionIds: readonly string[]): Promise<PublishedSlot[]> {
  const rows = await tx.execute<Record<keyof PublishedSlot, never>>(sql`
    select session_id as "sessionId", starts_at as "startsAt", ends_at as "endsAt", public_capacity as capacity
    from slot where session_id = any(${sql.param([...sessionIds])}::uuid[]) and withdrawn_at is null
    order by starts_at, id`);
  return rows.map((row: PublishedSlot) => ({
    ...row,
    startsAt: isoInstant(row.startsAt),
    endsAt: isoInstant(row.endsAt),
  }));
}

function read(row: PublishedRow): PublishedRow {
  const iso = (text: string | null) => text && isoInstant(text);
  return {
    ...row,
    startsAt: isoInstant(row.startsAt),
    endsAt: isoInstant(row.endsAt),
    previousStartsAt: iso(row.previousStartsAt),
    registrationOpensAt: iso(row.registrationOpensAt),
    registrationClosesAt: iso(row.registrationClosesAt),
  };
}
