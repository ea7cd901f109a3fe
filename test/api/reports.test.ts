import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertStandardReports } from '../../db/standard-reports.js';
import type { StaffRole } from '../../server/actor.js';
import { pagesOf } from '../../server/print/press.js';
import { makeNamedVisit, makePetitions, makeVisits } from '../support/counting.js';
import { cookieOf, type Desk, deskOf, makeProvince, makeStaff, password } from '../support/desk.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let head: Desk;
let secretary: Desk;
beforeAll(async () => {
  server = await startServer({ now: '2026-07-02T01:00:00.000Z' });
  await insertStandardReports(server.db);
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.set('2026-07-02T01:00:00.000Z');
  world = await makeProvince(server.db);
  head = await deskOf(server, [{ role: 'HEAD', agencyId: world.province }]);
  secretary = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
});

const half = { from: '2026-01-01', to: '2026-06-30' };
const at = () => ({ agencyId: world.province, level: 'PROVINCE', day: '2026-02-10' });

interface Report {
  figures: { number: string; value: number | null }[] | null;
  broken: object[];
  differences: object[];
  signed: { id: string; adjustsId: string | null }[];
}

async function report(formCode: string, by = secretary): Promise<Report> {
  const { report: found } = await by.ask<{ report: Report }>(
    `query ($agencyId: ID!, $formCode: String!, $period: [Date!]!) {
      report(agencyId: $agencyId, formCode: $formCode, period: $period) {
        form { code source columns { number heads } } figures { number value } broken { total parts stated summed }
        differences { number before after } signed { id adjustsId hash signedBy figures { number value } } } }`,
    { agencyId: world.province, formCode, period: [half.from, half.to] },
  );
  return found;
}

const valuesOf = (found: Report) => Object.fromEntries(found.figures?.map((one) => [one.number, one.value]) ?? []);

async function sign(formCode: string, given: object = {}, by = head) {
  const { done } = await by.ask<{
    done: { __typename: string; report?: { id: string; hash: string }; broken?: object[] };
  }>(
    `mutation ($input: SignReportInput!) { done: signReport(input: $input) { __typename
      ... on ReportSigned { report { id hash adjustsId reason lineCount } }
      ... on ReportDoesNotAddUp { message broken { total parts stated summed } } ... on Refusal { message } } }`,
    { input: { agencyId: world.province, formCode, ...half, ...given } },
  );
  return done;
}

