import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendEvents } from '../../db/events.js';
import { agency } from '../../db/tables/agency.js';
import { session } from '../../db/tables/session.js';
import { type Answer, type Answers, createAnswers } from '../../server/answers/answers.js';
import { createKeptRows } from '../../server/answers/kept-rows.js';
import { createHub, type Hub } from '../../server/events/hub.js';
import { bookingOf } from '../support/citizen.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { later, makeAgency, makeSession, morning } from '../support/make.js';
import { clockAt, startServer, type TestClock, type TestServer } from '../support/server.js';

let database: FreshDatabase;
/** Two instances that keep answers and one that answers everything anew, on one database, on clocks that stand still. */
let here: TestServer;
let elsewhere: TestServer;
let plain: TestServer;
let agencyId: string;
let below: string;
let sessions: { id: string; slotIds: string[] }[];

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 8 });
  const config = { ANSWER_CACHE: 'on' };
  [here, elsewhere, plain] = await Promise.all([
    startServer({ database, config }),
    startServer({ database, config }),
    startServer({ database }),
  ]);
  agencyId = await makeAgency(database.db);
  below = await makeAgency(database.db, { parentId: agencyId, name: 'Ủy ban nhân dân xã Thăng An' });
  sessions = [];
  for (let n = 0; n < 6; n += 1)
    sessions.push(
      await makeSession(database.db, {
        agencyId: n % 2 === 0 ? agencyId : below,
        slots: [60, 60],
        startsAt: later(morning, (n + 5) * 1_440),
      }),
    );
});

afterAll(async () => {
  await Promise.all([here.close(), elsewhere.close(), plain.close()]);
  await database.close();
});

const month = () => `{ sessions(first: 20, filter: { agencyId: "${agencyId}" }) {
  nodes { id startsAt expectedContent status freePlaces registrationState agency { name } slots { freePlaces } } } }`;
const one = (n: number) => `{ session(id: "${sessions[n]?.id}") { id freePlaces expectedContent agency { name } } }`;
const free = () => `{ nextFreeSessions(first: 3, filter: { agencyId: "${below}" }) { id freePlaces } }`;

