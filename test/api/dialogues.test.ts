import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertStandardWorkingDays } from '../../db/standard-working-days.js';
import { watch } from '../live/watching.js';
import { countStatements } from '../support/count-statements.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import {
  atDialogue,
  doneAt,
  peopleAt,
  planned,
  publicDialogue,
  stepTo,
  type ToldDialogue,
} from '../support/dialoguing.js';
import { makeAgency, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
let people: ReturnType<typeof peopleAt>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardWorkingDays(server.db);
  people = peopleAt(server);
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.set(morning);
  await server.db.$client`delete from attempt`;
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.commune }]);
});

/** A dialogue whose session is public, ten days from now: Thursday, 12 March 2026. */
async function withSession(given: object = {}): Promise<ToldDialogue> {
  const { agencyId, positionId, leaderId } = world.communeChair;
  const { id: sessionId } = await makeSession(server.db, {
    ...{ agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId, kind: 'PUBLIC_DIALOGUE', slots: [] },
  });
  const { id, version } = await planned(desk, world.commune, given);
  const about = { title: 'Đối thoại về đất đai và môi trường', audience: 'Nhân dân trong xã', area: 'Cả xã' };
  return doneAt(desk, 'editDialogue', { id, expectedVersion: version, sessionId, ...about });
}

async function goingOn(): Promise<ToldDialogue> {
  let one = await stepTo(desk, await withSession(), 'ANNOUNCED');
  one = await stepTo(desk, one, 'COLLECTING_QUESTIONS');
  await people.ask(one.slug, 'Vì sao đường vào thôn Đông chưa làm?', { name: 'Nguyễn Thị Hỏi', phone: '0912345678' });
  one = await now(one);
  const id = one.questions[0]?.id;
  one = await doneAt(desk, 'decideDialogueQuestion', { id, accept: true, publicText: 'Khi nào làm đường vào thôn?' });
  return stepTo(desk, one, 'READY');
}

/** Days pass; whoever works at the desk signs in again. */
async function wait(until: string): Promise<void> {
  server.clock.set(until);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.commune }]);
}

async function now({ id }: { id: string }, by = desk): Promise<ToldDialogue> {
  const { deskDialogue } = await by.ask<{ deskDialogue: ToldDialogue }>(
    `query ($id: ID!) { deskDialogue(id: $id) { id slug version state nextStates noticeDueDay isNoticeLate resultDueDay
      isResultLate channelsMissing waitingCount topics { id text title state supporterCount similarIds }
      questions { id version status text publicText preparedAnswer asker { name phone } promise { dueDay owner { id } } } } }`,
    { id },
  );
  return deskDialogue;
}

