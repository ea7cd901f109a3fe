import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, planner } from '../support/arranging.js';
import { deskOf, makeProvince } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { notify } from '../support/noticing.js';
import { lastChange } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

const day = 24 * 60;
let numbers = 0;

/** A province of the test's own, with a published notice of two sessions. */
async function announced() {
  const world = await makeProvince(server.db);
  const desk = await deskOf(server, [
    { role: 'SECRETARY', agencyId: world.province },
    { role: 'HEAD', agencyId: world.province },
  ]);
  const plan = planner(world, desk);
  const sessions = [(await plan.drafted()).session, (await plan.drafted()).session];
  const input = { agencyId: world.province, subject: 'Lịch tiếp công dân', sessionIds: sessions.map(({ id }) => id) };
  const { notice } = await notify(desk, 'createNotice', input);
  const publish = async (id: string) => {
    numbers += 1;
    await notify(desk, 'submitNotice', { id });
    const signature = { id, number: `${numbers}/TB-UBND`, issuedDay: '2026-03-02' };
    await notify(desk, 'signNotice', { ...signature, signerPositionId: world.chair.positionId });
    return notify(desk, 'publishNotice', { id });
  };
  await publish(notice.id);
  const [first, second] = sessions;
  if (!first || !second) throw new Error('Two sessions were to be announced');
  return { world, desk, plan, publish, noticeId: notice.id, first, second };
}

interface Owed {
  act: string;
  reason: string;
  madeAt: string;
  difference: string | null;
  latestDay: string | null;
  session: { id: string };
  supersedes: { id: string };
  notice: {
    id: string;
    state: string;
    subject: string;
    content: string | null;
    supersedesPartly: boolean;
    differences: string[];
    sessions: { id: string }[];
  } | null;
}

type Room = Awaited<ReturnType<typeof announced>>;

async function owedAt({ desk, world }: Room): Promise<Owed[]> {
  const { owedNotices } = await desk.ask<{ owedNotices: Owed[] }>(
    `query ($agencyId: ID!) { owedNotices(agencyId: $agencyId) { act reason madeAt difference latestDay session { id }
      supersedes { id } notice { id state subject content supersedesPartly differences sessions { id } } } }`,
    { agencyId: world.province },
  );
  return owedNotices;
}

interface Public {
  standing: string;
  content: string | null;
  supersedesPartly: boolean;
  supersedes: { id: string } | null;
  supersededBy: { id: string } | null;
  amendedBy: { id: string; content: string }[];
  changesSince: { act: string; reason: string; session: { id: string } | null; notice: { id: string } | null }[];
}

async function publicNotice(id: string): Promise<Public | null> {
  const { data } = await server.gql<{ notice: Public | null }>(
    `query ($id: ID!) { notice(id: $id) { standing content supersedesPartly supersedes { id } supersededBy { id }
      amendedBy { id content } changesSince { act reason session { id } notice { id } } } }`,
    { id },
  );
  return data?.notice ?? null;
}

const moved = (session: { id: string; startsAt: string }, days: number) => ({
  ...{ id: session.id, reason: 'Bão số 9', newStartsAt: later(session.startsAt, days * day) },
});

