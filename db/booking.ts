import type { Database } from './client.js';
import { isoInstant } from './instant.js';
import { jsonReader } from './json-row.js';
import { type PolicyRow, policiesOf } from './policies.js';
import type { PlacedRegistration } from './registrations.js';
import { registration as registrationTable } from './tables/registration.js';
import { session } from './tables/session.js';
import { slot } from './tables/slot.js';

/** Everything the decision about a place needs, and what the letter will say; one row. Instants are ISO text. */
export interface BookingFacts {
  slotId: string | null;
  slotWithdrawn: boolean;
  slotStartsAt: string | null;
  slotEndsAt: string | null;
  slotFree: number;
  sessionId: string;
  sessionSlug: string;
  sessionKind: string;
  mode: string;
  status: string;
  startsAt: string;
  endsAt: string;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  capacity: number;
  openCount: number;
  waitingCount: number;
  whatToBring: string | null;
  room: string | null;
  agencyId: string;
  agencyName: string;
  agencyPhone: string | null;
  pointPhone: string | null;
  assignedTitle: string;
  assignedName: string;
  assignedLeaderId: string;
  receiverTitle: string;
  receiverName: string;
  pointName: string;
  address: string;
  /** Of the agency, in force today. */
  policies: readonly Pick<PolicyRow, 'key' | 'value' | 'source'>[];
}

const factsColumns = `
  sl.id as "slotId", sl.withdrawn_at is not null as "slotWithdrawn",
  sl.starts_at as "slotStartsAt", sl.ends_at as "slotEndsAt", coalesce(sl.public_capacity - sl.public_taken, 0) as "slotFree",
  s.id as "sessionId", s.slug as "sessionSlug", s.kind as "sessionKind", s.mode, s.status,
  s.starts_at as "startsAt", s.ends_at as "endsAt",
  s.registration_opens_at as "registrationOpensAt", s.registration_closes_at as "registrationClosesAt",
  s.capacity, s.open_count as "openCount", s.waiting_count as "waitingCount", s.what_to_bring as "whatToBring",
  coalesce(nullif(s.room, ''), pt.room) as room, s.agency_id as "agencyId",
  case when $2 = 'EN' then coalesce(a.name_en, a.name) else a.name end as "agencyName",
  a.phone as "agencyPhone", pt.phone as "pointPhone",
  case when $2 = 'EN' then coalesce(ap.title_en, ap.title) else ap.title end as "assignedTitle",
  al.full_name as "assignedName", al.id as "assignedLeaderId",
  case when $2 = 'EN' then coalesce(rp.title_en, rp.title) else rp.title end as "receiverTitle",
  rl.full_name as "receiverName", pt.name as "pointName", pt.address,
  (select coalesce(json_agg(in_force), '[]') from (${policiesOf('s.agency_id')}) in_force) as policies`;

const factsJoins = `
  join agency a on a.id = s.agency_id
  join reception_point pt on pt.id = s.point_id
  join position ap on ap.id = s.assigned_position_id
  join leader al on al.id = ap.leader_id
  join position rp on rp.id = coalesce(s.actual_position_id, s.assigned_position_id)
  join leader rl on rl.id = rp.leader_id`;

/** The facts about a slot of a published session; null when there is none. `locale` picks the language of titles. */
export async function findBookingFacts(
  db: Database,
  slotId: string,
  locale: 'VI' | 'EN',
): Promise<BookingFacts | null> {
  const rows = await db.$client.unsafe<BookingFacts[]>(
    `select ${factsColumns} from slot sl join session s on s.id = sl.session_id ${factsJoins}
     where sl.id = $1 and s.published_at is not null`,
    [slotId, locale],
    { prepare: true },
  );
  return rows[0] ? withIsoInstants(rows[0]) : null;
}

/** The facts about a published session without one of its slots, for the waiting list; null when there is none. */
export async function findWaitingFacts(
  db: Database,
  sessionId: string,
  locale: 'VI' | 'EN',
): Promise<BookingFacts | null> {
  const rows = await db.$client.unsafe<BookingFacts[]>(
    `select ${factsColumns} from session s left join slot sl on false ${factsJoins}
     where s.id = $1 and s.published_at is not null`,
    [sessionId, locale],
    { prepare: true },
  );
  return rows[0] ? withIsoInstants(rows[0]) : null;
}

/** What a booking writes beside taking the place. Bytes are hexadecimal, because they travel as JSON. */
export interface BookingWrite {
  slotId: string;
  now: string;
  registrationsPerPerson: number;
  registration: {
    id: string;
    code: string;
    manage_hash: string;
    check_in_hash: string;
    person_key: string;
    identity_key: string | null;
    name_key: string;
    phone_key: string | null;
    phone_tail_key: string | null;
    sealed_applicant: string;
    sealed_summary: string | null;
    topic_area: string | null;
    party_size: number;
    representative_count: number;
    needs_interpreter: boolean;
    access_needs: readonly string[];
    consent_reminders: boolean;
    consent_at: string | null;
    locale: string;
    channel: string;
    carried_from_id: string | null;
  };
  historyId: string;
  key: { key: string; fingerprint: string; result: Record<string, unknown> };
  messages: readonly {
    id: string;
    kind: string;
    channel: string;
    sealed_address: string;
    locale: string;
    facts: Record<string, unknown>;
    dedupe_key: string;
    due_at: string;
  }[];
}

