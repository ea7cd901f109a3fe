import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isClosed, isLateOn, recommendationAfter } from '../../server/oversight/rules.js';
import { correctedFields } from '../../server/papers/correction-rules.js';
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
    expect(await below.ask(query, { agencyId: commune, text: '39/KH-VPUB' })).toEqual({
      officialDocuments: { nodes: [] },
    });
    expect(await below.ask(query, { agencyId: province })).toEqual({ officialDocuments: null });
    expect((await register(desk, { ...given, number: 'ba mươi tám' })).problems).toEqual([{ field: 'number' }]);
    expect((await register(below, given)).__typename).toBe('NotFoundHere');
  });

  const edit = (by: Desk, input: object) =>
    act(
      by,
      ['editDocument', 'EditDocumentInput'],
      input,
      `... on DocumentSaved { document { version number note corrections { version reason field before after } } }
       ... on DocumentKnown { number } ... on StaleVersion { currentVersion }`,
    );
  const remove = (by: Desk, id: string, expectedVersion = 1) =>
    act(
      by,
      ['removeDocument', 'RemoveDocumentInput'],
      { id, expectedVersion, reason: 'Ghi nhầm sổ' },
      '... on DocumentInUse { count } ... on DocumentRemoved { documentId }',
    );
  const idOf = ({ document }: Done) => (document as { id: string }).id;

  it('is corrected with a reason, on the version that was read, and keeps what it said before', async () => {
    const { desk, province, below } = await office();
    const given = { ...paper, agencyId: province, number: '40/KH-VPUB' };
    const id = idOf(await register(desk, given));
    const other = await register(desk, { ...given, number: '41/KH-VPUB' });
    const wish = {
      ...paper,
      id,
      expectedVersion: 1,
      number: '40/KH-VPUB',
      note: 'Bản điện tử',
      reason: 'Thiếu ghi chú',
    };
    expect((await edit(below, wish)).__typename).toBe('NotFoundHere');
    expect((await edit(desk, { ...wish, reason: ' ' })).problems).toEqual([{ field: 'reason' }]);
    expect(await edit(desk, { ...wish, number: '41-KH/VPUB' })).toMatchObject({ number: '41/KH-VPUB' });
    expect(await edit(desk, { ...wish, replacesId: id })).toMatchObject({ __typename: 'NotFoundHere' });
    expect(await edit(desk, wish)).toMatchObject({
      document: {
        version: 2,
        note: 'Bản điện tử',
        corrections: [{ version: 2, reason: 'Thiếu ghi chú', field: 'note', before: null, after: 'Bản điện tử' }],
      },
    });
    expect(await edit(desk, wish)).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2 });
    const twice = await Promise.all([1, 2].map((n) => edit(desk, { ...wish, expectedVersion: 2, note: `Bản ${n}` })));
    expect(twice.map((one) => one.__typename).sort()).toEqual(['DocumentSaved', 'StaleVersion']);
    expect(
      await edit(desk, { ...wish, id: idOf(other), expectedVersion: 1, number: '41/KH-VPUB', replacesId: id }),
    ).toMatchObject({
      document: { version: 2 },
    });
    expect(await remove(desk, id, 3)).toMatchObject({ __typename: 'DocumentInUse', count: 1 });
  });

  it('loses what was entered by mistake, and only that', async () => {
    const { desk, province, below } = await office();
    const id = idOf(await register(desk, { ...paper, agencyId: province, number: '42/KH-VPUB' }));
    expect((await remove(below, id)).__typename).toBe('NotFoundHere');
    expect(await remove(desk, id)).toMatchObject({ __typename: 'DocumentRemoved', documentId: id });
    expect((await remove(desk, id)).__typename).toBe('NotFoundHere');
    const again = await register(desk, { ...paper, agencyId: province, number: '42/KH-VPUB' });
    expect(again.__typename).toBe('DocumentSaved');
  });

  it('is replaced by papers of its own list only', async () => {
    const { desk, province, elsewhere } = await office();
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: elsewhere }]);
    const theirs = idOf(await register(stranger, { ...paper, agencyId: elsewhere, number: '43/KH-VPUB' }));
    const mine = { ...paper, agencyId: province, number: '44/KH-VPUB', replacesId: theirs };
    expect((await register(desk, mine)).__typename).toBe('NotFoundHere');
  });

  it('tells which fields a correction changes', () => {
    const before = { title: 'Một', note: null, number: '1/KH' };
    expect(correctedFields(before, { title: 'Hai', note: null, number: '1/KH' })).toEqual([
      { field: 'title', before: 'Một', after: 'Hai' },
    ]);
    expect(correctedFields(before, before)).toEqual([]);
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

  it('is corrected until every recommendation of it is closed', async () => {
    const { desk, below, province, commune } = await office();
    const told =
      '... on OversightSaved { visit { id version isClosed findings corrections { field reason } recommendations { id version text status corrections { reason } } } }';
    const words = { body: 'Thanh tra tỉnh', theme: 'Việc tiếp công dân', fromDay: '2026-02-10', toDay: '2026-02-12' };
    const made = await act(
      desk,
      ['recordOversight', 'RecordOversightInput'],
      { ...words, agencyId: province, visitedIds: [province, commune] },
      told,
    );
    const visitId = (made.visit as { id: string }).id;
    const editVisit = (by: Desk, input: object) =>
      act(
        by,
        ['editOversight', 'EditOversightInput'],
        { ...words, id: visitId, visitedIds: [commune], reason: 'Bổ sung', ...input },
        told,
      );
    expect((await editVisit(below, { expectedVersion: 1 })).__typename).toBe('NotFoundHere');
    expect(await editVisit(desk, { expectedVersion: 1, findings: 'Niêm yết đủ' })).toMatchObject({
      visit: {
        version: 2,
        findings: 'Niêm yết đủ',
        corrections: [{ reason: 'Bổ sung' }, { field: 'visited' }],
        isClosed: false,
      },
    });
    expect((await editVisit(desk, { expectedVersion: 1 })).__typename).toBe('StaleVersion');
    const wish = { visitId, toAgencyId: commune, text: 'Niêm yết' };
    const recommended = await act(desk, ['recommend', 'RecommendInput'], wish, told);
    const [one] = (recommended.visit as { recommendations: { id: string; version: number }[] }).recommendations;
    expect(await editVisit(desk, { expectedVersion: 2, visitedIds: [province] })).toMatchObject({
      __typename: 'NotFoundHere',
    });
    const editOne = (by: Desk, input: object) =>
      act(
        by,
        ['editRecommendation', 'EditRecommendationInput'],
        { id: one?.id, text: 'Niêm yết lịch', reason: 'Rõ hơn', ...input },
        told,
      );
    expect((await editOne(below, { expectedVersion: 1 })).__typename).toBe('NotFoundHere');
    expect(await editOne(desk, { expectedVersion: 1 })).toMatchObject({
      visit: { recommendations: [{ version: 2, text: 'Niêm yết lịch', corrections: [{ reason: 'Rõ hơn' }] }] },
    });
    expect((await editOne(desk, { expectedVersion: 1, text: 'Khác' })).__typename).toBe('StaleVersion');
    await act(below, ['answerRecommendation', 'AnswerRecommendationInput'], { id: one?.id, answer: 'Đã làm' }, told);
    await act(desk, ['closeRecommendation', 'CloseRecommendationInput'], { id: one?.id, isAccepted: true }, told);
    expect((await editOne(desk, { expectedVersion: 4 })).__typename).toBe('RecommendationWrongStatus');
    expect((await editVisit(desk, { expectedVersion: 2 })).__typename).toBe('OversightClosed');
    expect(isClosed([])).toBe(false);
    expect(isClosed([{ status: 'CLOSED' }, { status: 'ANSWERED' }])).toBe(false);
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

  const told = `... on AgreementSaved { agreement { id version title endedDay endedReason mayKeep mayTell parties { name agencyId }
    corrections { field before after } items { id version text corrections { reason } } } }
    ... on AgreementOver { endedDay }`;
  const stale = `${told} ... on StaleVersion { currentVersion }`;
  const removal = `${told.replace(/\.\.\. on AgreementOver.*/s, '')} ... on ProgressTold { count }`;
  interface Told {
    agreement: { id: string; items: { id: string; version: number; text: string }[] };
  }

  async function agreed() {
    const world = await office();
    const { province, commune, desk } = world;
    const frame = {
      ...{ title: 'Quy chế phối hợp', signedDay: '2026-01-20' },
      parties: [{ name: 'UBND tỉnh' }, { name: 'UBND xã', agencyId: commune }],
    };
    const items = [
      { text: 'Trả kết quả đơn', leadName: 'Văn phòng' },
      { text: 'Cử người dự', leadName: 'Mặt trận' },
    ];
    const input = { ...frame, items, agencyId: province };
    const { agreement } = (await act(
      desk,
      ['recordAgreement', 'RecordAgreementInput'],
      input,
      told,
    )) as unknown as Told;
    const [first, second] = agreement.items.map(({ id }) => id);
    return { ...world, frame, id: agreement.id, first, second };
  }

  it('is corrected by who keeps it, with what was agreed on, and keeps what stood before', async () => {
    const { desk, below, commune, frame, id, first, second } = await agreed();
    const edit = (by: Desk, input: object) =>
      act(by, ['editAgreement', 'EditAgreementInput'], { ...frame, id, reason: 'Sai tên', ...input }, stale);
    expect((await edit(below, { expectedVersion: 1 })).__typename).toBe('NotFoundHere');
    expect((await edit(desk, { expectedVersion: 1, parties: [] })).problems).toEqual([{ field: 'parties' }]);
    expect(await edit(desk, { expectedVersion: 1, title: 'Chương trình phối hợp' })).toMatchObject({
      agreement: {
        version: 2,
        parties: [{ agencyId: null }, { agencyId: commune }],
        corrections: [{ field: 'title', before: 'Quy chế phối hợp', after: 'Chương trình phối hợp' }],
      },
    });
    expect(await edit(desk, { expectedVersion: 1 })).toMatchObject({ currentVersion: 2 });
    const editItem = (input: object) =>
      act(
        desk,
        ['editAgreementItem', 'EditAgreementItemInput'],
        { id: first, leadName: 'Văn phòng', reason: 'Gõ nhầm', ...input },
        stale,
      );
    expect(await editItem({ expectedVersion: 1, text: 'Trả kết quả đơn trong 7 ngày' })).toMatchObject({
      agreement: {
        items: [{ version: 2, text: 'Trả kết quả đơn trong 7 ngày', corrections: [{ reason: 'Gõ nhầm' }] }, {}],
      },
    });
    expect((await editItem({ expectedVersion: 1, text: 'Khác' })).__typename).toBe('StaleVersion');
    const added = await act(
      desk,
      ['addAgreementItem', 'AddAgreementItemInput'],
      { agreementId: id, text: 'Hòa giải', leadName: 'Tư pháp' },
      told,
    );
    expect((added as unknown as Told).agreement.items.map(({ text }) => text)).toEqual([
      'Trả kết quả đơn trong 7 ngày',
      'Cử người dự',
      'Hòa giải',
    ]);
    const removed = await act(
      desk,
      ['removeAgreementItem', 'RemoveAgreementItemInput'],
      { id: second, expectedVersion: 1, reason: 'Nhầm' },
      removal,
    );
    expect((removed as unknown as Told).agreement.items).toHaveLength(2);
  });

  it('ends with a reason, goes on when that is taken back, and is taken out only while nothing was told of it', async () => {
    const { desk, below, id, first } = await agreed();
    const end = (input: object) =>
      act(
        desk,
        ['endAgreement', 'EndAgreementInput'],
        { id, endedDay: '2026-03-01', reason: 'Hết nhiệm kỳ', ...input },
        stale,
      );
    expect((await end({ expectedVersion: 1, endedDay: '2026-01-01' })).problems).toEqual([{ field: 'endedDay' }]);
    expect(await end({ expectedVersion: 1 })).toMatchObject({
      agreement: { version: 2, endedDay: '2026-03-01', endedReason: 'Hết nhiệm kỳ', mayKeep: true, mayTell: false },
    });
    const tell = () =>
      act(
        below,
        ['recordCoordinationProgress', 'CoordinationProgressInput'],
        { itemId: first, status: 'IN_PROGRESS', note: 'Đang làm' },
        told,
      );
    expect(await tell()).toMatchObject({ __typename: 'AgreementOver', endedDay: '2026-03-01' });
    const add = { agreementId: id, text: 'Thêm', leadName: 'Văn phòng' };
    expect((await act(desk, ['addAgreementItem', 'AddAgreementItemInput'], add, told)).__typename).toBe(
      'AgreementOver',
    );
    const resumed = await act(
      desk,
      ['resumeAgreement', 'ResumeAgreementInput'],
      { id, expectedVersion: 2, reason: 'Kết thúc nhầm' },
      stale,
    );
    expect(resumed).toMatchObject({ agreement: { version: 3, endedDay: null, mayTell: true } });
    expect(await tell()).toMatchObject({ agreement: { mayKeep: false, mayTell: true } });
    const remove = (expectedVersion: number) =>
      act(
        desk,
        ['removeAgreement', 'RemoveAgreementInput'],
        { id, expectedVersion, reason: 'Nhầm' },
        '... on ProgressTold { count }',
      );
    expect(await remove(3)).toMatchObject({ __typename: 'ProgressTold', count: 1 });
    const item = await act(
      desk,
      ['removeAgreementItem', 'RemoveAgreementItemInput'],
      { id: first, expectedVersion: 1, reason: 'Nhầm' },
      removal,
    );
    expect(item).toMatchObject({ __typename: 'ProgressTold', count: 1 });
    const other = await agreed();
    const gone = await act(
      other.desk,
      ['removeAgreement', 'RemoveAgreementInput'],
      { id: other.id, expectedVersion: 1, reason: 'Ghi trùng' },
      '... on AgreementRemoved { agreementId }',
    );
    expect(gone).toMatchObject({ agreementId: other.id });
    const list = await other.desk.ask<{ coordinationAgreements: object[] }>(
      'query ($a: ID!) { coordinationAgreements(agencyId: $a) { id } }',
      { a: other.province },
    );
    expect(list.coordinationAgreements).toEqual([]);
  });
});
