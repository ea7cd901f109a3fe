import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { runJobs } from '../../server/jobs/round.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { makePosition, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardWorkingDays(server.db);
});
afterAll(() => server.close());
beforeEach(async () => {
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
});

interface Effects {
  changes: { day: string; before: string; after: string }[];
  sessions: { session: { id: string }; booked: number; waiting: number }[];
  people: number;
}
const effects = 'changes { day before after } sessions { session { id } booked waiting } people';

async function change(by: Desk, days: object[], given: object = {}) {
  const { done } = await by.ask<{ done: { __typename: string; effects?: Effects; message?: string } }>(
    `mutation ($input: ChangeWorkingDaysInput!) { done: changeWorkingDays(input: $input) {
      __typename ... on Refusal { message } ... on WorkingDaysSaved { effects { ${effects} } }
      ... on PeopleAffected { effects { ${effects} } } } }`,
    { input: { agencyId: world.province, days, ...given } },
  );
  return done;
}

async function daysOf(agencyId: string, from = '2026-03-01', to = '2026-04-30') {
  const { workingDays } = await desk.ask<{ workingDays: { day: string; kind: string; agencyId: string | null }[] }>(
    'query ($id: ID!, $from: Date!, $to: Date!) { workingDays(agencyId: $id, from: $from, to: $to) { day kind isWorking source agencyId } }',
    { id: agencyId, from, to },
  );
  return workingDays?.map((one) => [one.day, one.kind, one.agencyId]) ?? null;
}

const holiday = { day: '2026-03-12', kind: 'HOLIDAY', source: 'Thông báo số 12/TB-UBND' };

async function bookedOn12March(agencyId: string) {
  const made = await makeSession(server.db, { agencyId, startsAt: '2026-03-12T01:00:00.000Z' });
  const outcome = await bookRegistration(visitorContext(server.db), bookingOf(made.slotIds[0] ?? ''));
  expect(outcome.kind).toBe('RegistrationBooked');
  return made.id;
}

describe('The working calendar of an agency', () => {
  it('is the country’s, with what the levels above and it itself say otherwise', async () => {
    expect(await daysOf(world.commune)).toEqual([
      ['2026-04-26', 'HOLIDAY', null],
      ['2026-04-27', 'COMPENSATORY_OFF', null],
      ['2026-04-30', 'HOLIDAY', null],
    ]);
    await change(desk, [holiday, { day: '2026-04-27', kind: 'WORKING', source: 'Trực dịch bệnh' }]);
    await change(desk, [{ day: '2026-04-27', kind: 'SWAP_OFF', source: 'Thông báo của xã' }], {
      agencyId: world.commune,
    });
    expect(await daysOf(world.commune)).toEqual([
      ['2026-03-12', 'HOLIDAY', world.province],
      ['2026-04-26', 'HOLIDAY', null],
      ['2026-04-27', 'SWAP_OFF', world.commune],
      ['2026-04-30', 'HOLIDAY', null],
    ]);
  });

  it('takes a day back, and keeps on record what it said', async () => {
    await change(desk, [holiday]);
    expect(await change(desk, [{ day: holiday.day }])).toMatchObject({
      effects: { changes: [{ before: 'HOLIDAY', after: 'WORKING' }] },
    });
    expect((await daysOf(world.province))?.[0]?.[0]).toBe('2026-04-26');
    const rows = await server.db.$client`
      select superseded_at is not null as over from calendar_day where agency_id = ${world.province}`;
    expect([...rows]).toEqual([{ over: true }]);
  });

  it('is nobody else’s to see or change', async () => {
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect((await change(elsewhere, [holiday])).__typename).toBe('NotFoundHere');
    expect(await daysOf(world.elsewhere)).toBeNull();
  });

  it('wants a paper for every day', async () => {
    const { __typename } = await change(desk, [{ day: '2026-03-12', kind: 'HOLIDAY' }]);
    expect(__typename).toBe('FieldsInvalid');
  });
});

describe('A day on which people are booked', () => {
  it('is changed only by who has seen whom it concerns', async () => {
    const sessionId = await bookedOn12March(world.commune);
    const told = await change(desk, [holiday]);
    expect(told).toMatchObject({
      __typename: 'PeopleAffected',
      effects: { people: 1, sessions: [{ session: { id: sessionId }, booked: 1, waiting: 0 }] },
    });
    expect((await daysOf(world.province))?.[0]?.[0]).toBe('2026-04-26');
    expect((await change(desk, [holiday], { acknowledged: true })).__typename).toBe('WorkingDaysSaved');
  });

  it('concerns nobody where a nearer level says that the day is worked', async () => {
    await bookedOn12March(world.commune);
    await change(desk, [{ ...holiday, kind: 'WORKING' }], { agencyId: world.commune });
    expect(await change(desk, [holiday])).toMatchObject({
      __typename: 'WorkingDaysSaved',
      effects: { people: 0, sessions: [] },
    });
  });

  it('can be asked about without saving', async () => {
    const sessionId = await bookedOn12March(world.province);
    const { found } = await desk.ask<{ found: Effects }>(
      `query ($id: ID!, $days: [WorkingDayInput!]!) { found: workingDayEffects(agencyId: $id, days: $days) { ${effects} } }`,
      { id: world.province, days: [holiday] },
    );
    expect(found).toEqual({
      changes: [{ day: '2026-03-12', before: 'WORKING', after: 'HOLIDAY' }],
      sessions: [{ session: { id: sessionId }, booked: 1, waiting: 0 }],
      people: 1,
    });
  });
});

