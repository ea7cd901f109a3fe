import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishDueNotices } from '../../server/notices/publish-due.js';
import { startNoticeWorker } from '../../server/notices/worker.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { verifyReleases } from '../../server/releases/verify.js';
import { calendarChanged, changesOf, cursorOfNow } from '../live/questions.js';
import { watch } from '../live/watching.js';
import { act, planner } from '../support/arranging.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { deskOf, makeProvince } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { notify } from '../support/noticing.js';
import { startServer, type TestServer } from '../support/server.js';

interface PublicNotice {
  id: string;
  number: string;
  standing: string;
  [field: string]: unknown;
}

const noticesQuery = `query ($agencyId: ID!, $first: Int = 100, $after: String) {
  notices(agencyId: $agencyId, first: $first, after: $after) {
    nodes { id number standing subject legalBasis issuedDay publishedAt endedAt reason agency { id } signer { title leader { fullName } }
      postings { channel day link } sessions { id } releases { number } supersedes { id } supersededBy { id } }
    pageInfo { endCursor } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

interface NoticePage {
  nodes: PublicNotice[];
  pageInfo: { endCursor: string | null };
}

async function noticePage(agencyId: string, page: object = {}): Promise<NoticePage> {
  const { data, errors } = await server.gql<{ notices: NoticePage }>(noticesQuery, { agencyId, ...page });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.notices;
}
const noticesOf = async (agencyId: string) => (await noticePage(agencyId)).nodes;
const seen = async (id: string) =>
  (await server.gql<{ session: object | null }>('query ($id: ID!) { session(id: $id) { id } }', { id })).data?.session;

let numbers = 0;

/** A province of the test's own; `signed` brings a notice of new drafts up to its signature. */
async function office() {
  const world = await makeProvince(server.db);
  const desk = await deskOf(server, [
    { role: 'SECRETARY', agencyId: world.province },
    { role: 'HEAD', agencyId: world.province },
  ]);
  const plan = planner(world, desk);
  const signerPositionId = world.chair.positionId;
  async function begun(given: object = {}) {
    const { session } = await plan.drafted();
    const input = {
      agencyId: world.province,
      subject: 'Lịch tiếp công dân tháng 3',
      sessionIds: [session.id],
      ...given,
    };
    const { notice } = await notify(desk, 'createNotice', input);
    return { notice, sessionId: session.id };
  }
  async function signed(given: object = {}) {
    const { notice, sessionId } = await begun(given);
    await notify(desk, 'submitNotice', { id: notice.id });
    numbers += 1;
    const number = `${numbers}/TB-UBND`;
    const done = await notify(desk, 'signNotice', { id: notice.id, number, issuedDay: '2026-03-02', signerPositionId });
    return { notice: done.notice, sessionId, number };
  }
  async function published(given: object = {}) {
    const before = await signed(given);
    const done = await notify(desk, 'publishNotice', { id: before.notice.id });
    return { ...before, ...done };
  }
  return { world, desk, agencyId: world.province, signerPositionId, plan, begun, signed, published };
}

describe('A notice', () => {
  it('is drafted, submitted, signed and published, with the drafts it announces in one release', async () => {
    const { desk, agencyId, signerPositionId, plan } = await office();
    const drafts = [await plan.drafted(), await plan.drafted()];
    const sessionIds = drafts.map(({ session }) => session.id);
    const input = { agencyId, subject: ' Lịch tiếp công dân ', legalBasis: 'Luật Tiếp công dân 2013', sessionIds };
    const draft = await notify(desk, 'createNotice', input);
    expect(draft.notice).toMatchObject({ state: 'DRAFT', version: 1, subject: 'Lịch tiếp công dân', number: null });
    const { id } = draft.notice;
    expect((await notify(desk, 'submitNotice', { id })).notice.state).toBe('SUBMITTED');
    const unsigned = await notify(desk, 'signNotice', { id, number: '38/TB-UBND' });
    expect(unsigned).toMatchObject({
      __typename: 'FieldsInvalid',
      problems: [{ field: 'issuedDay', problem: 'MISSING' }, { field: 'signerPositionId' }],
    });
    const signature = { id, number: ' 38/TB-UBND', issuedDay: '2026-03-02', signerPositionId };
    expect((await notify(desk, 'signNotice', signature)).notice).toMatchObject({
      ...{ state: 'SIGNED', number: '38/TB-UBND', numberKey: '38/TB/UBND', signer: { title: 'Chủ tịch UBND tỉnh' } },
    });
    expect(await noticesOf(agencyId)).toEqual([]);
    expect(await notify(desk, 'publishNotice', { id })).toMatchObject({
      __typename: 'NoticePublished',
      notice: { state: 'PUBLISHED', publishedAt: morning },
      release: { number: 1, notice: { number: '38/TB-UBND' }, changes: [{ kind: 'NEW' }, { kind: 'NEW' }] },
    });
    expect(await noticesOf(agencyId)).toMatchObject([
      {
        ...{ id, number: '38/TB-UBND', standing: 'PUBLISHED', subject: 'Lịch tiếp công dân', issuedDay: '2026-03-02' },
        ...{ legalBasis: 'Luật Tiếp công dân 2013', publishedAt: morning, endedAt: null, agency: { id: agencyId } },
        signer: { title: 'Chủ tịch UBND tỉnh', leader: { fullName: 'Trần Văn Mẫu' } },
        ...{ sessions: sessionIds.map((one) => ({ id: one })), releases: [{ number: 1 }] },
      },
    ]);
  });

  it('is a draft again when it is edited before the signature; nobody overwrites what they have not seen', async () => {
    const { desk, begun } = await office();
    const { notice } = await begun();
    const submitted = await notify(desk, 'submitNotice', { id: notice.id });
    const stale = await notify(desk, 'editNotice', { id: notice.id, expectedVersion: 1, subject: 'Khác' });
    expect(stale).toMatchObject({ __typename: 'StaleVersion', currentVersion: submitted.notice.version });
    const { version } = submitted.notice;
    const edited = await notify(desk, 'editNotice', { id: notice.id, expectedVersion: version, sessionIds: [] });
    expect(edited.notice).toMatchObject({ state: 'DRAFT', sessions: [], subject: 'Lịch tiếp công dân tháng 3' });
  });

  it('goes its way step by step', async () => {
    const { desk, begun, published } = await office();
    const { notice } = await begun();
    for (const call of ['signNotice', 'publishNotice'])
      expect(await notify(desk, call, { id: notice.id })).toMatchObject({
        ...{ __typename: 'NoticeWrongState', state: 'DRAFT', message: expect.stringContaining('trạng thái') },
      });
    const done = await published();
    const edit = { id: done.notice.id, expectedVersion: done.notice.version, subject: 'Khác' };
    expect((await notify(desk, 'editNotice', edit)).__typename).toBe('NoticeWrongState');
  });

  it('has a number no other notice of the agency has in that year, however it is spelled', async () => {
    const { desk, begun, signerPositionId } = await office();
    const other = await office();
    const sign = async (by: typeof other, number: string, issuedDay: string) => {
      const { notice } = await by.begun();
      await notify(by.desk, 'submitNotice', { id: notice.id });
      const signature = { id: notice.id, number, issuedDay, signerPositionId: by.signerPositionId };
      return notify(by.desk, 'signNotice', signature);
    };
    const own = { desk, begun, signerPositionId } as typeof other;
    const first = await sign(own, '138/TB-UBND', '2026-03-02');
    expect(await sign(own, '138-TB/UBND', '2026-04-02')).toMatchObject({
      ...{ __typename: 'DocumentNumberTaken', noticeId: first.notice.id, number: '138/TB-UBND' },
    });
    expect((await sign(own, '138/TB-UBND', '2027-01-04')).__typename).toBe('NoticeSaved');
    expect((await sign(other, '138/TB-UBND', '2026-03-02')).__typename).toBe('NoticeSaved');
    expect((await sign(own, 'không số', '2026-03-02')).__typename).toBe('FieldsInvalid');
  });

  it('signed twice at once under one number is signed once', async () => {
    const { desk, begun, signerPositionId } = await office();
    const ids = [];
    for (let n = 0; n < 3; n += 1) {
      const { notice } = await begun();
      await notify(desk, 'submitNotice', { id: notice.id });
      ids.push(notice.id);
    }
    const signature = { number: '77/TB-UBND', issuedDay: '2026-03-02', signerPositionId };
    const done = await Promise.all(ids.map((id) => notify(desk, 'signNotice', { id, ...signature })));
    expect(done.map((one) => one.__typename).sort()).toEqual([
      ...['DocumentNumberTaken', 'DocumentNumberTaken', 'NoticeSaved'],
    ]);
  });

  it('is told with where it was posted; what proves it stays with the desk', async () => {
    const { desk, agencyId, published } = await office();
    const { notice } = await published();
    const postings = [
      { channel: 'POSTED_AT_OFFICE', day: '2026-03-02', evidence: 'Biên bản niêm yết số 5' },
      { channel: 'PORTAL', day: '2026-03-03', link: 'https://example.gov.vn/tb-1' },
    ];
    for (const posting of postings) await notify(desk, 'recordNoticePosting', { noticeId: notice.id, ...posting });
    expect((await noticesOf(agencyId))[0]).toMatchObject({
      postings: [
        { channel: 'POSTED_AT_OFFICE', day: '2026-03-02', link: null },
        { channel: 'PORTAL', day: '2026-03-03', link: 'https://example.gov.vn/tb-1' },
      ],
    });
    const script = { noticeId: notice.id, channel: 'PORTAL', day: '2026-03-03', link: 'javascript:alert(1)' };
    expect((await notify(desk, 'recordNoticePosting', script)).__typename).toBe('FieldsInvalid');
  });

  it('is nobody else’s to see or touch', async () => {
    const { begun, agencyId, world } = await office();
    const { notice } = await begun();
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    const of = { id: notice.id };
    for (const [call, input] of [
      ['submitNotice', of],
      ['editNotice', { ...of, expectedVersion: 1 }],
      ['withdrawNotice', { ...of, reason: 'Không' }],
      ['createNotice', { agencyId, subject: 'Khác' }],
      ['recordNoticePosting', { noticeId: notice.id, channel: 'PORTAL', day: '2026-03-02' }],
    ] as const)
      expect((await notify(stranger, call, input)).__typename).toBe('NotFoundHere');
    const query = `query ($id: ID!, $agencyId: ID!) { staffNotice(id: $id) { id } staffNotices(agencyId: $agencyId) { nodes { id } }
      previewRelease(noticeId: $id) { number } }`;
    expect(await stranger.ask(query, { id: notice.id, agencyId })).toEqual({
      ...{ staffNotice: null, staffNotices: null, previewRelease: null },
    });
  });
});

describe('Before the signature', () => {
  it('the difference a release would make is shown, and is the one it makes; nothing is written', async () => {
    const { desk, agencyId, plan, published } = await office();
    await published();
    const moved = await plan.published();
    const drafts = [
      await plan.drafted(),
      await plan.drafted({ startsAt: '2026-03-04T01:00:00.000Z', endsAt: '2026-03-04T03:00:00.000Z', slots: [] }),
    ];
    const sessionIds = drafts.map(({ session }) => session.id);
    const { notice } = await notify(desk, 'createNotice', { agencyId, subject: 'Lịch', sessionIds });
    const { previewRelease } = await desk.ask<{
      previewRelease: { number: number; changes: object[]; lateSessions: object[] };
    }>(
      `query ($id: ID!) { previewRelease(noticeId: $id) { number changes { kind sessionId reason } lateSessions { session { id } latestDay } } }`,
      { id: notice.id },
    );
    expect(previewRelease.changes).toHaveLength(2);
    expect(previewRelease.lateSessions).toEqual([{ session: { id: sessionIds[1] }, latestDay: '2026-02-25' }]);
    expect(await seen(sessionIds[0] ?? '')).toBeNull();
    const done = await notify(desk, 'publishCalendar', { agencyId, sessionIds });
    expect(done.release).toMatchObject({ number: previewRelease.number, changes: previewRelease.changes });
    expect(await seen(moved.session.id)).not.toBeNull();
  });
});

describe('A notice with a set time', () => {
  it('publishes itself then, once, whatever number of instances look', async () => {
    const { desk, agencyId, signed } = await office();
    const { notice, sessionId } = await signed();
    const publishAt = later(server.clock.now(), 20);
    const planned = await notify(desk, 'publishNotice', { id: notice.id, publishAt });
    expect(planned).toMatchObject({ __typename: 'NoticeSaved', notice: { state: 'SIGNED', publishAt } });
    const look = () => publishDueNotices({ ...server.house, now: server.clock.now });
    expect(await look()).toBe(0);
    expect(await seen(sessionId)).toBeNull();
    server.clock.pass(20);
    const published = await Promise.all([look(), look(), look(), look()]);
    expect(published.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await seen(sessionId)).not.toBeNull();
    expect(await noticesOf(agencyId)).toMatchObject([{ standing: 'PUBLISHED', releases: [{ number: 1 }] }]);
    expect(await look()).toBe(0);
    expect(await verifyReleases(server.db, agencyId)).toEqual({ agencies: 1, releases: 1, broken: [] });
    const { agency } = await desk.ask<{ agency: object }>(
      'query ($id: ID!) { agency(id: $id) { latestRelease { releasedBy } } }',
      { id: agencyId },
    );
    expect(agency).toEqual({ latestRelease: { releasedBy: 'Phạm Thị Thử' } });
  });

  it('can be given another time, or withdrawn before it; a time that is past is refused', async () => {
    const { desk, signed, agencyId } = await office();
    const { notice, sessionId } = await signed();
    const at = (minutes: number) => later(server.clock.now(), minutes);
    expect(await notify(desk, 'publishNotice', { id: notice.id, publishAt: at(-1) })).toMatchObject({
      ...{ __typename: 'InvalidHours', problem: 'IN_THE_PAST' },
    });
    await notify(desk, 'publishNotice', { id: notice.id, publishAt: at(10) });
    await notify(desk, 'publishNotice', { id: notice.id, publishAt: at(20) });
    server.clock.pass(15);
    expect(await publishDueNotices({ ...server.house, now: server.clock.now })).toBe(0);
    await notify(desk, 'withdrawNotice', { id: notice.id, reason: 'Đổi lịch' });
    server.clock.pass(15);
    expect(await publishDueNotices({ ...server.house, now: server.clock.now })).toBe(0);
    expect(await seen(sessionId)).toBeNull();
    expect(await noticesOf(agencyId)).toEqual([]);
  });

  it('is published by whichever instance looks first, without anybody asking', async () => {
    const { desk, agencyId, signed } = await office();
    const { notice, sessionId } = await signed();
    await notify(desk, 'publishNotice', { id: notice.id, publishAt: later(server.clock.now(), 1) });
    const watching = watch(server.url, calendarChanged, { after: await cursorOfNow(server) });
    server.clock.pass(2);
    const workers = [1, 2, 3].map(() => startNoticeWorker({ ...server.house, now: server.clock.now }));
    try {
      const told = await watching.until((heard) => changesOf(heard).some((one) => one.sessionId === sessionId));
      expect(changesOf(told).map((one) => one.change)).toEqual(['SessionPublished']);
    } finally {
      await Promise.all([watching.stop(), ...workers.map((worker) => worker.stop())]);
    }
    expect(await noticesOf(agencyId)).toMatchObject([{ standing: 'PUBLISHED', releases: [{ number: 1 }] }]);
  });

  it('that cannot be published does not hold back the next', async () => {
    const { desk, signed } = await office();
    const [broken, sound] = [await signed(), await signed()];
    const publishAt = later(server.clock.now(), 5);
    for (const { notice } of [broken, sound]) await notify(desk, 'publishNotice', { id: notice.id, publishAt });
    const sql = server.db.$client;
    await sql.unsafe(`create function refuse_one() returns trigger language plpgsql as $$ begin
      if new.id = '${broken.sessionId}' and new.published_at is not null then raise exception 'broken'; end if; return new; end $$;
      create trigger refuse_one before update on session for each row execute function refuse_one();`);
    server.clock.pass(5);
    expect(await publishDueNotices({ ...server.house, now: server.clock.now })).toBe(1);
    expect(await seen(sound.sessionId)).not.toBeNull();
    expect(server.logged()).toContain(broken.notice.id);
    await sql.unsafe('drop trigger refuse_one on session; drop function refuse_one;');
    expect(await publishDueNotices({ ...server.house, now: server.clock.now })).toBe(1);
    expect(await seen(broken.sessionId)).not.toBeNull();
  });
});

describe('A notice that takes the place of another', () => {
  it('supersedes it when it is published, and both say so', async () => {
    const { agencyId, published } = await office();
    const first = await published();
    server.clock.pass(1);
    const second = await published({ supersedesId: first.notice.id });
    expect(await noticesOf(agencyId)).toMatchObject([
      { id: second.notice.id, standing: 'PUBLISHED', supersedes: { id: first.notice.id }, supersededBy: null },
      { id: first.notice.id, standing: 'SUPERSEDED', supersedes: null, supersededBy: { id: second.notice.id } },
    ]);
  });

  it('can say so afterwards', async () => {
    const { desk, published, signed } = await office();
    const [first, second, unpublished] = [await published(), await published(), await signed()];
    const input = { id: first.notice.id, byNoticeId: second.notice.id };
    const early = await notify(desk, 'supersedeNotice', { ...input, byNoticeId: unpublished.notice.id });
    expect(early.__typename).toBe('NoticeWrongState');
    expect((await notify(desk, 'supersedeNotice', input)).notice.state).toBe('SUPERSEDED');
    expect((await notify(desk, 'supersedeNotice', input)).__typename).toBe('NoticeWrongState');
  });
});

describe('Withdrawing a published notice', () => {
  it('takes its coming sessions back in one release that says why', async () => {
    const { desk, agencyId, plan, published } = await office();
    const kept = await plan.published();
    const { notice, sessionId } = await published();
    const withdrawn = await notify(desk, 'withdrawNotice', { id: notice.id, reason: ' Sai  thẩm quyền ' });
    expect(withdrawn.notice).toMatchObject({
      state: 'WITHDRAWN',
      reason: 'Sai thẩm quyền',
      sessions: [{ state: 'DRAFT' }],
    });
    expect(await seen(sessionId)).toBeNull();
    expect(await seen(kept.session.id)).not.toBeNull();
    const { data } = await server.gql(
      'query ($id: ID!) { agency(id: $id) { latestRelease { number changes { kind sessionId reason } } } }',
      { id: agencyId },
    );
    expect(data).toEqual({
      agency: { latestRelease: { number: 3, changes: [{ kind: 'WITHDRAWN', sessionId, reason: 'Sai thẩm quyền' }] } },
    });
    expect(await noticesOf(agencyId)).toMatchObject([
      { standing: 'WITHDRAWN', reason: 'Sai thẩm quyền', sessions: [] },
    ]);
  });

  it('is refused while anybody is registered, and needs a reason', async () => {
    const { desk, published } = await office();
    const { notice, sessionId } = await published();
    const [slot] = await server.db.$client<
      { id: string }[]
    >`select id from slot where session_id = ${sessionId} limit 1`;
    await bookRegistration(visitorContext(server.db, server.clock.now()), bookingOf(slot?.id ?? ''));
    const input = { id: notice.id, reason: 'Sai thẩm quyền' };
    expect(await notify(desk, 'withdrawNotice', input)).toMatchObject({ __typename: 'PlacesHeld', count: 1 });
    expect((await notify(desk, 'withdrawNotice', { ...input, reason: ' ' })).__typename).toBe('ReasonMissing');
    expect(await seen(sessionId)).not.toBeNull();
  });
});

it('Notices are read page by page, latest first', async () => {
  const { agencyId, published } = await office();
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) ids.unshift((await published()).notice.id);
  const first = await noticePage(agencyId, { first: 2 });
  const rest = await noticePage(agencyId, { first: 2, after: first.pageInfo.endCursor });
  const read = [...first.nodes, ...rest.nodes].map((one) => one.id);
  expect(read.toSorted()).toEqual(ids.toSorted());
});

it('A desk’s act is not held up by what another desk has published meanwhile', async () => {
  const { desk, signed } = await office();
  const { notice, sessionId } = await signed();
  const [published, cancelled] = await Promise.all([
    notify(desk, 'publishNotice', { id: notice.id }),
    act(desk, 'cancelSession', { id: sessionId, reason: 'Trùng lịch' }),
  ]);
  expect(published.__typename).toBe('NoticePublished');
  expect(cancelled.session.state).toBe('CANCELLED');
});