describe('Form 01/TCD', () => {
  it('counts regular reception, the head and delegates apart, and large groups within each', async () => {
    const { positionId } = world.chair;
    await makeVisits(server.db, { ...at(), visits: 10, people: 12, cases: 4 });
    await makeVisits(server.db, { ...at(), visits: 1, people: 30, cases: 1, isLargeGroup: true });
    await makeVisits(server.db, { ...at(), visits: 5, people: 6, cases: 3, positionId });
    await makeVisits(server.db, { ...at(), visits: 2, cases: 2, positionId, isDelegated: true });
    await makeVisits(server.db, { ...at(), visits: 1, status: 'REFUSED' });
    const found = await report('01_TCD');
    expect(valuesOf(found)).toMatchObject({
      ...{ 1: 18, 2: 50, 3: 10, 4: 11, 5: 42, 6: 5, 7: 0, 8: 1, 9: 30, 10: 1, 11: 0 },
      ...{ 12: 0, 13: 5, 14: 6, 15: 3, 16: 0, 21: 0, 22: 2, 23: 2, 24: 2, 30: null },
    });
    expect(found.broken).toEqual([]);
  });

  it('is signed once its period is over, by the head, and kept to the byte', async () => {
    await makeVisits(server.db, { ...at(), visits: 10 });
    expect(
      (
        await secretary.answer(
          `mutation { signReport(input: { agencyId: "x", formCode: "x", from: "2026-01-01", to: "2026-06-30" }) { __typename } }`,
        )
      ).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    expect(await sign('01_TCD', { to: '2026-12-31' })).toMatchObject({ __typename: 'PeriodNotOver' });
    expect(await sign('01_TCD', { from: '2026-06-20' })).toMatchObject({ __typename: 'FieldsInvalid' });
    expect(await sign('01_TCD', { agencyId: world.elsewhere })).toMatchObject({ __typename: 'NotFoundHere' });
    expect(await sign('01_TCD')).toMatchObject({ __typename: 'ReportSigned', report: { lineCount: 1 } });
    const [kept] = (await report('01_TCD')).signed;
    await expect(server.db.$client`update signed_report set reason = 'x' where id = ${kept?.id ?? ''}`).rejects.toThrow(
      'only ever added to',
    );
  });

  it('of a period that was signed is corrected by an adjustment alone, with its reason', async () => {
    await makeVisits(server.db, { ...at(), visits: 10 });
    const first = await sign('01_TCD');
    expect(await sign('01_TCD')).toMatchObject({ __typename: 'NothingToAdjust' });
    await makeVisits(server.db, { ...at(), visits: 2 });
    server.clock.pass(1);
    expect((await report('01_TCD')).differences).toEqual(
      ['1', '2', '4', '5'].map((number) => ({ number, before: 10, after: 12 })),
    );
    expect(await sign('01_TCD')).toMatchObject({ __typename: 'ReportSignedAlready' });
    const reason = 'Bổ sung hai lượt nhập từ sổ giấy';
    expect(await sign('01_TCD', { reason })).toMatchObject({ report: { adjustsId: first.report?.id, reason } });
    const { signed } = await report('01_TCD');
    expect(signed.map((one) => one.adjustsId)).toEqual([first.report?.id, null]);
  });
});

describe('Form 01/XLD', () => {
  const paper = () => ({ ...at(), eligible: true, within: true, outcome: 'ACCEPTED', settlement: 'IN_SETTLEMENT' });

  it('carries over, breaks down by nature and by competence, and adds up', async () => {
    await makePetitions(server.db, { ...paper(), day: '2025-12-01', count: 2, outcomeDay: '2026-01-05' });
    await makePetitions(server.db, { ...paper(), count: 6, signatoryKind: 'MANY' });
    await makePetitions(server.db, { ...paper(), count: 3, type: 'DENUNCIATION', settlement: 'SETTLED_FIRST' });
    const other = { type: 'FEEDBACK', within: false, settlement: 'NOT_SETTLED' };
    await makePetitions(server.db, { ...paper(), ...other, count: 4, outcome: 'FORWARDED' });
    await makePetitions(server.db, { ...paper(), ...other, count: 1, outcome: 'GUIDED' });
    await makePetitions(server.db, { ...at(), count: 7, eligible: false, outcome: 'FILED', signatoryKind: 'OTHER' });
    const found = await report('01_XLD', head);
    expect(valuesOf(found)).toMatchObject({
      ...{ 1: 23, 2: 0, 3: 2, 5: 6, 6: 8, 7: 7, 8: 23, 9: 16, 10: 16, 11: 8, 12: 3, 13: 5 },
      ...{ 14: 3, 16: 8, 17: 5, 18: 11, 19: 8, 20: 3, 21: 0, 22: 5, 23: 1, 24: 4, 25: 0, 26: 0 },
    });
    expect(found.broken).toEqual([]);
    expect(await sign('01_XLD')).toMatchObject({ __typename: 'ReportSigned' });
  });

  it('is not signed while a sum does not hold, and says which', async () => {
    await makePetitions(server.db, { ...paper(), count: 6 });
    await makePetitions(server.db, { ...paper(), count: 1, within: false, outcome: 'RETURNED' });
    const broken = [{ total: '22', parts: ['23', '24', '25'], stated: 1, summed: 0 }];
    expect((await report('01_XLD', head)).broken).toEqual(broken);
    expect(await sign('01_XLD')).toMatchObject({ __typename: 'ReportDoesNotAddUp', broken });
  });

  it('is seen by the secretariat once it is signed, and by nobody before but who signs', async () => {
    await makePetitions(server.db, { ...paper(), count: 1, type: 'DENUNCIATION' });
    expect(await report('01_XLD')).toMatchObject({ figures: null, broken: [], differences: [] });
    await sign('01_XLD');
    expect(await report('01_XLD')).toMatchObject({ figures: null, signed: [{ adjustsId: null }] });
  });
});

describe('Reporting periods', () => {
  const periods = async (by = secretary) =>
    (
      await by.ask<{ reportPeriods: { code: string; from: string; to: string; source: string }[] | null }>(
        'query ($id: ID!) { reportPeriods(agencyId: $id) { code year from to source } }',
        { id: world.province },
      )
    ).reportPeriods;

  it('are those of the circular in force, unless the agency goes by another day', async () => {
    await server.db.$client`insert into policy_parameter (id, key, value, effective_from, source)
      values (gen_random_uuid(), 'reportCutOffDay', '15', '2024-01-20', 'Thông tư số 01/2024/TT-TTCP')`;
    const quarter = async () => (await periods())?.find(({ code }) => code === 'QUARTER_2');
    expect(await quarter()).toMatchObject({ from: '2026-03-15', to: '2026-06-14' });
    expect((await quarter())?.source).toContain('01/2024/TT-TTCP');
    await server.db.$client`insert into policy_parameter (id, agency_id, key, value, effective_from, source)
      values (gen_random_uuid(), ${world.province}, 'reportCutOffDay', '1', '2026-01-01', 'Công văn của tỉnh')`;
    expect(await quarter()).toMatchObject({ from: '2026-04-01', to: '2026-06-30', source: 'Công văn của tỉnh' });
    expect(await periods(await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]))).toBeNull();
  });
});

