import type { OpenDatabase } from '../../db/client.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';

export interface Size {
  agencies: number;
  leaders: number;
  sessions: number;
  slots: number;
  registrations: number;
  /** Published sessions lie on so many days from tomorrow on. */
  days: number;
  /** Sessions of each kind of storm that bookings are made in. */
  storms: number;
}

/** What a workload needs to know of the data it asks about. */
export interface Dataset {
  size: Size;
  /** Today in Viet Nam. */
  today: string;
  root: string;
  /** An agency in the middle of the tree. */
  branch(n: number): string;
  session(n: number): string;
  /** Sessions with 20 slots are those whose number is a multiple of this. */
  twentySlotsEvery: number;
}

/** Dataset S of the targets. */
export const sizeS: Size = {
  agencies: 200,
  leaders: 600,
  sessions: 20_000,
  slots: 200_000,
  registrations: 100_000,
  days: 365,
  storms: 600,
};

/** Dataset S with so many times the sessions; the tree and its leaders stay. */
export function times(factor: number): Size {
  return {
    ...sizeS,
    sessions: sizeS.sessions * factor,
    slots: sizeS.slots * factor,
    registrations: sizeS.registrations * factor,
    days: Math.ceil(sizeS.days * Math.min(1, factor)),
    storms: factor < 1 ? 120 : sizeS.storms,
  };
}

const kinds = { agency: 1, leader: 2, position: 3, point: 4, session: 5, slot: 6, registration: 7 } as const;
const storms = { places: 8, slot: 9, many: 10 } as const;

/** A kind of booking storm: so many slots of so many places in each of its sessions. */
export const stormShapes = {
  places: { slots: 20, places: 10 },
  slot: { slots: 1, places: 100 },
  many: { slots: 4, places: 10_000 },
} as const;

export type Storm = keyof typeof stormShapes;

/** The id of the n-th row of a kind, made the same way here and in SQL. */
export function idOf(kind: keyof typeof kinds, n: number): string {
  return identifier(kinds[kind], n);
}

/** The id of a slot of a storm; slots are numbered on through its sessions. */
export function stormSlot(storm: Storm, n: number): string {
  return identifier(storms[storm] + 100, n);
}

/** The same in SQL. */
export function stormSlotSql(storm: Storm, n: string): string {
  return sqlId(storms[storm] + 100, n);
}

/** Every session a storm is made in. */
export function stormSessions(storm: Storm): string {
  return identifier(storms[storm], 0).slice(0, 8);
}

