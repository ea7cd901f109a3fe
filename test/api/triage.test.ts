import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertStandardTriage } from '../../db/standard-triage.js';
import { lapseProposals } from '../../server/triage/lapse-proposals.js';
import { somebody } from '../support/citizen.js';
import { deskOf } from '../support/desk.js';
import { later, morning } from '../support/make.js';
import { type Holder, lettersTo, promiseRoom } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';
import { triager } from '../support/triaging.js';

let server: TestServer;
let room: Awaited<ReturnType<typeof promiseRoom>>;
let desk: ReturnType<typeof triager>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  await insertStandardTriage(server.db);
  room = await promiseRoom(server);
  desk = triager(room.desk);
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

const ground = (code: string) => desk.ground(room.world.province, code);

interface Review {
  status: string;
  session: { id: string };
  slot: { id: string } | null;
  review: {
    state: string;
    reply: string | null;
    ground: string | null;
    groundSource: string | null;
    competentBody: string | null;
    documentNumber: string | null;
    question: { kind: string; dueDay: string; proposed: { id: string; session: { id: string } } | null } | null;
    answer: string | null;
  } | null;
}

const reviewFields = `status session { id } slot { id } review { state reply ground groundSource competentBody documentNumber
  question { kind dueDay proposed { id session { id } } } answer }`;