describe('The register', () => {
  const read = async (agencyId = world.province, by = secretary) =>
    (
      await by.ask<{ receptionRegister: { columns: { number: string }[]; lines: { cells: string[] }[] } | null }>(
        `query ($agencyId: ID!) { receptionRegister(agencyId: $agencyId, from: "2026-01-01", to: "2026-06-30") {
          title columns { number heads } lines { cells } isCut } }`,
        { agencyId },
      )
    ).receptionRegister;
  const take = async (by = secretary, input: object = {}) =>
    (
      await by.ask<{ done: { __typename: string; content?: string; lines?: string[][]; count?: number } }>(
        `mutation ($input: ExportRegisterInput!) { done: exportRegister(input: $input) { __typename
          ... on RegisterExported { fileName mediaType content lines count } ... on Refusal { message } } }`,
        { input: { agencyId: world.province, ...half, ...input } },
      )
    ).done;
  const visit = (given: object) =>
    makeNamedVisit(server, {
      ...{ agencyId: world.province, day: '2026-02-10', number: 1, fullName: 'Nguyễn Thị Mẫu' },
      ...{ identityNumber: '048190001234', ...given },
    });

  it('has the twelve columns of form 03, masks numbers, and is on record', async () => {
    const id = await visit({});
    await server.db
      .$client`insert into petition (id, agency_id, agency_level, year, number, visit_id, received_day, received_via, type,
        signatory_kind, state, classified_day, eligible, within_jurisdiction, outcome, outcome_day, outcome_number,
        forwarded_to_name, client_key, recorded_by, created_at, updated_at)
      values (gen_random_uuid(), ${world.province}, 'PROVINCE', 2026, 1, ${id}, '2026-02-10', 'RECEPTION', 'COMPLAINT', 'ONE',
        'FORWARDED', '2026-02-10', true, false, 'FORWARDED', '2026-02-12', '15/CĐ-BTCD', 'Sở Xây dựng', gen_random_uuid(),
        gen_random_uuid(), now(), now())`;
    const register = await read();
    expect(register?.columns).toHaveLength(12);
    expect(register?.lines).toEqual([
      {
        cells: [
          ...['1', '10/02/2026', 'Nguyễn Thị Mẫu – 12 Trần Phú', '••• 234', 'Bồi thường khi thu hồi đất'],
          ...['Khiếu nại, 1 người', '', '', '', 'Sở Xây dựng, số 15/CĐ-BTCD', '', ''],
        ],
      },
    ]);
    const seen = await server.db.$client`select subject_ids from audit_entry where act = 'ReceptionRegister'`;
    expect(seen.map((one) => one.subject_ids)).toContainEqual([id]);
  });

  it('is the same with a denunciation of the visit as without: two worlds', async () => {
    const [here, there] = [world.province, world.elsewhere];
    const id = await visit({ agencyId: here });
    await visit({ agencyId: there });
    await server.db
      .$client`insert into petition (id, agency_id, agency_level, year, number, visit_id, received_day, received_via, type,
        signatory_kind, is_handed_over, client_key, recorded_by, created_at, updated_at)
      values (gen_random_uuid(), ${here}, 'PROVINCE', 2026, 1, ${id}, '2026-02-10', 'RECEPTION', 'DENUNCIATION', 'ONE', true,
        gen_random_uuid(), gen_random_uuid(), now(), now())`;
    const both = await deskOf(server, [
      { role: 'SECRETARY', agencyId: here },
      { role: 'SECRETARY', agencyId: there },
    ]);
    expect(await read(here, both)).toEqual(await read(there, both));
    const [one, other] = [await take(both, { agencyId: here }), await take(both, { agencyId: there })];
    expect(one).toEqual(other);
  });

  it('leaves the house after a fresh proof alone, with whole numbers, a mark for spreadsheets and no formulas', async () => {
    await visit({ fullName: '=HYPERLINK("x")' });
    const exported = await take();
    const text = Buffer.from(exported.content ?? '', 'base64').toString('utf8');
    expect(text.startsWith('\ufeffSTT,Ngày tiếp,')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"") – 12 Trần Phú",048190001234,`);
    const workbook = Buffer.from((await take(secretary, { format: 'XLSX' })).content ?? '', 'base64');
    const [, line] = await readSheet(workbook);
    expect(line?.slice(2, 4), 'a workbook keeps the zero').toEqual([`'=HYPERLINK("x") – 12 Trần Phú`, '048190001234']);
    server.clock.pass(11);
    expect(await take()).toMatchObject({ __typename: 'ConfirmationNeeded' });
    await secretary.ask(`mutation { confirmIdentity(input: { password: "${password}" }) { __typename } }`);
    expect(await take()).toMatchObject({ __typename: 'RegisterExported', count: 1 });
  });

  it('that was signed stays as it was, sealed, whatever is corrected later', async () => {
    const id = await visit({});
    const { report: signed } = await sign('SO_TIEP_CONG_DAN');
    await server.db.$client`update reception_visit set status = 'VOIDED', voided_at = now() where id = ${id}`;
    expect(await take(head)).toMatchObject({ count: 0 });
    expect(await take(head, { signedId: signed?.id })).toMatchObject({
      count: 1,
      lines: [expect.arrayContaining(['10/02/2026'])],
    });
    const [row] = await server.db
      .$client`select figures, encode(sealed_lines, 'escape') as lines from signed_report where id = ${signed?.id ?? ''}`;
    expect([row?.figures, String(row?.lines).includes('Mẫu')]).toEqual([null, false]);
  });

  it('is nobody’s who does not keep it', async () => {
    const handler = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect(await read(world.province, handler)).toBeNull();
    expect(await take(handler)).toMatchObject({ __typename: 'NotFoundHere' });
  });
});