function identifier(prefix: number, n: number): string {
  return `${String(prefix).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function sqlId(prefix: number, n: string): string {
  return `('${String(prefix).padStart(8, '0')}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
}

const id = (kind: keyof typeof kinds, n: string) => sqlId(kinds[kind], n);

/**
 * Fills an empty, migrated database, a table a statement.
 *
 * One root, nine agencies below it, the others below those; three leaders an agency; a year of sessions of ten slots (every
 * twentieth of twenty, the one after it without any); half a registration a slot; then the sessions to storm.
 */
export async function loadDataset({ db, sql }: OpenDatabase, size: Size): Promise<Dataset> {
  await insertStandardPolicies(db);
  const all = [
    ...statements(size),
    ...(Object.keys(stormShapes) as Storm[]).flatMap((one) => stormStatements(one, size.storms)),
  ];
  const connection = await sql.reserve();
  // A trigger a row would take longer than all the rows; what they would have kept is made at once at the end.
  await connection.unsafe('set session_replication_role = replica');
  for (const statement of all) await connection.unsafe(statement);
  await connection.unsafe('set session_replication_role = origin');
  connection.release();
  await sql.unsafe('analyze');
  await sql.unsafe(editions);
  await sql.unsafe('vacuum analyze');
  const [row] = await sql<{ today: string }[]>`select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as today`;
  return {
    size,
    today: row?.today ?? '',
    root: idOf('agency', 0),
    branch: (n) => idOf('agency', 1 + (n % 9)),
    session: (n) => idOf('session', n),
    twentySlotsEvery: 20,
  };
}

const slotsOf = (n: string) => `(case ${n} % 20 when 0 then 20 when 1 then 0 else 10 end)`;
const registeredOf = (n: string) => `(case ${n} % 20 when 0 then 10 when 1 then 0 else 5 end)`;
const morning = `((now() at time zone 'Asia/Ho_Chi_Minh')::date + 1 + time '08:00') at time zone 'Asia/Ho_Chi_Minh'`;

function statements({ agencies, leaders, sessions, days }: Size): string[] {
  const perAgency = sessions / agencies;
  const leader = `(n / ${perAgency}) * ${leaders / agencies} + n % ${leaders / agencies}`;
  const begins = `${morning} + make_interval(days => ((n % ${perAgency}) * ${days} / ${perAgency})::int, hours => (n % 3) * 4)`;
  return [
    ...tree(agencies, leaders),
    `insert into session (id, slug, agency_id, kind, mode, point_id, assigned_position_id, receiver_leader_id, day, starts_at,
       ends_at, expected_content, capacity, open_count, search_text, published_at, created_at, updated_at)
     select ${id('session', 'n')}, 'session-' || n, ${id('agency', `n / ${perAgency}`)}, 'PERIODIC', 'IN_PERSON',
       ${id('point', `n / ${perAgency}`)}, ${id('position', leader)}, ${id('leader', leader)},
       (begins at time zone 'Asia/Ho_Chi_Minh')::date, begins, begins + interval '220 minutes',
       'Đất đai, bồi thường, hỗ trợ và tái định cư', ${slotsOf('n')} * 2, ${slotsOf('n')} * 2 - ${registeredOf('n')},
       'tiep cong dan dinh ky dat dai boi thuong ho tro tai dinh cu', now(), now(), now()
     from (select n, ${begins} as begins from generate_series(0, ${sessions - 1}) n) s`,
    `insert into session_calendar (ancestor_id, session_id, starts_at)
     select b.ancestor_id, s.id, s.starts_at from session s join agency_branch b on b.descendant_id = s.agency_id`,
    `insert into slot (id, session_id, starts_at, ends_at, public_capacity, public_taken, staff_capacity)
     select ${id('slot', 'n * 20 + j')}, s.id, s.starts_at + j * interval '11 minutes', s.starts_at + (j + 1) * interval '11 minutes',
       2, case when j < ${registeredOf('n')} then 1 else 0 end, 1
     from generate_series(0, ${sessions - 1}) n join session s on s.id = ${id('session', 'n')}
     cross join generate_series(0, 19) j where j < ${slotsOf('n')}`,
    registrations(sessions),
  ];
}

function tree(agencies: number, leaders: number): string[] {
  const series = `generate_series(0, ${agencies - 1}) n`;
  const parent = `case when n = 0 then null when n < 10 then 0 else 1 + n % 9 end`;
  const perAgency = leaders / agencies;
  return [
    `insert into agency (id, slug, name, short_name, kind, level, parent_id, valid_from, phone, search_text, created_at, updated_at)
     select ${id('agency', 'n')}, 'agency-' || n, 'Ủy ban nhân dân xã Thử nghiệm ' || n, 'UBND xã ' || n, 'PEOPLES_COMMITTEE',
       case when n < 10 then 'PROVINCE' else 'COMMUNE' end, ${id('agency', parent)}, '2025-07-01', '0235 3874 111',
       'uy ban nhan dan xa thu nghiem ' || lpad(n::text, 4, '0'), now(), now() from ${series}`,
    `insert into agency_branch (ancestor_id, descendant_id, depth)
     with recursive above as (select id as ancestor, id, 0 as depth from agency
       union all select a.parent_id, above.id, above.depth + 1 from above join agency a on a.id = above.ancestor where a.parent_id is not null)
     select ancestor, id, depth from above`,
    `insert into leader (id, slug, full_name, honorific, search_text, created_at)
     select ${id('leader', 'n')}, 'leader-' || n, 'Nguyễn Văn Thử ' || n, 'Ông', 'nguyen van thu ' || lpad(n::text, 4, '0'), now()
     from generate_series(0, ${leaders - 1}) n`,
    `insert into position (id, leader_id, agency_id, kind, title, is_head, from_day, created_at)
     select ${id('position', 'n')}, ${id('leader', 'n')}, ${id('agency', `n / ${perAgency}`)}, 'COMMITTEE_CHAIR', 'Chủ tịch UBND xã',
       n % ${perAgency} = 0, '2025-07-01', now() from generate_series(0, ${leaders - 1}) n`,
    `insert into reception_point (id, slug, agency_id, kind, name, address, phone, search_text, created_at)
     select ${id('point', 'n')}, 'point-' || n, ${id('agency', 'n')}, 'POINT', 'Phòng tiếp công dân ' || n,
       '282 Tiểu La, xã Thử nghiệm', '0235 3874 112', 'phong tiep cong dan ' || lpad(n::text, 4, '0'), now() from ${series}`,
  ];
}

function registrations(sessions: number): string {
  const bytes = (mark: string) => `sha256(('${mark}' || n || '-' || j)::bytea)`;
  return `insert into registration (id, code, manage_hash, check_in_hash, agency_id, session_id, slot_id, status, person_key,
      sealed_applicant, name_key, created_at, updated_at)
    select ${id('registration', 'n * 10 + j')}, lpad((n * 10 + j)::text, 10, '0'), ${bytes('m')}, ${bytes('c')}, s.agency_id, s.id,
      ${id('slot', 'n * 20 + j')}, 'CONFIRMED', ${bytes('p')}, ${bytes('a')} || ${bytes('b')} || ${bytes('d')}, ${bytes('n')}, now(), now()
    from generate_series(0, ${sessions - 1}) n join session s on s.id = ${id('session', 'n')}
    cross join generate_series(0, 9) j where j < ${registeredOf('n')}`;
}

/** What the triggers keep of a session that has just been published, for all of them. */
const editions = `
  insert into session_edition
  select kept.* from session s cross join lateral jsonb_populate_record(null::session_edition, to_jsonb(s) || jsonb_build_object(
    'session_id', s.id, 'edition', 1, 'edition_from', s.published_at, 'xid', pg_current_xact_id()::text,
    'hosts', '[]'::jsonb, 'participants', '[]'::jsonb,
    'slots', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'startsAt', l.starts_at, 'endsAt', l.ends_at,
      'capacity', l.public_capacity)), '[]') from slot l where l.session_id = s.id),
    'ancestors', (select jsonb_agg(b.ancestor_id) from agency_branch b where b.descendant_id = s.agency_id))) kept`;

/** Sessions of one agency outside the tree, each with a leader of its own so that none is in two places. */
function stormStatements(storm: Storm, sessions: number): string[] {
  const { slots, places } = stormShapes[storm];
  const prefix = storms[storm];
  const own = (n: string) => sqlId(prefix, n);
  const series = `generate_series(0, ${sessions - 1}) n`;
  return [
    `insert into agency (id, slug, name, short_name, kind, level, valid_from, search_text, created_at, updated_at)
     values (${own('0')}, 'storm-${storm}', 'Cơ quan thử tải', 'Thử tải', 'PEOPLES_COMMITTEE', 'COMMUNE', '2025-07-01', 'zz', now(), now())`,
    `insert into agency_branch (ancestor_id, descendant_id, depth) values (${own('0')}, ${own('0')}, 0)`,
    `insert into reception_point (id, slug, agency_id, kind, name, address, search_text, created_at)
     values (${own('0')}, 'storm-${storm}', ${own('0')}, 'POINT', 'Phòng thử tải', '282 Tiểu La', 'zz', now())`,
    `insert into leader (id, slug, full_name, honorific, search_text, created_at)
     select ${own('n')}, 'storm-${storm}-' || n, 'Trần Thị Mẫu ' || n, 'Bà', 'zz', now() from ${series}`,
    `insert into position (id, leader_id, agency_id, kind, title, from_day, created_at)
     select ${own('n')}, ${own('n')}, ${own('0')}, 'COMMITTEE_CHAIR', 'Chủ tịch UBND xã', '2025-07-01', now() from ${series}`,
    `insert into session (id, slug, agency_id, kind, mode, point_id, assigned_position_id, receiver_leader_id, day, starts_at, ends_at,
       capacity, open_count, search_text, published_at, created_at, updated_at)
     select ${own('n')}, 'storm-${storm}-' || n, ${own('0')}, 'PERIODIC', 'IN_PERSON', ${own('0')}, ${own('n')}, ${own('n')},
       (${morning})::date, ${morning} + interval '7 days', ${morning} + interval '7 days 220 minutes', ${slots * places}, ${slots * places},
       'zz', now(), now(), now() from ${series}`,
    `insert into session_calendar (ancestor_id, session_id, starts_at)
     select agency_id, id, starts_at from session where agency_id = ${own('0')}`,
    `insert into slot (id, session_id, starts_at, ends_at, public_capacity)
     select ${sqlId(prefix + 100, `n * ${slots} + j`)}, s.id, s.starts_at + j * interval '11 minutes', s.starts_at + (j + 1) * interval '11 minutes', ${places}
     from ${series} join session s on s.id = ${own('n')} cross join generate_series(0, ${slots - 1}) j`,
  ];
}