/**
 * Takes a public place and writes registration, history, event, letters and answer in one statement: all or nothing.
 *
 * Answers what it wrote, or null when the place was gone. A session that closed meanwhile, a person already registered, too many claims or
 * a used key break a constraint instead (`brokenConstraint`), and nothing is written.
 */
export async function takePlaceAndRegister(db: Database, write: BookingWrite): Promise<PlacedRegistration | null> {
  const { slotId, now, registrationsPerPerson, registration, historyId, key, messages } = write;
  const [row] = await db.$client.unsafe<Record<'registration' | 'session' | 'slot', object>[]>(
    bookingStatement,
    [
      slotId,
      now,
      registrationsPerPerson,
      JSON.stringify(registration),
      historyId,
      key.key,
      key.fingerprint,
      JSON.stringify(key.result),
      JSON.stringify(messages),
    ],
    { prepare: true },
  );
  return row
    ? { registration: readRegistration(row.registration), session: readSession(row.session), slot: readSlot(row.slot) }
    : null;
}

const readRegistration = jsonReader(registrationTable);
const readSession = jsonReader(session);
const readSlot = jsonReader(slot);

const bytesOf = (column: string) => `decode(g.${column}, 'hex')`;

/** The booking statement itself; the benchmark gives the same text to pgbench. */
export const bookingStatement = `
with took as (
  update slot set public_taken = public_taken + 1
  where id = $1::uuid and withdrawn_at is null and public_taken < public_capacity
  returning slot.*
), opened as (
  update session s set open_count = s.open_count - 1, version = s.version + 1, updated_at = $2::timestamptz
  from took
  where s.id = took.session_id and s.published_at is not null and s.status in ('SCHEDULED', 'RESCHEDULED')
    and s.starts_at > $2::timestamptz
    and coalesce(s.registration_opens_at <= $2::timestamptz, true)
    and coalesce(s.registration_closes_at > $2::timestamptz, true)
  returning s.*
), g as (
  select * from json_to_record($4::json) as g(
    id uuid, code text, manage_hash text, check_in_hash text, person_key text, identity_key text, name_key text,
    phone_key text, phone_tail_key text, sealed_applicant text, sealed_summary text, topic_area text, party_size int,
    representative_count int, needs_interpreter boolean, access_needs jsonb, consent_reminders boolean,
    consent_at timestamptz, locale text, channel text, carried_from_id uuid)
), placed as (
  insert into registration (
    id, code, manage_hash, check_in_hash, agency_id, session_id, slot_id, share, status, person_key, identity_key, claim,
    sealed_applicant, sealed_summary, phone_tail_key, name_key, phone_key, topic_area, party_size, representative_count,
    needs_interpreter, access_needs, consent_reminders, consent_at, locale, channel, carried_from_id, created_at, updated_at)
  select g.id, g.code, ${bytesOf('manage_hash')}, ${bytesOf('check_in_hash')}, opened.agency_id, opened.id, $1::uuid,
    'PUBLIC', 'CONFIRMED', ${bytesOf('person_key')}, ${bytesOf('identity_key')},
    coalesce((
      select min(n) from generate_series(1, $3::int) n
      where not exists (
        select 1 from registration r
        where r.agency_id = opened.agency_id and r.person_key = ${bytesOf('person_key')} and r.claim = n
          and r.status in ('CONFIRMED', 'WAITLISTED'))), 0),
    ${bytesOf('sealed_applicant')}, ${bytesOf('sealed_summary')}, ${bytesOf('phone_tail_key')}, ${bytesOf('name_key')},
    ${bytesOf('phone_key')}, g.topic_area, g.party_size, g.representative_count, g.needs_interpreter, g.access_needs,
    g.consent_reminders, g.consent_at, g.locale, g.channel, g.carried_from_id, $2::timestamptz, $2::timestamptz
  from g, took left join opened on opened.id = took.session_id
  returning registration.*
), told as (
  insert into event (kind, agency_id, session_id, registration_id, at)
  select 'RegistrationBooked', agency_id, session_id, id, $2::timestamptz from placed
), noted as (
  insert into registration_history (id, registration_id, act, actor, to_slot_id, at)
  select $5::uuid, id, case when carried_from_id is null then 'BOOKED' else 'CARRIED_OVER' end, 'CITIZEN', $1::uuid, $2::timestamptz from placed
), kept as (
  insert into idempotency (key, act, fingerprint, result, created_at)
  select $6::uuid, 'bookRegistration', decode($7, 'hex'), $8::jsonb, $2::timestamptz from placed
), written as (
  insert into message (id, registration_id, kind, channel, sealed_address, locale, facts, dedupe_key, due_at, created_at)
  select m.id, placed.id, m.kind, m.channel, decode(m.sealed_address, 'hex'), m.locale, m.facts, m.dedupe_key, m.due_at, $2::timestamptz
  from placed, json_to_recordset($9::json) as m(
    id uuid, kind text, channel text, sealed_address text, locale text, facts jsonb, dedupe_key text, due_at timestamptz)
)
select to_jsonb(placed) as registration, to_jsonb(opened) as session, to_jsonb(took) as slot from placed, opened, took`;

const instants = [
  'slotStartsAt',
  'slotEndsAt',
  'startsAt',
  'endsAt',
  'registrationOpensAt',
  'registrationClosesAt',
] as const;

// Private: the driver answers instants as text of the session's zone (UTC).
function withIsoInstants(row: BookingFacts): BookingFacts {
  const read = { ...row };
  for (const name of instants) {
    const text = read[name];
    if (text !== null) read[name] = isoInstant(text);
  }
  return read;
}