describe('A report on paper', () => {
  async function paperFor(role: StaffRole['role'] | null, path: string, agencyId = world.province) {
    const { username } = await makeStaff(server.db, role ? [{ role, agencyId }] : []);
    const cookie = role ? await cookieOf(server, username) : '';
    return async () => {
      const answer = await fetch(`${server.url}/staff/reports/${path}`, { headers: cookie ? { cookie } : {} });
      return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
    };
  }
  const now = (bieu: string) => `now.pdf?co-quan=${world.province}&bieu=${bieu}&tu=${half.from}&den=${half.to}`;
  const named = (number: number) =>
    makeNamedVisit(server, {
      ...{ agencyId: world.province, day: '2026-02-10', number, fullName: `Nguyễn Thị Mẫu ${number}` },
      identityNumber: '048190001234',
    });

  it('lies across A4, keeps nothing on the way, and is nobody’s who does not read reports', async () => {
    const take = await paperFor('SECRETARY', now('01_TCD'));
    const { status, headers, bytes } = await take();
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      ...[200, 'application/pdf', 'no-store'],
    ]);
    expect(headers.get('content-disposition')).toBe('inline; filename="bieu-01-tcd-2026-01-01-2026-06-30.pdf"');
    expect(bytes.toString('latin1')).toMatch(/\/MediaBox \[0 0 841\.89 595\.28\]/);
    for (const taker of [
      await paperFor(null, now('01_TCD')),
      await paperFor('RECEPTIONIST', now('01_TCD')),
      await paperFor('SECRETARY', now('01_TCD'), world.elsewhere),
      await paperFor('SECRETARY', now('01_XLD')),
      await paperFor('SECRETARY', now('99_ABC')),
      await paperFor('SECRETARY', 'nothing-of-ours.pdf'),
    ])
      expect((await taker()).status).toBe(404);
    expect((await (await paperFor('HEAD', now('01_XLD')))()).status).toBe(200);
  });

  it('that was signed is the same to the byte, whenever and by whomever it is printed', async () => {
    await makeVisits(server.db, { ...at(), visits: 10 });
    const { report: signed } = await sign('01_TCD');
    const first = await (await paperFor('SECRETARY', `${signed?.id}.pdf`))();
    await makeVisits(server.db, { ...at(), visits: 5 });
    server.clock.pass(90);
    const again = await (await paperFor('INSPECTOR', `${signed?.id}.pdf`))();
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    const stranger = await paperFor('SECRETARY', `${signed?.id}.pdf`, world.elsewhere);
    expect((await stranger()).status).toBe(404);
  });

  it('of the register has its heads on every page, needs a fresh proof, and is on record', async () => {
    for (let number = 1; number <= 30; number += 1) await named(number);
    const take = await paperFor('SECRETARY', now('SO_TIEP_CONG_DAN'));
    const { status, bytes } = await take();
    expect([status, pagesOf(bytes)]).toEqual([200, 3]);
    const seen = await server.db.$client`
      select cardinality(subject_ids) as visits from audit_entry where act = 'RegisterFile' and detail = 'PDF'`;
    expect(seen).toEqual([{ visits: 30 }]);
    server.clock.pass(11);
    const old = await take();
    expect([old.status, old.headers.get('content-type')]).toEqual([403, 'text/plain; charset=utf-8']);
    expect((await (await paperFor('INSPECTOR', now('SO_TIEP_CONG_DAN')))()).status).toBe(404);
  });

  it('of a signed register is the same to the byte, though a visit was recorded by mistake', async () => {
    const id = await named(1);
    const { report: signed } = await sign('SO_TIEP_CONG_DAN');
    const first = await (await paperFor('HEAD', `${signed?.id}.pdf`))();
    await server.db.$client`update reception_visit set status = 'VOIDED', voided_at = now() where id = ${id}`;
    server.clock.pass(60);
    const again = await (await paperFor('SECRETARY', `${signed?.id}.pdf`))();
    expect([first.status, again.bytes.equals(first.bytes)]).toEqual([200, true]);
    expect((await (await paperFor('INSPECTOR', `${signed?.id}.pdf`))()).status).toBe(404);
  });
});