describe('A public answer', () => {
  it('is made once for all who ask the same, and given again without asking the database', async () => {
    const question = `{ sessions(first: 7) { nodes { id } } }`;
    const before = await outcomes(here);
    const answers = await Promise.all(Array.from({ length: 40 }, () => bytes(here, question)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const after = await outcomes(here);
    expect(after.miss - before.miss).toBe(1);
    expect(after.hit + after.joined - before.hit - before.joined).toBe(39);
  });

  it('is the same, byte for byte, as one made anew', async () => {
    for (const question of [month(), one(0), free(), '{ agencies { nodes { id } } __typename }'])
      for (let time = 0; time < 2; time += 1)
        expect((await bytes(here, question)).text).toBe((await bytes(plain, question)).text);
  });

  it('is another in another language, and for another kind of client', async () => {
    const before = await outcomes(here);
    const question = '{ agencies(first: 3) { nodes { id } } }';
    for (const headers of [{}, { 'accept-language': 'en' }, { accept: 'application/graphql-response+json' }])
      await bytes(here, question, headers);
    expect((await outcomes(here)).miss - before.miss).toBe(3);
  });

  it('holds for a second at most, because whether one can book depends on the clock', async () => {
    const question = one(1);
    const first = await bytes(here, question);
    here.clock.set(later(here.clock.now(), 30));
    const before = await outcomes(here);
    expect((await bytes(here, question)).text).toBe(first.text);
    expect((await outcomes(here)).miss - before.miss).toBe(1);
    here.clock.set(morning);
  });
});

describe('Kept answers', () => {
  it('are never given to, or made by, somebody who shows who they are', async () => {
    const before = await outcomes(here);
    for (let time = 0; time < 2; time += 1) {
      await bytes(here, month(), { cookie: 'a=1' });
      await bytes(here, month(), { authorization: 'Bearer 1' });
    }
    expect(await outcomes(here)).toEqual(before);
  });

  it.each([
    ['a registration', `{ registration(access: { link: "none" }) { id } }`],
    [
      'a registration behind a fragment',
      `{ ...F } fragment F on Query { r: registration(access: { link: "none" }) { id } }`,
    ],
    ['a registration beside a calendar', `{ sessions { nodes { id } } registration(access: { link: "none" }) { id } }`],
    [
      'a mutation',
      `mutation { cancelRegistration(input: { idempotencyKey: "${randomUUID()}", access: { link: "x" } }) { __typename } }`,
    ],
    ['an error', '{ sessions(first: 0) { nodes { id } } }'],
    ['nonsense', '{ nothing }'],
    ['no question', ''],
  ])('never hold %s', async (_name, question) => {
    const before = await outcomes(here);
    const [first, second] = [await bytes(here, question), await bytes(here, question)];
    const anew = await bytes(plain, question);
    expect([first.status, second.status]).toEqual([anew.status, anew.status]);
    expect(await outcomes(here)).toEqual(before);
  });

  it('are confirmed with 304, by GET and POST, to whoever already has them', async () => {
    const first = await bytes(here, one(2));
    expect(first.etag).toMatch(/^"[\w-]{27}"$/);
    const again = await bytes(here, one(2), { 'if-none-match': first.etag ?? '' });
    expect([again.status, again.text, again.etag]).toEqual([304, '', first.etag]);
    const url = `${here.url}/graphql?query=${encodeURIComponent(one(2))}`;
    const headers = { 'apollo-require-preflight': '1' };
    const byGet = await fetch(url, { headers });
    expect(byGet.headers.get('cache-control')).toBe('public, no-cache');
    expect(await byGet.text()).toBe(first.text);
    const known = await fetch(url, { headers: { ...headers, 'if-none-match': `"x", W/${first.etag}` } });
    expect(known.status).toBe(304);
    expect((await bytes(elsewhere, one(2))).etag).toBe(first.etag);
    await book(here, 2);
    const changed = await bytes(here, one(2), { 'if-none-match': first.etag ?? '' });
    expect([changed.status, changed.etag === first.etag]).toEqual([200, false]);
  });
});

describe('A change', () => {
  it('is seen at once by whoever asks the instance it was made on', async () => {
    for (let time = 0; time < 20; time += 1) {
      const before = await freePlaces(here, 3);
      await book(here, 3);
      expect(await freePlaces(here, 3)).toBe(before - 1);
      expect((await bytes(here, month())).text).toBe((await bytes(plain, month())).text);
    }
  });

  it('made on another instance is seen as soon as it has been told here', async () => {
    for (let time = 0; time < 10; time += 1) {
      const before = await freePlaces(elsewhere, 4);
      const told = elsewhere.house.hub.listen({ topics: [`session:${sessions[4]?.id}`] });
      await book(here, 4);
      await told.next();
      expect(await freePlaces(elsewhere, 4)).toBe(before - 1);
      await told.return();
    }
  });

  it('that nobody tells is not seen, so that these tests can see the fault', async () => {
    const before = (await bytes(here, one(0))).text;
    await database.db
      .update(session)
      .set({ expectedContent: 'Không báo' })
      .where(eq(session.id, sessions[0]?.id ?? ''));
    expect((await bytes(here, one(0))).text).toBe(before);
    expect((await bytes(plain, one(0))).text).not.toBe(before);
    await edit(0, { expectedContent: 'Có báo' }, 'SessionEdited');
    expect((await bytes(here, one(0))).text).toBe((await bytes(plain, one(0))).text);
  });

  it('of any kind, among many readers, leaves no instance behind', async () => {
    const questions = [
      month(),
      free(),
      one(0),
      one(1),
      `{ agency(id: "${below}") { name } }`,
      '{ sessions { nodes { id freePlaces } } }',
    ];
    let isOver = false;
    const reader = async (server: TestServer, n: number) => {
      for (let turn = n; !isOver; turn += 1) await bytes(server, questions[turn % questions.length] ?? '');
    };
    const readers = [reader(here, 0), reader(elsewhere, 3)];
    for (let turn = 0; turn < 28; turn += 1) {
      await changes[turn % changes.length]?.(turn);
      for (const question of questions)
        expect((await bytes(here, question)).text, `turn ${turn}: ${question}`).toBe(
          (await bytes(plain, question)).text,
        );
    }
    isOver = true;
    await Promise.all(readers);
    const told = elsewhere.house.hub.listen({ topics: ['structure'] });
    await rename('Ủy ban nhân dân xã cuối cùng');
    await told.next();
    await told.return();
    for (const question of questions)
      expect((await bytes(elsewhere, question)).text).toBe((await bytes(plain, question)).text);
    expect((await outcomes(here)).hit).toBeGreaterThan(20);
  }, 120_000);
});

/** What happens to the calendar, each told in its own transaction. */
const changes = [
  (turn: number) => book(here, turn % 6),
  (turn: number) => edit(turn % 6, { expectedContent: `Nội dung ${turn}` }, 'SessionEdited'),
  (turn: number) => edit(turn % 6, { publishedAt: null }, 'SessionUnpublished'),
  (turn: number) => edit((turn + 5) % 6, { publishedAt: morning }, 'SessionPublished'),
  (turn: number) => edit(turn % 6, { status: 'POSTPONED', statusReason: 'Trùng lịch' }, 'SessionPostponed'),
  (turn: number) => edit((turn + 5) % 6, { status: 'SCHEDULED' }, 'SessionRescheduled'),
  (turn: number) => rename(`Ủy ban nhân dân xã số ${turn}`),
];

async function edit(n: number, change: Partial<typeof session.$inferInsert>, kind: string): Promise<void> {
  const sessionId = sessions[n]?.id ?? '';
  await here.db.transaction(async (tx) => {
    await tx.update(session).set(change).where(eq(session.id, sessionId));
    await appendEvents(tx, morning, [{ kind, agencyId: n % 2 === 0 ? agencyId : below, sessionId }]);
  });
  here.house.wake();
}

async function rename(name: string): Promise<void> {
  await here.db.transaction(async (tx) => {
    await tx.update(agency).set({ name }).where(eq(agency.id, below));
    await appendEvents(tx, morning, [{ kind: 'AgencyChanged', agencyId: below }]);
  });
  here.house.wake();
}

async function book(server: TestServer, n: number): Promise<void> {
  const slotIds = sessions[n]?.slotIds ?? [];
  const input = bookingOf(slotIds[Math.floor(Math.random() * slotIds.length)] ?? '');
  const { data } = await server.gql<{ bookRegistration: { __typename: string } }>(
    'mutation ($input: BookRegistrationInput!) { bookRegistration(input: $input) { __typename } }',
    { input },
  );
  expect(data?.bookRegistration.__typename).toMatch(/^(RegistrationBooked|SessionCalledOff|SessionNotPublished)$/);
}

async function freePlaces(server: TestServer, n: number): Promise<number> {
  return JSON.parse((await bytes(server, one(n))).text).data.session.freePlaces;
}

async function bytes(server: TestServer, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, etag: response.headers.get('etag'), text: await response.text() };
}

async function outcomes(server: TestServer): Promise<Record<'hit' | 'joined' | 'miss', number>> {
  const counts = { hit: 0, joined: 0, miss: 0 };
  for (const { labels, value } of (await server.house.metrics.answers.get()).values)
    counts[String(labels.outcome) as keyof typeof counts] += value;
  return counts;
}

describe('The room of answers', () => {
  let hub: Hub;
  let clock: TestClock;
  let answers: Answers;
  let made: number;

  beforeEach(() => {
    hub = createHub();
    clock = clockAt();
    made = 0;
    answers = createAnswers({ db: database.db, hub, now: clock.now, mostBytes: 10_000 });
  });

  const text = (words: string): Pick<Answer, 'body' | 'contentType'> => ({
    body: Buffer.from(words),
    contentType: 'text',
  });
  const find = (question: string, meanwhile = () => {}) =>
    answers.find(question, async (touched) => {
      made += 1;
      touched.add('session:s');
      touched.add('calendar:a');
      meanwhile();
      return text(`answer ${made}`);
    });
  const happen = (kind: string, sessionId: string | null = 's', of = 'a') =>
    hub.publish({ id: 1, xid: '1', kind, agencyId: of, sessionId, registrationId: null, at: morning });

  it('does not keep what changed while it was being made', async () => {
    await find('q', () => happen('SessionEdited'));
    expect((await find('q'))?.outcome).toBe('miss');
    expect((await find('q'))?.outcome).toBe('hit');
  });

  it('keeps what only others’ changes came by', async () => {
    await find('q');
    happen('RegistrationBooked', 'another');
    expect((await find('q'))?.outcome).toBe('hit');
    happen('RegistrationBooked');
    expect((await find('q'))?.outcome).toBe('miss');
  });

  it.each(['AgencyChanged', 'SomethingNobodyHasHeardOf'])('keeps nothing after: %s', async (kind) => {
    await find('q');
    happen(kind, null);
    expect((await find('q'))?.outcome).toBe('miss');
  });

  it('keeps nothing when changes may have been passed over', async () => {
    await find('q');
    hub.interrupt();
    expect((await find('q'))?.outcome).toBe('miss');
  });

  it('lets nobody who comes after a change wait for an answer begun before it', async () => {
    let finish = () => {};
    const slow = answers.find('q', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return text('old');
    });
    answers.doubt(Promise.resolve(true));
    const after = await find('q');
    expect(after?.answer.body.toString()).toBe('answer 1');
    finish();
    expect((await slow)?.answer.body.toString()).toBe('old');
  });

  it('gives nothing away before a change made here has been told', async () => {
    await find('q');
    let tell = () => {};
    answers.doubt(
      new Promise((resolve) => {
        tell = () => resolve(true);
      }),
    );
    const asked = find('q');
    happen('SessionEdited');
    tell();
    expect((await asked)?.outcome).toBe('miss');
  });

  it('gives nothing away that was read before a change which cannot be told yet', async () => {
    await find('q');
    answers.doubt(Promise.resolve(false));
    expect((await find('q'))?.outcome).toBe('miss');
    expect((await find('q'))?.outcome).toBe('hit');
  });

  it('does not pass on a failure to those who wait for the same', async () => {
    let fail = () => {};
    const first = answers.find('q', async () => {
      await new Promise<void>((resolve) => {
        fail = resolve;
      });
      throw new Error('away');
    });
    const second = find('q');
    fail();
    await expect(first).rejects.toThrow('away');
    expect((await second)?.outcome).toBe('miss');
  });

  it('holds no more than it may, and forgets what was not asked for longest', async () => {
    const large = 'x'.repeat(2_000);
    for (let n = 0; n < 50; n += 1) await answers.find(`${n}`, async () => text(large));
    expect((await answers.find('49', async () => text(large)))?.outcome).toBe('hit');
    expect((await answers.find('0', async () => text(large)))?.outcome).toBe('miss');
  });
});

