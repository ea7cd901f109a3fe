import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '../../server/actor.js';
import { atAgenda, makeBookedSession } from '../support/agendas.js';
import { cookieOf, type Desk, deskOf, makeProvince, makeStaff } from '../support/desk.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
});
afterAll(() => server.close());

const as = (role: StaffRole['role'], agencyId: string) => deskOf(server, [{ role, agencyId }]);

const asked = `itemId kind title code day dueDay preparation isLate mayHandIn documents { title reference }
  receiver { title } askingAgency { id } preparingAgency { id } handedIn { text reference version }`;

interface Asked {
  itemId: string;
  title: string | null;
  handedIn: { text: string; reference: string | null; version: number } | null;
  [field: string]: unknown;
}

async function seenBy(by: Desk, agencyId: string): Promise<Asked[] | null> {
  const question = `query ($agencyId: ID!) { preparationsAsked(agencyId: $agencyId) { ${asked} } }`;
  return (await by.ask<{ preparationsAsked: Asked[] | null }>(question, { agencyId })).preparationsAsked;
}

interface Outcome {
  __typename: string;
  asked?: Asked;
  problems?: { field: string; problem: string }[];
}

async function handIn(by: Desk, given: object): Promise<Outcome> {
  const text = `mutation ($input: HandInPreparationInput!) { handInPreparation(input: $input) { __typename
    ... on PreparationHandedIn { asked { ${asked} } } ... on PreparationChanged { asked { ${asked} } }
    ... on FieldsInvalid { problems { field problem } } } }`;
  const input = { expectedVersion: 0, text: 'Đã rà soát hồ sơ', ...given };
  return (await by.ask<{ handInPreparation: Outcome }>(text, { input })).handInPreparation;
}

/** An agenda of the province with one person and one topic; the commune was asked to prepare both. */
async function begun() {
  const desk = await as('SECRETARY', world.province);
  const session = await makeBookedSession(server.db, { agencyId: world.province, people: 1 });
  const { agenda } = await atAgenda(desk, 'proposeAgenda', session.id);
  const personItem = agenda.items[0]?.id ?? '';
  const preparing = { agencyId: world.commune };
  const asking = { preparing, dueDay: '2026-03-05', preparation: 'ASKED' };
  await atAgenda(desk, 'editAgendaItem', { itemId: personItem, expectedVersion: 99, note: 'chỉ lãnh đạo', ...asking });
  const added = await atAgenda(desk, 'addAgendaItem', {
    ...{ sessionId: session.id, kind: 'TOPIC', title: 'Cấp nước thôn 2', minutes: 10, ...asking },
    documents: [{ title: 'Công văn', reference: '15/UBND' }],
  });
  return { desk, session, personItem, topicItem: added.subjectId ?? '' };
}

const handedInOn = async (by: Desk, sessionId: string) => {
  const question = `query ($id: ID!) { agenda(sessionId: $id) {
    items { id preparation handedIn { agency { id } text reference handedInBy } } } }`;
  interface Told {
    agenda: { items: { id: string; preparation: string | null; handedIn: object[] | null }[] };
  }
  return (await by.ask<Told>(question, { id: sessionId })).agenda.items;
};

