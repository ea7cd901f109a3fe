import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJobs } from '../../server/jobs/round.js';
import { act, planner } from '../support/arranging.js';
import { countStatements } from '../support/count-statements.js';
import { type Desk, deskFor, deskOf, makeProvince, makeStaff, password } from '../support/desk.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { xlsxOf } from '../support/xlsx.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
});
afterAll(() => server.close());

interface Fault {
  cell: string;
  fault: string;
  message: string;
}

interface Job {
  id: string;
  state: string;
  done: number;
  total: number | null;
  failure: string | null;
  sessionIds: string[];
  figures: { name: string; count: number }[];
  faults: Fault[];
}

interface Imported {
  __typename: string;
  message?: string;
  rows: {
    line: number;
    day: string;
    startsAt: string;
    leaderName: string;
    pointName: string;
    places: number;
    slotCount: number;
    duplicate: boolean;
  }[];
  faults: Fault[];
  warnings: Fault[];
  ready: boolean;
  preview: Imported;
  job: Job;
  sessions: { id: string; state: string; slug: string; room: string | null; capacity: number; slots: object[] }[];
}

const previewFields = `rows { line day startsAt endsAt leaderName positionTitle pointName room content slotCount places closesAt duplicate }
  faults { cell fault message } warnings { cell fault message } ready`;

async function previewOrNot(input: object, by: Desk): Promise<Imported | null> {
  const { done } = await by.ask<{ done: Imported | null }>(
    `query ($input: ImportFileInput!) { done: previewImport(input: $input) { ${previewFields} } }`,
    { input: { agencyId: world.province, ...input } },
  );
  return done;
}

async function preview(input: object, by = desk): Promise<Imported> {
  const done = await previewOrNot(input, by);
  if (done === null) throw new Error('Not theirs to see');
  return done;
}

const jobFields =
  'id kind state done total failure fileName sessionIds figures { name count } faults { line column cell fault message }';

/** Hands in a file; nothing of it is written yet. */
async function handIn(input: object, by = desk): Promise<Imported> {
  const { done } = await by.ask<{ done: Imported }>(
    `mutation ($input: ImportSessionsInput!) { done: importSessions(input: $input) {
      __typename ... on JobTaken { job { ${jobFields} } }
      ... on Refusal { message } ... on ImportRefused { preview { ${previewFields} } } } }`,
    { input: { agencyId: world.province, idempotencyKey: randomUUID(), ...input } },
  );
  return done;
}

async function jobOf(id: string, by = desk): Promise<Job> {
  const { job } = await by.ask<{ job: Job }>(`query ($id: ID!) { job(id: $id) { ${jobFields} } }`, { id });
  return job;
}

/** Hands in a file and has it brought in. */
async function importFile(input: object, by = desk): Promise<Imported> {
  const taken = await handIn(input, by);
  if (taken.__typename !== 'JobTaken') return taken;
  await runJobs(server.house, randomUUID());
  const job = await jobOf(taken.job.id, by);
  const sessions = await Promise.all(
    job.sessionIds.map(async (id) => {
      const { session } = await by.ask<{ session: Imported['sessions'][number] }>(
        'query ($id: ID!) { session: staffSession(id: $id) { id state slug room capacity slots { startsAt publicCapacity } } }',
        { id },
      );
      return session;
    }),
  );
  return { ...taken, job, sessions };
}

const head = 'Tháng,Ngày,Lãnh đạo,Giờ,Địa điểm,Phòng,Nội dung,Số chỗ,Số phút mỗi lượt,Hạn đăng ký\n';
const line = (month: number, day: number, given = 'Trần Văn Mẫu') =>
  `${month},${day},${given},7h30 - 11h00,Trụ sở tiếp công dân tỉnh,Phòng ${month},Đất đai,2,30,15/${month}/2026\n`;
const countSessions = async () => Number((await server.db.$client`select count(*) from session`)[0]?.count);

