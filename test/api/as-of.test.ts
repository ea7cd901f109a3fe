import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conclusion } from '../../db/tables/conclusion.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { act, planner } from '../support/arranging.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

/** Everything a session says but how many have booked. */
const told = `id slug kind mode status statusReason previousStartsAt day startsAt endsAt room expectedContent topics
  howToRegister whatToBring legalBasis registrationOpensAt registrationClosesAt capacity sequence publishedAt
  delegation { reason documentNumber } agency { id } hosts { id } point { id } participants { name agencyId }
  assignedPosition { id leader { id } } actualPosition { id leader { id } } slots { id startsAt endsAt capacity }`;
const listQuery = `query ($filter: SessionFilter, $first: Int! = 100, $after: String, $asOf: DateTime) {
  sessions(filter: $filter, first: $first, after: $after, asOf: $asOf) {
    edges { cursor } nodes { ${told} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const oneQuery = `query ($id: ID, $slug: String, $asOf: DateTime) { session(id: $id, slug: $slug, asOf: $asOf) { ${told} } }`;

interface Page {
  sessions: { nodes: { id: string }[]; pageInfo: { endCursor: string | null } };
}

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Awaited<ReturnType<typeof signedIn>>;
let plan: ReturnType<typeof planner>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  desk = await signedIn();
  plan = planner(world, desk);
});
afterAll(() => server.close());

/** A desk that can sign in again when the clock has jumped. */
async function signedIn(): Promise<Desk & { again: () => Promise<void> }> {
  const signIn = () => deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  let current = await signIn();
  return {
    ask: (query, variables) => current.ask(query, variables),
    answer: (query, variables) => current.answer(query, variables),
    again: async () => {
      current = await signIn();
    },
  };
}

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const { data, errors } = await server.gql<Data>(query, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}
const idsAsOf = async (filter: object, asOf?: string) =>
  (await ask<Page>(listQuery, { filter, asOf })).sessions.nodes.map((one) => one.id);
const answerTo = ({ query, variables }: Asked) => ask(query, variables);
/** Lets a minute pass, so that what comes after is at another instant; gives the instant before it. */
function minutePasses(): string {
  const before = server.clock.now();
  server.clock.pass(1);
  return before;
}

describe('The calendar as of a past instant', () => {
  it('is what was answered then, for every filter and page, whatever happened since', async () => {
    const { answers, sessionIds } = await liveThrough(questions());
    expect(answers.length).toBeGreaterThan(150);
    await Promise.all(
      answers.map(async ({ query, variables, at, answer }) =>
        expect(await ask(query, { ...variables, asOf: at }), JSON.stringify({ at, variables })).toEqual(answer),
      ),
    );
    expect(sessionIds.length).toBe(5);
  }, 90_000);

  it('does not know what was published later, nor a draft, nor what had been withdrawn', async () => {
    const draft = await plan.drafted();
    const { id, slug } = draft.session;
    const asDraft = minutePasses();
    await act(desk, 'publishSession', { id });
    const asPublished = minutePasses();
    await act(desk, 'unpublishSession', { id });
    const asWithdrawn = minutePasses();
    const seen = async (by: object, asOf: string) =>
      (await ask<{ session: object | null }>(oneQuery, { ...by, asOf })).session;
    for (const by of [{ id }, { slug }]) {
      expect(await seen(by, asDraft)).toBeNull();
      expect(await seen(by, asPublished)).toMatchObject({ id, slug });
      expect(await seen(by, asWithdrawn)).toBeNull();
      expect(await seen(by, later(asWithdrawn, 60 * 24 * 365))).toBeNull();
      expect(await seen(by, '1999-01-01T00:00:00Z')).toBeNull();
    }
    for (const asOf of [asDraft, asWithdrawn]) expect(await idsAsOf({}, asOf)).not.toContain(id);
    expect(await idsAsOf({}, asPublished)).toContain(id);
  });

  it('knows the conclusion of a session from when it was made public on, and from then on the promises of it', async () => {
    const { id, slug } = (await plan.published()).session;
    const before = minutePasses();
    const at = server.clock.now();
    await server.db.insert(conclusion).values({
      ...{
        id: randomUUID(),
        agencyId: world.province,
        sessionId: id,
        state: 'PUBLISHED',
        subject: 'Kết luận buổi tiếp',
      },
      ...{ number: '15/TB-UBND', numberKey: '15TBUBND', issuedDay: at.slice(0, 10), publishedAt: at },
      ...{ signerPositionId: world.chair.positionId, createdBy: randomUUID(), createdAt: at, updatedAt: at },
    });
    const after = minutePasses();
    const told = async (asOf: string | null) => {
      const text = `query ($slug: String!, $asOf: DateTime) { session(slug: $slug, asOf: $asOf) {
        conclusion { number directives { id } } } }`;
      return (await ask<{ session: { conclusion: object | null } }>(text, { slug, asOf })).session.conclusion;
    };
    expect(await told(before)).toBeNull();
    for (const asOf of [at, after, null]) expect(await told(asOf)).toEqual({ number: '15/TB-UBND', directives: [] });
  });

  it('offers nothing to book', async () => {
    await plan.published();
    const asOf = minutePasses();
    const { sessions } = await ask<{ sessions: { nodes: object[] } }>(
      `query ($asOf: DateTime) { sessions(asOf: $asOf) { nodes { freePlaces waitingCount registrationState slots { freePlaces } } } }`,
      { asOf },
    );
    expect(sessions.nodes.length).toBeGreaterThan(0);
    for (const node of sessions.nodes) {
      expect(node).toMatchObject({ freePlaces: 0, waitingCount: 0, registrationState: 'NOT_OFFERED' });
    }
    expect(await idsAsOf({ freeOnly: true }, asOf)).toEqual([]);
  });
});

it('A booking makes no edition', async () => {
  const { session } = await plan.published();
  const editions = () => server.db.$client`select edition from session_edition where session_id = ${session.id}`;
  const before = await editions();
  const slotId = session.slots[0]?.id ?? '';
  const outcome = await bookRegistration(visitorContext(server.db, server.clock.now()), bookingOf(slotId));
  expect(outcome.kind).toBe('RegistrationBooked');
  expect(await editions()).toEqual(before);
});

it('An edition is never changed or deleted', async () => {
  await plan.published();
  const sql = server.db.$client;
  await expect(sql`update session_edition set room = 'Phòng khác'`).rejects.toThrow('never rewritten');
  await expect(sql`update session_edition set edition_from = now()`).rejects.toThrow('never rewritten');
  await expect(sql`delete from session_edition`).rejects.toThrow('never rewritten');
  await expect(sql`truncate session_edition`).rejects.toThrow('never rewritten');
});

interface Asked {
  query: string;
  variables: object;
}

/** Every way of asking for the calendar that has no end in the present. */
function questions(): Asked[] {
  const day = (days: number) => later(morning, days * 24 * 60).slice(0, 10);
  const filters = [
    {},
    { agencyId: world.province },
    { agencyId: world.commune },
    { agencyId: world.commune, includeSubordinate: false },
    { leaderId: world.deputy.leaderId, pointId: world.point },
    { kinds: ['PUBLIC_DIALOGUE'], mode: 'ONLINE' },
    { fromDay: day(12), toDay: day(13) },
    { text: 'dat dai' },
  ];
  return [
    ...filters.map((filter) => ({ query: listQuery, variables: { filter } })),
    { query: listQuery, variables: { first: 2 } },
  ];
}

/** Lives through what can happen to sessions, asking everything after each act, before the next minute. */
async function liveThrough(asked: readonly Asked[]) {
  const answers: (Asked & { at: string; answer: unknown })[] = [];
  const sessionIds: string[] = [];
  const record = async () => {
    const own = sessionIds.map((id) => ({ query: oneQuery, variables: { id } }));
    const at = server.clock.now();
    const { sessions } = await ask<Page>(listQuery, { first: 1 });
    const next = { query: listQuery, variables: { first: 2, after: sessions.pageInfo.endCursor } };
    const all = [...asked, ...own, next];
    answers.push(...(await Promise.all(all.map(async (one) => ({ ...one, at, answer: await answerTo(one) })))));
    minutePasses();
  };
  const done = async (call: string, variables: object) => {
    const saved = await act(desk, call, variables);
    if (saved.__typename !== 'SessionSaved') throw new Error(JSON.stringify(saved));
    await record();
    return saved.session;
  };
  const publish = async (given: object) => {
    const draft = await plan.drafted(given);
    sessionIds.push(draft.session.id);
    return { ...draft, session: await done('publishSession', { id: draft.session.id }) };
  };
  const one = await publish({ expectedContent: 'Đất đai', participants: [{ name: 'Thanh tra tỉnh' }] });
  const two = await publish({ hostIds: [world.commune], topics: ['Giao thông'] });
  const three = await publish({ kind: 'PUBLIC_DIALOGUE', mode: 'ONLINE' });
  const four = await publish({});
  const five = await publish({ whatToBring: 'Giấy tờ' });
  await bookRegistration(visitorContext(server.db, server.clock.now()), bookingOf(one.session.slots[0]?.id ?? ''));
  await record();
  const edited = await done('editSession', {
    ...{ id: two.session.id, expectedVersion: two.session.version, hostIds: [], room: 'Phòng 2' },
    ...{ expectedContent: 'Bồi thường đất đai', participants: [{ name: 'Sở Xây dựng' }] },
  });
  await done('delegateSession', { id: edited.id, positionId: world.deputy.positionId, reason: 'Đi công tác' });
  await done('postponeSession', { id: three.session.id, reason: 'Bão số 5' });
  await done('postponeSession', {
    ...{ id: three.session.id, reason: 'Đã có ngày mới' },
    newStartsAt: later(three.plan.startsAt, 30 * 24 * 60),
  });
  await done('withdrawSlot', { id: four.session.slots[1]?.id });
  await done('unpublishSession', { id: four.session.id });
  await done('publishSession', { id: four.session.id });
  await done('cancelSession', { id: five.session.id, reason: 'Trùng lịch họp' });
  server.clock.set(later(one.plan.startsAt, 30));
  await desk.again();
  await done('markSessionHeld', { id: one.session.id });
  return { answers, sessionIds };
}