describe('What an agency was asked to prepare', () => {
  it('is seen by that agency, for which session and by when, and never who comes or what was told', async () => {
    const { session, personItem, topicItem } = await begun();
    const commune = await as('SECRETARY', world.commune);
    const list = (await seenBy(commune, world.commune)) ?? [];
    const [person, topic] = [personItem, topicItem].map((id) => list.find(({ itemId }) => itemId === id));
    expect(topic).toMatchObject({
      ...{ kind: 'TOPIC', title: 'Cấp nước thôn 2', code: null, dueDay: '2026-03-05', preparation: 'ASKED' },
      ...{ isLate: false, mayHandIn: true, handedIn: null, documents: [{ title: 'Công văn', reference: '15/UBND' }] },
      ...{ askingAgency: { id: world.province }, preparingAgency: { id: world.commune } },
    });
    expect(person).toMatchObject({ kind: 'REGISTRATION', title: null });
    expect(person?.['code']).toBeTruthy();
    expect(JSON.stringify(list)).not.toMatch(/Người 1|Việc của|chỉ lãnh đạo/);
    const question = 'query ($id: ID!) { agenda(sessionId: $id) { version } }';
    expect(await commune.ask(question, { id: session.id })).toEqual({ agenda: null });
  });

  it('is seen by its head and by the agency above, handed in by its desk and head, and is nobody else’s', async () => {
    const { topicItem } = await begun();
    const has = async (by: Desk, agencyId = world.commune) =>
      (await seenBy(by, agencyId))?.find(({ itemId }) => itemId === topicItem)?.['mayHandIn'] ?? null;
    expect(await has(await as('HEAD', world.commune))).toBe(true);
    expect(await has(await as('SECRETARY', world.province), world.province)).toBe(true);
    const elsewhere = await as('SECRETARY', world.elsewhere);
    expect(await seenBy(elsewhere, world.commune)).toBeNull();
    expect(await has(elsewhere, world.elsewhere)).toBeNull();
    expect((await handIn(elsewhere, { itemId: topicItem })).__typename).toBe('NotFoundHere');
    const handler = await as('CASE_HANDLER', world.commune);
    expect(await seenBy(handler, world.commune)).toBeNull();
    await expect(handIn(handler, { itemId: topicItem })).rejects.toThrow('FORBIDDEN');
  });

  it('stops being asked for when the item is taken off or asked of another, and that agency hears of it', async () => {
    const { desk, session, personItem, topicItem } = await begun();
    const commune = await as('SECRETARY', world.commune);
    const ids = async () => (await seenBy(commune, world.commune))?.map(({ itemId }) => itemId) ?? [];
    expect(await ids()).toEqual(expect.arrayContaining([personItem, topicItem]));
    await atAgenda(desk, 'removeAgendaItem', { itemId: topicItem, expectedVersion: 99 });
    const told = () => server.db.$client`
      select id from event where kind = 'AgendaChanged' and session_id = ${session.id} and agency_id = ${world.commune}`;
    const before = (await told()).length;
    const other = { itemId: personItem, expectedVersion: 99, preparing: { name: 'Công ty Cấp nước' } };
    await atAgenda(desk, 'editAgendaItem', other);
    expect((await told()).length).toBe(before + 1);
    expect(await ids()).not.toContain(personItem);
    expect(await ids()).not.toContain(topicItem);
    expect((await handIn(commune, { itemId: topicItem })).__typename).toBe('NotFoundHere');
  });
});