describe('A file before it is imported', () => {
  it('is shown line by line as the drafts it would become, and nothing is saved', async () => {
    const before = await countSessions();
    const shown = await preview({ csv: head + line(4, 20) + line(5, 18, 'Phó Chủ tịch UBND tỉnh') });
    expect(shown).toMatchObject({ ready: true, faults: [] });
    expect(shown.rows).toMatchObject([
      {
        line: 2,
        day: '2026-04-20',
        startsAt: '2026-04-20T00:30:00.000Z',
        leaderName: 'Trần Văn Mẫu',
        places: 14,
        slotCount: 7,
      },
      {
        line: 3,
        leaderName: 'Đỗ Thị Mẫu',
        pointName: 'Trụ sở tiếp công dân tỉnh',
        closesAt: '2026-05-15T17:00:00.000Z',
      },
    ]);
    expect(await countSessions()).toBe(before);
  });

  it('has everything named that is in the way, in the language of the person', async () => {
    const csv =
      head + line(2, 30) + line(6, 15, 'Không Ai Biết') + line(6, 18).replace('Trụ sở tiếp công dân tỉnh', 'Nhà khách');
    const { faults, ready, rows } = await preview({ csv });
    expect([ready, rows]).toEqual([false, []]);
    expect(faults.map(({ cell, fault }) => [cell, fault])).toEqual([
      ['B2', 'NOT_A_DAY'],
      ['C3', 'LEADER_UNKNOWN'],
      ['E4', 'PLACE_UNKNOWN'],
    ]);
    expect(faults[0]?.message).toMatch(/Không phải một ngày có thật/);
    const english = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }], 'en');
    expect((await preview({ csv }, english)).faults[0]?.message).toMatch(/no day that exists/);
  });

  it('has every fault of a line named at once, whatever else is wrong with it', async () => {
    await importFile({ csv: head + line(10, 13) });
    const csv =
      head +
      line(2, 30, 'Không Ai Biết').replace('Trụ sở tiếp công dân tỉnh', 'Nhà khách').replace(',2,30,', ',nhiều,3,') +
      line(10, 13).replace('15/10/2026', 'sớm');
    const { faults } = await preview({ csv });
    expect(faults.map(({ cell, fault }) => [cell, fault])).toEqual([
      ['B2', 'NOT_A_DAY'],
      ['C2', 'LEADER_UNKNOWN'],
      ['E2', 'PLACE_UNKNOWN'],
      ['H2', 'NOT_A_NUMBER'],
      ['I2', 'NOT_A_NUMBER'],
      ['C3', 'ALREADY_THERE'],
      ['J3', 'NOT_A_MOMENT'],
    ]);
  });

  it('has the lines marked that would be there twice', async () => {
    await importFile({ csv: head + line(11, 17) });
    const { rows, ready } = await preview({ csv: head + line(11, 17) + line(11, 18) + line(11, 18) });
    expect(ready).toBe(false);
    expect(rows.map(({ line: number, duplicate }) => [number, duplicate])).toEqual([
      [2, true],
      [3, false],
      [4, true],
    ]);
  });

  it('has said what is seldom meant: days off, days that are over, columns nobody uses', async () => {
    const csv = 'Ngày tiếp,Lãnh đạo,Giờ,Ghi chú\n19/04/2026,Trần Văn Mẫu,8h-10h,x\n02/01/2026,Trần Văn Mẫu,8h-10h,';
    const { warnings, ready } = await preview({ csv });
    expect(ready).toBe(true);
    expect(warnings.map(({ cell, fault }) => [cell, fault])).toEqual(
      expect.arrayContaining([
        ['D1', 'COLUMN_IGNORED'],
        ['A2', 'REST_DAY'],
        ['A3', 'IN_THE_PAST'],
      ]),
    );
  });

  it('may be a workbook, with days and hours as spreadsheets keep them', async () => {
    const xlsx = xlsxOf([
      ['ỦY BAN NHÂN DÂN TỈNH', null, null, null, null],
      [],
      ['STT', 'Ngày tiếp', 'Lãnh đạo', 'Giờ bắt đầu', 'Giờ kết thúc'],
      [1, { day: '2026-08-18' }, 'Trần Văn Mẫu', { time: '07:30' }, { time: '11:00' }],
      [2, '25/08/2026', 'Chủ tịch UBND tỉnh', '8h', '10 giờ 30'],
    ]);
    const { rows, faults } = await preview({ xlsx });
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([
      { line: 4, day: '2026-08-18', startsAt: '2026-08-18T00:30:00.000Z' },
      { line: 5, day: '2026-08-25', startsAt: '2026-08-25T01:00:00.000Z' },
    ]);
  });

  it('is not read when it is no file of ours, and the person is told what to do', async () => {
    const why = async (input: object) => (await preview(input)).faults[0]?.message;
    expect(await why({})).toBe('Chưa có tệp nào.');
    expect(await why({ csv: 'L\ufffdnh \u0111\u1ea1o' })).toMatch(/UTF-8/);
    expect(await why({ xlsx: 'AAAA' })).toMatch(/XLSX/);
    expect(await why({ csv: 'a', xlsx: 'AAAA' })).toMatch(/một tệp/);
    expect((await preview({ csv: 'một,hai\n1,2' })).faults).toMatchObject([{ fault: 'NO_HEADINGS' }]);
  });
});

