import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices } from '../../db/demo/calendar.js';
import { localDay, weekdayOf } from '../../db/demo/day.js';
import { loadDemo } from '../../db/demo/load.js';
import { nominalDays } from '../../db/demo/recurrence.js';
import { isWorkingDay, type Shift, shiftDay } from '../../db/demo/working-day.js';
import { fold } from '../../db/fold.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { demoAt } from '../support/demo.js';

const moments = {
  'an ordinary Sunday in November': '2026-11-22T02:00:00.000Z',
  'the last evening of a month': '2026-10-31T16:59:59.000Z',
  'the end of February': '2027-02-28T09:30:00.000Z',
  'the middle of the Tết week': '2026-02-17T05:00:00.000Z',
  'a Friday afternoon before a long holiday': '2026-08-28T08:00:00.000Z',
  'New Year’s Eve': '2026-12-31T10:00:00.000Z',
};

describe('the days of the demo', () => {
  const shifted = (days: string[], shift: Shift) =>
    days.map((day) => shiftDay(day, { weekend: shift, holiday: shift }));

  it('moves the 15th of 2026 to the days a notice would print', () => {
    const nominal = nominalDays({ every: 'MONTH', days: [15] }, '2026-01-01', '2026-12-31');
    const days = shifted(nominal, 'NEXT_WORKING_DAY').map((day) => day?.slice(5));
    expect(days.join(' ')).toBe('01-15 02-23 03-16 04-15 05-15 06-15 07-15 08-17 09-15 10-15 11-16 12-15');
  });

  it('leaves the month after the 30th of August unless the rule forbids it', () => {
    expect(shifted(['2026-08-30'], 'NEXT_WORKING_DAY')).toEqual(['2026-09-03']);
    expect(shifted(['2026-08-30'], 'NEXT_WORKING_DAY_SAME_MONTH')).toEqual(['2026-08-28']);
  });

  it('reads day 30 in February as its last day, and the third Tuesday as the third of its kind', () => {
    expect(nominalDays({ every: 'MONTH', days: [30] }, '2027-02-01', '2027-02-28')).toEqual(['2027-02-28']);
    expect(nominalDays({ every: 'MONTH', weekday: 2, nth: [3] }, '2026-11-01', '2026-11-30')).toEqual(['2026-11-17']);
  });

  it('works on a Saturday that makes up for a bridge day', () => {
    expect(isWorkingDay('2026-08-22')).toBe(true);
    expect(isWorkingDay('2026-08-31')).toBe(false);
  });
});

