import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLateOn, recommendationAfter } from '../../server/oversight/rules.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

interface Done {
  __typename: string;
  [field: string]: unknown;
}

async function act(by: Desk, [call, type]: readonly [string, string], input: object, saved: string): Promise<Done> {
  const text = `mutation ($input: ${type}!) { done: ${call}(input: $input) { __typename ${saved}
    ... on FieldsInvalid { problems { field } } ... on Refusal { message } } }`;
  return (await by.ask<{ done: Done }>(text, { input })).done;
}

async function office() {
  const world = await makeProvince(server.db);
  const desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  const below = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.commune }]);
  return { ...world, desk, below };
}

describe('The list of documents', () => {
  const register = (by: Desk, input: object) =>
    act(
      by,
      ['registerDocument', 'RegisterDocumentInput'],
      input,
      '... on DocumentSaved { document { id number } } ... on DocumentKnown { number }',
    );
  const paper = {
    kind: 'PLAN',
    title: 'Kế hoạch đối thoại năm 2026',
    issuer: 'Văn phòng UBND tỉnh',
    issuedDay: '2026-01-12',
  };

  it('keeps a number as printed, finds it by either spelling, and has the same paper once', async () => {
    const { desk, province, below, commune } = await office();
    const given = { ...paper, agencyId: province, number: '38/KH-VPUB', otherSpellings: ['38-KH/VPUB'] };
    expect(await register(desk, given)).toMatchObject({
      __typename: 'DocumentSaved',
      document: { number: '38/KH-VPUB' },
    });
    const again = await register(desk, { ...given, number: '38-KH/VPUB', otherSpellings: [] });
    expect(again).toMatchObject({ __typename: 'DocumentKnown', number: '38/KH-VPUB' });
    const other = await register(desk, { ...given, issuer: 'Đảng ủy Văn phòng' });
    expect(other.__typename).toBe('DocumentSaved');
    const query = `query ($agencyId: ID!, $text: String) { officialDocuments(agencyId: $agencyId, text: $text) { nodes { number issuer } } }`;
    for (const text of ['38-KH/VPUB', '38/kh-vpub', 'doi thoai'])
      expect(
        (await below.ask<{ officialDocuments: { nodes: object[] } }>(query, { agencyId: commune, text }))
          .officialDocuments.nodes,
      ).toHaveLength(2);
    expect(await below.ask(query, { agencyId: province })).toEqual({ officialDocuments: null });
    expect((await register(desk, { ...given, number: 'ba mươi tám' })).problems).toEqual([{ field: 'number' }]);
    expect((await register(below, given)).__typename).toBe('NotFoundHere');
  });
});

describe('An oversight visit', () => {
  const saved =
    '... on OversightSaved { visit { id recommendations { id status isLate answer mayAnswer to { id } } } }';
  interface Visit {
    visit: { id: string; recommendations: { id: string; status: string; isLate: boolean }[] };
  }

  it('recommends, and follows each recommendation until its answer is accepted', async () => {
    const { desk, below, province, commune, elsewhere } = await office();
    const given = { agencyId: province, body: 'Ban Pháp chế HĐND tỉnh', theme: 'Việc tiếp công dân năm 2025' };
    const days = { fromDay: '2026-02-10', toDay: '2026-02-12', findings: 'Niêm yết lịch chưa kịp thời' };
    const record = (input: object) => act(desk, ['recordOversight', 'RecordOversightInput'], input, saved);
    expect((await record({ ...given, ...days, visitedIds: [elsewhere] })).__typename).toBe('NotFoundHere');
    const made = (await record({ ...given, ...days, visitedIds: [commune] })) as unknown as Visit;
    const wish = {
      visitId: made.visit.id,
      toAgencyId: commune,
      text: 'Niêm yết lịch trước 05 ngày làm việc',
      dueDay: '2026-03-01',
    };
    const told = (await act(desk, ['recommend', 'RecommendInput'], wish, saved)) as unknown as Visit;
    const [one] = told.visit.recommendations;
    expect(one).toMatchObject({ status: 'OPEN', isLate: true });
    const id = one?.id;
    const answer = (by: Desk) =>
      act(by, ['answerRecommendation', 'AnswerRecommendationInput'], { id, answer: 'Đã niêm yết đủ' }, saved);
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: elsewhere }]);
    expect((await answer(stranger)).__typename).toBe('NotFoundHere');
    expect(await answer(below)).toMatchObject({
      visit: { recommendations: [{ status: 'ANSWERED', answer: 'Đã niêm yết đủ' }] },
    });
    const close = (isAccepted: boolean, verdict?: string) =>
      act(desk, ['closeRecommendation', 'CloseRecommendationInput'], { id, isAccepted, verdict }, saved);
    expect((await close(false)).problems).toEqual([{ field: 'verdict' }]);
    expect(await close(false, 'Chưa có ảnh')).toMatchObject({ visit: { recommendations: [{ status: 'OPEN' }] } });
    await answer(below);
    expect(await close(true)).toMatchObject({ visit: { recommendations: [{ status: 'CLOSED' }] } });
    expect((await answer(below)).__typename).toBe('RecommendationWrongStatus');
    const list = await below.ask<{ oversightVisits: object[] }>(
      'query ($a: ID!) { oversightVisits(agencyId: $a) { id } }',
      { a: commune },
    );
    expect(list.oversightVisits).toHaveLength(1);
  });

  it('is late with a recommendation from the day after its last on', () => {
    expect(isLateOn({ status: 'OPEN', dueDay: '2026-03-02' }, '2026-03-02')).toBe(false);
    expect(isLateOn({ status: 'OPEN', dueDay: '2026-03-02' }, '2026-03-03')).toBe(true);
    expect(isLateOn({ status: 'ANSWERED', dueDay: '2026-03-02' }, '2026-03-03')).toBe(false);
    expect(recommendationAfter('accept', 'OPEN')).toBeNull();
  });
});

describe('A coordination agreement', () => {
  const saved =
    '... on AgreementSaved { agreement { id parties { name } items { id text status isLate progress { note status } } } }';

  it('has its parties and items, and every item its progress, told by whoever signed it', async () => {
    const { desk, below, province, commune } = await office();
    const given = {
      ...{
        agencyId: province,
        title: 'Chương trình phối hợp với MTTQ',
        number: '05/CTr-UBND-MTTQ',
        signedDay: '2026-01-20',
      },
      parties: [{ name: 'UBND tỉnh' }, { name: 'UBND xã Bình Thử', agencyId: commune }],
      items: [{ text: 'Trả kết quả đơn trong 7 ngày', leadName: 'Văn phòng', dueDay: '2026-02-01' }],
    };
    const record = (input: object) => act(desk, ['recordAgreement', 'RecordAgreementInput'], input, saved);
    expect((await record({ ...given, parties: [] })).problems).toEqual([{ field: 'parties' }]);
    const made = await record(given);
    expect(made).toMatchObject({ agreement: { items: [{ status: 'NOT_BEGUN', isLate: true }] } });
    const { items } = made.agreement as { items: { id: string }[] };
    const progress = { itemId: items[0]?.id, status: 'DONE', note: 'Đã ban hành quy trình' };
    const told = await act(below, ['recordCoordinationProgress', 'CoordinationProgressInput'], progress, saved);
    expect(told).toMatchObject({
      agreement: { items: [{ status: 'DONE', isLate: false, progress: [{ status: 'DONE' }] }] },
    });
  });
});