describe('Importing a file', () => {
  it('makes a draft of every line with its slots, once for its key, and publishes none', async () => {
    const idempotencyKey = randomUUID();
    const csv = head + line(7, 20) + line(8, 20);
    const done = await importFile({ csv, idempotencyKey });
    expect(done.sessions).toMatchObject([
      { state: 'DRAFT', slug: `${world.province}-2026-07-20`, room: 'Phòng 7', capacity: 14 },
      { state: 'DRAFT', slots: { length: 7 } },
    ]);
    const again = await importFile({ csv, idempotencyKey });
    expect(again.sessions.map(({ id }) => id)).toEqual(done.sessions.map(({ id }) => id));
    expect((await importFile({ csv: `${csv} `, idempotencyKey })).__typename).toBe('IdempotencyKeyReused');
    const seen = await server.gql<{ session: object | null }>('query ($id: ID!) { session(id: $id) { id } }', {
      id: done.sessions[0]?.id,
    });
    expect(seen.data?.session).toBeNull();
  });

  it('saves nothing at all when one line cannot be used', async () => {
    const before = await countSessions();
    const refused = await importFile({ csv: head + line(9, 21) + line(9, 31) });
    expect(refused).toMatchObject({
      __typename: 'ImportRefused',
      message: expect.stringContaining('chưa lưu gì'),
      preview: { faults: [{ cell: 'B3', fault: 'NOT_A_DAY' }] },
    });
    expect(await countSessions()).toBe(before);
  });

  it('overwrites nothing: the same file again, with another key, is refused line by line', async () => {
    const csv = head + line(10, 20);
    const first = await importFile({ csv });
    const { preview: shown } = await importFile({ csv });
    expect(shown.faults).toMatchObject([{ cell: 'C2', fault: 'ALREADY_THERE' }]);
    expect(shown.faults[0]?.message).toContain(first.sessions[0]?.slug);
  });

  it('refuses a leader or a room that is taken, by what is planned or by another line', async () => {
    const { drafted } = planner(world, desk);
    await drafted({
      startsAt: '2026-11-20T01:00:00.000Z',
      endsAt: '2026-11-20T03:00:00.000Z',
      room: 'Phòng 11',
      slots: [],
    });
    const csv = head + line(11, 20) + line(11, 20, 'Đỗ Thị Mẫu') + line(12, 21) + line(12, 21);
    const { preview: shown } = await importFile({ csv });
    expect(shown.faults.map(({ cell, fault }) => [cell, fault])).toEqual([
      ['C2', 'LEADER_BUSY'],
      ['C3', 'OVERLAPS'],
      ['F3', 'ROOM_BUSY'],
      ['C5', 'TWICE'],
    ]);
  });

  it('of two made at once, one is told line by line that everything is there already', async () => {
    const csv = head + line(12, 22);
    const taken = [await handIn({ csv, fileName: 'lịch tháng 12.csv' }), await handIn({ csv })];
    await Promise.all([runJobs(server.house, randomUUID()), runJobs(server.house, randomUUID())]);
    const jobs = await Promise.all(taken.map(({ job }) => jobOf(job.id)));
    expect(jobs.map(({ state }) => state).sort()).toEqual(['DONE', 'FAILED']);
    expect(jobs.find(({ state }) => state === 'FAILED')).toMatchObject({
      ...{ failure: 'FILE_REFUSED', done: 0, sessionIds: [] },
      faults: [{ cell: 'C2', fault: 'ALREADY_THERE', message: expect.stringContaining('2026-12-22') }],
    });
  });

  it('is written whole by whoever runs, once: an instance that dies over it leaves nothing, and the next begins anew', async () => {
    const before = await countSessions();
    const lines = Array.from({ length: 6 }, (_, i) =>
      line(1 + i, 6)
        .replaceAll('/2026', '/2027')
        .replace(/^/, '2027,'),
    );
    const csv = `Năm,${head}${lines.join('')}`;
    const { job } = await handIn({ csv });
    let looks = 0;
    await runJobs(server.house, randomUUID(), { atOnce: { IMPORT_SESSIONS: 2 }, isOver: () => looks++ > 2 });
    expect(await jobOf(job.id)).toMatchObject({ state: 'RUNNING', total: 6 });
    expect(await countSessions()).toBe(before);
    await Promise.all([runJobs(server.house, randomUUID()), runJobs(server.house, randomUUID())]);
    expect(await jobOf(job.id)).toMatchObject({ state: 'DONE', done: 6, sessionIds: { length: 6 } });
    expect(await countSessions()).toBe(before + 6);
    expect(Number((await server.db.$client`select count(*) from job_file`)[0]?.count)).toBe(0);
    const acts = await server.db.$client`select act from audit_entry
      where act = 'SessionsImported' and subject_ids @> ${(await jobOf(job.id)).sessionIds.slice(0, 1)}`;
    expect(acts).toHaveLength(1);
  });

  it('is ended by one instance alone, also when another believes that the first has died', async () => {
    const before = await countSessions();
    const { job } = await handIn({ csv: head + line(3, 26) + line(3, 27) });
    const [slow, quick] = [randomUUID(), randomUUID()];
    const held = (by: string) => async () =>
      Number(
        (await server.db.$client`select count(*) from job where id = ${job.id} and held_by = ${by} and total = 2`)[0]
          ?.count,
      );
    const runs = await server.db.$client.begin(async (sql) => {
      // Nobody can write a session as long as this lasts.
      await sql`lock table session in share row exclusive mode`;
      const first = runJobs(server.house, slow);
      await expect.poll(held(slow)).toBe(1);
      await server.db.$client`update job set held_until = ${morning} where id = ${job.id}`;
      const second = runJobs(server.house, quick);
      await expect.poll(held(quick)).toBe(1);
      return { all: Promise.all([first, second]) };
    });
    await runs.all;
    expect(await jobOf(job.id)).toMatchObject({ state: 'DONE', done: 2, sessionIds: { length: 2 } });
    expect(await countSessions()).toBe(before + 2);
    const [ended] = await server.db.$client`select held_by from job where id = ${job.id}`;
    expect(ended?.held_by).toBe(quick);
  });

  it('can be stopped before it is whole, and then nothing of it is there', async () => {
    const before = await countSessions();
    const { job } = await handIn({ csv: head + line(3, 24) });
    let looks = 0;
    await runJobs(server.house, randomUUID(), { isOver: () => looks++ > 0 });
    await desk.ask('mutation ($id: ID!) { stopJob(id: $id) { __typename } }', { id: job.id });
    await runJobs(server.house, randomUUID());
    expect(await jobOf(job.id)).toMatchObject({ state: 'STOPPED', done: 0 });
    expect(await countSessions()).toBe(before);
  });

  it('is done with the rights of this moment', async () => {
    const leaving = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.province }]);
    const { job } = await handIn({ csv: head + line(3, 25) }, await deskFor(server, leaving.username, password));
    await server.db.$client`update staff_role set revoked_at = now() where account_id = ${leaving.id}`;
    await runJobs(server.house, randomUUID());
    expect(await jobOf(job.id)).toMatchObject({ state: 'FAILED', failure: 'NOT_ALLOWED', sessionIds: [] });
  });

  it('is nobody’s business who does not arrange for the agency, nor names leaders of elsewhere', async () => {
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    const file = { csv: head + line(4, 21) };
    expect(await previewOrNot(file, stranger)).toBeNull();
    expect((await importFile(file, stranger)).__typename).toBe('NotFoundHere');
    const administrator = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
    await expect(importFile(file, administrator)).rejects.toThrow('FORBIDDEN');
    const commune = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.commune }]);
    const chairman = { ...file, agencyId: world.commune };
    expect((await preview(chairman, commune)).faults).toMatchObject([{ fault: 'LEADER_UNKNOWN' }]);
  });

  it('takes two hundred lines in one go', async () => {
    const many = Array.from(
      { length: 200 },
      (_, i) => `${1 + (i % 12)},${1 + Math.floor(i / 12)},Trần Văn Mẫu,${13 + Math.floor(i / 336)}h - 14h,2027\n`,
    );
    const done = await importFile({ csv: `Tháng,Ngày,Lãnh đạo,Giờ,Năm\n${many.join('')}` });
    expect(done.sessions).toHaveLength(200);
    expect((await act(desk, 'publishSession', { id: done.sessions[0]?.id })).__typename).toBe('SessionSaved');
  });
});

