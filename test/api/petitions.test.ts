import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeHouse, perform, petitionFields, petitionOf } from '../support/visiting.js';

let server: TestServer;
let house: Awaited<ReturnType<typeof makeHouse>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  house = await makeHouse(server);
});
afterAll(() => server.close());

const one = `query ($id: ID!) { petition(id: $id) { ${petitionFields} steps { act note documentNumber } } }`;
const list = `query ($filter: PetitionFilter) { petitions(filter: $filter, first: 100) { nodes { ${petitionFields} } } }`;

interface Seen {
  id: string;
  version: number;
  [field: string]: unknown;
}
type Asker = Awaited<ReturnType<typeof makeHouse>>['secretary'];
const seen = async (who: Asker, id: string) => (await who.desk.ask<{ petition: Seen | null }>(one, { id })).petition;
const listed = async (who: Asker, filter: object = {}) =>
  (await who.desk.ask<{ petitions: { nodes: Seen[] } }>(list, { filter })).petitions.nodes;

/** Does acts one after another, each with the version the one before left. */
async function course(who: Asker, id: string, acts: readonly object[]) {
  let petition = await seen(who, id);
  for (const act of acts) {
    const expectedVersion = petition?.version ?? 0;
    const done = await perform(who.desk, 'actOnPetition', { id, expectedVersion, day: '2026-03-02', ...act });
    if (done.__typename !== 'PetitionSaved') throw new Error(JSON.stringify(done));
    petition = done.petition;
  }
  return petition;
}