describe('A session announced by a published notice', () => {
  it('that is moved owes a notice: a draft is begun that says what differs, with the day it would be in time', async () => {
    const room = await announced();
    expect(await owedAt(room)).toEqual([]);
    await act(room.desk, 'postponeSession', moved(room.first, 400));
    const [owed, ...more] = await owedAt(room);
    expect(more).toEqual([]);
    expect(owed).toMatchObject({
      ...{ act: 'RESCHEDULED', reason: 'Bão số 9', madeAt: morning, session: { id: room.first.id } },
      ...{ supersedes: { id: room.noticeId }, difference: expect.stringContaining('chuyển sang từ 08 giờ 00') },
      ...{ latestDay: expect.stringMatching(/^2027-/) },
      notice: { state: 'DRAFT', content: null, supersedesPartly: true, sessions: [{ id: room.first.id }] },
    });
    expect(owed?.notice?.subject).toMatch(
      /^Điều chỉnh lịch tiếp công dân đã thông báo tại Thông báo số \d+\/TB-UBND ngày 02\/3\/2026$/,
    );
    expect(owed?.notice?.differences).toEqual([owed?.difference]);
    expect(await publicNotice(room.noticeId)).toMatchObject({
      ...{ standing: 'PUBLISHED', amendedBy: [], supersededBy: null },
      changesSince: [{ act: 'RESCHEDULED', reason: 'Bão số 9', session: { id: room.first.id }, notice: null }],
    });
    expect(await publicNotice(owed?.notice?.id ?? '')).toBeNull();
  });

  it.each([
    ['put off', 'postponeSession', {}, 'POSTPONED'],
    ['called off', 'cancelSession', {}, 'CANCELLED'],
    ['given to a deputy', 'delegateSession', { deputy: true }, 'DELEGATED'],
  ])('that is %s owes one too, in the same draft as the act before', async (_, call, given, kind) => {
    const room = await announced();
    await act(room.desk, 'postponeSession', moved(room.first, 400));
    const positionId = 'deputy' in given ? { positionId: room.world.deputy.positionId } : {};
    await act(room.desk, call, { id: room.second.id, reason: 'Đi công tác', ...positionId });
    const owed = await owedAt(room);
    expect(owed.map((one) => one.act)).toEqual(['RESCHEDULED', kind]);
    expect(new Set(owed.map((one) => one.notice?.id)).size).toBe(1);
    expect(owed[1]?.latestDay === null).toBe(kind !== 'DELEGATED');
    expect(owed[0]?.notice?.differences).toHaveLength(2);
  });

  it('makes the chain right when the new notice is published: part of the old one, then all of it', async () => {
    const room = await announced();
    await act(room.desk, 'cancelSession', { id: room.first.id, reason: 'Bão số 9' });
    const [owed] = await owedAt(room);
    const amending = owed?.notice?.id ?? '';
    await room.publish(amending);
    expect(await owedAt(room)).toEqual([]);
    expect(await publicNotice(amending)).toMatchObject({
      ...{ standing: 'PUBLISHED', supersedesPartly: true, supersedes: { id: room.noticeId } },
      content: expect.stringContaining('không tổ chức, lý do: Bão số 9.'),
    });
    expect(await publicNotice(room.noticeId)).toMatchObject({
      ...{ standing: 'PUBLISHED', supersededBy: null, amendedBy: [{ id: amending }] },
      changesSince: [{ act: 'CANCELLED', notice: { id: amending } }],
    });
    await act(room.desk, 'postponeSession', moved(room.second, 400));
    const [last] = await owedAt(room);
    expect(last?.notice?.id).not.toBe(amending);
    await room.publish(last?.notice?.id ?? '');
    expect(await publicNotice(room.noticeId)).toMatchObject({
      ...{ standing: 'SUPERSEDED', supersededBy: { id: last?.notice?.id } },
      amendedBy: [{ id: amending }, { id: last?.notice?.id }],
    });
  });

  it('that moves again after that owes a notice in the place of the latest one', async () => {
    const room = await announced();
    await act(room.desk, 'postponeSession', moved(room.first, 400));
    const [owed] = await owedAt(room);
    await room.publish(owed?.notice?.id ?? '');
    await act(room.desk, 'postponeSession', moved(room.first, 402));
    const [again] = await owedAt(room);
    expect(again?.supersedes.id).toBe(owed?.notice?.id);
    expect(again?.notice?.id).not.toBe(owed?.notice?.id);
    await room.publish(again?.notice?.id ?? '');
    expect(await publicNotice(owed?.notice?.id ?? '')).toMatchObject({ standing: 'SUPERSEDED' });
    expect(await publicNotice(room.noticeId)).toMatchObject({ standing: 'PUBLISHED' });
  });

  it('is told of in the notice that the desk names, unless that is signed, or not its own', async () => {
    const room = await announced();
    const input = { agencyId: room.world.province, subject: 'Hoãn lịch tiếp công dân' };
    const { notice } = await notify(room.desk, 'createNotice', input);
    const wish = { id: room.first.id, reason: 'Bão số 9', supersedingNoticeId: notice.id };
    expect((await act(room.desk, 'cancelSession', { ...wish, supersedingNoticeId: room.noticeId })).__typename).toBe(
      'NoticeWrongState',
    );
    const strangers = { ...wish, supersedingNoticeId: room.world.province };
    expect((await act(room.desk, 'cancelSession', strangers)).__typename).toBe('NotFoundHere');
    await act(room.desk, 'cancelSession', wish);
    const [owed] = await owedAt(room);
    expect(owed?.notice).toMatchObject({ id: notice.id, subject: input.subject, sessions: [{ id: room.first.id }] });
  });

  it('owes nothing any more when the act is taken back: the draft begun for it is withdrawn', async () => {
    const room = await announced();
    await act(room.desk, 'cancelSession', { id: room.first.id, reason: 'Nhầm' });
    const [owed] = await owedAt(room);
    const change = await lastChange(room.desk, room.first.id);
    await room.desk.ask('mutation ($id: ID!) { undoChange(changeId: $id) { __typename } }', { id: change?.id });
    expect(await owedAt(room)).toEqual([]);
    const { staffNotice } = await room.desk.ask<{ staffNotice: { state: string } }>(
      'query ($id: ID!) { staffNotice(id: $id) { state } }',
      { id: owed?.notice?.id },
    );
    expect(staffNotice.state).toBe('WITHDRAWN');
    expect((await publicNotice(room.noticeId))?.changesSince).toEqual([]);
  });

  it('owes nothing when it is as announced again: the leader is back', async () => {
    const room = await announced();
    await act(room.desk, 'cancelSession', { id: room.second.id, reason: 'Bão' });
    const delegated = { id: room.first.id, reason: 'Đi họp', positionId: room.world.deputy.positionId };
    await act(room.desk, 'delegateSession', delegated);
    expect(await owedAt(room)).toHaveLength(2);
    await act(room.desk, 'delegateSession', { ...delegated, positionId: room.world.chair.positionId });
    const left = await owedAt(room);
    expect(left.map((one) => one.session.id)).toEqual([room.second.id]);
    expect(left[0]?.notice?.sessions).toEqual([{ id: room.second.id }]);
  });

  it('is owed again when the notice being prepared is withdrawn, until another takes its place', async () => {
    const room = await announced();
    await act(room.desk, 'cancelSession', { id: room.first.id, reason: 'Bão' });
    const [owed] = await owedAt(room);
    await notify(room.desk, 'withdrawNotice', { id: owed?.notice?.id, reason: 'Soạn lại' });
    expect(await owedAt(room)).toMatchObject([{ notice: { state: 'WITHDRAWN' } }]);
    const input = { agencyId: room.world.province, subject: 'Thay thế', supersedesId: room.noticeId };
    const { notice } = await notify(room.desk, 'createNotice', input);
    await room.publish(notice.id);
    expect(await owedAt(room)).toEqual([]);
    expect(await publicNotice(room.noticeId)).toMatchObject({
      ...{ standing: 'SUPERSEDED', supersededBy: { id: notice.id } },
      changesSince: [{ notice: { id: notice.id } }],
    });
  });
});

describe('A session no notice announced', () => {
  it('owes none, and nobody else’s desk is told what an agency owes', async () => {
    const room = await announced();
    const { session } = await room.plan.published();
    await act(room.desk, 'cancelSession', { id: session.id, reason: 'Bão' });
    expect(await owedAt(room)).toEqual([]);
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.elsewhere }]);
    expect(
      await elsewhere.ask('query ($id: ID!) { owedNotices(agencyId: $id) { act } }', { id: room.world.province }),
    ).toEqual({ owedNotices: null });
  });
});