describe.each(Object.entries(moments))('the demo laid out on %s', (_, now) => {
  let fresh: FreshDatabase;
  let summary: Awaited<ReturnType<typeof loadDemo>>;

  beforeAll(async () => {
    fresh = await freshDatabase();
    summary = await loadDemo(fresh.db, demoAt(now));
  });

  afterAll(() => fresh.close());

  const count = async (condition: string): Promise<number> => {
    const [row] = await fresh.sql.unsafe(`select count(*)::int as n from session where ${condition}`);
    return row?.n;
  };
  const open = `published_at is not null and status in ('SCHEDULED', 'RESCHEDULED') and starts_at > '${now}'
    and coalesce(registration_opens_at <= '${now}', true) and registration_closes_at > '${now}' and capacity > 0`;

  it('gives three sign-ins with passwords long enough', () => {
    expect(summary.signIns.map((one) => one.username)).toEqual([
      ...['quantri', 'thuky.tinh', 'nguoiky.tinh', 'thuky.xa', 'lanhdao'],
      ...['tiepdon', 'thuly', 'thanhtra', 'mattran'],
    ]);
    for (const { password } of summary.signIns) expect(password.length).toBeGreaterThanOrEqual(15);
  });

  it('shows every status, and drafts', async () => {
    const rows = await fresh.sql`select distinct status from session where published_at is not null`;
    expect(rows.map((row) => row.status).sort()).toEqual([
      'CANCELLED',
      'HELD',
      'POSTPONED',
      'RESCHEDULED',
      'SCHEDULED',
    ]);
    expect(await count('published_at is null')).toBeGreaterThan(20);
    expect(await count(`published_at > '${now}'`)).toBe(0);
  });

  it('shows every situation a citizen may meet', async () => {
    expect(await count(`${open} and open_count > 2`)).toBeGreaterThan(5);
    expect(await count(`${open} and open_count in (1, 2)`)).toBeGreaterThanOrEqual(3);
    expect(await count(`${open} and open_count = 0 and waiting_count between 4 and 6`)).toBeGreaterThanOrEqual(3);
    expect(
      await count(`starts_at > '${now}' and published_at is not null and registration_opens_at > '${now}'`),
    ).toBeGreaterThan(0);
    expect(
      await count(
        `starts_at > '${now}' and registration_closes_at <= '${now}' and status = 'SCHEDULED' and capacity > 0`,
      ),
    ).toBeGreaterThan(0);
    expect(
      await count(`starts_at > '${now}' and actual_position_id is not null and delegation_document is not null`),
    ).toBe(2);
    expect(await count(`status = 'RESCHEDULED' and previous_starts_at < starts_at and starts_at > '${now}'`)).toBe(1);
    expect(await count(`status = 'POSTPONED' and previous_starts_at = starts_at`)).toBe(1);
    expect(await count(`kind = 'REGULAR' and capacity = 0 and published_at is not null`)).toBeGreaterThan(15);
  });

  it('shows every kind and mode ahead', async () => {
    const rows = await fresh.sql`
      select distinct kind, mode from session where starts_at > ${now} and published_at is not null order by kind, mode`;
    expect(rows.map((row) => `${row.kind} ${row.mode}`)).toEqual([
      'AD_HOC IN_PERSON',
      'BUSINESS_DIALOGUE IN_PERSON',
      'PERIODIC IN_PERSON',
      'PERIODIC ONLINE',
      'PUBLIC_DIALOGUE IN_PERSON',
      'REGULAR IN_PERSON',
    ]);
    expect(await count(`kind = 'PUBLIC_DIALOGUE' and cardinality(topics) >= 3 and starts_at > '${now}'`)).toBe(1);
  });

  it('receives on working days only, but for the rule that keeps its Saturday', async () => {
    const rows = await fresh.sql<{ slug: string; day: string }[]>`select slug, day::text from session`;
    const kept = notices.filter((notice) => notice.shift.weekend === 'KEEP').map((notice) => notice.slug);
    expect(kept).toHaveLength(1);
    const odd = rows.filter((row) => !isWorkingDay(row.day));
    for (const row of odd) {
      expect(kept.some((slug) => row.slug.startsWith(slug)) && weekdayOf(row.day) === 6, row.slug).toBe(true);
    }
    expect(odd.length).toBeGreaterThan(0);
  });

  it('has held what is over and holds nothing that is ahead', async () => {
    expect(await count(`status = 'HELD' and ends_at > '${now}'`)).toBe(0);
    expect(await count(`status in ('SCHEDULED', 'RESCHEDULED') and ends_at <= '${now}'`)).toBe(0);
    const [span] = await fresh.sql`select min(day)::text as first, max(day)::text as last from session`;
    expect(span?.first < localDay(now)).toBe(true);
    expect(span?.last > localDay(now)).toBe(true);
  });

  it('keeps every counter equal to the rows it counts', async () => {
    const slots = await fresh.sql`
      select s.id from slot s left join registration r on r.slot_id = s.id and r.status = 'CONFIRMED'
      group by s.id
      having s.public_taken <> count(r.id) filter (where r.share = 'PUBLIC')
          or s.staff_taken <> count(r.id) filter (where r.share = 'STAFF')`;
    const sessions = await fresh.sql`
      select s.slug from session s
      where s.capacity <> coalesce((select sum(public_capacity) from slot where session_id = s.id), 0)
         or s.open_count <> coalesce((select sum(public_capacity - public_taken) from slot where session_id = s.id), 0)
         or s.waiting_count <> (select count(*) from registration where session_id = s.id and status = 'WAITLISTED')`;
    expect([...slots, ...sessions]).toEqual([]);
    expect(summary.registrations).toBeGreaterThan(300);
  });

  it('gives every registration a slot of its own session, booked while that was possible', async () => {
    const rows = await fresh.sql`
      select r.id from registration r join session s on s.id = r.session_id left join slot p on p.id = r.slot_id
      where p.session_id <> s.id or r.agency_id <> s.agency_id or s.published_at is null
         or r.created_at > ${now} or r.created_at < s.published_at or r.created_at > s.registration_closes_at
         or r.created_at < s.registration_opens_at`;
    expect(rows).toHaveLength(0);
  });

  it('shows each published session to its owner, its hosts and everything above them, and no draft', async () => {
    const wrong = await fresh.sql`
      with expected as (
        select s.id as session_id, b.ancestor_id, s.starts_at from session s
        join lateral (select s.agency_id as id union select agency_id from session_host where session_id = s.id) o on true
        join agency_branch b on b.descendant_id = o.id
        where s.published_at is not null group by 1, 2, 3)
      (select * from expected except select session_id, ancestor_id, starts_at from session_calendar)
      union all
      (select session_id, ancestor_id, starts_at from session_calendar except select * from expected)`;
    expect(wrong).toHaveLength(0);
  });

  it('lets a person hold two positions, and an office change hands', async () => {
    const [two] = await fresh.sql`
      select count(*)::int as n from (select leader_id from position where to_day is null group by leader_id having count(*) > 1) x`;
    const [changed] = await fresh.sql`
      select count(*)::int as n from position a join position b on b.agency_id = a.agency_id and b.title = a.title
      where a.to_day = b.from_day - 1 and a.leader_id <> b.leader_id`;
    const untrue = await fresh.sql`
      select s.slug from session s join position p on p.id in (s.assigned_position_id, s.actual_position_id)
      where s.day < p.from_day or s.day > p.to_day`;
    expect(two?.n).toBeGreaterThan(0);
    expect(changed?.n).toBe(1);
    expect(untrue).toHaveLength(0);
  });
});

