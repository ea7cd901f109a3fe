import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../db/client.js';
import type { Keyring } from '../../server/privacy/keyring.js';
import { morning } from './make.js';

/** Many receptions at once: the first `groups` have several people, so that all together have `people`. */
export interface VisitsWish {
  agencyId: string;
  level: string;
  day: string;
  visits: number;
  people?: number;
  /** Matters they were about; the first visit of each is its first time there. */
  cases?: number;
  kind?: 'REGULAR' | 'PERIODIC' | 'AD_HOC';
  /** The leader who received, or in whose place somebody did. */
  positionId?: string;
  isDelegated?: boolean;
  isLargeGroup?: boolean;
  topicArea?: string;
  status?: 'RECEIVED' | 'REFUSED';
}

let numbers = 0;

/** Enters receptions of a day; what they were about is a matter of the agency, opened that day. */
export async function makeVisits(db: Database, given: VisitsWish): Promise<void> {
  const { agencyId, level, day, visits, people = visits, cases = 0, positionId, isDelegated = false } = given;
  const { kind = positionId ? 'PERIODIC' : 'REGULAR', isLargeGroup = false, topicArea = null } = given;
  const status = given.status ?? 'RECEIVED';
  const receivedBy = !positionId ? 'STAFF' : isDelegated ? 'DELEGATE' : 'LEADER';
  const first = numbers + 1;
  numbers += visits;
  const each = Math.floor(people / visits);
  const by = uuidv7();
  await db.$client`
    with seen as (
      insert into reception_visit (id, agency_id, agency_level, year, number, received_at, day, kind, received_by,
        receiver_position_id, on_behalf_of_position_id, people_count, is_large_group, topic_area, status, refusal_ground,
        sealed_refusal, client_key, recorded_by, created_at, updated_at)
      select gen_random_uuid(), ${agencyId}, ${level}, extract(year from ${day}::date), ${first} + n, ${day}::date + interval '2 hours',
        ${day}, ${kind}, ${receivedBy}, ${positionId && !isDelegated ? positionId : null}, ${positionId && isDelegated ? positionId : null},
        ${each} + (case when n < ${people - each * visits} then 1 else 0 end), ${isLargeGroup}, ${topicArea}, ${status},
        ${status === 'REFUSED' ? 'RULES_BROKEN' : null}, ${status === 'REFUSED' ? Buffer.from('x') : null},
        gen_random_uuid(), ${by}, ${morning}, ${morning}
      from generate_series(0, ${visits - 1}) n
      returning id, number
    ), matters as (
      insert into case_matter (id, agency_id, year, number, sealed_title, opened_day, created_by, created_at, updated_at)
      select gen_random_uuid(), ${agencyId}, extract(year from ${day}::date), ${first} + n, 'x', ${day}, ${by}, ${morning}, ${morning}
      from generate_series(0, ${cases - 1}) n
      returning id, number
    )
    insert into visit_case (visit_id, case_matter_id, occurrence)
    select seen.id, matters.id, case when seen.number < ${first + cases} then 'FIRST_TIME' else 'REPEAT' end
    from seen join matters on (seen.number - ${first}) % ${Math.max(cases, 1)} = matters.number - ${first}`;
}

export interface PetitionsWish {
  agencyId: string;
  level: string;
  day: string;
  count: number;
  type?: string;
  via?: string;
  topicArea?: string;
  isHandedOver?: boolean;
  signatoryKind?: string;
  eligible?: boolean;
  within?: boolean;
  outcome?: string;
  /** The day of the outcome; the day of receipt when left out. */
  outcomeDay?: string;
  resolvedDay?: string;
  settlement?: string;
  /** Taken back that day. */
  withdrawal?: { day: string; context: string };
  /** What was due of each by when, and when it was done. */
  deadline?: { kind: string; fromDay: string; days: number; dueDay: string; metDay?: string };
}