describe('The list of administrative units', () => {
  const handInUnits = async (by: Desk, csv: string) => {
    const { done } = await by.ask<{ done: { __typename: string; faults: Fault[]; job: Job } }>(
      `mutation ($input: ImportUnitsInput!) { done: importUnits(input: $input) { __typename
        ... on JobTaken { job { ${jobFields} } } ... on UnitsRefused { faults { cell fault message } } } }`,
      { input: { csv } },
    );
    return done;
  };
  const importUnits = async (by: Desk, csv: string) => {
    const taken = await handInUnits(by, csv);
    if (taken.__typename !== 'JobTaken') throw new Error(JSON.stringify(taken));
    await runJobs(server.house, randomUUID());
    const { figures } = await jobOf(taken.job.id, by);
    return Object.fromEntries(figures.map(({ name, count }) => [name, count]));
  };
  const previewUnits = async (by: Desk, csv: string) => {
    const { seen } = await by.ask<{ seen: object | null }>(
      `query ($input: ImportUnitsInput!) { seen: previewUnits(input: $input) {
        added changed unchanged notNamed differing { code before after } faults { cell fault } } }`,
      { input: { csv } },
    );
    return seen;
  };
  const list = (communes: number, provinces = 1) =>
    ['code,name,full_name,type,parent_code']
      .concat(
        Array.from({ length: provinces }, (_, i) => `${String(i + 1).padStart(2, '0')},Tỉnh ${i},Tỉnh Số ${i},Tỉnh,`),
      )
      .concat(
        Array.from(
          { length: communes },
          (_, i) => `${String(i).padStart(5, '0')},Xã ${i},Xã Số ${i} của thành phố,Xã,01`,
        ),
      )
      .join('\n');

  it('is taken as a whole by an administrator, again without any change, and all or nothing', async () => {
    const administrator = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.province }]);
    const file = list(3_321, 34);
    expect(file.length).toBeGreaterThan(100 * 1024);
    expect(await previewUnits(administrator, file)).toMatchObject({
      ...{ added: 3_355, changed: 0, faults: [] },
      differing: { length: 50, 0: { code: '01', before: null, after: 'Tỉnh Số 0' } },
    });
    expect(await importUnits(administrator, file)).toMatchObject({ unitsAdded: 3_355, unitsChanged: 0 });
    const again = () => importUnits(administrator, file);
    const { result, statements } = await countStatements(server.db, again);
    expect(result).toMatchObject({ unitsAdded: 0, unitsChanged: 0, unitsUnchanged: 3_355 });
    expect(statements.length, 'as many statements for one line as for 3,355').toBeLessThan(60);
    const renamed = file.replace('Xã 7,', 'Xã Bảy,');
    expect(await importUnits(administrator, renamed)).toMatchObject({ unitsChanged: 1, unitsUnchanged: 3_354 });
    const wrong = await handInUnits(administrator, `${list(2)}\n1,x,x,x,`);
    expect(wrong).toMatchObject({ __typename: 'UnitsRefused', faults: [{ cell: 'A5', fault: 'NOT_A_CODE' }] });
  });

  it('is not for secretaries, nor for administrators further down', async () => {
    const below = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: world.commune }]);
    expect((await handInUnits(below, list(1))).__typename).toBe('NotFoundHere');
    expect(await previewUnits(below, list(1))).toBeNull();
    await expect(handInUnits(desk, list(1))).rejects.toThrow('FORBIDDEN');
  });

  it('is too much for who is not even signed in', async () => {
    const { username } = await makeStaff(server.db, []);
    const answer = await fetch(`${server.url}/staff/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { username } }', variables: { username, more: 'x'.repeat(200_000) } }),
    });
    expect(answer.status).toBe(413);
  });
});