describe('Topics of a dialogue', () => {
  it('are taken from anybody, seen by nobody until the desk lets them through, and the same words count once each', async () => {
    const one = await stepTo(desk, await planned(desk, world.commune), 'COLLECTING_TOPICS');
    const first = '00000000-0000-4000-8000-000000000001';
    expect(await people.propose(one.slug, 'Đường Lê Lợi ngập nước', first)).toMatchObject({
      isKnown: false,
      supporterCount: 1,
    });
    expect(await people.propose(one.slug, '  duong LE LOI ngap nuoc. ')).toMatchObject({
      isKnown: true,
      supporterCount: 2,
    });
    expect(await people.propose(one.slug, 'Đường Lê Lợi ngập nước', first)).toMatchObject({
      isKnown: true,
      supporterCount: 2,
    });
    expect((await publicDialogue(server, one.slug))?.topics).toEqual([]);
    const [topic] = (await now(one)).topics;
    expect(topic).toMatchObject({ text: 'Đường Lê Lợi ngập nước', state: 'PENDING', supporterCount: 2 });
    await doneAt(desk, 'decideDialogueTopic', { id: topic?.id, decision: 'ACCEPT', title: 'Thoát nước đường Lê Lợi' });
    expect(await people.support(topic?.id ?? '')).toMatchObject({ supporterCount: 3 });
    const shown = await publicDialogue(server, one.slug);
    expect(shown?.topics).toMatchObject([{ title: 'Thoát nước đường Lê Lợi', supporterCount: 3 }]);
  });

  it('that say the same in other words are pointed out and joined; nobody who stands behind both counts twice', async () => {
    const one = await stepTo(desk, await planned(desk, world.commune), 'COLLECTING_TOPICS');
    const same = '00000000-0000-4000-8000-000000000002';
    await people.propose(one.slug, 'Rác thải chợ Kế Xuyên không được thu gom', same);
    await people.propose(one.slug, 'Thu gom rac thai cho Ke Xuyen cham', same);
    await people.propose(one.slug, 'Thu gom rác thải chợ Kế Xuyên chậm');
    const before = (await now(one)).topics;
    const [other, into] = [before.find((t) => t.supporterCount === 2), before.find((t) => t.supporterCount === 1)];
    expect(into?.similarIds).toEqual([other?.id]);
    const joined = await doneAt(desk, 'decideDialogueTopic', { id: other?.id, decision: 'MERGE', intoId: into?.id });
    expect(joined.topics.find((t) => t.id === into?.id)?.supporterCount).toBe(2);
    await people.propose(one.slug, 'thu gom rác thải chợ kế xuyên chậm');
    expect((await now(one)).topics.find((t) => t.id === into?.id)?.supporterCount).toBe(3);
  });

  it('that came on paper, by telephone or at a meeting wait to be looked at too, and join those sent online', async () => {
    const one = await stepTo(desk, await planned(desk, world.commune), 'COLLECTING_TOPICS');
    await people.propose(one.slug, 'Đường Lê Lợi ngập nước');
    const paper = { dialogueId: one.id, text: 'Duong Le Loi ngap nuoc', source: 'PAPER', people: 12 };
    const given = { ...paper, key: randomUUID(), sourceNote: 'Phiếu của thôn Đông, bà Hai gửi' };
    const known = await atDialogue(desk, 'addDialogueTopic', given);
    expect(known).toMatchObject({ __typename: 'DialogueTopicAdded', isKnown: true });
    expect(known.dialogue?.topics).toMatchObject([{ state: 'PENDING', supporterCount: 13, channel: 'WEB' }]);
    const twice = await atDialogue(desk, 'addDialogueTopic', given);
    expect(twice.dialogue?.topics).toMatchObject([{ supporterCount: 13 }]);
    const told = { dialogueId: one.id, key: randomUUID(), text: 'Giá nước sạch', source: 'MEETING' };
    const { dialogue } = await atDialogue(desk, 'addDialogueTopic', { ...told, sourceNote: 'Họp thôn ngày 20/02' });
    expect(dialogue?.topics.find(({ text }) => text === 'Giá nước sạch')).toMatchObject({
      ...{ state: 'PENDING', channel: 'MEETING', sourceNote: 'Họp thôn ngày 20/02', supporterCount: 1 },
    });
    expect((await publicDialogue(server, one.slug))?.topics).toEqual([]);
    const kept = await server.db.$client`select encode(sealed_source, 'escape') as source from dialogue_topic`;
    expect(JSON.stringify(kept)).not.toContain('Họp thôn');
    const wrong = await atDialogue(desk, 'addDialogueTopic', { ...told, text: '  ', people: 0 });
    expect(wrong).toMatchObject({ problems: [{ field: 'text' }, { field: 'people' }] });
    const elsewhere = await deskOf(server, [{ role: 'SECRETARY', agencyId: await makeAgency(server.db) }]);
    expect((await atDialogue(elsewhere, 'addDialogueTopic', told)).__typename).toBe('NotFoundHere');
    const asked = { dialogueId: one.id, text: 'Khi nào làm đường?', source: 'PHONE' };
    expect((await doneAt(desk, 'addDialogueQuestion', asked)).questions).toMatchObject([
      { channel: 'PHONE', status: 'ACCEPTED', publicText: 'Khi nào làm đường?' },
    ]);
    const off = await stepTo(desk, await now(one), 'CANCELLED', { reason: 'Sáp nhập xã' });
    expect(
      await atDialogue(desk, 'addDialogueTopic', { ...told, dialogueId: off.id, key: randomUUID() }),
    ).toMatchObject({
      __typename: 'DialogueNotCollecting',
    });
  });

  it('are refused before it is time, after the last day, when empty, and from an address that sends too many', async () => {
    const before = await planned(desk, world.commune, { topicsUntil: '2026-03-04' });
    expect(await people.propose(before.slug, 'Giá đất')).toMatchObject({ __typename: 'DialogueNotCollecting' });
    const one = await stepTo(desk, before, 'COLLECTING_TOPICS');
    expect(await people.propose(one.slug, '   ')).toMatchObject({ __typename: 'DialogueWordsUnfit' });
    server.clock.set('2026-03-05T01:00:00.000Z');
    expect(await people.propose(one.slug, 'Giá đất')).toMatchObject({ __typename: 'DialogueNotCollecting' });
    for (let sent = 0; sent < 19; sent += 1) await people.propose(one.slug, 'Giá đất');
    await expect(people.propose(one.slug, 'Giá đất')).rejects.toThrow('RATE_LIMITED');
  });
});