describe('A petition', () => {
  it('is taken in with what is due, classified, accepted and resolved, with every step on record', async () => {
    const { agencyId, secretary } = house;
    const wish = petitionOf(agencyId);
    const { petition } = await perform(secretary.desk, 'registerPetition', wish);
    expect(petition).toMatchObject({
      ...{ code: '1/2026', state: 'RECEIVED', isOpen: true, isHandedOver: false, senderName: 'Trần Văn Khiếu' },
      deadlines: [
        { kind: 'PROCESSING', dueDay: '2026-03-09', isOpen: true },
        { kind: 'REPLY', dueDay: '2026-03-13', isOpen: true },
      ],
    });
    expect((await perform(secretary.desk, 'registerPetition', wish)).petition.id).toBe(petition.id);
    const after = await course(secretary, petition.id, [
      { act: 'CLASSIFY', eligible: true, withinJurisdiction: true, settlement: 'NOT_SETTLED' },
      { act: 'ACCEPT', documentNumber: '12/TB-UBND' },
      { act: 'BEGIN' },
      { act: 'WITHDRAW', withdrawal: { extent: 'PARTIAL', context: 'DIALOGUE' }, note: 'Rút phần hỗ trợ tái định cư' },
      { act: 'RESOLVE', documentNumber: '40/QĐ-UBND', finding: 'PARTLY_RIGHT' },
    ]);
    expect(after).toMatchObject({
      ...{ state: 'RESOLVED', isOpen: false, outcomeNumber: '12/TB-UBND', resolvedDay: '2026-03-02' },
      withdrawals: [{ extent: 'PARTIAL', context: 'DIALOGUE', content: 'Rút phần hỗ trợ tái định cư' }],
      possibleActs: ['ANSWER', 'VOID'],
    });
    const due = ((after?.deadlines ?? []) as { kind: string; metDay: string | null }[]).map(({ kind, metDay }) => [
      kind,
      metDay,
    ]);
    expect(Object.fromEntries(due)).toEqual({
      ...{ PROCESSING: '2026-03-02', REPLY: '2026-03-02', ACCEPTANCE: '2026-03-02', SETTLEMENT: '2026-03-02' },
    });
    const steps = (await seen(secretary, petition.id))?.steps as { act: string }[];
    expect(steps.map(({ act }) => act)).toEqual(['RESOLVE', 'WITHDRAW', 'BEGIN', 'ACCEPT', 'CLASSIFY', 'REGISTERED']);
    const stale = { id: petition.id, expectedVersion: 1, act: 'ANSWER', day: '2026-03-02' };
    expect((await perform(secretary.desk, 'actOnPetition', stale)).__typename).toBe('StaleVersion');
  });

  it('has the term of its settlement prolonged once, with a reason and a paper', async () => {
    const { agencyId, secretary } = house;
    const { petition } = await perform(secretary.desk, 'registerPetition', petitionOf(agencyId));
    const accepted = await course(secretary, petition.id, [
      { act: 'CLASSIFY', eligible: true, withinJurisdiction: true },
      { act: 'ACCEPT', documentNumber: '21/TB-UBND' },
    ]);
    expect(accepted?.deadlines).toContainEqual(expect.objectContaining({ kind: 'SETTLEMENT', dueDay: '2026-04-01' }));
    const told = { id: petition.id, act: 'PROLONG', day: '2026-03-02', documentNumber: '22/QĐ-UBND' };
    const first = { ...told, expectedVersion: accepted?.version };
    expect(await perform(secretary.desk, 'actOnPetition', first)).toMatchObject({ problem: 'REASON_MISSING' });
    const { petition: longer } = await perform(secretary.desk, 'actOnPetition', { ...first, note: 'Phải giám định' });
    expect(longer.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'SETTLEMENT', dueDay: '2026-04-16', isOpen: true, isProlonged: true }),
    );
    expect(longer.possibleActs).not.toContain('PROLONG');
    const again = { ...told, expectedVersion: longer.version, note: 'Lần nữa' };
    expect(await perform(secretary.desk, 'actOnPetition', again)).toMatchObject({ problem: 'NOT_PROLONGABLE' });
    const steps = (await seen(secretary, petition.id))?.steps as object[];
    expect(steps[0]).toMatchObject({ act: 'PROLONG', note: 'Phải giám định', documentNumber: '22/QĐ-UBND' });
  });

  it('that came through the Front is due back there 7 days after it was resolved', async () => {
    const { agencyId, secretary } = house;
    const wish = { receivedVia: 'FRONT', incomingNumber: '5/CV-MTTQ' };
    const { petition } = await perform(secretary.desk, 'registerPetition', petitionOf(agencyId, {}, wish));
    const resolved = await course(secretary, petition.id, [
      { act: 'CLASSIFY', eligible: true, withinJurisdiction: true },
      { act: 'ACCEPT', documentNumber: '13/TB-UBND' },
      { act: 'BEGIN' },
      { act: 'RESOLVE', documentNumber: '41/QĐ-UBND' },
    ]);
    expect(resolved?.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'FRONT_RESULT', dueDay: '2026-03-09', isOpen: true }),
    );
    const told = await course(secretary, petition.id, [{ act: 'TELL_FRONT', documentNumber: '42/CV-UBND' }]);
    expect(told).toMatchObject({ resultToldDay: '2026-03-02' });
  });

  it('outside the agency’s power is forwarded, and the reply comes back; what does not fit is refused in words', async () => {
    const { agencyId, secretary } = house;
    const { petition } = await perform(secretary.desk, 'registerPetition', petitionOf(agencyId));
    const classified = await course(secretary, petition.id, [
      { act: 'CLASSIFY', eligible: true, withinJurisdiction: false },
    ]);
    const try_ = (act: object) =>
      perform(secretary.desk, 'actOnPetition', {
        ...{ id: petition.id, expectedVersion: classified?.version, day: '2026-03-02' },
        ...act,
      });
    expect(await try_({ act: 'ACCEPT', documentNumber: '1/TB-UBND' })).toMatchObject({
      problem: 'OUTSIDE_JURISDICTION',
    });
    expect(await try_({ act: 'FORWARD', documentNumber: 'mười hai', forwardedToName: 'Sở Xây dựng' })).toMatchObject({
      ...{ problem: 'NUMBER_UNREADABLE', message: 'Số, ký hiệu văn bản chưa đúng dạng, chẳng hạn 15/TB-UBND.' },
    });
    const replied = await course(secretary, petition.id, [
      { act: 'FORWARD', documentNumber: '14/PC-UBND', forwardedToName: 'Sở Xây dựng' },
      { act: 'RECORD_REPLY', documentNumber: '99/CV-SXD' },
    ]);
    expect(replied).toMatchObject({ state: 'REPLIED', forwardedTo: 'Sở Xây dựng', replyReceivedDay: '2026-03-02' });
  });

  it('is found by its sender, by what is overdue and by its kind', async () => {
    const { agencyId, secretary } = house;
    const sender = { fullName: 'Đặng Thị Muộn' };
    const late = petitionOf(agencyId, { sender, type: 'FEEDBACK' }, { receivedDay: '2026-01-05' });
    const { petition } = await perform(secretary.desk, 'registerPetition', late);
    const ids = async (filter: object) => (await listed(secretary, filter)).map(({ id }) => id);
    expect(await ids({ sender: 'dang thi  MUON' })).toEqual([petition.id]);
    const { inspector: overseer } = house;
    expect((await listed(overseer, { types: ['FEEDBACK'] })).map(({ id }) => id)).toEqual([petition.id]);
    expect(await listed(overseer, { sender: 'Đặng Thị Muộn' }), 'who sent what is not told by asking').toEqual([]);
    expect(await ids({ overdue: true })).toEqual([petition.id]);
    expect(await ids({ types: ['FEEDBACK'] })).toEqual([petition.id]);
    expect(await ids({ unanswered: true, toDay: '2026-01-31' })).toEqual([petition.id]);
  });
});

