import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { morning } from '../support/make.js';
import { generate, keep, scheduleOf } from '../support/scheduling.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardWorkingDays(server.db);
});
afterAll(() => server.close());

const year = ['2026-03-01', '2026-12-31'] as const;

/** A province with four schedules: the third wants the leader of the first on the same days. */
async function makeCalendars() {
  const world = await makeProvince(server.db);
  const desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  const of = (positionId: string, given: object = {}) => ({
    turns: { positionIds: [positionId], countedFrom: '2026-01-01' },
    ...given,
  });
  const { rule } = scheduleOf(world);
  const commune = { agencyId: world.commune, hostIds: [world.province], participants: [{ name: 'Thanh tra tỉnh' }] };
  const wishes = [
    scheduleOf(world),
    scheduleOf(world, {
      rule: of(world.deputy.positionId, { venues: [{ pointId: world.point, room: 'Phòng 2' }], slots: null }),
    }),
    scheduleOf(world, { title: 'Một lịch khác', rule: { hours: { usual: [{ from: '09:00', to: '11:00' }] } } }),
    scheduleOf(world, {
      ...commune,
      rule: { ...rule, ...of(world.communeChair.positionId), venues: [{ pointId: world.communePoint, room: '' }] },
    }),
  ];
  const ids: string[] = [];
  for (const wish of wishes) {
    const saved = await keep(desk, 'createSchedule', wish);
    if (saved.__typename !== 'ScheduleSaved') throw new Error(JSON.stringify(saved));
    ids.push(saved.schedule.id);
  }
  return { world, desk, ids };
}

interface Counted {
  __typename: string;
  schedules: number;
  created: number;
  unchanged: number;
  notMade: number;
}

async function generateAll(desk: Desk, agencyId: string): Promise<Counted> {
  const { done } = await desk.ask<{ done: Counted }>(
    `mutation ($agencyId: ID!, $from: Date!, $to: Date!) { done: generateCalendars(agencyId: $agencyId, from: $from, to: $to) {
      __typename ... on Refusal { message }
      ... on CalendarsGenerated { schedules created rewritten withdrawn unchanged differing notMade } } }`,
    { agencyId, from: year[0], to: year[1] },
  );
  return done;
}

/** What was made, without the ids and names that every world has for itself. */
async function madeIn(ids: readonly string[]) {
  const rows = await server.db.$client`
    select s.nominal_day, s.schedule_seat, s.kind, s.mode, s.room, s.day, s.starts_at, s.ends_at, s.registration_opens_at,
      s.registration_closes_at, s.expected_content, s.legal_basis, s.capacity, s.open_count, s.search_text, s.version,
      s.generated_version, s.status, right(s.slug, -36) as slug,
      (select json_agg(json_build_array(o.starts_at, o.ends_at, o.public_capacity, o.staff_capacity) order by o.starts_at)
        from slot o where o.session_id = s.id) as slots,
      (select count(*)::int from session_host h where h.session_id = s.id) as hosts,
      (select array_agg(p.name) from session_participant p where p.session_id = s.id) as participants
    from session s where s.schedule_id = any(${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], s.schedule_id), s.starts_at`;
  return rows.map((row) => ({ ...row }));
}

describe('Calendars generated together', () => {
  it('are what each schedule makes alone, one after another', async () => {
    const alone = await makeCalendars();
    const together = await makeCalendars();
    const one: { created: number; notMade: number } = { created: 0, notMade: 0 };
    for (const id of alone.ids) {
      const { created, notMade } = await generate(alone.desk, id, ...year);
      one.created += created.length;
      one.notMade += notMade.length;
    }
    const all = await generateAll(together.desk, together.world.province);
    expect(all).toMatchObject({ __typename: 'CalendarsGenerated', schedules: 4, ...one, unchanged: 0 });
    expect(one).toEqual({ created: 30, notMade: 10 });
    const [made, expected] = [await madeIn(together.ids), await madeIn(alone.ids)];
    expect(made).toHaveLength(30);
    expect(made).toEqual(expected);
  });

  it('again change nothing', async () => {
    const { desk, world } = await makeCalendars();
    await generateAll(desk, world.province);
    expect(await generateAll(desk, world.province)).toMatchObject({ created: 0, unchanged: 30, notMade: 10 });
  });

  it('are made once when several do it at the same moment', async () => {
    const { desk, world, ids } = await makeCalendars();
    const done = await Promise.all([
      generateAll(desk, world.province),
      generateAll(desk, world.province),
      generate(desk, ids[0] ?? '', ...year),
    ]);
    expect(done.every(({ __typename }) => /Generated$/.test(__typename))).toBe(true);
    expect(await madeIn(ids)).toHaveLength(30);
  });

  it('are each on record with its own agency', async () => {
    const { desk, world, ids } = await makeCalendars();
    await generateAll(desk, world.province);
    const acts = await server.db.$client`
      select agency_id, subject_ids[1] as id from audit_entry where act = 'SessionsGenerated' and subject_ids && ${[...ids]}::text[]`;
    const found = new Map(acts.map((row) => [row.id, row.agency_id]));
    expect(ids.map((id) => found.get(id))).toEqual([world.province, world.province, world.province, world.commune]);
  });

  it('are for who arranges there', async () => {
    const { world } = await makeCalendars();
    const commune = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.commune }]);
    expect(await generateAll(commune, world.province)).toMatchObject({ __typename: 'NotFoundHere' });
    expect(await generateAll(commune, 'nothing')).toMatchObject({ __typename: 'NotFoundHere' });
    expect(await generateAll(commune, world.commune)).toMatchObject({ schedules: 1, created: 10 });
  });
});