describe('Figures typed in', () => {
  const thangBinh = [
    { code: 'PROCEDURES_ONE_STOP', title: 'Thủ tục hành chính tại bộ phận một cửa', unit: 'phần trăm', value: 100 },
    { code: 'PROCEDURES_SHORTENED', title: 'Thủ tục rút ngắn thời gian giải quyết', unit: 'thủ tục', value: 4 },
    { code: 'MOBILIZATION_MODELS', title: 'Mô hình Dân vận khéo', unit: 'mô hình', value: 222 },
    { code: 'COMMENDED_GROUPS', title: 'Tập thể được khen thưởng', unit: 'tập thể', value: 89 },
    { code: 'COMMENDED_PEOPLE', title: 'Cá nhân được khen thưởng', unit: 'cá nhân', value: 34 },
    {
      code: 'NEW_RURAL_COMMUNES',
      title: 'Xã đạt chuẩn nông thôn mới',
      unit: 'xã',
      numerator: 13,
      denominator: 21,
      target: 16,
      targetDay: '2020-12-31',
    },
    {
      code: 'NEW_RURAL_DISTRICT',
      title: 'Huyện đạt chuẩn nông thôn mới',
      unit: 'huyện',
      value: 0,
      target: 1,
      targetDay: '2023-12-31',
    },
    { code: 'PLAN_ITEMS', title: 'Nội dung của kế hoạch phối hợp', unit: 'nội dung', value: 10 },
    { code: 'OVERSIGHT_UNITS', title: 'Đơn vị được kiểm tra', unit: 'đơn vị', value: 3 },
  ];
  const record = async (input: object, by = secretary) =>
    (
      await by.ask<{ done: { __typename: string; indicatorId?: string } }>(
        `mutation ($input: RecordIndicatorInput!) { done: recordIndicator(input: $input) { __typename
          ... on IndicatorRecorded { indicatorId } ... on FieldsInvalid { problems { field } } } }`,
        {
          input: {
            ...{ agencyId: world.province, from: '2015-07-01', to: '2020-06-30' },
            ...{ source: 'Báo cáo 5 năm của UBND huyện Thăng Bình', ...input },
          },
        },
      )
    ).done;
  const list = async (withCorrected = false, by = secretary) =>
    (
      await by.ask<{ indicators: { code: string; value: number | null; isCorrected: boolean }[] | null }>(
        `query ($agencyId: ID!, $all: Boolean!) {
          indicators(agencyId: $agencyId, period: ["2019-01-01", "2020-12-31"], withCorrected: $all) {
            code value numerator denominator target targetDay source recordedBy isCorrected reason } }`,
        { agencyId: world.province, all: withCorrected },
      )
    ).indicators;

  it('hold what lies outside: the models, the commended, the communes and the items of the articles', async () => {
    for (const one of thangBinh) expect(await record(one)).toMatchObject({ __typename: 'IndicatorRecorded' });
    const found = await list();
    expect(found).toHaveLength(thangBinh.length);
    for (const { unit: _, title: __, ...one } of thangBinh)
      expect(found).toContainEqual(
        expect.objectContaining({
          ...one,
          recordedBy: 'Phạm Thị Thử',
          source: 'Báo cáo 5 năm của UBND huyện Thăng Bình',
        }),
      );
  });

  it('are corrected by another with its reason; both stay', async () => {
    const { indicatorId } = await record({ ...thangBinh[2], value: 220 });
    const better = { ...thangBinh[2], correctsId: indicatorId };
    expect(await record(better)).toMatchObject({ __typename: 'FieldsInvalid', problems: [{ field: 'reason' }] });
    expect(await record({ ...better, reason: 'Đếm thiếu hai mô hình' })).toMatchObject({
      __typename: 'IndicatorRecorded',
    });
    expect((await list())?.map((one) => one.value)).toEqual([222]);
    expect((await list(true))?.map((one) => [one.value, one.isCorrected]).sort()).toEqual([
      [220, true],
      [222, false],
    ]);
    expect(await record({ ...better, reason: 'Một lần nữa' })).toMatchObject({ __typename: 'NotFoundHere' });
  });

  it('say something, by a paper, for an agency of one’s own', async () => {
    expect(await record({ code: 'x', title: '', unit: 'xã', source: ' ' })).toMatchObject({
      __typename: 'FieldsInvalid',
    });
    expect(await record({ ...thangBinh[0], agencyId: world.elsewhere })).toMatchObject({ __typename: 'NotFoundHere' });
  });
});
