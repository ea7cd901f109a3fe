import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../db/fold.js';
import { sessionsQuery } from '../support/documents.js';
import { later, makeAgency, makePoint, makePosition, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

interface Page {
  sessions: {
    edges: { cursor: string; node: { id: string } }[];
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

async function page(filter: object, more: object = {}) {
  const { data, errors } = await server.gql<Page>(sessionsQuery, { filter, first: 100, ...more });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.sessions;
}
const ids = async (filter: object) => (await page(filter)).nodes.map((one) => one.id);
const days = (n: number) => later(morning, n * 24 * 60);

describe('the published calendar', () => {
  it('is read page by page in the order sessions begin, none twice and none missed, also when two begin together', async () => {
    const agencyId = await makeAgency(server.db);
    const starts = [12, 10, 11, 11, 11, 14, 13];
    for (const n of starts) await makeSession(server.db, { agencyId, startsAt: days(n) });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const one: Page['sessions'] = await page({ agencyId }, { first: 2, after });
      expect(one.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...one.nodes.map((node) => node.id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(starts.length);
    expect(seen).toEqual(await ids({ agencyId }));
  });

  it('of an agency takes in what is below it, or not, as asked', async () => {
    const province = await makeAgency(server.db);
    const commune = await makeAgency(server.db, { parentId: province });
    const above = await makeSession(server.db, { agencyId: province });
    const below = await makeSession(server.db, { agencyId: commune, startsAt: days(11) });
    expect(await ids({ agencyId: province })).toEqual([above.id, below.id]);
    expect(await ids({ agencyId: province, includeSubordinate: false })).toEqual([above.id]);
    expect(await ids({ agencyId: commune })).toEqual([below.id]);
  });

  it('can be narrowed by leader, place, kind, mode, days and free places', async () => {
    const { agencyId, leaderId, positionId } = await makePosition(server.db);
    const own = { agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId };
    const pointId = await makePoint(server.db, { agencyId });
    const one = await makeSession(server.db, { ...own, pointId, startsAt: days(10) });
    const two = await makeSession(server.db, { ...own, kind: 'PUBLIC_DIALOGUE', mode: 'ONLINE', startsAt: days(20) });
    const full = await makeSession(server.db, { ...own, slots: [0], startsAt: days(21) });
    expect(await ids({ leaderId })).toEqual([one.id, two.id, full.id]);
    expect(await ids({ leaderId, pointId })).toEqual([one.id]);
    expect(await ids({ leaderId, kinds: ['PUBLIC_DIALOGUE'] })).toEqual([two.id]);
    expect(await ids({ leaderId, mode: 'ONLINE' })).toEqual([two.id]);
    expect(await ids({ leaderId, freeOnly: true })).toEqual([one.id, two.id]);
    const day = days(20).slice(0, 10);
    expect(await ids({ leaderId, fromDay: day, toDay: day })).toEqual([two.id]);
  });

  it('counts days as Viet Nam does: half past midnight there belongs to the new day', async () => {
    const agencyId = await makeAgency(server.db);
    const { id } = await makeSession(server.db, { agencyId, startsAt: '2026-03-19T17:30:00.000Z' });
    expect(await ids({ agencyId, fromDay: '2026-03-20', toDay: '2026-03-20' })).toEqual([id]);
    expect(await ids({ agencyId, fromDay: '2026-03-19', toDay: '2026-03-19' })).toEqual([]);
  });

  it('finds words without their tones, in any order, and takes % and _ as they are', async () => {
    const agencyId = await makeAgency(server.db);
    const { id } = await makeSession(server.db, {
      agencyId,
      searchText: fold('Nguyễn Đình Độ Chủ tịch xã Thăng Bình 100% đất'),
    });
    for (const text of ['thang binh', 'Thăng Bình', 'BÌNH đình', 'do chu tich', '100%'])
      expect(await ids({ agencyId, text })).toEqual([id]);
    for (const text of ['thang_binh', '1%0', 'quảng nam']) expect(await ids({ agencyId, text })).toEqual([]);
  });

  it('answers a size outside 1–100 and a foreign cursor with what is wrong', async () => {
    for (const [variables, code] of [
      [{ first: 0 }, 'BAD_USER_INPUT'],
      [{ first: 101 }, 'BAD_USER_INPUT'],
      [{ after: 'nonsense' }, 'CURSOR_INVALID'],
    ] as const) {
      const { errors } = await server.gql(sessionsQuery, variables);
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
  });

  it('answers an agency, leader or place that cannot exist with nothing', async () => {
    expect(await ids({ agencyId: randomUUID() })).toEqual([]);
    expect(await ids({ leaderId: 'x' })).toEqual([]);
  });
});

describe('what is not published', () => {
  it('is not there by id, slug, list, search, count or next free places', async () => {
    const agencyId = await makeAgency(server.db);
    const draft = await makeSession(server.db, { agencyId, isPublished: false, searchText: 'bi mat' });
    const ask = async (query: string) => (await server.gql(query)).data;
    expect(await ask(`{ session(id: "${draft.id}") { id } }`)).toEqual({ session: null });
    expect(await ask(`{ session(slug: "${draft.id}") { id } }`)).toEqual({ session: null });
    expect(await ids({ agencyId })).toEqual([]);
    expect(await ids({ text: 'bi mat' })).toEqual([]);
    expect(await ask(`{ nextFreeSessions(filter: { agencyId: "${agencyId}" }) { id } }`)).toEqual({
      nextFreeSessions: [],
    });
  });
});

describe('one session', () => {
  it('tells who receives whom, when and where, by id and by slug, with its slots in order', async () => {
    const made = await makeSession(server.db, { slots: [1, 2] });
    const fields = `id agency { id name } assignedPosition { title leader { fullName positions { title } } } actualPosition { id }
      point { name address } slots { id capacity freePlaces session { id } } participants { name } hosts { id } registrationState`;
    const byId = await server.gql(`{ session(id: "${made.id}") { ${fields} } }`);
    const bySlug = await server.gql(`{ session(slug: "${made.id}") { ${fields} } }`);
    expect(byId.data).toEqual(bySlug.data);
    expect(byId.data?.session).toMatchObject({
      agency: { id: made.agencyId },
      assignedPosition: { title: 'Chủ tịch UBND xã', leader: { fullName: 'Lê Văn Thử' } },
      actualPosition: null,
      slots: made.slotIds.map((id, i) => ({ id, capacity: i + 1, freePlaces: i + 1, session: { id: made.id } })),
      registrationState: 'OPEN',
    });
  });
});