describe('An import', () => {
  const faulty = 'ngày,loại,nguồn\n12/03/2026,nghỉ lễ,TB 1\n31/02/2026,nghỉ lễ,TB 1';
  const whole = 'ngày;loại;nguồn\n12/03/2026;nghỉ lễ;TB 1\n14/03/2026;làm bù;TB 1';
  const run = async (csv: string) =>
    (
      await desk.ask<{ done: { __typename: string; faults?: { line: number; column: number; message: string }[] } }>(
        `mutation ($input: ImportWorkingDaysInput!) { done: importWorkingDays(input: $input) { __typename
          ... on Refusal { message } ... on ImportFaulty { faults { line column problem found message } } } }`,
        { input: { agencyId: world.province, csv } },
      )
    ).done;

  it('shows what it would do, and every problem', async () => {
    const look = async (csv: string) =>
      desk.ask<{ seen: unknown }>(
        `query ($id: ID!, $csv: String!) { seen: previewWorkingDayImport(agencyId: $id, csv: $csv) {
          days { line day kind source } problems { line column problem } effects { changes { day before after } people } } }`,
        { id: world.province, csv },
      );
    expect(await look(faulty)).toMatchObject({ seen: { problems: [{ line: 3, column: 1, problem: 'NOT_A_DAY' }] } });
    expect(await look(whole)).toMatchObject({
      seen: {
        problems: [],
        effects: {
          changes: [
            { day: '2026-03-12', after: 'HOLIDAY' },
            { day: '2026-03-14', after: 'SWAP_WORKING' },
          ],
        },
      },
    });
  });

  it('is all or nothing', async () => {
    expect(await run(faulty)).toMatchObject({
      __typename: 'ImportFaulty',
      faults: [{ line: 3, column: 1, message: expect.stringMatching(/25\/11\/2026/) }],
    });
    expect((await daysOf(world.province))?.[0]?.[0]).toBe('2026-04-26');
    expect((await run(whole)).__typename).toBe('JobTaken');
    expect((await run(whole)).__typename, 'once at a time').toBe('JobUnderWay');
    expect((await daysOf(world.province))?.[0]?.[0], 'nothing before its turn').toBe('2026-04-26');
    expect(await runJobs(server.house, randomUUID())).toBe(1);
    expect((await daysOf(world.province))?.slice(0, 2)).toEqual([
      ['2026-03-12', 'HOLIDAY', world.province],
      ['2026-03-14', 'SWAP_WORKING', world.province],
    ]);
  });
});

describe('A leave', () => {
  const record = async (by: Desk, given: object = {}) =>
    (
      await by.ask<{ done: { __typename: string; leave?: { id: string }; sessions?: { id: string }[] } }>(
        `mutation ($input: RecordLeaveInput!) { done: recordLeave(input: $input) { __typename ... on Refusal { message }
          ... on LeaveSaved { leave { id kind leader { fullName } } sessions { id } } } }`,
        {
          input: {
            leaderId: world.chair.leaderId,
            fromDay: '2026-03-10',
            toDay: '2026-03-12',
            kind: 'STUDY',
            ...given,
          },
        },
      )
    ).done;
  const leaves = async () =>
    (
      await desk.ask<{ leaves: { id: string; leader: { fullName: string } }[] }>(
        'query ($id: ID!) { leaves(agencyId: $id, from: "2026-03-01", to: "2026-03-31") { id leader { fullName } } }',
        { id: world.province },
      )
    ).leaves;

  it('is recorded with the sessions it concerns, and can be taken back', async () => {
    const { agencyId, positionId, leaderId } = world.chair;
    const given = { agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId };
    const session = await makeSession(server.db, { ...given, startsAt: '2026-03-12T01:00:00.000Z' });
    const saved = await record(desk);
    expect(saved).toMatchObject({ __typename: 'LeaveSaved', sessions: [{ id: session.id }] });
    expect(await leaves()).toEqual([{ id: saved.leave?.id, leader: { fullName: 'Trần Văn Mẫu' } }]);
    await desk.ask('mutation ($id: ID!) { withdrawLeave(id: $id) { __typename } }', { id: saved.leave?.id });
    expect(await leaves()).toEqual([]);
  });

  it('said by one agency stands for another that the leader works for too', async () => {
    const { leaderId } = await makePosition(server.db, { agencyId: world.province });
    const saved = await record(desk, { leaderId });
    await makePosition(server.db, { agencyId: world.elsewhere, leaderId });
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    const withdraw = async (by: Desk, id = saved.leave?.id) =>
      (
        await by.ask<{ withdrawLeave: { __typename: string } }>(
          'mutation ($id: ID!) { withdrawLeave(id: $id) { __typename } }',
          { id },
        )
      ).withdrawLeave.__typename;
    expect(await withdraw(elsewhere)).toBe('NotFoundHere');
    const theirs = await record(elsewhere, { leaderId, fromDay: '2026-05-04', toDay: '2026-05-05' });
    expect(await withdraw(desk, theirs.leave?.id)).toBe('NotFoundHere');
    expect(await withdraw(elsewhere, theirs.leave?.id)).toBe('LeaveSaved');
    expect(await withdraw(desk)).toBe('LeaveSaved');
  });

  it('is for those who dispose of the leader’s time', async () => {
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect((await record(elsewhere)).__typename).toBe('NotFoundHere');
    expect((await record(desk, { leaderId: 'nobody' })).__typename).toBe('NotFoundHere');
    expect((await record(desk, { toDay: '2026-03-09' })).__typename).toBe('FieldsInvalid');
  });
});
