import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePetitions, makeVisits } from '../support/counting.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { doneAt, planned } from '../support/dialoguing.js';
import { makeAgency, makeSession } from '../support/make.js';
import { notify } from '../support/noticing.js';
import { startServer, type TestServer } from '../support/server.js';

/** The figures of the articles from which this product was made, each asked of rows as they would have been entered. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const question = `query ($filter: StatisticsFilter!) { statistics(filter: $filter) {
  visits { total { visits people cases } byLevel { key visits } refused }
  petitions {
    received byOutcome { key count } byLevel { key count } byTopic { key count } withdrawals { key count }
    classified { numerator denominator percent } processed { numerator denominator percent }
    resolution(type: "COMPLAINT") {
      numerator denominator printed: percent(rounding: TRUNCATE) rounded: percent exact: percent(decimals: 4)
    }
    onTime { kind rate { numerator denominator percent(decimals: 0) } }
  } } }`;

interface Found {
  visits: { total: object; byLevel: object[]; refused: number };
  petitions: Record<string, unknown>;
}

async function statistics(desk: Desk, filter: object): Promise<Found> {
  const { statistics: found } = await desk.ask<{ statistics: Found }>(question, { filter });
  return found;
}

const secretaryOf = (agencyId: string) => deskOf(server, [{ role: 'SECRETARY', agencyId }]);

describe('Thanh tra tỉnh Lâm Đồng, 2022', () => {
  it('received 22 visits of 29 people and 208 petitions: 2 guided, 3 forwarded, 203 filed; 4 were taken back', async () => {
    const { db } = server;
    const province = await makeAgency(db, { level: 'PROVINCE', validFrom: '1976-02-01' });
    const agencyId = await makeAgency(db, {
      ...{ parentId: province, kind: 'INSPECTORATE', level: 'PROVINCE', name: 'Thanh tra tỉnh Lâm Đồng' },
      validFrom: '1976-02-01',
    });
    const here = { agencyId, level: 'PROVINCE' };
    await makeVisits(db, { ...here, day: '2022-03-14', visits: 22, people: 29, cases: 9 });
    await makeVisits(db, { agencyId: province, level: 'PROVINCE', day: '2022-03-15', visits: 5 });
    await makePetitions(db, { ...here, day: '2022-02-10', count: 2, outcome: 'GUIDED', eligible: true, within: false });
    await makePetitions(db, {
      ...here,
      day: '2022-03-10',
      count: 3,
      outcome: 'FORWARDED',
      eligible: true,
      within: false,
    });
    const filed = { ...here, outcome: 'FILED', eligible: false } as const;
    await makePetitions(db, { ...filed, day: '2022-05-10', count: 150, topicArea: 'LAND' });
    await makePetitions(db, { ...filed, day: '2022-06-10', count: 53, topicArea: 'LAND_CLEARANCE_COMPENSATION' });
    const before = { ...here, day: '2021-12-20', type: 'COMPLAINT', eligible: true, within: true, outcome: 'ACCEPTED' };
    await makePetitions(db, { ...before, count: 3, withdrawal: { day: '2022-04-05', context: 'DIALOGUE' } });
    await makePetitions(db, { ...before, count: 1, withdrawal: { day: '2022-04-20', context: 'VERIFICATION' } });

    const found = await statistics(await secretaryOf(province), { agencyId, from: '2022-01-01', to: '2022-12-31' });
    expect(found.visits.total).toEqual({ visits: 22, people: 29, cases: 9 });
    expect(found.petitions.received).toBe(208);
    expect(found.petitions.byOutcome).toEqual([
      { key: 'FILED', count: 203 },
      { key: 'FORWARDED', count: 3 },
      { key: 'GUIDED', count: 2 },
    ]);
    expect(2 + 3 + 203).toBe(found.petitions.received);
    expect(found.petitions.byTopic).toEqual([
      { key: 'LAND', count: 150 },
      { key: 'LAND_CLEARANCE_COMPENSATION', count: 53 },
      { key: null, count: 5 },
    ]);
    expect(found.petitions.withdrawals).toEqual([
      { key: 'DIALOGUE', count: 3 },
      { key: 'VERIFICATION', count: 1 },
    ]);
  });
});

describe('Huyện Thăng Bình, 2015 to 2020', () => {
  let agencies: { city: string; province: string; district: string; communes: string[] };
  beforeAll(async () => {
    const { db } = server;
    const old = { validFrom: '1997-01-01', validTo: '2025-06-30' };
    const city = await makeAgency(db, { level: 'PROVINCE', name: 'UBND thành phố Đà Nẵng', validFrom: '2025-07-01' });
    const province = await makeAgency(db, { level: 'PROVINCE', name: 'UBND tỉnh Quảng Nam', ...old });
    const district = await makeAgency(db, {
      level: 'DISTRICT',
      parentId: province,
      name: 'UBND huyện Thăng Bình',
      ...old,
    });
    const inDistrict = { level: 'COMMUNE', parentId: district, ...old };
    const communes = [
      await makeAgency(db, { ...inDistrict, name: 'UBND xã Bình Nam' }),
      await makeAgency(db, { ...inDistrict, name: 'UBND thị trấn Hà Lam' }),
    ];
    await db.$client`
      insert into agency_succession (predecessor_id, successor_id) values (${province}, ${city}), (${district}, ${city})`;
    agencies = { city, province, district, communes };

    const upper = { agencyId: district, level: 'DISTRICT' };
    const lower = (i: number) => ({ agencyId: communes[i] ?? '', level: 'COMMUNE' });
    await makeVisits(db, { ...upper, day: '2016-05-12', visits: 2500, people: 2600, cases: 1700 });
    await makeVisits(db, { ...lower(0), day: '2018-08-20', visits: 2000, people: 2050, cases: 1300 });
    await makeVisits(db, { ...lower(1), day: '2020-06-30', visits: 1090, people: 1115, cases: 768 });
    const settled = { ...upper, eligible: true, within: true, outcome: 'ACCEPTED', settlement: 'SETTLED_FIRST' };
    await makePetitions(db, { ...settled, day: '2017-04-03', count: 273, resolvedDay: '2017-05-02' });
    await makePetitions(db, { ...settled, settlement: 'IN_SETTLEMENT', day: '2019-11-05', count: 4 });
    const passedOn = { day: '2018-02-08', type: 'RECOMMENDATION', eligible: true, within: false, outcome: 'GUIDED' };
    await makePetitions(db, { ...upper, ...passedOn, count: 1673 - 277 });
    await makePetitions(db, { ...lower(0), ...passedOn, count: 1000 });
    await makePetitions(db, { ...lower(1), ...passedOn, count: 912 });
  });

  const fiveYears = { from: '2015-07-01', to: '2020-06-30' };

  it('received 5,590 visits of 5,765 people about 3,768 matters, over both levels', async () => {
    const found = await statistics(await secretaryOf(agencies.city), { agencyId: agencies.district, ...fiveYears });
    expect(found.visits.total).toEqual({ visits: 5590, people: 5765, cases: 3768 });
    expect(found.visits.byLevel).toEqual([
      { key: 'COMMUNE', visits: 3090 },
      { key: 'DISTRICT', visits: 2500 },
    ]);
  });

  it('had 3,585 petitions: 1,673 at the district and 1,912 at the communes, at the level they had then', async () => {
    const found = await statistics(await secretaryOf(agencies.city), { agencyId: agencies.district, ...fiveYears });
    expect(found.petitions.received).toBe(3585);
    expect(found.petitions.byLevel).toEqual([
      { key: 'COMMUNE', count: 1912 },
      { key: 'DISTRICT', count: 1673 },
    ]);
  });

  it('resolved 273 of 277 complaints within its jurisdiction: 98.55 per cent as printed, 98.56 rounded', async () => {
    const found = await statistics(await secretaryOf(agencies.city), { agencyId: agencies.district, ...fiveYears });
    expect(found.petitions.resolution).toEqual({
      ...{ numerator: 273, denominator: 277 },
      ...{ printed: '98.55', rounded: '98.56', exact: '98.5560' },
    });
  });

  it('is still counted by the city that took over, once, though two of its bodies were predecessors', async () => {
    const desk = await secretaryOf(agencies.city);
    const found = await statistics(desk, { agencyId: agencies.city, ...fiveYears });
    expect(found.visits.total).toEqual({ visits: 5590, people: 5765, cases: 3768 });
    expect(found.petitions.received).toBe(3585);
    const alone = await statistics(desk, { agencyId: agencies.city, ...fiveYears, includePredecessors: false });
    expect([alone.visits.total, alone.petitions.received]).toEqual([{ visits: 0, people: 0, cases: 0 }, 0]);
    const districts = await statistics(desk, { agencyId: agencies.city, ...fiveYears, level: 'DISTRICT' });
    expect(districts.petitions.received).toBe(1673);
  });
});

describe('Tỉnh Quảng Nam, 2022', () => {
  it('told the Front the result within 7 days of the decision, for all but one of its petitions', async () => {
    const { db } = server;
    const agencyId = await makeAgency(db, { level: 'PROVINCE', validFrom: '1997-01-01' });
    const front = { agencyId, level: 'PROVINCE', via: 'FRONT', eligible: true, within: true, outcome: 'ACCEPTED' };
    const resolved = { ...front, day: '2022-03-01', resolvedDay: '2022-04-04' };
    const due = { kind: 'FRONT_RESULT', fromDay: '2022-04-04', days: 7, dueDay: '2022-04-11' };
    await makePetitions(db, { ...resolved, count: 11, deadline: { ...due, metDay: '2022-04-11' } });
    await makePetitions(db, { ...resolved, count: 1, deadline: { ...due, metDay: '2022-04-12' } });
    const found = await statistics(await secretaryOf(agencyId), { agencyId, from: '2022-01-01', to: '2022-12-31' });
    expect(found.petitions.onTime).toEqual([
      { kind: 'FRONT_RESULT', rate: { numerator: 11, denominator: 12, percent: '92' } },
    ]);
  });
});

async function act<Saved>(by: Desk, [call, type]: readonly [string, string], input: object, saved: string) {
  const text = `mutation ($input: ${type}!) { done: ${call}(input: $input) { __typename ${saved} } }`;
  return (await by.ask<{ done: Saved }>(text, { input })).done;
}

describe('Ban Dân vận Tỉnh ủy and UBND tỉnh Quảng Nam, 2022', () => {
  it('signed a plan of ten items, each with its progress', async () => {
    const { province } = await makeProvince(server.db);
    const items = Array.from({ length: 10 }, (_, i) => ({
      text: `Nội dung phối hợp thứ ${i + 1}`,
      leadName: 'Văn phòng',
    }));
    const { agreement } = await act<{ agreement: { items: { status: string }[] } }>(
      await secretaryOf(province),
      ['recordAgreement', 'RecordAgreementInput'],
      {
        ...{ agencyId: province, title: 'Kế hoạch phối hợp công tác dân vận năm 2022', number: '01/KHPH-BDV-UBND' },
        ...{ signedDay: '2022-02-15', items },
        parties: [{ name: 'Ban Dân vận Tỉnh ủy' }, { name: 'UBND tỉnh', agencyId: province }],
      },
      '... on AgreementSaved { agreement { items { status } } }',
    );
    expect(agreement.items).toHaveLength(10);
  });
});

describe('Văn phòng UBND tỉnh Sơn La, 2023', () => {
  const asked = `query ($filter: StatisticsFilter!, $agencyId: ID!) {
    statistics(filter: $filter) {
      sessionsByLeader { receptions delegated dialogues leader { id } } publications { key count } }
    officialDocuments(agencyId: $agencyId, first: 50) { nodes { number issuedDay } } }`;

  it('has nine papers with their numbers and days, and counts sessions of each leader and papers on each channel', async () => {
    const { province, chair, deputy } = await makeProvince(server.db);
    const desk = await secretaryOf(province);
    const numbers = ['01/KH-VPUB', '38/KH-VPUB', '35/QĐ-VPUB', '26-TB/ĐUVP', '03-QC/ĐUVP', '05-TB/ĐUVP', '08-QĐ/ĐUVP'];
    for (const [i, number] of [...numbers, '429-QĐi/TU', '09-HD/BDVTU'].entries())
      await act(
        desk,
        ['registerDocument', 'RegisterDocumentInput'],
        {
          ...{ agencyId: province, kind: 'PLAN', number, title: `Văn bản ${number}` },
          ...{ issuer: 'Văn phòng UBND tỉnh Sơn La', issuedDay: `2023-01-${10 + i}` },
        },
        '',
      );
    const turn = { agencyId: province, receiverLeaderId: chair.leaderId, assignedPositionId: chair.positionId };
    for (const month of ['01', '02', '03'])
      await makeSession(server.db, { ...turn, status: 'HELD', startsAt: `2023-${month}-25T01:00:00.000Z` });
    const instead = { receiverLeaderId: deputy.leaderId, actualPositionId: deputy.positionId };
    await makeSession(server.db, { ...turn, ...instead, status: 'HELD', startsAt: '2023-04-25T01:00:00.000Z' });
    await makeSession(server.db, { ...turn, status: 'HELD', startsAt: '2022-12-25T01:00:00.000Z' });
    const dialogue = { ...turn, kind: 'PUBLIC_DIALOGUE', status: 'HELD', startsAt: '2023-06-20T01:00:00.000Z' };
    await makeSession(server.db, dialogue);

    const { notice } = await notify(desk, 'createNotice', {
      agencyId: province,
      subject: 'Lịch tiếp công dân năm 2023',
    });
    await server.db.$client`update notice set state = 'PUBLISHED', number = '26-TB/ĐUVP', number_key = '26-tb-duvp',
      issued_day = '2023-01-13', published_at = '2023-01-13T01:00:00Z', signed_at = '2023-01-13T01:00:00Z',
      signed_by = created_by, signer_position_id = ${chair.positionId} where id = ${notice.id}`;
    for (const channel of ['PORTAL', 'POSTED_AT_OFFICE', 'PORTAL'])
      await notify(desk, 'recordNoticePosting', { noticeId: notice.id, channel, day: '2023-01-16' });
    const { id } = await planned(desk, province, { year: 2023 });
    await doneAt(desk, 'recordDialoguePublication', { id, what: 'RESULT', channel: 'PORTAL', day: '2023-06-28' });

    const filter = { agencyId: province, from: '2023-01-01', to: '2023-12-31' };
    const found = await desk.ask<{ statistics: object; officialDocuments: { nodes: { number: string }[] } }>(asked, {
      ...{ filter, agencyId: province },
    });
    expect(found.officialDocuments.nodes.map((one) => one.number)).toHaveLength(9);
    expect(found.statistics).toEqual({
      sessionsByLeader: [{ receptions: 4, delegated: 1, dialogues: 1, leader: { id: chair.leaderId } }],
      publications: [
        { key: 'PORTAL', count: 2 },
        { key: 'POSTED_AT_OFFICE', count: 1 },
      ],
    });
  });
});

describe('The team about “Năm dân vận chính quyền 2019” in Thái Bình', () => {
  it('looked into three units', async () => {
    const { province } = await makeProvince(server.db);
    const below = { parentId: province, validFrom: '1997-01-01' };
    const units = [
      await makeAgency(server.db, { ...below, kind: 'PARTY_COMMITTEE', name: 'Huyện ủy Quỳnh Phụ' }),
      await makeAgency(server.db, { ...below, kind: 'DEPARTMENT', name: 'Sở Tài nguyên và Môi trường' }),
      await makeAgency(server.db, { ...below, kind: 'INSPECTORATE', name: 'Thanh tra tỉnh' }),
    ];
    const desk = await secretaryOf(province);
    const visit = {
      ...{ agencyId: province, body: 'Ban Dân vận Trung ương', theme: 'Năm dân vận chính quyền 2019' },
      ...{ fromDay: '2019-08-12', toDay: '2019-08-14', visitedIds: units },
    };
    await act(desk, ['recordOversight', 'RecordOversightInput'], visit, '');
    const { oversightVisits } = await desk.ask<{ oversightVisits: { visited: { name: string }[] }[] }>(
      'query ($a: ID!) { oversightVisits(agencyId: $a) { visited { name } } }',
      { a: province },
    );
    expect(oversightVisits.map(({ visited }) => visited.length)).toEqual([3]);
  });
});

describe('Tỉnh Thái Bình, 2019', () => {
  it('received, classified and dealt with 100 % of complaints and denunciations', async () => {
    const { db } = server;
    const agencyId = await makeAgency(db, { level: 'PROVINCE', validFrom: '1997-01-01' });
    const paper = { agencyId, level: 'PROVINCE', day: '2019-04-02', eligible: true, within: true, outcome: 'ACCEPTED' };
    await makePetitions(db, { ...paper, count: 31 });
    await makePetitions(db, { ...paper, count: 6, type: 'DENUNCIATION' });
    const year = { agencyId, from: '2019-01-01', to: '2019-12-31' };
    const whole = { numerator: 37, denominator: 37, percent: '100.00' };
    const signer = await deskOf(server, [{ role: 'HEAD', agencyId }]);
    expect((await statistics(signer, year)).petitions).toMatchObject({
      received: 37,
      classified: whole,
      processed: whole,
    });
    const others = { numerator: 31, denominator: 31, percent: '100.00' };
    expect((await statistics(await secretaryOf(agencyId), year)).petitions).toMatchObject({
      received: 37,
      classified: others,
    });
  });
});