describe('the demo at one moment', () => {
  const now = '2026-11-22T02:00:00.000Z';
  const deps = demoAt(now);
  let fresh: FreshDatabase;

  beforeAll(async () => {
    fresh = await freshDatabase();
    await loadDemo(fresh.db, deps);
  });

  afterAll(() => fresh.close());

  it('finds two units and coming sessions called "thang binh"', async () => {
    const units = await fresh.sql<
      { code: string; full_name: string }[]
    >`select code, full_name from administrative_unit`;
    const found = units.filter((row) => fold(row.full_name).includes(fold('thang binh'))).map((row) => row.code);
    expect(found.sort()).toEqual(['16342', '20791']);
    const sessions = await fresh.sql`
      select slug from session where published_at is not null and starts_at > ${now} and search_text like '%thang binh%'`;
    expect(sessions.length).toBeGreaterThan(5);
  });

  it('has words of people who came without registering, a topic on paper, a group with its matter, and own names of topics', async () => {
    const [found] = await fresh.sql`
      select (select count(*) > 5 from feedback where visit_id is not null) as words,
        (select count(*) > 0 from dialogue_topic where channel = 'PAPER' and sealed_source is not null) as papers,
        (select count(*) = 3 from registration r join case_group g using (group_case_id)) as members,
        (select count(*) = 1 from policy_parameter p join agency a on a.id = p.agency_id
          where p.key = 'topics' and a.slug = 'ubnd-xa-thang-binh') as names`;
    expect(found).toEqual({ words: true, papers: true, members: true, names: true });
  });

  it('keeps a district that ended, with the communes that took over', async () => {
    const rows = await fresh.sql`
      select a.valid_to::text, b.slug from agency_succession s
      join agency a on a.id = s.predecessor_id join agency b on b.id = s.successor_id
      where a.level = 'DISTRICT' order by b.slug`;
    expect(rows.map((row) => `${row.slug} ${row.valid_to}`)).toEqual([
      'ubnd-xa-thang-an 2025-06-30',
      'ubnd-xa-thang-binh 2025-06-30',
      'ubnd-xa-thang-dien 2025-06-30',
    ]);
  });

  it('asks one agency’s visitors for a number, all others for an address or a number', async () => {
    const rows = await fresh.sql`
      select a.slug, p.value from policy_parameter p left join agency a on a.id = p.agency_id
      where p.key = 'identity' and p.effective_to is null order by a.slug nulls first`;
    expect(rows.map((row) => `${row.slug} ${row.value}`)).toEqual([
      'null ADDRESS_OR_NUMBER',
      'ubnd-phuong-hai-chau NUMBER',
    ]);
  });

  it('brings the same rows for the same moment', async () => {
    const other = await freshDatabase();
    await loadDemo(other.db, deps);
    const read = ({ sql }: FreshDatabase) => sql`
      select (select md5(string_agg(s::text, '' order by id)) from session s) as sessions,
             (select md5(string_agg(s::text, '' order by id)) from slot s) as slots,
             (select md5(string_agg(s::text, '' order by id)) from registration s) as registrations,
             (select md5(string_agg(s::text, '' order by id)) from position s) as positions`;
    expect(await read(other)).toEqual(await read(fresh));
    await other.close();
  });

  it('stores nothing at all when it cannot store everything', async () => {
    const [before] = await fresh.sql`select count(*)::int as n from session`;
    await expect(loadDemo(fresh.db, { ...deps, now: () => '2026-12-01T02:00:00.000Z' })).rejects.toThrow();
    const [after] = await fresh.sql`select count(*)::int as n from session`;
    expect(after?.n).toBe(before?.n);
  });
});