/** Enters petitions received on a day; they are classified when they are said to be eligible or not. */
export async function makePetitions(db: Database, given: PetitionsWish): Promise<void> {
  const { agencyId, level, day, count, type = 'COMPLAINT', via = 'RECEPTION', eligible = null, outcome = null } = given;
  const { within = null, resolvedDay = null, settlement = null, withdrawal, deadline, topicArea = null } = given;
  const first = numbers + 1;
  numbers += count;
  const state = resolvedDay ? 'RESOLVED' : withdrawal ? 'WITHDRAWN' : (outcome ?? 'RECEIVED');
  const rows = await db.$client<{ id: string }[]>`
    insert into petition (id, agency_id, agency_level, year, number, received_day, received_via, type, signatory_kind, topic_area,
      is_handed_over, state, classified_day, eligible, within_jurisdiction, outcome, outcome_day, forwarded_to_name, settlement,
      resolved_day, client_key, recorded_by, created_at, updated_at)
    select gen_random_uuid(), ${agencyId}, ${level}, extract(year from ${day}::date), ${first} + n, ${day}, ${via}, ${type},
      ${given.signatoryKind ?? 'ONE'}, ${topicArea}, ${given.isHandedOver ?? type === 'DENUNCIATION'}, ${state},
      ${eligible === null ? null : day}, ${eligible}, ${within}, ${outcome}, ${outcome ? (given.outcomeDay ?? day) : null},
      ${outcome === 'FORWARDED' ? 'Sở Xây dựng' : null}, ${settlement}, ${resolvedDay}, gen_random_uuid(), gen_random_uuid(),
      ${morning}, ${morning}
    from generate_series(0, ${count - 1}) n
    returning id`;
  const ids = rows.map((one) => one.id);
  if (withdrawal)
    await db.$client`
      insert into petition_withdrawal (id, petition_id, day, extent, context, recorded_by, recorded_at)
      select gen_random_uuid(), id, ${withdrawal.day}, 'FULL', ${withdrawal.context}, gen_random_uuid(), ${morning}
      from unnest(${ids}::uuid[]) id`;
  if (deadline)
    await db.$client`
      insert into petition_deadline (petition_id, kind, from_day, days, unit, due_day, source, met_day)
      select id, ${deadline.kind}, ${deadline.fromDay}, ${deadline.days}, 'DAYS', ${deadline.dueDay}, 'Kế hoạch phối hợp',
        ${deadline.metDay ?? null}
      from unnest(${ids}::uuid[]) id`;
}

/** Enters one reception of a named person with what was said, as the desk keeps it; gives back its id. */
export async function makeNamedVisit(
  { db, keys }: { db: Database; keys: Keyring },
  given: { agencyId: string; day: string; number: number; fullName: string; content?: string; identityNumber?: string },
): Promise<string> {
  const [id, personId] = [uuidv7(), uuidv7()];
  const person = { fullName: given.fullName, address: '12 Trần Phú', identityNumber: given.identityNumber ?? null };
  const content = keys.seal(given.content ?? 'Bồi thường khi thu hồi đất', `reception_visit|content|${id}`);
  const sealed = keys.seal(JSON.stringify(person), `visit_person|person|${personId}`);
  await db.$client`
    insert into reception_visit (id, agency_id, agency_level, year, number, received_at, day, kind, received_by, people_count,
      sealed_content, client_key, recorded_by, created_at, updated_at)
    values (${id}, ${given.agencyId}, 'PROVINCE', extract(year from ${given.day}::date), ${given.number},
      ${given.day}::date + interval '2 hours', ${given.day}, 'REGULAR', 'STAFF', 1, ${content}, ${uuidv7()}, ${uuidv7()},
      ${morning}, ${morning})`;
  await db.$client`
    insert into visit_person (id, visit_id, ordering, sealed_person, person_key, name_key)
    values (${personId}, ${id}, 0, ${sealed}, 'x', 'x')`;
  return id;
}
