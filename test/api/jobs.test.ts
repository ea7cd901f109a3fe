import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { runJobs } from '../../server/jobs/round.js';
import { type Desk, deskFor, deskOf, makeProvince, makeStaff, password } from '../support/desk.js';
import { morning } from '../support/make.js';
import { keep, scheduleOf } from '../support/scheduling.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
let account: { id: string; username: string };
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardWorkingDays(server.db);
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.set(morning);
  world = await makeProvince(server.db);
  account = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.province }]);
  desk = await deskFor(server, account.username, password);
  const by = (positionId: string, room: string) => ({
    rule: {
      ...{ turns: { positionIds: [positionId], countedFrom: '2026-01-01' } },
      venues: [{ pointId: world.point, room }],
    },
  });
  for (const wish of [scheduleOf(world), scheduleOf(world, by(world.deputy.positionId, 'Phòng 2'))]) {
    const saved = await keep(desk, 'createSchedule', wish);
    if (saved.__typename !== 'ScheduleSaved') throw new Error(JSON.stringify(saved));
  }
});

const fields =
  'id kind state isStopping from to done total figures { name count } failure askedByName mayStop mayResume agency { id }';

interface Said {
  id: string;
  state: string;
  done: number;
  total: number | null;
  figures: { name: string; count: number }[];
}

async function ask(kind: string, by = desk, given: object = {}) {
  const { askForJob } = await by.ask<{ askForJob: { __typename: string; job: Said; message: string } }>(
    `mutation ($input: AskJobInput!) { askForJob(input: $input) { __typename ... on JobTaken { job { ${fields} } }
      ... on JobUnderWay { message job { id } } ... on FieldsInvalid { problems { field } } } }`,
    { input: { kind, agencyId: world.province, from: '2026-03-01', to: '2026-12-31', ...given } },
  );
  return askForJob;
}

async function jobs(by = desk): Promise<Said[]> {
  const { jobs } = await by.ask<{ jobs: Said[] }>(`query ($id: ID!) { jobs(agencyId: $id) { ${fields} } }`, {
    id: world.province,
  });
  return jobs;
}

const one = { GENERATE_CALENDARS: 1, PUBLISH_CALENDARS: 1 };
const sessionsMade = async () => {
  const [row] = await server.db.$client`select count(*)::int as n from session where agency_id = ${world.province}`;
  return row?.n;
};
const figure = (job: Said | undefined, name: string) => job?.figures.find((one) => one.name === name)?.count;

