import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, planner } from '../support/arranging.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

interface News {
  id: string;
  at: string;
  kind: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const side = 'slug startsAt status statusReason freePlaces registrationState actualPosition { id } slots { id }';
const question = `query ($filter: CalendarNewsFilter, $first: Int!, $after: String) {
  calendarNews(filter: $filter, first: $first, after: $after) {
    nodes { id at kind before { ${side} } after { ${side} } } pageInfo { hasNextPage endCursor }
  }
}`;

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
let plans: ReturnType<typeof planner>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  plans = planner(world, desk);
});
afterAll(() => server.close());

async function newsOf(filter: object, page: object = { first: 50 }) {
  const { data, errors } = await server.gql<{
    calendarNews: { nodes: News[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }>(question, { filter, ...page });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.calendarNews;
}

/** A session that was announced, moved, given to a deputy and cancelled. */
async function troubled() {
  const { session } = await plans.published();
  const { id } = session;
  const newStartsAt = later(session.startsAt, 24 * 60);
  await act(desk, 'postponeSession', { id, reason: 'Bão số 9', newStartsAt });
  await act(desk, 'delegateSession', { id, reason: 'Đi công tác', positionId: world.deputy.positionId });
  await act(desk, 'cancelSession', { id, reason: 'Nước lũ dâng' });
  return { id, session, newStartsAt };
}

describe('News of the calendar', () => {
  it('tell every change of a session with both sides of it, latest first', async () => {
    const { id, session, newStartsAt } = await troubled();
    const { nodes } = await newsOf({ sessionId: id });
    expect(nodes.map(({ kind }) => kind)).toEqual(['CANCELLED', 'RECEIVER_CHANGED', 'MOVED', 'PUBLISHED']);
    const [cancelled, delegated, moved, published] = nodes;
    expect(published).toMatchObject({ before: null, after: { startsAt: session.startsAt, status: 'SCHEDULED' } });
    expect(moved).toMatchObject({
      before: { startsAt: session.startsAt },
      after: { startsAt: newStartsAt, status: 'RESCHEDULED', statusReason: 'Bão số 9' },
    });
    expect(delegated?.before).toMatchObject({ actualPosition: null });
    expect(delegated?.after).toMatchObject({ actualPosition: { id: world.deputy.positionId } });
    expect(cancelled?.after).toMatchObject({ status: 'CANCELLED', freePlaces: 0, registrationState: 'NOT_OFFERED' });
  });

  it('are read page by page without gap or double', async () => {
    await troubled();
    const filter = { agencyId: world.province };
    const whole = await newsOf(filter);
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await newsOf(filter, { first: 3, after });
      read.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(read).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(read).size).toBe(read.length);
  });

  it('tell nothing of a draft, and of a withdrawn session only that', async () => {
    const draft = await plans.drafted();
    expect((await newsOf({ sessionId: draft.session.id })).nodes).toEqual([]);
    const { session } = await plans.published();
    await act(desk, 'unpublishSession', { id: session.id });
    const { nodes } = await newsOf({ sessionId: session.id });
    expect(nodes).toMatchObject([{ kind: 'WITHDRAWN', before: { slug: session.slug }, after: null }]);
  });

  it('find nothing for what is no id, rather than everything', async () => {
    expect((await newsOf({ agencyId: 'x' })).nodes).toEqual([]);
    expect((await newsOf({ sessionId: 'x' })).nodes).toEqual([]);
  });
});