describe('Rows of the structure', () => {
  const event = (kind: string) => ({
    id: 1,
    xid: '1',
    kind,
    agencyId: 'a',
    sessionId: null,
    registrationId: null,
    at: morning,
  });

  async function keep() {
    const [hub, clock] = [createHub(), clockAt()];
    const asked: string[][] = [];
    const during = { read: () => {} };
    const finder = createKeptRows({ hub, now: clock.now }).finder(
      'agency',
      async (ids) => {
        asked.push([...ids]);
        during.read();
        return ids.filter((id) => id !== 'nobody').map((id) => ({ id }));
      },
      (row: { id: string }) => row.id,
    );
    return { hub, clock, asked, during, finder };
  }

  it('are asked for once, and those that are missing again', async () => {
    const { asked, finder } = await keep();
    await finder(['a', 'b']);
    expect(await finder(['b', 'c', 'nobody'])).toEqual([{ id: 'b' }, { id: 'c' }]);
    await finder(['a', 'nobody']);
    expect(asked).toEqual([['a', 'b'], ['c', 'nobody'], ['nobody']]);
  });

  it.each(['AgencyChanged', 'LeaderChanged', 'PointChanged'])('are asked for anew after: %s', async (kind) => {
    const { asked, finder, hub } = await keep();
    await finder(['a']);
    hub.publish(event('RegistrationBooked'));
    await finder(['a']);
    hub.publish(event(kind));
    await finder(['a']);
    expect(asked).toHaveLength(2);
  });

  it('are not kept when the structure changed while they were read, nor for longer than a second', async () => {
    const { asked, clock, during, finder, hub } = await keep();
    during.read = () => hub.publish(event('AgencyChanged'));
    await finder(['a']);
    during.read = () => {};
    await finder(['a']);
    await finder(['a']);
    clock.set(later(clock.now(), 1));
    await finder(['a']);
    expect(asked).toHaveLength(3);
  });
});
