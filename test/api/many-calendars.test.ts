import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { verifyReleases } from '../../server/releases/verify.js';
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

interface Published {
  __typename: string;
  releases: number;
  sessions: number;
  late: number;
  awaitingHead: { id: string }[];
}

async function publishAll(desk: Desk, agencyId: string): Promise<Published> {
  const { done } = await desk.ask<{ done: Published }>(
    `mutation ($agencyId: ID!, $from: Date!, $to: Date!) { done: publishCalendars(agencyId: $agencyId, from: $from, to: $to) {
      __typename ... on Refusal { message } ... on CalendarsPublished { releases sessions late awaitingHead { id } } } }`,
    { agencyId, from: year[0], to: year[1] },
  );
  return done;
}

/** Everything publishing writes of the sessions of these schedules, without ids. */
async function publicIn(ids: readonly string[]) {
  const rows = await server.db.$client`
    select s.day, s.version, s.sequence, s.published_at, e.edition, e.room, e.search_text, jsonb_array_length(e.slots) as slots,
      cardinality(e.ancestors) as ancestors, jsonb_array_length(e.hosts) as hosts,
      (select count(*)::int from session_calendar c where c.session_id = s.id) as calendars,
      (select array_agg(v.kind) from event v where v.session_id = s.id) as events
    from session s left join session_edition e on e.session_id = s.id where s.schedule_id = any(${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], s.schedule_id), s.starts_at`;
  return rows.map((row) => ({ ...row }));
}

/** What each release of an agency told, without ids; what begins at the same moment stands in no order. */
async function releasedBy(agencyId: string) {
  const rows = await server.db.$client<{ number: number; content: string; changes: object[] }[]>`
    select number, content, changes from release where agency_id = ${agencyId} order by number`;
  return rows.map(({ number, content, changes }) => {
    const { sessions }: { sessions: Record<string, unknown>[] } = JSON.parse(content);
    return {
      number,
      changes: changes.length,
      sessions: sessions.map(({ id: _, slug: __, ...told }) => JSON.stringify(told)).sort(),
    };
  });
}

describe('Calendars published together', () => {
  it('are what each agency publishes alone, one release for each calendar', async () => {
    const [alone, together] = [await makeCalendars(), await makeCalendars()];
    for (const { desk, world } of [alone, together]) await generateAll(desk, world.province);
    for (const agencyId of [alone.world.commune, alone.world.province]) {
      const drafts = await server.db
        .$client`select id from session where agency_id = ${agencyId} order by starts_at, id`;
      await alone.desk.ask(
        'mutation ($input: PublishCalendarInput!) { publishCalendar(input: $input) { __typename } }',
        { input: { agencyId, sessionIds: drafts.map((row) => row.id) } },
      );
    }
    const done = await publishAll(together.desk, together.world.province);
    expect(done).toMatchObject({ __typename: 'CalendarsPublished', releases: 2, sessions: 30, awaitingHead: [] });
    const [made, expected] = [await publicIn(together.ids), await publicIn(alone.ids)];
    expect(made.filter((row) => row.published_at !== null)).toHaveLength(30);
    expect(made).toEqual(expected);
    for (const agency of ['province', 'commune'] as const) {
      const own = await releasedBy(together.world[agency]);
      expect(own).toHaveLength(1);
      expect(own.at(-1)?.sessions).toEqual((await releasedBy(alone.world[agency])).at(-1)?.sessions);
    }
    for (const agencyId of [together.world.province, together.world.commune])
      expect(await verifyReleases(server.db, agencyId)).toMatchObject({ releases: 1, broken: [] });
  });

  it('again are none', async () => {
    const { desk, world } = await makeCalendars();
    await generateAll(desk, world.province);
    await publishAll(desk, world.province);
    expect(await publishAll(desk, world.province)).toMatchObject({ releases: 0, sessions: 0, late: 0 });
  });

  it('leave out, and name, who waits for the head', async () => {
    const { desk, world, ids } = await makeCalendars();
    await generateAll(desk, world.province);
    await server.db.$client`insert into policy_parameter (id, key, agency_id, value, effective_from, source)
      values (gen_random_uuid(), 'publicationApproval', ${world.commune}, '"HEAD"', '2026-01-01', 'Quy chế')`;
    const done = await publishAll(desk, world.province);
    expect(done).toMatchObject({ sessions: 20, awaitingHead: [{ id: world.commune }] });
    expect((await publicIn(ids.slice(3))).every((row) => row.published_at === null)).toBe(true);
    const head = await deskOf(server, [{ role: 'HEAD', agencyId: world.province }]);
    expect(await publishAll(head, world.province)).toMatchObject({ sessions: 10, awaitingHead: [] });
  });

  it('are for who publishes there', async () => {
    const { world } = await makeCalendars();
    const commune = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.commune }]);
    expect(await publishAll(commune, world.province)).toMatchObject({ __typename: 'NotFoundHere' });
  });
});
