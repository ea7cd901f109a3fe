import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

interface Answer {
  problems?: { field: string }[];
  agreement?: {
    id: string;
    version: number;
    parties: { agencyId: string | null }[];
    corrections: { field: string; before: string; after: string }[];
    items: { id: string }[];
  };
}

async function act(by: Desk, [call, type]: readonly [string, string], input: object): Promise<Answer> {
  const text = `mutation ($input: ${type}!) { done: ${call}(input: $input) { __typename
    ... on AgreementSaved { agreement { id version parties { agencyId } corrections { field before after } items { id } } }
    ... on FieldsInvalid { problems { field } } } }`;
  return (await by.ask<{ done: Answer }>(text, { input })).done;
}

const frame = {
  ...{ title: 'Quy chế phối hợp', signedDay: '2026-01-20' },
  parties: [{ name: 'UBND tỉnh' }, { name: 'UBND xã' }],
};

async function agreed(count: number) {
  const { commune, province } = await makeProvince(server.db);
  const desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: province }]);
  const items = Array.from({ length: count }, (_, at) => ({ text: `Việc ${at + 1}`, leadName: 'Văn phòng' }));
  const made = await act(desk, ['recordAgreement', 'RecordAgreementInput'], { ...frame, items, agencyId: province });
  return { desk, commune, id: made.agreement?.id ?? '', first: made.agreement?.items[0]?.id };
}

const edits = ['editAgreement', 'EditAgreementInput'] as const;

describe('What a coordination agreement may come to say', () => {
  it('was never signed after it ended', async () => {
    const { desk, id } = await agreed(1);
    const ending = { id, expectedVersion: 1, endedDay: '2026-02-01', reason: 'Hết nhiệm kỳ' };
    expect((await act(desk, ['endAgreement', 'EndAgreementInput'], ending)).agreement).toMatchObject({ version: 2 });
    const late = { ...frame, id, expectedVersion: 2, signedDay: '2026-02-02', reason: 'Sai ngày' };
    expect((await act(desk, edits, late)).problems).toEqual([{ field: 'signedDay' }]);
  });

  it('means another agency by the same name of a party, and tells so', async () => {
    const { desk, commune, id } = await agreed(1);
    const parties = [{ name: 'UBND tỉnh' }, { name: 'UBND xã', agencyId: commune }];
    const { agreement } = await act(desk, edits, { ...frame, id, parties, expectedVersion: 1, reason: 'Thiếu' });
    expect(agreement).toMatchObject({ version: 2, parties: [{ agencyId: null }, { agencyId: commune }] });
    const [told] = agreement?.corrections ?? [];
    expect(told).toMatchObject({ field: 'parties', before: 'UBND tỉnh; UBND xã' });
    expect(told?.after).toMatch(/^UBND tỉnh; UBND xã – ./);
    expect(told?.after).not.toContain(commune);
  });

  it('keeps one thing agreed on at least and a hundred at most', async () => {
    const one = await agreed(1);
    const removal = { id: one.first, expectedVersion: 1, reason: 'Nhầm' };
    const removed = await act(one.desk, ['removeAgreementItem', 'RemoveAgreementItemInput'], removal);
    expect(removed.problems).toEqual([{ field: 'items' }]);
    const full = await agreed(99);
    const add = () => {
      const item = { agreementId: full.id, text: 'Thêm', leadName: 'Văn phòng' };
      return act(full.desk, ['addAgreementItem', 'AddAgreementItemInput'], item);
    };
    expect((await add()).agreement?.items).toHaveLength(100);
    expect((await add()).problems).toEqual([{ field: 'items' }]);
  });
});