describe('A dialogue with the people', () => {
  it('goes from its plan to its close, and is held to its seven days before and ten days after', async () => {
    let one = await withSession();
    expect(one).toMatchObject({ state: 'PLANNED', noticeDueDay: '2026-03-05', isNoticeLate: false });
    expect(await publicDialogue(server, one.slug)).toBeNull();
    one = await stepTo(desk, one, 'ANNOUNCED');
    one = await stepTo(desk, one, 'COLLECTING_QUESTIONS');
    const asked = await people.ask(one.slug, 'Chị Hỏi ở thôn Đông: bao giờ có nước sạch?', { name: 'Nguyễn Thị Hỏi' });
    expect(
      await atDialogue(desk, 'stepDialogue', { id: one.id, expectedVersion: one.version, to: 'READY' }),
    ).toMatchObject({
      ...{ __typename: 'DialogueNotReady', lacks: 'QUESTIONS_WAITING' },
    });
    const id = (await now(one)).questions[0]?.id;
    one = await doneAt(desk, 'decideDialogueQuestion', { id, accept: true, publicText: 'Bao giờ có nước sạch?' });
    one = await stepTo(desk, one, 'READY');
    expect(
      await atDialogue(desk, 'stepDialogue', { id: one.id, expectedVersion: one.version, to: 'HELD' }),
    ).toMatchObject({
      lacks: 'NOT_YET_HELD',
    });
    await wait('2026-03-12T01:30:00.000Z');
    await desk.ask('mutation ($id: ID!) { callDialogueQuestion(id: $id) { __typename } }', { id });
    expect((await publicDialogue(server, one.slug))?.questions[0]?.isCurrent).toBe(true);
    one = await doneAt(desk, 'settleDialogueQuestion', {
      ...{
        id,
        how: 'DIRECTED',
        answer: 'Cấp nước sạch cho thôn Đông.',
        ownerAgencyId: world.province,
        dueDay: '2026-06-30',
      },
    });
    one = await stepTo(desk, one, 'HELD', { attendance: 63 });
    expect(one).toMatchObject({ resultDueDay: '2026-03-23', isResultLate: false });
    one = await doneAt(desk, 'concludeDialogue', {
      ...{
        id: one.id,
        expectedVersion: one.version,
        number: '12/TB-UBND',
        day: '2026-03-13',
        text: 'Giao cấp nước trước 30/6.',
      },
    });
    expect((await publicDialogue(server, one.slug))?.conclusion).toBeNull();
    const lacking = await atDialogue(desk, 'stepDialogue', {
      id: one.id,
      expectedVersion: one.version,
      to: 'RESULT_PUBLISHED',
    });
    expect(lacking).toMatchObject({ lacks: 'CHANNELS' });
    for (const channel of ['MASS_MEDIA', 'POSTED_AT_OFFICE', 'SENT_TO_RESIDENTIAL_UNITS'])
      one = await doneAt(desk, 'recordDialoguePublication', { id: one.id, what: 'RESULT', channel, day: '2026-03-12' });
    one = await stepTo(desk, one, 'RESULT_PUBLISHED');
    one = await stepTo(desk, await stepTo(desk, one, 'FOLLOW_UP'), 'CLOSED');
    expect(one.nextStates).toEqual([]);
    const shown = await publicDialogue(server, one.slug);
    expect(shown).toMatchObject({ state: 'CLOSED', conclusion: { number: '12/TB-UBND' } });
    expect(shown?.questions).toMatchObject([
      {
        text: 'Bao giờ có nước sạch?',
        answeredHow: 'DIRECTED',
        promise: { dueDay: '2026-06-30', owner: { id: world.province } },
      },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/Hỏi|thôn Đông: bao giờ/);
    const [kept] = await server.db
      .$client`select source_kind, public_text, due_day::text from directive where dialogue_question_id = ${id ?? ''}`;
    expect(kept).toMatchObject({
      source_kind: 'DIALOGUE',
      public_text: 'Cấp nước sạch cho thôn Đông.',
      due_day: '2026-06-30',
    });
    expect(asked.code).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);
  });

  it('cannot be announced before people can read when and where; a late notice is shown as late, not stopped', async () => {
    const one = await planned(desk, world.commune);
    expect(await atDialogue(desk, 'stepDialogue', { id: one.id, expectedVersion: 1, to: 'ANNOUNCED' })).toMatchObject({
      ...{ __typename: 'DialogueNotReady', lacks: 'SESSION_NOT_PUBLISHED' },
      message: expect.stringContaining('lịch đã công bố'),
    });
    const other = await withSession();
    await wait('2026-03-06T01:00:00.000Z');
    expect(await stepTo(desk, other, 'ANNOUNCED')).toMatchObject({ state: 'ANNOUNCED', isNoticeLate: true });
  });

  it('tells no day while its session is a draft', async () => {
    const one = await stepTo(desk, await withSession(), 'COLLECTING_TOPICS');
    expect(await publicDialogue(server, one.slug)).toMatchObject({ day: '2026-03-12', noticeDueDay: '2026-03-05' });
    await server.db.$client`update session set published_at = null where kind = 'PUBLIC_DIALOGUE'`;
    expect(await publicDialogue(server, one.slug)).toMatchObject({ day: null, noticeDueDay: null });
  });

  it('may end because nobody needs it, with its reason in public; put off it goes on from where it was', async () => {
    const one = await stepTo(desk, await planned(desk, world.commune), 'COLLECTING_TOPICS');
    expect(
      await atDialogue(desk, 'stepDialogue', { id: one.id, expectedVersion: one.version, to: 'NOT_REQUIRED' }),
    ).toMatchObject({
      lacks: 'REASON',
    });
    const off = await stepTo(desk, one, 'POSTPONED', { reason: 'Mưa lũ' });
    expect(off.nextStates[0]).toBe('COLLECTING_TOPICS');
    const back = await stepTo(desk, off, 'COLLECTING_TOPICS');
    const ended = await stepTo(desk, back, 'NOT_REQUIRED', { reason: 'Không phát sinh nhu cầu đối thoại' });
    expect(ended.nextStates).toEqual([]);
    expect(await publicDialogue(server, one.slug)).toMatchObject({
      ...{ state: 'NOT_REQUIRED', stateReason: 'Không phát sinh nhu cầu đối thoại' },
    });
  });

  it('refuses who read an older version, and who works elsewhere learns nothing of it', async () => {
    const one = await planned(desk, world.commune);
    await stepTo(desk, one, 'COLLECTING_TOPICS');
    const stale = { id: one.id, expectedVersion: one.version, to: 'CANCELLED', reason: 'Trùng lịch' };
    expect(await atDialogue(desk, 'stepDialogue', stale)).toMatchObject({ __typename: 'StaleVersion' });
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect(await atDialogue(stranger, 'stepDialogue', stale)).toMatchObject({ __typename: 'NotFoundHere' });
    expect(await now(one, stranger)).toBeNull();
  });
});

