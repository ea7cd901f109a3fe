import type { OpenDatabase } from '../../db/client.js';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { grantRole, insertAccount } from '../../db/staff.js';
import { insertStandardDuties } from '../../db/standard-duties.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { createPasswords } from '../../server/staff/passwords.js';
import { idOf } from './dataset.js';

/** A country: so many provinces, and so many communes shared out among them. */
export interface Country {
  provinces: number;
  communes: number;
}

/** Viet Nam since 1 July 2025: 34 provinces and 3,321 communes. */
export const nation: Country = { provinces: 34, communes: 3_321 };

/** As much as the demo shows. */
export const home: Country = { provinces: 1, communes: 10 };

export const secretary = { username: 'thu-ky-ca-nuoc', password: 'một mật khẩu chỉ để đo' };

/** Sessions that the country's rules make of a year, if no day falls together: two leaders a unit, two days a month each. */
export function sessionsOf({ provinces, communes }: Country): number {
  return (provinces + communes) * 2 * 24;
}

/**
 * Fills an empty, migrated database with a country that has rules and no sessions yet.
 *
 * Under one root each province and commune has a chair and a deputy, a place, and a rule for each of the two; somebody may
 * arrange and sign for all of it.
 */
export async function loadCountry({ db, sql }: OpenDatabase, country: Country): Promise<void> {
  await insertStandardPolicies(db);
  await insertDemoPolicies(db);
  await insertStandardWorkingDays(db);
  await insertStandardDuties(db);
  for (const statement of statements(country)) await sql.unsafe(statement);
  const account = idOf('registration', 0);
  const createdAt = '2026-01-01T00:00:00.000Z';
  const { username, password } = secretary;
  const passwordHash = await createPasswords().hash(password);
  await insertAccount(db, { id: account, username, fullName: 'Nguyễn Thị Thử', passwordHash, createdAt });
  for (const [n, role] of (['SECRETARY', 'HEAD'] as const).entries()) {
    const given = { id: idOf('registration', n + 1), accountId: account, grantedAt: createdAt };
    await grantRole(db, { ...given, role, agencyId: idOf('agency', 0) });
  }
  await sql.unsafe('vacuum analyze');
}

const made = (kind: Parameters<typeof idOf>[0], n: string) =>
  `('${idOf(kind, 0).slice(0, 24)}' || lpad(to_hex(${n}), 12, '0'))::uuid`;

function statements({ provinces, communes }: Country): string[] {
  const units = provinces + communes;
  const all = `generate_series(1, ${units}) n`;
  const name = `case when n = 0 then 'Chính phủ' when n <= ${provinces} then 'Ủy ban nhân dân tỉnh Thử nghiệm ' || n else 'Ủy ban nhân dân xã Thử nghiệm ' || n end`;
  const parent = `case when n = 0 then null when n <= ${provinces} then 0 else 1 + n % ${provinces} end`;
  return [
    `insert into agency (id, slug, name, short_name, kind, level, parent_id, valid_from, phone, search_text, created_at, updated_at)
     select ${made('agency', 'n')}, 'agency-' || n, ${name}, 'UBND ' || n, 'PEOPLES_COMMITTEE',
       case when n <= ${provinces} then 'PROVINCE' else 'COMMUNE' end, ${made('agency', parent)}, '2025-07-01',
       '0235 3874 111', 'uy ban nhan dan thu nghiem ' || lpad(n::text, 4, '0'), now(), now() from generate_series(0, ${units}) n`,
    `insert into agency_branch (ancestor_id, descendant_id, depth)
     with recursive above as (select id as ancestor, id, 0 as depth from agency
       union all select a.parent_id, above.id, above.depth + 1 from above join agency a on a.id = above.ancestor where a.parent_id is not null)
     select ancestor, id, depth from above`,
    `insert into leader (id, slug, full_name, honorific, search_text, created_at)
     select ${made('leader', 'n * 2 + j')}, 'leader-' || n * 2 + j, 'Nguyễn Văn Thử ' || n * 2 + j, 'Ông',
       'nguyen van thu ' || lpad((n * 2 + j)::text, 4, '0'), now() from ${all} cross join generate_series(0, 1) j`,
    `insert into position (id, leader_id, agency_id, kind, title, is_head, from_day, created_at)
     select ${made('position', 'n * 2 + j')}, ${made('leader', 'n * 2 + j')}, ${made('agency', 'n')},
       case j when 0 then 'COMMITTEE_CHAIR' else 'COMMITTEE_VICE_CHAIR' end, case j when 0 then 'Chủ tịch' else 'Phó Chủ tịch' end,
       j = 0, '2025-07-01', now() from ${all} cross join generate_series(0, 1) j`,
    `insert into reception_point (id, slug, agency_id, kind, name, address, phone, search_text, created_at)
     select ${made('point', 'n')}, 'point-' || n, ${made('agency', 'n')}, 'POINT', 'Phòng tiếp công dân ' || n,
       '282 Tiểu La', '0235 3874 112', 'phong tiep cong dan ' || lpad(n::text, 4, '0'), now() from ${all}`,
    `insert into schedule (id, agency_id, position_id, title, kind, mode, rule, expected_content, legal_basis, effective_from, created_at, updated_at)
     select ${made('slot', 'n * 2 + j')}, ${made('agency', 'n')}, ${made('position', 'n * 2 + j')}, 'Lịch tiếp công dân định kỳ',
       'PERIODIC', 'IN_PERSON', ${rule}, 'Tiếp công dân định kỳ tháng {tháng}', '["Luật Tiếp công dân 2013"]', '2026-01-01', now(), now()
     from ${all} cross join generate_series(0, 1) j`,
  ];
}

/** Two days a month, a fortnight apart; a deputy two days after the chair. Mornings in four slots, registered for before. */
const rule = `jsonb_build_object(
  'recurrence', jsonb_build_object('kind', 'DAYS_OF_MONTH', 'missingDay', 'SKIP',
    'days', jsonb_build_array(1 + n % 10 + j * 2, 15 + n % 10 + j * 2)),
  'shift', jsonb_build_object('weekend', 'NEXT_WORKING_DAY', 'holiday', 'NEXT_WORKING_DAY', 'busy', 'NEXT_WORKING_DAY'),
  'turns', jsonb_build_object('positionIds', jsonb_build_array(${made('position', 'n * 2 + j')}), 'countedFrom', '2026-01-01'),
  'hours', jsonb_build_object('usual', jsonb_build_array(jsonb_build_object('from', '08:00', 'to', '11:00')), 'seasons', '[]'::jsonb),
  'venues', jsonb_build_array(jsonb_build_object('pointId', ${made('point', 'n')}, 'room', 'Phòng ' || j + 1, 'hours', null)),
  'venueOrder', 'IN_TURN',
  'registration', jsonb_build_object('opensDaysBefore', null, 'lateRequests', 'NEXT_SESSION',
    'cutOff', jsonb_build_object('kind', 'DAYS_BEFORE', 'days', 3, 'until', '17:00')),
  'slots', jsonb_build_object('minutes', 45, 'publicPlaces', 2, 'staffPlaces', 1),
  'deputy', jsonb_build_object('policy', 'ALLOW', 'standIns', '[]'::jsonb, 'inPerson', null))`;
