import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { act } from '../support/arranging.js';
import { countStatements } from '../support/count-statements.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { generate, keep, scheduleOf } from '../support/scheduling.js';
import { startServer, type TestServer } from '../support/server.js';

interface Origin {
  rule: string;
  nominalDay: string;
  ruledDay: string | null;
  why: string;
}

const asked = 'day dateOrigin { rule nominalDay ruledDay why }';

describe('How the day of a session came about', () => {
  let server: TestServer;
  let world: Awaited<ReturnType<typeof makeProvince>>;
  let desk: Desk;
  beforeAll(async () => {
    server = await startServer({ now: morning });
    await insertStandardWorkingDays(server.db);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.clock.set(morning);
    world = await makeProvince(server.db);
    desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  });

  const published = async (from: string, to: string, given = {}) => {
    const { schedule } = await keep(desk, 'createSchedule', scheduleOf(world, given));
    const { created } = await generate(desk, schedule.id, from, to);
    for (const { id } of created) await act(desk, 'publishSession', { id });
    return { scheduleId: schedule.id, ids: created.map((one) => one.id) };
  };
  const originOf = async (id: string | undefined, headers = {}) => {
    const { data } = await server.gql<{ session: { day: string; dateOrigin: Origin | null } }>(
      `query ($id: ID!) { session(id: $id) { ${asked} } }`,
      { id },
      headers,
    );
    if (!data?.session) throw new Error(JSON.stringify(await server.gql(`{ session(id: "${id}") { ${asked} } }`)));
    return data.session;
  };

  it('is told with the rule in a sentence, and the paper that made its day a day off', async () => {
    const { ids } = await published('2026-04-01', '2026-04-30', {
      rule: { recurrence: { kind: 'DAYS_OF_MONTH', days: [30] } },
    });
    expect(await originOf(ids[0])).toMatchObject({
      day: '2026-05-04',
      dateOrigin: {
        rule: expect.stringMatching(/^Ngày 30 hằng tháng.*, 08:00–10:00; tại Trụ sở tiếp công dân tỉnh;/),
        nominalDay: '2026-04-30',
        ruledDay: '2026-05-04',
        why: 'Thứ Năm, 30/04/2026 là ngày nghỉ lễ, Tết (Ngày Chiến thắng; Bộ luật Lao động 2019, Điều 112) nên chuyển sang thứ Hai, 04/05/2026.',
      },
    });
    const english = await originOf(ids[0], { 'accept-language': 'en' });
    expect(english?.dateOrigin?.why).toMatch(
      /^Thursday 30\/04\/2026 is a public holiday .*: moved to Monday 04\/05\/2026\.$/,
    );
  });

  it('stays what it was when the schedule is edited afterwards', async () => {
    const { ids, scheduleId } = await published('2026-04-01', '2026-04-30');
    const before = await originOf(ids[0]);
    server.clock.set(new Date(Date.parse(morning) + 60_000).toISOString());
    const edited = await keep(desk, 'editSchedule', {
      content: scheduleOf(world, { rule: { recurrence: { kind: 'DAYS_OF_MONTH', days: [22] } } }),
      ...{ id: scheduleId, expectedVersion: 0 },
    });
    expect(edited.__typename).toBe('ScheduleSaved');
    expect(await originOf(ids[0])).toEqual(before);
    expect(before?.dateOrigin?.rule).toMatch(/^Ngày 15 hằng tháng/);
  });

  it('goes by the days off of the agency itself, and is silent about what follows from no schedule', async () => {
    const day = { day: '2026-04-15', kind: 'HOLIDAY', source: 'Thông báo của tỉnh' };
    await desk.ask('mutation ($input: ChangeWorkingDaysInput!) { changeWorkingDays(input: $input) { __typename } }', {
      input: { agencyId: world.province, days: [day] },
    });
    const { ids } = await published('2026-04-01', '2026-04-30');
    expect((await originOf(ids[0]))?.dateOrigin?.why).toContain('Thông báo của tỉnh');
    const byHand = await makeSession(server.db, { agencyId: world.province });
    expect(await originOf(byHand.id)).toMatchObject({ dateOrigin: null });
  });

  it('costs a list of sessions no more statements than one', async () => {
    const { ids } = await published('2026-04-01', '2026-09-30');
    expect(ids.length).toBeGreaterThan(4);
    const question = (first: number) =>
      `{ sessions(first: ${first}, filter: { agencyId: "${world.province}", fromDay: "2026-04-01" }) { nodes { ${asked} } } }`;
    const few = await countStatements(server.db, () => server.gql(question(1)));
    const many = await countStatements(server.db, () => server.gql(question(6)));
    expect(many.statements.length).toBeLessThanOrEqual(few.statements.length);
  });
});
