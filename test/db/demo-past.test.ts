import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices } from '../../db/demo/calendar.js';
import { loadDemo } from '../../db/demo/load.js';
import { numberKeyOf, numberOf } from '../../db/demo/paper-numbers.js';
import { listSchedules } from '../../db/schedules.js';
import { documentNumberKey } from '../../server/notices/document-number-rules.js';
import { verifyReleases } from '../../server/releases/verify.js';
import { contentOf } from '../../server/schedules/content.js';
import { slotsOf } from '../../server/schedules/hours-rules.js';
import { occurrencesOf } from '../../server/schedules/rules.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { demoAt } from '../support/demo.js';
import { vietnam } from '../support/vietnam.js';

const moments = {
  'an ordinary Sunday in November': '2026-11-22T02:00:00.000Z',
  'the week after a national holiday': '2026-09-07T01:30:00.000Z',
  'the middle of the Tết week': '2026-02-17T05:00:00.000Z',
};

describe.each(Object.entries(moments))('what the demo tells of its past and its rules on %s', (_, now) => {
  let fresh: FreshDatabase;

  beforeAll(async () => {
    fresh = await freshDatabase();
    await loadDemo(fresh.db, demoAt(now));
  });
  afterAll(() => fresh.close());

  const one = async (query: string): Promise<number> => (await fresh.sql.unsafe(query))[0]?.n;

  it('has a schedule for every rule, and every session of a rule on the day the rule gives it', async () => {
    const agencies = await fresh.sql`select id from agency where parent_id is null`;
    const found = await Promise.all(
      agencies.map(({ id }) => listSchedules(fresh.db, { agencyId: id, includeSubordinate: true })),
    );
    const schedules = found.flat();
    expect(schedules.length).toBe(notices.length);
    const moved: string[] = [];
    for (const schedule of schedules) {
      const { rule } = contentOf(schedule);
      const sessions = await fresh.sql<SessionOfRule[]>`
        select s.id, s.nominal_day::text as nominal, coalesce(e.day, s.day)::text as day, s.assigned_position_id,
          coalesce(e.starts_at, s.starts_at) as starts_at, coalesce(e.registration_closes_at, s.registration_closes_at) as closes_at,
          s.registration_opens_at as opens_at, (select count(*)::int from slot where session_id = s.id) as slots
        from session s left join session_edition e on e.session_id = s.id and e.edition = 1
        where s.schedule_id = ${schedule.id} order by s.nominal_day`;
      expect(sessions.length, schedule.title).toBeGreaterThan(0);
      const days = new Map(
        occurrencesOf(rule, vietnam, {
          from: sessions[0]?.nominal ?? '',
          to: sessions.at(-1)?.nominal ?? '',
        }).map((day) => [day.nominalDay, day]),
      );
      for (const session of sessions) {
        const day = days.get(session.nominal);
        if (day?.day !== session.day) {
          moved.push(`${schedule.title} ${session.nominal}`);
          continue;
        }
        expect(instant(session.starts_at), schedule.title).toBe(day.startsAt);
        const isBooked = rule.slots !== null;
        expect(instant(session.closes_at), `${schedule.title} ${session.nominal}`).toBe(isBooked ? day.cutOffAt : null);
        expect(instant(session.opens_at), schedule.title).toBe(isBooked ? day.opensAt : null);
        expect(session.slots).toBe(rule.slots ? slotsOf(session.day, day.parts, rule.slots).length : 0);
        const turns = rule.turns.positionIds;
        if (turns.length > 1) expect(session.assigned_position_id).toBe(turns[day.positionIndex]);
      }
    }
    expect(moved.length, `by hand: ${moved.join(', ')}`).toBeLessThanOrEqual(4);
  });

  it('says of no moment that something was held before it ended, or was changed before it was told', async () => {
    expect(
      await one(`select count(*)::int as n from session_edition where status = 'HELD' and edition_from < ends_at`),
    ).toBe(0);
    expect(await one(`select count(*)::int as n from session_edition where edition_from < published_at`)).toBe(0);
    expect(
      await one(`select count(*)::int as n from session s where s.published_at is not null and not exists
      (select 1 from session_edition e where e.session_id = s.id and e.edition_to is null and e.status = s.status and e.day = s.day
        and e.sequence = s.sequence)`),
    ).toBe(0);
    expect(
      await one(`select count(*)::int as n from session_edition e join session_edition l
      on l.session_id = e.session_id and l.edition = e.edition + 1
      where e.edition_to is distinct from l.edition_from or (e.status, e.starts_at, e.receiver_leader_id) = (l.status, l.starts_at, l.receiver_leader_id)`),
    ).toBe(0);
  });

  it('chains its releases, each dated when it was made, several for most agencies', async () => {
    const { agencies, releases, broken } = await verifyReleases(fresh.db);
    expect(broken).toEqual([]);
    expect(agencies).toBeGreaterThan(20);
    expect(releases).toBeGreaterThan(agencies + 20);
    expect(await one(`select count(*)::int as n from release where published_at > '${now}'`)).toBe(0);
    const kinds =
      await fresh.sql`select distinct jsonb_array_elements(changes) ->> 'kind' as kind from release order by 1`;
    expect(kinds.map((row) => row.kind)).toEqual(
      expect.arrayContaining(['CANCELLED', 'MOVED', 'NEW', 'POSTPONED', 'RECEIVER_CHANGED']),
    );
  });

  it('has signed papers with their numbers, one superseded by another, and two being written', async () => {
    const rows = await fresh.sql`
      select n.state, n.number, n.number_key, b.state as before from notice n left join notice b on b.id = n.supersedes_id`;
    const states = rows.map((row) => row.state);
    expect(states.filter((state) => state === 'DRAFT')).toHaveLength(2);
    expect(states.filter((state) => state === 'SUPERSEDED')).toHaveLength(1);
    expect(rows.filter((row) => row.before !== null).map((row) => [row.state, row.before])).toEqual([
      ['PUBLISHED', 'SUPERSEDED'],
    ]);
    for (const { number, number_key: key } of rows) if (number) expect(documentNumberKey(number)).toBe(key);
    expect(
      await one(`select count(*)::int as n from session s where published_at is not null and kind <> 'AD_HOC'
      and not exists (select 1 from notice_session where session_id = s.id)`),
    ).toBe(0);
  });

  it('asks everybody whose session was changed, and owes a place to who was displaced', async () => {
    expect(await one(`select count(*)::int as n from session_change where act = 'RESCHEDULED'`)).toBe(1);
    expect(
      await one(`select count(*)::int as n from registration r where r.status = 'DISPLACED' and not exists
      (select 1 from change_offer o where o.registration_id = r.id and o.last_day is not null)`),
    ).toBe(0);
    expect(
      await one(`select count(*)::int as n from registration r join session s on s.id = r.session_id
      where s.status = 'CANCELLED' and r.status <> 'DISPLACED'`),
    ).toBe(0);
    expect(
      await one(`select count(*)::int as n from change_offer o join session_change c on c.id = o.change_id
      join registration r on r.id = o.registration_id where r.created_at > c.made_at`),
    ).toBe(0);
  });
});

it('writes numbers as agencies do, and knows them again under their key', () => {
  expect(numberOf('so-nong-nghiep-va-moi-truong', 7)).toBe('07/TB-SNNMT');
  expect(numberOf('dang-uy-xa-thang-binh', 12)).toBe('12-TB/ĐU');
  for (const number of ['07/TB-SNNMT', '12-TB/ĐU', '41/TB-HĐND'])
    expect(numberKeyOf(number)).toBe(documentNumberKey(number));
});

interface SessionOfRule {
  id: string;
  nominal: string;
  day: string;
  assigned_position_id: string;
  starts_at: string;
  closes_at: string | null;
  opens_at: string | null;
  slots: number;
}

function instant(stored: string | null): string | null {
  return stored === null ? null : new Date(stored).toISOString();
}