describe('Handing in', () => {
  it('puts it on the item and in the leader’s paper, both desks hear of it, and it is sealed and on record', async () => {
    const { desk, session, topicItem } = await begun();
    const commune = await as('SECRETARY', world.commune);
    const done = await handIn(commune, { itemId: topicItem, reference: ' 20/BC-UBND ' });
    expect(done).toMatchObject({
      __typename: 'PreparationHandedIn',
      asked: {
        preparation: 'RECEIVED',
        handedIn: { text: 'Đã rà soát hồ sơ', reference: '20/BC-UBND', version: 1 },
      },
    });
    const onAgenda = (await handedInOn(desk, session.id)).find(({ id }) => id === topicItem);
    const agency = { id: world.commune };
    expect(onAgenda).toMatchObject({
      preparation: 'RECEIVED',
      handedIn: [{ agency, text: 'Đã rà soát hồ sơ', reference: '20/BC-UBND', handedInBy: 'Phạm Thị Thử' }],
    });
    const brief = `query ($id: ID!) { agendaBrief(sessionId: $id) { matters { items { lines { label text } } } } }`;
    expect(JSON.stringify(await desk.ask(brief, { id: session.id }))).toContain(
      'Ủy ban nhân dân xã Bình Thử (20/BC-UBND): Đã rà soát hồ sơ',
    );
    const events = await server.db.$client`
      select distinct agency_id as id from event where kind = 'AgendaChanged' and session_id = ${session.id}`;
    expect(events.map(({ id }) => id).sort()).toEqual([world.commune, world.province].sort());
    const rows = await server.db.$client`select p::text as text from agenda_preparation p`;
    expect(JSON.stringify(rows)).not.toContain('rà soát');
    const acts = await server.db.$client`
      select act from audit_entry where act = 'PreparationHandedIn' and subject_ids @> ${[session.id]}`;
    expect(acts).toHaveLength(1);
  });

  it('is done anew from the version that was read; a colleague’s is not overwritten', async () => {
    const { topicItem: itemId } = await begun();
    const [one, other] = [await as('SECRETARY', world.commune), await as('HEAD', world.commune)];
    await handIn(one, { itemId, text: 'bản một' });
    expect(await handIn(other, { itemId, text: 'bản hai' })).toMatchObject({
      ...{ __typename: 'PreparationChanged', asked: { handedIn: { text: 'bản một', version: 1 } } },
    });
    expect(await handIn(other, { itemId, text: 'bản hai', expectedVersion: 1 })).toMatchObject({
      ...{ __typename: 'PreparationHandedIn', asked: { handedIn: { text: 'bản hai', version: 2 } } },
    });
  });

  it('needs words, and ends with the session', async () => {
    const { session, topicItem: itemId } = await begun();
    const commune = await as('SECRETARY', world.commune);
    const empty = await handIn(commune, { itemId, text: '  ' });
    expect(empty).toMatchObject({ __typename: 'FieldsInvalid', problems: [{ field: 'text', problem: 'MISSING' }] });
    await server.db.$client`update session set status = 'HELD' where id = ${session.id}`;
    expect((await handIn(commune, { itemId })).__typename).toBe('WrongState');
    expect((await seenBy(commune, world.commune))?.some((one) => one.itemId === itemId)).toBe(false);
  });

  it('goes with the matter when that is handed to handlers alone', async () => {
    const { desk, session, personItem: itemId } = await begun();
    const commune = await as('SECRETARY', world.commune);
    await handIn(commune, { itemId, text: 'Kết quả xác minh' });
    const handler = await as('CASE_HANDLER', world.province);
    await atAgenda(handler, 'handToHandlers', itemId);
    expect((await handedInOn(desk, session.id)).find(({ id }) => id === itemId)?.handedIn).toBeNull();
    const note = `query ($id: ID!) { agenda(sessionId: $id) { items { id handlersNote { note } } } }`;
    expect(JSON.stringify(await handler.ask(note, { id: session.id }))).toContain('Kết quả xác minh');
  });
});

it('What is still to be prepared stands among what needs the preparing agency, until it is handed in', async () => {
  const { personItem, topicItem } = await begun();
  const commune = await as('SECRETARY', world.commune);
  const question = `query ($agencyId: ID!) { deskToday(agencyId: $agencyId, from: "2026-03-02", to: "2026-03-09") {
    lines { kind count dueDay isLate agency { id } } } }`;
  interface Line {
    kind: string;
    count: number;
  }
  const line = async () => {
    const { deskToday } = await commune.ask<{ deskToday: { lines: Line[] } }>(question, { agencyId: world.commune });
    return deskToday.lines.find(({ kind }) => kind === 'PREPARATION_DUE');
  };
  const first = await line();
  expect(first).toMatchObject({ dueDay: '2026-03-05', isLate: false, agency: { id: world.commune } });
  for (const itemId of [personItem, topicItem]) await handIn(commune, { itemId });
  expect((await line())?.count ?? 0).toBe((first?.count ?? 0) - 2);
});

it('The leader’s paper leaves as a file only after a fresh proof of who takes it', async () => {
  const { session } = await begun();
  const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: world.province }]);
  const headers = { cookie: await cookieOf(server, username) };
  const take = () => fetch(`${server.url}/staff/agendas/${session.id}.pdf`, { headers });
  expect((await take()).status).toBe(200);
  server.clock.pass(10);
  const late = await take();
  expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('xác nhận lại danh tính')]);
  server.clock.set(morning);
});