describe('Long work', () => {
  it('is asked for, done by whoever runs, and keeps what came of it', async () => {
    const { job } = await ask('GENERATE_CALENDARS');
    expect(job).toMatchObject({ state: 'WAITING', done: 0, total: null, askedByName: 'Phạm Thị Thử', mayStop: true });
    expect(await runJobs(server.house, randomUUID())).toBe(1);
    const [done] = await jobs();
    expect(done).toMatchObject({ state: 'DONE', done: 2, total: 2, mayStop: false, mayResume: false });
    expect(figure(done, 'created')).toBe(await sessionsMade());
    expect(figure(done, 'created')).toBeGreaterThan(15);
  });

  it('publishes the calendars of everything below, as the person who asked', async () => {
    await ask('GENERATE_CALENDARS');
    await runJobs(server.house, randomUUID());
    await ask('PUBLISH_CALENDARS');
    await runJobs(server.house, randomUUID());
    const [published] = await jobs();
    expect(figure(published, 'releases')).toBe(1);
    const [row] = await server.db.$client`select count(*)::int as n from session
      where agency_id = ${world.province} and published_at is not null`;
    expect(row?.n).toBe(figure(published, 'sessions'));
    const acts = await server.db.$client`select account_id from audit_entry
      where act = 'CalendarPublished' and agency_id = ${world.province}`;
    expect(acts.map((act) => act.account_id)).toEqual([account.id]);
  });

  it('is under way once at a time for one agency', async () => {
    const { job } = await ask('GENERATE_CALENDARS');
    expect(await ask('GENERATE_CALENDARS')).toMatchObject({ __typename: 'JobUnderWay', job: { id: job.id } });
    await Promise.all([runJobs(server.house, randomUUID()), runJobs(server.house, randomUUID())]);
    expect(await jobs()).toMatchObject([{ state: 'DONE', done: 2 }]);
  });

  it('goes on where it stopped when the instance that held it died, and does nothing twice', async () => {
    await ask('GENERATE_CALENDARS');
    let steps = 0;
    await runJobs(server.house, randomUUID(), { atOnce: one, isOver: () => steps++ > 1 });
    const [left] = await jobs();
    expect(left).toMatchObject({ state: 'RUNNING', done: 1, total: 2 });
    const made = await sessionsMade();
    await server.db
      .$client`update job set held_until = ${server.clock.now()}::timestamptz + interval '30 seconds' where id = ${left?.id ?? ''}`;
    expect(await runJobs(server.house, randomUUID())).toBe(0);
    server.clock.pass(1);
    expect(await runJobs(server.house, randomUUID())).toBe(1);
    const [done] = await jobs();
    expect(done).toMatchObject({ state: 'DONE', done: 2 });
    expect(figure(done, 'created')).toBe(await sessionsMade());
    expect(await sessionsMade()).toBeGreaterThan(Number(made));
  });

  it('is stopped after the part in hand, and goes on later', async () => {
    const { job } = await ask('GENERATE_CALENDARS');
    const act = (name: string) =>
      desk.ask<Record<string, { __typename: string; job?: Said }>>(
        `mutation ($id: ID!) { done: ${name}(id: $id) { __typename ... on JobTaken { job { state isStopping } } } }`,
        { id: job.id },
      );
    let steps = 0;
    await runJobs(server.house, randomUUID(), { atOnce: one, isOver: () => steps++ > 1 });
    expect(await act('stopJob')).toEqual({
      done: { __typename: 'JobTaken', job: { state: 'RUNNING', isStopping: true } },
    });
    await runJobs(server.house, randomUUID());
    expect(await jobs()).toMatchObject([{ state: 'STOPPED', done: 1, mayResume: true }]);
    expect(await act('stopJob')).toEqual({ done: { __typename: 'NotFoundHere' } });
    await act('resumeJob');
    await runJobs(server.house, randomUUID());
    expect(await jobs()).toMatchObject([{ state: 'DONE', done: 2 }]);
  });

  it('is done with the rights of this moment: who lost the role gets nothing done', async () => {
    await ask('GENERATE_CALENDARS');
    await server.db.$client`update staff_role set revoked_at = now() where account_id = ${account.id}`;
    await runJobs(server.house, randomUUID());
    const head = await deskOf(server, [{ role: 'HEAD', agencyId: world.province }]);
    expect(await jobs(head)).toMatchObject([{ state: 'FAILED', failure: 'NOT_ALLOWED', done: 0 }]);
    expect(await sessionsMade()).toBe(0);
  });

  it('is nobody’s elsewhere, and only asked for by who may do it', async () => {
    await ask('GENERATE_CALENDARS');
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect(await jobs(stranger)).toBeNull();
    expect(await ask('GENERATE_CALENDARS', stranger)).toMatchObject({ __typename: 'NotFoundHere' });
    const head = await deskOf(server, [{ role: 'HEAD', agencyId: world.province }]);
    expect(await ask('GENERATE_CALENDARS', head)).toMatchObject({ __typename: 'NotFoundHere' });
    expect(await ask('PUBLISH_CALENDARS', head)).toMatchObject({ __typename: 'JobTaken' });
    expect(await ask('PUBLISH_CALENDARS', head, { to: '2026-01-01' })).toMatchObject({ __typename: 'FieldsInvalid' });
  });
});