/** A registration as its holder sees it. */
async function seenBy({ access }: Holder): Promise<Review> {
  const { data, errors } = await server.gql<{ registration: Review }>(
    `query ($access: ManageAccess!) { registration(access: $access) { ${reviewFields} } }`,
    { access },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.registration;
}

async function say(call: 'answerReview' | 'answerProposal', input: object) {
  const type = call === 'answerReview' ? 'AnswerReviewInput' : 'AnswerProposalInput';
  const { data, errors } = await server.gql<{ said: { __typename: string; most?: number; registration?: Review } }>(
    `mutation ($input: ${type}!) { said: ${call}(input: $input) { __typename ... on Refusal { message }
      ... on ReviewAnswered { registration { ${reviewFields} } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.said;
}

const placesOf = async (slotId: string) => {
  const [slot] = await server.database
    .sql`select public_taken, public_capacity, staff_taken, staff_capacity from slot where id = ${slotId}`;
  return slot;
};

/** Everything kept about a registration outside the columns that are sealed, as text. */
async function keptInClear(id: string): Promise<string> {
  const rows = await server.database.sql`
    select to_jsonb(t) - 'sealed_reply' - 'sealed_answer' as row from triage_act t where t.registration_id = ${id}
    union all select to_jsonb(m) - 'sealed_words' - 'sealed_address' from message m where m.registration_id = ${id}
    union all select to_jsonb(h) from registration_history h where h.registration_id = ${id}
    union all select to_jsonb(e) from event e where e.registration_id = ${id}
    union all select to_jsonb(a) from audit_entry a where ${id} = any(a.subject_ids)`;
  return JSON.stringify(rows);
}

describe('A registration that is looked at', () => {
  it('keeps its place while it is taken in hand and accepted, and its holder reads the reply', async () => {
    const { session } = await room.published();
    const holder = await room.books(session);
    const first = await desk.one(holder.id);
    expect(first).toMatchObject({ triageState: 'SUBMITTED', channel: 'WEB', lastStep: null });
    expect(first.possibleActs).toContain('BEGIN_REVIEW');
    expect(await desk.act(holder.id, 'BEGIN_REVIEW')).toMatchObject({
      __typename: 'RegistrationTriaged',
      registration: { triageState: 'UNDER_REVIEW', status: 'CONFIRMED' },
    });
    expect((await seenBy(holder)).review).toBeNull();
    const reply = 'Cơ quan đã xem đăng ký {ma} và sẽ tiếp Ông/Bà {thoi-gian}.';
    const done = await desk.act(holder.id, 'ACCEPT', { replyVi: reply });
    expect(done).toMatchObject({
      __typename: 'RegistrationTriaged',
      undoableUntil: later(morning, 5),
      registration: { triageState: 'ACCEPTED', status: 'CONFIRMED', slot: first.slot, lastStep: { act: 'ACCEPT' } },
    });
    expect(done.registration?.possibleActs).not.toContain('ACCEPT');
    const { review, status } = await seenBy(holder);
    expect({ status, ...review }).toMatchObject({
      status: 'CONFIRMED',
      state: 'ACCEPTED',
      question: null,
      ground: null,
    });
    expect(review?.reply).toContain(first.code.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3'));
    expect(review?.reply).not.toContain('{');
  });

  it('is asked for more by a day, answers once in its own words, and nothing of them is kept in clear', async () => {
    const { session } = await room.published();
    const holder = await room.books(session);
    const asking = { replyVi: 'Xin cho biết số văn bản, đến hết ngày {han}.', dueDay: '2026-03-05' };
    expect(await desk.act(holder.id, 'ASK_MORE', { ...asking, dueDay: '2026-03-02' })).toMatchObject({
      __typename: 'DueDayNotPossible',
      earliest: '2026-03-03',
    });
    expect(await desk.act(holder.id, 'ASK_MORE', asking)).toMatchObject({
      registration: { triageState: 'MORE_ASKED' },
    });
    const { review } = await seenBy(holder);
    expect(review?.reply).toBe('Xin cho biết số văn bản, đến hết ngày 05/03/2026.');
    expect(review?.question).toEqual({ kind: 'MORE_ASKED', dueDay: '2026-03-05', proposed: null });

    const { access } = holder;
    expect(await say('answerReview', { access, text: ' ' })).toMatchObject({ __typename: 'AnswerNotFitting' });
    expect(await say('answerReview', { access, text: 'a'.repeat(2001) })).toMatchObject({
      __typename: 'AnswerNotFitting',
    });
    const answer = { idempotencyKey: randomUUID(), access, text: 'Quyết định số 15, ngày 3/2, về con đường vào thôn.' };
    const answered = await say('answerReview', answer);
    expect(answered).toMatchObject({
      __typename: 'ReviewAnswered',
      registration: { status: 'CONFIRMED', review: { state: 'UNDER_REVIEW', question: null, answer: answer.text } },
    });
    expect(await say('answerReview', answer)).toEqual(answered);
    expect(await say('answerReview', { access, text: 'Thêm nữa' })).toMatchObject({ __typename: 'NothingAsked' });
    expect(await desk.one(holder.id)).toMatchObject({
      triageState: 'UNDER_REVIEW',
      lastStep: { act: 'ASK_MORE', answer: 'ANSWERED', answerText: answer.text },
    });
    expect((await desk.list({ question: 'ANSWERED' })).nodes.map(({ id }) => id)).toContain(holder.id);
    expect(await keptInClear(holder.id)).not.toMatch(/con đường|số văn bản/);
    expect(server.logged()).not.toContain('con đường');
  });

  it('that is not answered in time stays as it is; the desk sees it is overdue', async () => {
    const { session } = await room.published();
    const holder = await room.books(session);
    await desk.act(holder.id, 'ASK_MORE', { dueDay: '2026-03-04' });
    server.clock.set(later(morning, 3 * 1440));
    const next = triager(await deskOf(server, [{ role: 'SECRETARY', agencyId: room.world.province }]));
    expect(await next.one(holder.id)).toMatchObject({
      status: 'CONFIRMED',
      triageState: 'MORE_ASKED',
      lastStep: { overdue: true },
    });
    expect((await next.list({ question: 'OVERDUE' })).nodes.map(({ id }) => id)).toContain(holder.id);
    expect(await say('answerReview', { access: holder.access, text: 'Xin lỗi, tôi trễ' })).toMatchObject({
      __typename: 'NothingAsked',
    });
  });
});

describe('Declining and directing elsewhere', () => {
  it('need a ground of the list, and what the ground asks for', async () => {
    const { session } = await room.published();
    const { id } = await room.books(session);
    expect(await desk.act(id, 'DECLINE')).toMatchObject({ __typename: 'GroundNeeded' });
    expect(await desk.act(id, 'DECLINE', { groundId: await ground('NOT_COMPETENT') })).toMatchObject({
      __typename: 'GroundNeeded',
    });
    expect(await desk.act(id, 'REDIRECT', { groundId: await ground('NOT_COMPETENT') })).toMatchObject({
      __typename: 'FieldsInvalid',
      problems: [{ field: 'competentBody', problem: 'MISSING' }],
    });
    expect(await desk.act(id, 'DECLINE', { groundId: await ground('ALREADY_SETTLED') })).toMatchObject({
      __typename: 'FieldsInvalid',
      problems: [{ field: 'documentNumber', problem: 'MISSING' }],
    });
    expect(await desk.one(id)).toMatchObject({ status: 'CONFIRMED', triageState: 'SUBMITTED' });
  });

  it('free the place for whoever waits in the same breath, and tell the reason, its source and the right to come', async () => {
    const session = await room.withPlaces(1);
    const holder = await room.books(session, 0, { applicant: somebody({ email: 'toi@vidu.vn' }) });
    const waiting = await room.joins(session);
    const saying = {
      groundId: await ground('ALREADY_SETTLED'),
      documentNumber: '12/TB-UBND',
      replyVi: 'Nội dung đã được trả lời tại {so-van-ban}.',
    };
    const before = await desk.preview(holder.id, { act: 'DECLINE', ...saying });
    expect(await desk.act(holder.id, 'DECLINE', saying)).toMatchObject({
      registration: { status: 'CANCELLED', triageState: 'DECLINED' },
    });
    expect(await waiting.look()).toMatchObject({ status: 'CONFIRMED', slot: { id: session.slots[0]?.id } });
    expect(await placesOf(session.slots[0]?.id ?? '')).toMatchObject({ public_taken: 1 });
    expect(await seenBy(holder)).toMatchObject({
      status: 'CANCELLED',
      review: {
        state: 'DECLINED',
        reply: 'Nội dung đã được trả lời tại 12/TB-UBND.',
        groundSource: expect.stringContaining('khoản 3 Điều 9'),
        documentNumber: '12/TB-UBND',
      },
    });
    expect(await lettersTo(server.db, holder.id)).toContainEqual({
      kind: 'DECLINED',
      state: 'QUEUED',
      dueAt: later(morning, 5),
    });
    const { letters } = before as { letters: { way: string; subject: string | null; text: string }[] };
    const mail = letters.find(({ way }) => way === 'MAIL')?.text ?? '';
    for (const part of ['tại 12/TB-UBND.', 'khoản 3 Điều 9', 'không cần đăng ký trước']) expect(mail).toContain(part);
  });

  it('say the same by short message whatever the answer, and nothing of it', async () => {
    const { session } = await room.published();
    const { id } = await room.books(session);
    const redirect = { groundId: await ground('NOT_COMPETENT'), competentBody: 'Thanh tra tỉnh' };
    const settled = { groundId: await ground('ALREADY_SETTLED'), documentNumber: '1/TB' };
    const texts = [];
    for (const saying of [
      { act: 'REDIRECT', ...redirect },
      { act: 'DECLINE', ...settled },
    ]) {
      const preview = await desk.preview(id, { ...saying, replyVi: 'Kính gửi Ông/Bà.' });
      const { letters } = preview as { letters: { way: string; text: string }[] };
      texts.push(letters.find(({ way }) => way === 'SMS')?.text);
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toContain('Thanh tra');
    expect(texts[0]?.length).toBeLessThanOrEqual(160);
    expect(await desk.one(id)).toMatchObject({ triageState: 'SUBMITTED', status: 'CONFIRMED' });
    expect(await lettersTo(server.db, id)).toHaveLength(1);
  });

  it('are never sent with holes', async () => {
    const { session } = await room.published();
    const { id } = await room.books(session);
    const replyVi = 'Xin gặp {noi-tham-quyen} hoặc {ten-nguoi-dan}; [giải thích thêm].';
    expect(await desk.act(id, 'ACCEPT', { replyVi })).toMatchObject({
      __typename: 'ReplyUnfinished',
      unknown: ['ten-nguoi-dan'],
      empty: ['noi-tham-quyen'],
      gaps: ['giải thích thêm'],
    });
    expect(await desk.act(id, 'ACCEPT', { replyVi: ' ' })).toMatchObject({
      problems: [{ field: 'replyVi', problem: 'MISSING' }],
    });
  });
});

describe('A place proposed in another session', () => {
  const dueDay = '2026-03-05';

  it('is kept for the answer; agreeing moves there, and the old place goes to whoever waits', async () => {
    const from = await room.withPlaces(1);
    const { session: to } = await room.published();
    const slotId = to.slots[0]?.id ?? '';
    const holder = await room.books(from);
    const waiting = await room.joins(from);
    const replyVi = 'Đề nghị chuyển sang {buoi-moi}, trả lời đến hết {han}.';
    expect(await desk.act(holder.id, 'PROPOSE_SESSION', { slotId, dueDay, replyVi })).toMatchObject({
      registration: { status: 'CONFIRMED', triageState: 'SESSION_PROPOSED', session: { id: from.id } },
    });
    expect(await placesOf(slotId)).toMatchObject({ staff_taken: 1, public_taken: 0 });
    const { review } = await seenBy(holder);
    expect(review?.question).toEqual({
      kind: 'SESSION_PROPOSED',
      dueDay,
      proposed: { id: slotId, session: { id: to.id } },
    });
    const yes = { idempotencyKey: randomUUID(), access: holder.access, accept: true };
    const moved = await say('answerProposal', yes);
    expect(moved).toMatchObject({
      __typename: 'ReviewAnswered',
      registration: { status: 'CONFIRMED', session: { id: to.id }, slot: { id: slotId } },
    });
    expect(await say('answerProposal', yes)).toEqual(moved);
    expect(await placesOf(slotId)).toMatchObject({ staff_taken: 1, public_taken: 0 });
    expect(await waiting.look()).toMatchObject({ status: 'CONFIRMED', session: { id: from.id } });
    expect(await desk.one(holder.id)).toMatchObject({ share: 'STAFF', triageState: 'ACCEPTED' });
  });

  it('comes out of everybody’s places where the secretariat has none, and is given back when it is not wanted', async () => {
    const from = await room.withPlaces(1);
    const to = await room.withPlaces(1);
    const slotId = to.slots[0]?.id ?? '';
    const holder = await room.books(from);
    const other = await room.books(await room.withPlaces(1));
    await desk.act(holder.id, 'PROPOSE_SESSION', { slotId, dueDay });
    expect(await placesOf(slotId)).toMatchObject({ public_taken: 1 });
    expect(await desk.act(other.id, 'PROPOSE_SESSION', { slotId, dueDay })).toMatchObject({
      __typename: 'PlaceNotPossible',
      problem: 'FULL',
    });
    const waiting = await room.joins(to);
    expect(await say('answerProposal', { access: holder.access, accept: false })).toMatchObject({
      registration: {
        status: 'CONFIRMED',
        session: { id: from.id },
        review: { state: 'UNDER_REVIEW', question: null },
      },
    });
    expect(await waiting.look()).toMatchObject({ status: 'CONFIRMED', slot: { id: slotId } });
    expect(await say('answerProposal', { access: holder.access, accept: true })).toMatchObject({
      __typename: 'NothingAsked',
    });
  });

  it('lapses after its day: everything stays, the place goes on, and the holder is told once', async () => {
    const from = await room.withPlaces(1);
    const to = await room.withPlaces(1);
    const slotId = to.slots[0]?.id ?? '';
    const holder = await room.books(from);
    await desk.act(holder.id, 'PROPOSE_SESSION', { slotId, dueDay });
    const world = { db: server.db, keys: server.keys, now: server.clock.now };
    server.clock.set('2026-03-05T16:59:00.000Z');
    expect(await lapseProposals(world)).toBe(0);
    server.clock.set('2026-03-05T17:01:00.000Z');
    expect(await Promise.all([lapseProposals(world), lapseProposals(world)])).toContain(1);
    expect(await lapseProposals(world)).toBe(0);
    expect(await placesOf(slotId)).toMatchObject({ public_taken: 0 });
    expect(await seenBy(holder)).toMatchObject({ status: 'CONFIRMED', review: { question: null } });
    const letters = await lettersTo(server.db, holder.id);
    expect(letters.filter(({ kind }) => kind === 'PROPOSAL_LAPSED')).toHaveLength(1);
  });

  it('is withdrawn when its session is called off; an agreement that comes too late changes nothing', async () => {
    const from = await room.withPlaces(1);
    const to = await room.withPlaces(1);
    const holder = await room.books(from);
    await desk.act(holder.id, 'PROPOSE_SESSION', { slotId: to.slots[0]?.id, dueDay });
    await room.changes('cancelSession', { id: to.id, reason: 'Bão' });
    expect(await placesOf(to.slots[0]?.id ?? '')).toMatchObject({ public_taken: 0 });
    expect(await say('answerProposal', { access: holder.access, accept: true })).toMatchObject({
      __typename: 'NothingAsked',
    });
    expect(await desk.one(holder.id)).toMatchObject({ status: 'CONFIRMED', triageState: 'UNDER_REVIEW' });
  });

  it('must be of the same agency, on, and not the place already held', async () => {
    const from = await room.withPlaces(2);
    const holder = await room.books(from);
    const propose = (slotId: string | undefined) => desk.act(holder.id, 'PROPOSE_SESSION', { slotId, dueDay });
    expect(await propose(from.slots[0]?.id)).toMatchObject({ problem: 'SAME_PLACE' });
    expect(await propose(randomUUID())).toMatchObject({ problem: 'NOT_PUBLISHED' });
    const off = await room.withPlaces(1);
    await room.changes('cancelSession', { id: off.id, reason: 'Bão' });
    expect(await propose(off.slots[0]?.id)).toMatchObject({ problem: 'CALLED_OFF' });
  });
});

describe('A place taken back to the waiting list', () => {
  it('is taken only for somebody who waits, with a ground, and its holder waits from then on behind the others', async () => {
    const session = await room.withPlaces(1);
    const holder = await room.books(session);
    const saying = { groundId: await ground('OTHERS_FIRST') };
    expect(await desk.act(holder.id, 'WAITLIST', saying)).toMatchObject({ __typename: 'NobodyWaits' });
    const [first, second] = [await room.joins(session), await room.joins(session)];
    expect(await desk.act(holder.id, 'WAITLIST')).toMatchObject({ __typename: 'GroundNeeded' });
    expect(await desk.act(holder.id, 'WAITLIST', saying)).toMatchObject({
      registration: { status: 'WAITLISTED', triageState: 'WAITLISTED', waitingPosition: 2 },
    });
    expect(await first.look()).toMatchObject({ status: 'CONFIRMED' });
    expect(await second.look()).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });
    await desk.act(first.id, 'DECLINE', { groundId: await ground('DUPLICATE') });
    await desk.act(second.id, 'DECLINE', { groundId: await ground('DUPLICATE') });
    expect(await desk.one(holder.id)).toMatchObject({ status: 'CONFIRMED', triageState: 'ACCEPTED' });
  });

  it('needs no ground for whoever waits already', async () => {
    const session = await room.withPlaces(1);
    await room.books(session);
    const waiting = await room.joins(session);
    expect(await desk.act(waiting.id, 'WAITLIST')).toMatchObject({
      registration: { status: 'WAITLISTED', triageState: 'WAITLISTED' },
    });
    expect(await desk.act(waiting.id, 'WAITLIST')).toMatchObject({ __typename: 'ActNotPossible' });
  });
});

describe('An act taken back', () => {
  it('leaves no letter, and gives the place again; where it went to somebody, one more is added', async () => {
    const session = await room.withPlaces(1);
    const [holder, waiting] = [await room.books(session), await room.joins(session)];
    const done = await desk.act(holder.id, 'DECLINE', { groundId: await ground('DUPLICATE') });
    const [one, other] = await Promise.all([desk.takeBack(done.actId ?? ''), desk.takeBack(done.actId ?? '')]);
    expect([one.__typename, other.__typename].sort()).toEqual(['AlreadyUndone', 'RegistrationTakenBack']);
    expect([one, other].find(({ placeAdded }) => placeAdded)).toMatchObject({
      registration: { status: 'CONFIRMED', triageState: 'SUBMITTED', slot: { id: session.slots[0]?.id } },
    });
    expect(await placesOf(session.slots[0]?.id ?? '')).toMatchObject({ public_taken: 2, public_capacity: 2 });
    expect(await waiting.look()).toMatchObject({ status: 'CONFIRMED' });
    expect(await lettersTo(server.db, holder.id)).toContainEqual(
      expect.objectContaining({ kind: 'DECLINED', state: 'DROPPED' }),
    );
    expect((await seenBy(holder)).review).toBeNull();
  });

  it('lets an earlier letter go that it had replaced, and frees a place it had kept', async () => {
    const from = await room.withPlaces(1);
    const to = await room.withPlaces(1);
    const holder = await room.books(from);
    await desk.act(holder.id, 'ACCEPT');
    const done = await desk.act(holder.id, 'PROPOSE_SESSION', { slotId: to.slots[0]?.id, dueDay: '2026-03-05' });
    expect(await lettersTo(server.db, holder.id)).toContainEqual(
      expect.objectContaining({ kind: 'REVIEW_ACCEPTED', state: 'DROPPED' }),
    );
    await desk.takeBack(done.actId ?? '');
    expect(await lettersTo(server.db, holder.id)).toContainEqual(
      expect.objectContaining({ kind: 'REVIEW_ACCEPTED', state: 'QUEUED' }),
    );
    expect(await placesOf(to.slots[0]?.id ?? '')).toMatchObject({ public_taken: 0 });
    expect(await desk.one(holder.id)).toMatchObject({ triageState: 'ACCEPTED', lastStep: { act: 'ACCEPT' } });
  });

  it('comes too late once its time is over, or its letter has left, or the citizen has answered', async () => {
    const { session } = await room.published();
    const holder = await room.books(session);
    const asked = await desk.act(holder.id, 'ASK_MORE', { dueDay: '2026-03-05' });
    await say('answerReview', { access: holder.access, text: 'Đây ạ' });
    expect(await desk.takeBack(asked.actId ?? '')).toMatchObject({ __typename: 'ChangedSince' });
    const done = await desk.act(holder.id, 'ACCEPT');
    await server.database
      .sql`update message set state = 'SENDING', attempts = 1 where triage_act_id = ${done.actId ?? ''}`;
    expect(await desk.takeBack(done.actId ?? '')).toMatchObject({ __typename: 'UndoTooLate' });
    server.clock.set(later(morning, 6));
    expect(await desk.takeBack(done.actId ?? '')).toMatchObject({ __typename: 'UndoTooLate' });
  });
});