describe('Questions to a dialogue', () => {
  it('have a code by which alone their asker finds the answer, or why it was not taken up', async () => {
    const one = await stepTo(desk, await stepTo(desk, await withSession(), 'ANNOUNCED'), 'COLLECTING_QUESTIONS');
    const idempotencyKey = '00000000-0000-4000-8000-00000000000a';
    const { code } = await people.ask(one.slug, 'Xin hỏi về giá đất', { idempotencyKey });
    expect((await people.ask(one.slug, 'Xin hỏi về giá đất', { idempotencyKey })).code).toBe(code);
    expect(await people.ask(one.slug, 'Câu khác', { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    const id = (await now(one)).questions[0]?.id;
    await doneAt(desk, 'decideDialogueQuestion', { id, accept: false, reason: 'Đã có kết luận số 5/TB-UBND.' });
    const look = async (given = '') => {
      const query = 'query ($code: String!) { ownDialogueQuestion(code: $code) { status reason } }';
      return (await server.gql<{ ownDialogueQuestion: object | null }>(query, { code: given })).data
        ?.ownDialogueQuestion;
    };
    expect(await look(code?.replaceAll('-', ' '))).toEqual({
      status: 'DECLINED',
      reason: 'Đã có kết luận số 5/TB-UBND.',
    });
    expect(await look('0000-0000-0000')).toBeNull();
  });

  it('go to the desk of whoever prepares the answer, without who asked; a leader sees neither', async () => {
    const one = await goingOn();
    const division = await makeAgency(server.db, { parentId: world.commune, name: 'Phòng Kinh tế' });
    const [theirs, leader] = [
      await deskOf(server, [{ role: 'SECRETARY', agencyId: division }]),
      await deskOf(server, [{ role: 'LEADER', agencyId: world.commune, leaderId: world.communeChair.leaderId }]),
    ];
    const [question] = one.questions;
    expect(question?.asker).toEqual({ name: 'Nguyễn Thị Hỏi', phone: '0912345678' });
    const id = question?.id;
    await doneAt(desk, 'assignDialogueQuestion', { id, agencyId: division, dueDay: '2026-03-10' });
    const { dialogueQuestionsToAnswer: list } = await theirs.ask<{
      dialogueQuestionsToAnswer: { version: number; text: string }[];
    }>('query ($id: ID!) { dialogueQuestionsToAnswer(agencyId: $id) { version text dueDay } }', { id: division });
    expect(list).toMatchObject([{ text: 'Khi nào làm đường vào thôn?', dueDay: '2026-03-10' }]);
    const { prepareDialogueAnswer: kept } = await theirs.ask<{ prepareDialogueAnswer: object }>(
      `mutation ($input: PrepareDialogueAnswerInput!) { prepareDialogueAnswer(input: $input) { __typename } }`,
      { input: { id, expectedVersion: list[0]?.version, answer: 'Khởi công tháng 5.' } },
    );
    expect(kept).toEqual({ __typename: 'DialogueAnswerPrepared' });
    expect((await publicDialogue(server, one.slug))?.questions[0]?.answer).toBeNull();
    expect((await now(one)).questions[0]).toMatchObject({ status: 'PREPARED', preparedAnswer: 'Khởi công tháng 5.' });
    expect((await now(one, leader)).questions[0]).toMatchObject({
      asker: null,
      text: null,
      publicText: 'Khi nào làm đường vào thôn?',
    });
    expect(await now(one, theirs)).toBeNull();
    const [read] = await server.db.$client`select count(*)::int as n from audit_entry where act = 'DialogueAskers'`;
    expect(read?.n).toBeGreaterThan(0);
  });

  it('outside its competence are passed on by name and told; what is directed needs an owner and a day', async () => {
    const one = await goingOn();
    const id = one.questions[0]?.id;
    const bare = await atDialogue(desk, 'settleDialogueQuestion', { id, how: 'DIRECTED', answer: 'Làm đường' });
    expect(bare.problems?.map(({ field }) => field)).toEqual(['ownerAgencyId', 'dueDay']);
    await doneAt(desk, 'settleDialogueQuestion', { id, how: 'FORWARDED', forwardedTo: 'Sở Xây dựng' });
    const [shown] = (await publicDialogue(server, one.slug))?.questions ?? [];
    expect(shown).toMatchObject({ answeredHow: 'FORWARDED', forwardedTo: 'Sở Xây dựng' });
    expect(await atDialogue(desk, 'settleDialogueQuestion', { id, how: 'ON_THE_SPOT', answer: 'Lại' })).toMatchObject({
      __typename: 'DialogueQuestionUnfit',
    });
  });

  it('are told live to everybody who watches, as they are answered', async () => {
    const one = await goingOn();
    const { data } = await server.gql<{ changeCursor: string }>('{ changeCursor }');
    const watching = watch(
      server.url,
      'subscription ($slug: String!, $after: String) { dialogueChanged(slug: $slug, after: $after) { cursor dialogue { questions { answer } } } }',
      { slug: one.slug, after: data?.changeCursor },
    );
    await doneAt(desk, 'settleDialogueQuestion', {
      id: one.questions[0]?.id,
      how: 'ON_THE_SPOT',
      answer: 'Tháng 5 khởi công.',
    });
    await watching.until((told) => JSON.stringify(told).includes('Tháng 5 khởi công.'));
    await watching.stop();
  });
});

describe('A dialogue inside an agency', () => {
  it('is never public, takes no session, and may keep who asked to itself', async () => {
    let one = await planned(desk, world.commune, {
      ...{ kind: 'INTERNAL_DIALOGUE', title: 'Đối thoại với công chức trong giao ban tháng 3', audience: 'Công chức' },
      ...{ setting: 'Giao ban tháng', day: '2026-03-02' },
    });
    expect(one.noticeDueDay).toBeNull();
    one = await doneAt(desk, 'addDialogueQuestion', {
      dialogueId: one.id,
      text: 'Bổ sung máy tính cho bộ phận một cửa',
    });
    one = await stepTo(desk, one, 'READY');
    expect(await publicDialogue(server, one.slug)).toBeNull();
    expect(await people.ask(one.slug, 'Tôi hỏi')).toMatchObject({ __typename: 'DialogueNotCollecting' });
    one = await stepTo(desk, one, 'HELD');
    expect(one).toMatchObject({ resultDueDay: null, channelsMissing: [] });
    const id = one.questions[0]?.id;
    await doneAt(desk, 'settleDialogueQuestion', {
      ...{ id, how: 'DIRECTED', answer: 'Mua ba máy tính', ownerAgencyId: world.commune, dueDay: '2026-04-30' },
    });
    const [kept] = await server.db.$client`select published_at from directive where dialogue_question_id = ${id ?? ''}`;
    expect(kept?.published_at).toBeNull();
    const { data } = await server.gql<{ dialogues: { nodes: unknown[] } }>(
      'query ($id: ID!) { dialogues(year: 2026, agencyId: $id) { nodes { slug } } }',
      { id: world.commune },
    );
    expect(data?.dialogues.nodes).toEqual([]);
  });
});

describe('Plans of dialogues', () => {
  const items = [
    ...['Đúng luật', 'Thiết thực', 'Công khai'].map((text) => ({ kind: 'REQUIREMENT', text })),
    ...['Khảo sát', 'Thông báo', 'Chuẩn bị', 'Tổ chức', 'Theo dõi'].map((text) => ({ kind: 'TASK', text, quarter: 2 })),
    { kind: 'DIALOGUE', text: 'Đối thoại với Nhân dân', audience: 'Nhân dân', quarter: 3, leadName: 'Văn phòng' },
  ];
  const save = `mutation ($input: SaveDialoguePlanInput!) { saveDialoguePlan(input: $input) { __typename ... on Refusal { message }
    ... on DialoguePlanSaved { plan { id version parent { title } counts { kind count } items { id text } } } } }`;
  interface Kept {
    saveDialoguePlan: {
      __typename: string;
      plan?: {
        id: string;
        version: number;
        parent: object | null;
        counts: object[];
        items: { id: string; text: string }[];
      };
    };
  }

  it('follow the plan above, and “3 yêu cầu, 5 nhiệm vụ” can be counted', async () => {
    const above = await deskOf(server, [{ role: 'HEAD', agencyId: world.province }]);
    const base = { year: 2026, kind: 'PUBLIC_DIALOGUE' };
    const { saveDialoguePlan: parent } = await above.ask<Kept>(save, {
      input: { ...base, agencyId: world.province, title: 'Kế hoạch của tỉnh', items: [] },
    });
    const input = { ...base, agencyId: world.commune, title: 'Kế hoạch của xã', parentId: parent.plan?.id, items };
    const { saveDialoguePlan: own } = await desk.ask<Kept>(save, { input });
    expect(own.plan).toMatchObject({
      parent: { title: 'Kế hoạch của tỉnh' },
      counts: [
        { kind: 'REQUIREMENT', count: 3 },
        { kind: 'TASK', count: 5 },
        { kind: 'DIALOGUE', count: 1 },
      ],
    });
    const used = own.plan?.items.at(-1)?.id;
    await planned(desk, world.commune, { planItemId: used });
    const without = { ...input, id: own.plan?.id, expectedVersion: own.plan?.version };
    expect((await desk.ask<Kept>(save, { input: without })).saveDialoguePlan.__typename).toBe('FieldsInvalid');
    const elsewhere = { ...input, parentId: own.plan?.id, agencyId: world.commune };
    expect((await desk.ask<Kept>(save, { input: elsewhere })).saveDialoguePlan.__typename).toBe('DialoguePlanSaved');
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    const stolen = { ...input, agencyId: world.elsewhere };
    expect((await stranger.ask<Kept>(save, { input: stolen })).saveDialoguePlan.__typename).toBe('NotFoundHere');
  });

  it('are joined by a duty when ten per cent of the voters ask', async () => {
    const record = `mutation ($input: RecordDialogueRequestInput!) { recordDialogueRequest(input: $input) {
      __typename ... on DialogueRequestSaved { requestId opensDuty } } }`;
    const ask = async (signerCount: number) =>
      (
        await desk.ask<{ recordDialogueRequest: { requestId: string; opensDuty: boolean } }>(record, {
          input: {
            agencyId: world.commune,
            receivedDay: '2026-03-01',
            content: 'Bãi rác',
            signerCount,
            voterCount: 8_405,
          },
        })
      ).recordDialogueRequest;
    expect((await ask(840)).opensDuty).toBe(false);
    const duty = await ask(841);
    expect(duty.opensDuty).toBe(true);
    const one = await planned(desk, world.commune, { occasion: 'TEN_PERCENT_VOTERS', requestId: duty.requestId });
    const { dialogueRequests } = await desk.ask<{
      dialogueRequests: { id: string; dialogueId: string | null; source: string }[];
    }>('query ($id: ID!) { dialogueRequests(agencyId: $id) { id dialogueId source } }', { id: world.commune });
    expect(dialogueRequests.find(({ id }) => id === duty.requestId)).toMatchObject({
      ...{ dialogueId: one.id, source: expect.stringContaining('Điều 43') },
    });
  });
});

describe('The list of dialogues', () => {
  it('of a province has those of its communes, page by page, in a constant number of statements', async () => {
    const make = async () => stepTo(desk, await planned(desk, world.commune), 'COLLECTING_TOPICS');
    const read = (first: number, after?: string) =>
      server.gql<{ dialogues: { nodes: { slug: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
        `query ($id: ID!, $first: Int!, $after: String) { dialogues(year: 2026, agencyId: $id, first: $first, after: $after) {
          nodes { slug agency { name } session { startsAt } topics { title } questions { text } publications { day } steps { state } } pageInfo { endCursor hasNextPage } } }`,
        { id: world.province, first, after },
      );
    await make();
    await make();
    await read(1);
    const few = await countStatements(server.db, () => read(1));
    await make();
    await make();
    const many = await countStatements(server.db, () => read(4));
    expect(many.result.data?.dialogues.nodes).toHaveLength(4);
    expect(many.statements.length).toBe(few.statements.length);
    const { data: all } = await server.gql<{ dialogues: { nodes: unknown[] } }>(
      'query ($id: ID) { dialogues(year: 2026, agencyId: $id, first: 100) { nodes { slug } } }',
      { id: null },
    );
    expect(all?.dialogues.nodes.length).toBeGreaterThanOrEqual(4);
    const page = (await read(3)).data?.dialogues;
    expect(page?.pageInfo.hasNextPage).toBe(true);
    expect((await read(3, page?.pageInfo.endCursor)).data?.dialogues.nodes).toHaveLength(1);
  });
});