it('is asked by POST only: no name and no matter stands in an address', async () => {
  const { secretary } = house;
  const query = encodeURIComponent('{ petitions { nodes { id } } }');
  const answer = await fetch(`${server.url}/staff/graphql?query=${query}`, {
    headers: { cookie: secretary.cookie, 'apollo-require-preflight': '1' },
  });
  expect(await answer.text()).toContain('BAD_USER_INPUT');
});

describe('What is confidential', () => {
  it('needs a handler who holds the role there; what turns out to be a denunciation is handed over first', async () => {
    const { agencyId, secretary, handler } = house;
    const alone = petitionOf(agencyId, { type: 'DENUNCIATION' });
    expect((await perform(secretary.desk, 'registerPetition', alone)).__typename).toBe('HandlerNeeded');
    const wrong = petitionOf(agencyId, { type: 'DENUNCIATION', handlerIds: [secretary.id] });
    expect((await perform(secretary.desk, 'registerPetition', wrong)).__typename).toBe('HandlerNeeded');
    const { petition } = await perform(secretary.desk, 'registerPetition', petitionOf(agencyId));
    const classify = { id: petition.id, expectedVersion: petition.version, act: 'CLASSIFY', day: '2026-03-02' };
    const told = { ...classify, type: 'DENUNCIATION', eligible: true, withinJurisdiction: true };
    expect((await perform(secretary.desk, 'actOnPetition', told)).__typename).toBe('HandlerNeeded');
    const name = { id: petition.id, expectedVersion: petition.version, accountIds: [handler.id] };
    const handed = await perform(secretary.desk, 'namePetitionHandlers', name);
    expect(handed.petition).toMatchObject({ isHandedOver: true, isWhole: false, type: null, senderName: null });
    const classified = { ...told, expectedVersion: handed.petition.version };
    expect((await perform(secretary.desk, 'actOnPetition', classified)).__typename).toBe('NotFoundHere');
    expect((await perform(handler.desk, 'actOnPetition', classified)).petition).toMatchObject({ type: 'DENUNCIATION' });
    expect(await listed(secretary, { sender: 'Trần Văn Khiếu', types: ['DENUNCIATION'] })).toEqual([]);
  });
});
