import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../db/root.js';
import { beginReleases } from '../../server/releases/begin.js';
import type { ReleasedCalendar } from '../../server/releases/calendar-rules.js';
import { verifyReleases } from '../../server/releases/verify.js';
import { act, planner } from '../support/arranging.js';
import { freshDatabase } from '../support/database.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { later, makeAgency, makePosition, makeSession, morning } from '../support/make.js';
import { notify } from '../support/noticing.js';
import { startServer, type TestServer } from '../support/server.js';

interface Told {
  number: number;
  publishedAt: string;
  contentHash: string;
  previousHash: string;
  chainHash: string;
  changes: {
    kind: string;
    sessionId: string;
    reason: string | null;
    fields: string[];
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
  }[];
}

const told = `number publishedAt contentHash previousHash chainHash agency { id } notice { number }
  changes { kind sessionId reason fields before { startsAt status place { room } receiver { name } }
    after { startsAt status place { room } receiver { name } } }`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let server: TestServer;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const { data, errors } = await server.gql<Data>(query, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}
const releasesOf = async (agencyId: string, page: object = { first: 100 }) =>
  (
    await ask<{ releases: { nodes: Told[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
      `query ($agencyId: ID!, $first: Int!, $after: String) { releases(agencyId: $agencyId, first: $first, after: $after) {
        nodes { ${told} } pageInfo { hasNextPage endCursor } } }`,
      { agencyId, ...page },
    )
  ).releases;
const contentOf = async (agencyId: string, number: number) =>
  (
    await ask<{ releaseContent: string | null }>(
      'query ($agencyId: ID!, $number: Int!) { releaseContent(agencyId: $agencyId, number: $number) }',
      { agencyId, number },
    )
  ).releaseContent;

/** A province of the test's own, with a desk and a way to plan sessions. */
async function office() {
  const world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  return { world, desk, agencyId: world.province, plan: planner(world, desk) };
}

/** A province whose calendar has been through everything; one release for each act, a minute apart. */
async function busyOffice() {
  const { agencyId, world, plan } = await office();
  const one = await plan.published();
  const two = await plan.published();
  const three = await plan.published();
  const acts: [string, object][] = [
    [
      'postponeSession',
      { id: one.session.id, reason: 'Họp Quốc hội', newStartsAt: later(one.plan.startsAt, 40 * 24 * 60) },
    ],
    ['postponeSession', { id: two.session.id, reason: 'Bão số 5' }],
    ['delegateSession', { id: three.session.id, positionId: world.deputy.positionId, reason: 'Đi công tác' }],
    ['editSession', { id: one.session.id, expectedVersion: 2, topics: ['Đất đai'] }],
    ['cancelSession', { id: two.session.id, reason: 'Không còn nội dung' }],
  ];
  for (const [call, input] of acts) {
    server.clock.pass(1);
    const saved = await act(desk, call, input);
    if (saved.__typename !== 'SessionSaved') throw new Error(JSON.stringify(saved));
  }
  server.clock.pass(1);
  await desk.ask('mutation ($id: ID!) { unpublishSession(id: $id, reason: "Công bố nhầm ngày") { __typename } }', {
    id: three.session.id,
  });
  return { agencyId, ids: [one, two, three].map(({ session }) => session.id) };
}

describe('Every act on a published calendar', () => {
  it('is one release, numbered from 1, with what changed and why', async () => {
    const { agencyId, ids } = await busyOffice();
    const { nodes } = await releasesOf(agencyId);
    expect(nodes.map((one) => one.number)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const [one, two, three] = ids;
    expect(
      nodes.toReversed().map(({ changes }) => changes.map(({ kind, sessionId, reason }) => [kind, sessionId, reason])),
    ).toEqual([
      [['NEW', one, null]],
      [['NEW', two, null]],
      [['NEW', three, null]],
      [['MOVED', one, 'Họp Quốc hội']],
      [['POSTPONED', two, 'Bão số 5']],
      [['RECEIVER_CHANGED', three, 'Đi công tác']],
      [['CHANGED', one, null]],
      [['CANCELLED', two, 'Không còn nội dung']],
      [['WITHDRAWN', three, 'Công bố nhầm ngày']],
    ]);
    const moved = nodes.find((release) => release.number === 4)?.changes[0];
    expect(moved?.before?.startsAt).not.toBe(moved?.after?.startsAt);
    expect(nodes.find((release) => release.number === 6)?.changes[0]).toMatchObject({
      before: { receiver: { name: 'Trần Văn Mẫu' } },
      after: { receiver: { name: 'Đỗ Thị Mẫu' } },
    });
    expect(nodes.find((release) => release.number === 7)?.changes[0]?.fields).toEqual(['topics']);
  });

  it('can be checked by a stranger from what the public is told', async () => {
    const { agencyId } = await busyOffice();
    let previous = '0'.repeat(64);
    for (const release of (await releasesOf(agencyId)).nodes.toReversed()) {
      const content = (await contentOf(agencyId, release.number)) ?? '';
      expect(sha256(content)).toBe(release.contentHash);
      expect(release.previousHash).toBe(previous);
      const lines = [previous, release.contentHash, release.number, release.publishedAt];
      expect(sha256(lines.join('\n'))).toBe(release.chainHash);
      previous = release.chainHash;
    }
    expect(await verifyReleases(server.db, agencyId)).toEqual({ agencies: 1, releases: 9, broken: [] });
  });

  it('tells the whole calendar of the agency itself, drafts never', async () => {
    const { agencyId, plan, world } = await office();
    await plan.drafted({ expectedContent: 'Chưa công bố' });
    const { session } = await plan.published({ hostIds: [world.commune], participants: [{ name: 'Thanh tra tỉnh' }] });
    const content: ReleasedCalendar = JSON.parse((await contentOf(agencyId, 1)) ?? '');
    expect(content).toMatchObject({
      format: 1,
      agency: { id: agencyId, name: 'Ủy ban nhân dân tỉnh Thử Nghiệm' },
      fromDay: '2026-01-01',
      sessions: [
        {
          id: session.id,
          leader: { title: 'Chủ tịch UBND tỉnh', name: 'Trần Văn Mẫu' },
          place: { name: 'Trụ sở tiếp công dân tỉnh', room: 'Phòng 1' },
          hosts: ['Ủy ban nhân dân xã Bình Thử'],
          participants: ['Thanh tra tỉnh'],
          slots: [{ capacity: 2 }, { capacity: 2 }],
        },
      ],
    });
    expect(content.sessions).toHaveLength(1);
  });

  it('that changes nothing the public sees makes none', async () => {
    const { agencyId, plan } = await office();
    const { session } = await plan.published();
    await act(desk, 'editSlot', { id: session.slots[0]?.id, staffCapacity: 3 });
    expect((await releasesOf(agencyId)).nodes).toHaveLength(1);
  });

  it('of several at once gets numbers without gap or double', async () => {
    const { agencyId, plan } = await office();
    const drafts = [];
    for (let n = 0; n < 6; n += 1) drafts.push(await plan.drafted());
    await Promise.all(drafts.map(({ session }) => act(desk, 'publishSession', { id: session.id })));
    expect((await releasesOf(agencyId)).nodes.map((one) => one.number)).toEqual([6, 5, 4, 3, 2, 1]);
    expect((await verifyReleases(server.db, agencyId)).broken).toEqual([]);
  });
});

describe('The releases of an agency that hosts a session with its owner', () => {
  const kindsOf = async (agencyId: string) =>
    (await releasesOf(agencyId)).nodes.toReversed().map((one) => one.changes.map((change) => change.kind));

  it('tell it as the owner’s do, under the owner’s name, until it is hosted no more', async () => {
    const { agencyId, plan, world } = await office();
    const { session } = await plan.published({ hostIds: [world.commune] });
    const host = world.commune;
    expect(JSON.parse((await contentOf(agencyId, 1)) ?? '').sessions[0]).not.toHaveProperty('owner');
    expect(JSON.parse((await contentOf(host, 1)) ?? '')).toMatchObject({
      agency: { id: host },
      sessions: [{ id: session.id, owner: 'Ủy ban nhân dân tỉnh Thử Nghiệm' }],
    });
    await act(desk, 'postponeSession', { id: session.id, reason: 'Bão số 5' });
    const edit = { id: session.id, expectedVersion: 2 };
    expect((await act(desk, 'editSession', { ...edit, hostIds: [] })).__typename).toBe('SessionSaved');
    expect(await kindsOf(host)).toEqual([['NEW'], ['POSTPONED'], ['WITHDRAWN']]);
    expect(await kindsOf(agencyId)).toEqual([['NEW'], ['POSTPONED'], ['CHANGED']]);
    await act(desk, 'cancelSession', { id: session.id, reason: 'Không còn nội dung' });
    expect(await kindsOf(host)).toHaveLength(3);
    for (const id of [agencyId, host]) expect((await verifyReleases(server.db, id)).broken).toEqual([]);
    const { releases } = await ask<{ releases: { nodes: { changes: { after: { owner: string } | null }[] }[] } }>(
      'query ($id: ID!) { releases(agencyId: $id) { nodes { changes { after { owner } } } } }',
      { id: host },
    );
    expect(releases.nodes.at(-1)?.changes[0]?.after?.owner).toBe('Ủy ban nhân dân tỉnh Thử Nghiệm');
  });

  it('take their turns when two agencies host each other’s sessions at once', async () => {
    const { agencyId, plan, world } = await office();
    const there = planner(world, desk);
    const own = {
      agencyId: world.commune,
      assignedPositionId: world.communeChair.positionId,
      pointId: world.communePoint,
    };
    const drafts = [];
    for (let n = 0; n < 3; n += 1) {
      drafts.push(await plan.drafted({ hostIds: [world.commune] }));
      drafts.push(await there.drafted({ ...own, hostIds: [agencyId] }));
    }
    const done = await Promise.all(drafts.map(({ session }) => act(desk, 'publishSession', { id: session.id })));
    expect(done.map((one) => one.__typename)).toEqual(drafts.map(() => 'SessionSaved'));
    for (const id of [agencyId, world.commune]) {
      expect((await releasesOf(id)).nodes.map((one) => one.number)).toEqual([6, 5, 4, 3, 2, 1]);
      expect((await verifyReleases(server.db, id)).broken).toEqual([]);
    }
  });
});

describe('Publishing many drafts', () => {
  it('is one release, and says what is late without refusing it', async () => {
    const { agencyId, plan } = await office();
    const soon = { startsAt: '2026-03-05T01:00:00.000Z', endsAt: '2026-03-05T03:00:00.000Z', slots: [] };
    const drafts = [await plan.drafted(soon), await plan.drafted(), await plan.drafted()];
    const sessionIds = drafts.map(({ session }) => session.id);
    const done = await notify(desk, 'publishCalendar', { agencyId, sessionIds });
    expect(done).toMatchObject({
      __typename: 'CalendarPublished',
      release: { number: 1, changes: [{ kind: 'NEW' }, { kind: 'NEW' }, { kind: 'NEW' }] },
      lateSessions: [{ session: { id: sessionIds[0] }, latestDay: '2026-02-26' }],
    });
    const { sessions } = await ask<{ sessions: { nodes: { id: string }[] } }>(
      'query ($id: ID!) { sessions(filter: { agencyId: $id }) { nodes { id } } }',
      { id: agencyId },
    );
    expect(sessions.nodes.map((one) => one.id)).toEqual(sessionIds);
  });

  it('is all or nothing', async () => {
    const { agencyId, plan, world } = await office();
    const draft = await plan.drafted();
    const published = await plan.published();
    const sessionIds = [draft.session.id, published.session.id];
    expect(await notify(desk, 'publishCalendar', { agencyId, sessionIds })).toMatchObject({
      __typename: 'NotDrafts',
      sessionIds: [published.session.id],
    });
    expect((await releasesOf(agencyId)).nodes).toHaveLength(1);
    for (const [of, ids] of [
      [world.commune, sessionIds],
      [world.elsewhere, [draft.session.id]],
      [agencyId, [agencyId]],
      [agencyId, ['x']],
    ] as const) {
      const refused = await notify(desk, 'publishCalendar', { agencyId: of, sessionIds: ids });
      expect(refused.__typename).toBe('NotFoundHere');
    }
    expect((await notify(desk, 'publishCalendar', { agencyId, sessionIds: [] })).__typename).toBe('FieldsInvalid');
  });
});

describe('The list of releases', () => {
  it('is read page by page, latest first; the latest hangs on its agency', async () => {
    const { agencyId } = await busyOffice();
    const first = await releasesOf(agencyId, { first: 4 });
    const rest = await releasesOf(agencyId, { first: 100, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map((one) => one.number)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const { agency, release } = await ask<{ agency: { latestRelease: Told }; release: Told }>(
      `query ($id: ID!) { agency(id: $id) { latestRelease { ${told} } } release(agencyId: $id, number: 9) { ${told} } }`,
      { id: agencyId },
    );
    expect(agency.latestRelease).toEqual(first.nodes[0]);
    expect(release).toEqual(first.nodes[0]);
  });

  it('is empty where nothing was published, and where there is nothing', async () => {
    const agencyId = await makeAgency(server.db);
    await makePosition(server.db, { agencyId });
    for (const id of [agencyId, 'x']) {
      expect((await releasesOf(id)).nodes).toEqual([]);
      expect(await contentOf(id, 1)).toBeNull();
    }
    expect(await contentOf(agencyId, -1)).toBeNull();
  });

  it('names to the desk who answers for it, to nobody else', async () => {
    const { agencyId, plan } = await office();
    await plan.published();
    const query = 'query ($id: ID!) { agency(id: $id) { latestRelease { releasedBy } } }';
    expect(await desk.ask(query, { id: agencyId })).toEqual({
      agency: { latestRelease: { releasedBy: 'Phạm Thị Thử' } },
    });
    expect((await server.gql(query, { id: agencyId })).errors?.[0]?.message).toContain('releasedBy');
  });
});

describe('A release', () => {
  it('is never changed, deleted or swept away', async () => {
    await busyOffice();
    const sql = server.db.$client;
    await expect(sql`update release set content = '{}'`).rejects.toThrow('never rewritten');
    await expect(sql`update release set number = number + 100`).rejects.toThrow('never rewritten');
    await expect(sql`delete from release`).rejects.toThrow('never rewritten');
    await expect(sql`truncate release`).rejects.toThrow('never rewritten');
  });

  it.each([
    [
      'edited',
      (id: string) =>
        `update release set content = replace(content, 'Bão số 5', 'Bận') where agency_id = '${id}' and number = 5`,
      5,
      'CONTENT',
    ],
    [
      'edited with its hash',
      (id: string) =>
        `update release set content = replace(content, 'Bão', 'Lũ'), content_hash = encode(sha256(convert_to(replace(content, 'Bão', 'Lũ'), 'UTF8')), 'hex') where agency_id = '${id}' and number = 5`,
      5,
      'CHAIN',
    ],
    [
      'dated back',
      (id: string) =>
        `update release set published_at = published_at - interval '1 day' where agency_id = '${id}' and number = 5`,
      5,
      'CHAIN',
    ],
    [
      'told otherwise',
      (id: string) => `update release set changes = '[]' where agency_id = '${id}' and number = 5`,
      5,
      'CHANGES',
    ],
    ['removed', (id: string) => `delete from release where agency_id = '${id}' and number = 5`, 5, 'NUMBER'],
    [
      'removed, and the rest numbered anew',
      (id: string) =>
        `delete from release where agency_id = '${id}' and number = 5; alter table release drop constraint release_from_one; update release set number = -number where agency_id = '${id}' and number > 5; update release set number = -number - 1 where agency_id = '${id}' and number < 0`,
      5,
      'PREVIOUS',
    ],
    [
      'removed from the beginning',
      (id: string) => `delete from release where agency_id = '${id}' and number = 1`,
      1,
      'NUMBER',
    ],
    [
      'swapped with the next',
      (id: string) =>
        `update release set number = case number when 5 then 1005 else 1006 end where agency_id = '${id}' and number in (5, 6); update release set number = case number when 1005 then 6 else 5 end where agency_id = '${id}' and number > 1000`,
      5,
      'PREVIOUS',
    ],
  ])('%s behind the triggers breaks the chain where it happened', async (_, tampering, number, by) => {
    const { agencyId } = await busyOffice();
    expect((await verifyReleases(server.db, agencyId)).broken).toEqual([]);
    await server.db.$client.begin(async (sql) => {
      await sql`alter table release disable trigger user`;
      await sql.unsafe(tampering(agencyId));
      await sql`alter table release enable trigger user`;
    });
    expect((await verifyReleases(server.db, agencyId)).broken).toEqual([{ agencyId, number, by }]);
  });
});

it('A calendar that was public before releases were kept begins with one release of it all', async () => {
  const { agencyId, id } = await makeSession(server.db);
  const house = { db: server.db, now: server.clock.now };
  await Promise.all([beginReleases(house), beginReleases(house)]);
  const { nodes } = await releasesOf(agencyId);
  expect(nodes).toMatchObject([{ number: 1, changes: [{ kind: 'NEW', sessionId: id }] }]);
});

it('The verifier run by hand says how much it followed, and ends with 1 where a chain is broken', async () => {
  const database = await freshDatabase();
  try {
    const { agencyId } = await makeSession(database.db);
    await beginReleases({ db: database.db, now: server.clock.now });
    expect(await runVerifier(database.url)).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 bản công bố, 0'),
    });
    await database.sql`alter table release disable trigger user`;
    await database.sql`update release set content = replace(content, 'Đất đai', 'Nước sạch')`;
    const { code, said } = await runVerifier(database.url);
    expect(code).toBe(1);
    expect(said).toContain(`số 1 của cơ quan ${agencyId} / broken at release 1: CONTENT`);
  } finally {
    await database.close();
  }
});

function runVerifier(url: string): Promise<{ code: number; said: string }> {
  const command = ['--import', 'tsx', join(projectRoot, 'server', 'releases', 'verify.ts'), url];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: projectRoot }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });
}
