import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLetter } from '../../server/messages/stored-letter.js';
import { mailWords } from '../../server/messages/words.js';
import { lapseOffers } from '../../server/promises/lapse.js';
import { somebody } from '../support/citizen.js';
import { cookieOf, makeStaff } from '../support/desk.js';
import { cancelMutation, moveMutation } from '../support/documents.js';
import { later, morning } from '../support/make.js';
import { lettersTo, promiseRoom, stateOf } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let room: Awaited<ReturnType<typeof promiseRoom>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  room = await promiseRoom(server);
});
afterAll(() => server.close());
beforeEach(() => server.clock.set(morning));

const sequenceOf = async (id: string) =>
  (await server.database.sql`select sequence from registration where id = ${id}`)[0]?.sequence;

describe('A session that is moved', () => {
  it('asks everybody, who keep code, link and place, and tells once that it was accepted', async () => {
    const { session, plan } = await room.published();
    const holder = await room.books(session);
    const before = await holder.look();
    expect(before.offer).toBeNull();
    await room.changes('postponeSession', {
      id: session.id,
      reason: 'Họp Quốc hội',
      newStartsAt: later(plan.startsAt, 300 * 1440),
    });
    const asked = await holder.look();
    expect(asked).toMatchObject({ code: before.code, status: 'CONFIRMED', slot: before.slot });
    expect(asked.offer).toEqual({
      act: 'RESCHEDULED',
      reason: 'Họp Quốc hội',
      madeAt: morning,
      startedBeforeAt: plan.startsAt,
      choices: ['ACCEPT', 'MOVE', 'LEAVE'],
      lastDay: null,
      leader: { title: 'Chủ tịch UBND tỉnh' },
      nextOfLeader: null,
    });
    expect(await sequenceOf(holder.id)).toBe(1);
    expect(await holder.answer('WAIT_FOR_LEADER')).toMatchObject({
      __typename: 'AnswerNotOffered',
      choices: ['ACCEPT', 'MOVE', 'LEAVE'],
    });
    const key = { idempotencyKey: randomUUID() };
    const accepted = await holder.answer('ACCEPT', key);
    expect(accepted).toMatchObject({
      __typename: 'ChangeAnswered',
      registration: { status: 'CONFIRMED', offer: null },
    });
    expect(await holder.answer('ACCEPT', key)).toEqual(accepted);
    expect(await holder.answer('LEAVE', key)).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    expect((await holder.answer('ACCEPT')).__typename).toBe('NothingAsked');
  });

  it('lets people choose another slot, which answers, or leave', async () => {
    const { session, plan } = await room.published();
    const [mover, leaver, plain] = [await room.books(session), await room.books(session), await room.books(session, 1)];
    const other = await room.withPlaces(1);
    await room.changes('postponeSession', {
      id: session.id,
      reason: 'Dời',
      newStartsAt: later(plan.startsAt, 301 * 1440),
    });
    const moved = await mover.answer('MOVE', { slotId: other.slots[0]?.id });
    expect(moved.registration).toMatchObject({ status: 'CONFIRMED', session: { id: other.id }, offer: null });
    expect((await leaver.answer('LEAVE')).registration).toMatchObject({ status: 'CANCELLED', offer: null });
    const { data } = await server.gql(moveMutation, {
      input: { idempotencyKey: randomUUID(), access: plain.access, slotId: session.slots[0]?.id },
    });
    expect(data).toMatchObject({ moveRegistration: { __typename: 'RegistrationMoved' } });
    expect((await plain.look()).offer).toBeNull();
  });

  it('keeps a place in hand when the session wished for is full, unless its holder would rather wait', async () => {
    const { session, plan } = await room.published();
    const holder = await room.books(session);
    const full = await room.withPlaces(1);
    await room.books(full);
    const first = await room.joins(full);
    await room.changes('postponeSession', {
      id: session.id,
      reason: 'Dời',
      newStartsAt: later(plan.startsAt, 302 * 1440),
    });
    const slotId = full.slots[0]?.id;
    expect(await holder.answer('MOVE', { slotId })).toMatchObject({ __typename: 'SessionFull', waitingListOpen: true });
    expect((await holder.look()).slot?.id).toBe(session.slots[0]?.id);
    const waits = await holder.answer('MOVE', { slotId, waitIfFull: true });
    expect(waits.registration).toMatchObject({
      status: 'WAITLISTED',
      waitingPosition: 1,
      session: { id: full.id },
      slot: null,
    });
    expect((await first.look()).waitingPosition).toBe(2);
  });
});

describe('A session that is cancelled', () => {
  it('loses nobody: each has a last day to choose, and the letter says the choices', async () => {
    const { session } = await room.published();
    const holder = await room.books(session, 0, { applicant: somebody({ email: 'an@example.vn' }) });
    const before = await holder.look();
    await room.changes('cancelSession', { id: session.id, reason: 'Bão số 5' });
    const asked = await holder.look();
    expect(asked).toMatchObject({
      code: before.code,
      status: 'DISPLACED',
      mayMove: true,
      offer: { act: 'CANCELLED', choices: ['MOVE', 'WAIT_FOR_LEADER', 'LEAVE'], lastDay: '2026-04-01' },
    });
    expect(asked.calendarFile).toContain('METHOD:CANCEL');
    const [row] = await server.database.sql`
      select * from message where registration_id = ${holder.id} and kind = 'SESSION_CANCELLED' and channel = 'MAIL'`;
    const { text } = mailWords(readLetter({ ...row, facts: row?.facts } as never), { publicUrl: 'x', manage: 'LINK' });
    expect(text).toContain('Lý do: Bão số 5');
    expect(text).toContain('đến hết ngày 01/04/2026');
    expect(text).toContain('chờ buổi kế tiếp của Chủ tịch UBND tỉnh Trần Văn Mẫu');
    expect(text).toContain('LINK');
  });

  it('leads to a free place, or to the head of a full session’s list before those who came by themselves', async () => {
    const { session } = await room.published();
    const [one, two] = [await room.books(session), await room.books(session)];
    const free = await room.withPlaces(1);
    const full = await room.withPlaces(1);
    await room.books(full);
    const stranger = await room.joins(full);
    await room.changes('cancelSession', { id: session.id, reason: 'Bão' });
    expect((await one.answer('MOVE', { slotId: free.slots[0]?.id })).registration).toMatchObject({
      status: 'CONFIRMED',
      session: { id: free.id },
    });
    expect((await two.answer('MOVE', { slotId: full.slots[0]?.id })).registration).toMatchObject({
      status: 'WAITLISTED',
      waitingPosition: 1,
      offer: null,
    });
    expect((await stranger.look()).waitingPosition).toBe(2);
    expect((await lettersTo(server.db, two.id)).at(-1)?.kind).toBe('WAITING_AGAIN');
  });

  it('can still be left or exchanged the usual way', async () => {
    const { session } = await room.published();
    const holder = await room.books(session);
    await room.changes('cancelSession', { id: session.id, reason: 'Bão' });
    const input = { idempotencyKey: randomUUID(), access: holder.access };
    const { data } = await server.gql(cancelMutation, { input });
    expect(data).toMatchObject({ cancelRegistration: { __typename: 'RegistrationCancelled' } });
  });

  it('ends a registration only after the last day, once, with a letter', async () => {
    const { session } = await room.published();
    const holder = await room.books(session);
    await room.changes('cancelSession', { id: session.id, reason: 'Bão' });
    const house = { db: server.db, keys: server.keys, now: server.clock.now };
    server.clock.set('2026-04-01T16:59:00.000Z');
    await lapseOffers(house);
    expect((await holder.look()).offer).not.toBeNull();
    server.clock.set('2026-04-01T17:00:00.000Z');
    expect((await holder.answer('WAIT_FOR_LEADER')).__typename).toBe('NothingAsked');
    const lapsed = await Promise.all([lapseOffers(house), lapseOffers(house)]);
    expect(lapsed[0] + lapsed[1]).toBeGreaterThan(0);
    expect(await holder.look()).toMatchObject({ status: 'CANCELLED', offer: null });
    expect((await lettersTo(server.db, holder.id)).filter((one) => one.kind === 'LAPSED')).toHaveLength(1);
  });
});

describe('A deputy who receives', () => {
  it('is named to everybody, who may accept, or wait for the leader’s next day while the place goes to the list', async () => {
    const own = await promiseRoom(server);
    const day = await own.withPlaces(1);
    const holder = await own.books(day);
    const waiting = await own.joins(day);
    await own.changes('delegateSession', { id: day.id, reason: 'Họp', positionId: own.world.deputy.positionId });
    expect((await waiting.look()).offer?.choices).toEqual(['ACCEPT', 'WAIT_FOR_LEADER', 'MOVE', 'LEAVE']);
    expect((await holder.look()).offer).toMatchObject({ act: 'DELEGATED', nextOfLeader: null });
    const next = await own.withPlaces(1);
    const { offer } = await holder.look();
    expect(offer).toMatchObject({ leader: { title: 'Chủ tịch UBND tỉnh' }, nextOfLeader: { id: next.id } });
    const before = await sequenceOf(holder.id);
    const waits = await holder.answer('WAIT_FOR_LEADER');
    expect(waits.registration).toMatchObject({ status: 'CONFIRMED', session: { id: next.id }, offer: null });
    expect(await sequenceOf(holder.id)).toBeGreaterThan(before);
    expect(await waiting.look()).toMatchObject({ status: 'CONFIRMED', slot: { id: day.slots[0]?.id } });
  });

  it('asks nothing any more when the leader comes after all', async () => {
    const own = await promiseRoom(server);
    const day = await own.withPlaces(1);
    const holder = await own.books(day);
    const wish = { id: day.id, reason: 'Họp', positionId: own.world.deputy.positionId };
    await own.changes('delegateSession', wish);
    await own.changes('delegateSession', { ...wish, positionId: own.world.chair.positionId });
    expect((await holder.look()).offer).toBeNull();
  });

  it('is passed over by whoever waits: the next day is one on which the leader receives in person', async () => {
    const own = await promiseRoom(server);
    const [day, deputyDay] = [await own.withPlaces(1), await own.withPlaces(1)];
    const holder = await own.books(day);
    const wish = { reason: 'Họp', positionId: own.world.deputy.positionId };
    await own.changes('delegateSession', { ...wish, id: deputyDay.id });
    await own.changes('delegateSession', { ...wish, id: day.id });
    expect((await holder.answer('WAIT_FOR_LEADER')).registration).toMatchObject({ status: 'AWAITING_LEADER' });
    const back = { ...wish, id: deputyDay.id, positionId: own.world.chair.positionId };
    await own.changes('delegateSession', back);
    expect(await holder.look()).toMatchObject({ status: 'CONFIRMED', session: { id: deputyDay.id } });
  });
});

describe('Waiting for a leader without a published day', () => {
  it('is kept, and placed strictly in order when the day is published, before anybody else can book it', async () => {
    const { world } = room;
    const position = {
      agencyId: world.commune,
      assignedPositionId: world.communeChair.positionId,
      pointId: world.communePoint,
    };
    const session = await room.withPlaces(3, position);
    const people = [await room.books(session), await room.books(session), await room.books(session)];
    await room.changes('cancelSession', { id: session.id, reason: 'Ốm' });
    for (const one of [people[2], people[0], people[1]]) {
      const { registration } = (await one?.answer('WAIT_FOR_LEADER')) ?? {};
      expect(registration).toMatchObject({ status: 'AWAITING_LEADER', slot: null, offer: null });
    }
    await room.withPlaces(5, { ...position, kind: 'PUBLIC_DIALOGUE' });
    expect((await people[0]?.look())?.status).toBe('AWAITING_LEADER');
    const day = await room.withPlaces(2, position);
    const seen = await Promise.all(people.map((one) => one.look()));
    expect(seen.map((one) => [one.status, one.waitingPosition, one.session.id])).toEqual([
      ['CONFIRMED', null, day.id],
      ['CONFIRMED', null, day.id],
      ['WAITLISTED', 1, day.id],
    ]);
    expect((await lettersTo(server.db, people[0]?.id ?? '')).map((one) => one.kind)).toEqual(
      expect.arrayContaining(['SESSION_CANCELLED', 'AWAITING_LEADER', 'PROMOTED']),
    );
    expect((await lettersTo(server.db, people[2]?.id ?? '')).at(-1)?.kind).toBe('WAITING_AGAIN');
  });
});

describe('Before sending', () => {
  const preview = async (input: object) => {
    const data = await room.desk.ask<{ previewTelling: Record<string, unknown> }>(
      `query ($input: PreviewTellingInput!) { previewTelling(input: $input) { __typename
        ... on Refusal { message }
        ... on TellingPreview { told byMail bySms leavesAt lastDay unreachable { code applicantName phone }
          samples { kind way locale count subject text } } } }`,
      { input },
    );
    return data.previewTelling;
  };

  it('the desk sees how many are told in which way, whom to telephone, and a letter of each kind and language', async () => {
    const { session, plan } = await room.published();
    await room.books(session, 0, { applicant: somebody({ email: 'an@example.vn' }) });
    await room.books(session, 0, { applicant: somebody(), locale: 'EN' });
    const quiet = await room.books(session, 1, {
      applicant: somebody({ fullName: 'Lò Thị Thử', phone: '0236 3821 234' }),
    });
    const before = await stateOf(server.db, session.id);
    const newStartsAt = later(plan.startsAt, 303 * 1440);
    const seen = await preview({ sessionId: session.id, act: 'POSTPONE', reason: 'Họp', newStartsAt });
    expect(seen).toMatchObject({ __typename: 'TellingPreview', told: 3, byMail: 1, bySms: 2, lastDay: null });
    expect(seen.leavesAt).toBe(later(morning, 5));
    expect(seen.unreachable).toEqual([
      { code: (await quiet.look()).code, applicantName: 'Lò Thị Thử', phone: '+842363821234' },
    ]);
    const samples = seen.samples as { way: string; locale: string; count: number; text: string }[];
    expect(samples.map((one) => [one.way, one.locale, one.count])).toEqual([
      ['MAIL', 'VI', 1],
      ['MAIL', 'EN', 0],
      ['SMS', 'VI', 1],
      ['SMS', 'EN', 1],
    ]);
    expect(samples[0]?.text).toContain('Lý do: Họp');
    expect(samples[0]?.text).not.toMatch(/#[0-9a-z]{26}/);
    expect(samples[1]?.text).toContain('Reason: Họp');
    expect(await stateOf(server.db, session.id)).toEqual(before);
    expect(await lettersTo(server.db, quiet.id)).toEqual([]);
    const cancelled = await preview({ sessionId: session.id, act: 'CANCEL' });
    expect(cancelled).toMatchObject({ told: 3, lastDay: '2026-04-01' });
    const delegated = await preview({
      sessionId: session.id,
      act: 'DELEGATE',
      positionId: room.world.deputy.positionId,
    });
    expect((delegated.samples as { text: string }[])[0]?.text).toContain(
      'Người tiếp: Phó Chủ tịch UBND tỉnh Đỗ Thị Mẫu',
    );
  });

  it('and nobody’s name is asked for in an address', async () => {
    const query = encodeURIComponent('{ previewTelling(input: { sessionId: "x", act: CANCEL }) { __typename } }');
    const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: room.world.province }]);
    const response = await fetch(`${server.url}/staff/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'yes', cookie: await cookieOf(server, username) },
    });
    expect(JSON.stringify(await response.json())).toContain('BAD_USER_INPUT');
  });

  it('and is told when the act would be refused', async () => {
    const { session } = await room.published();
    const past = { sessionId: session.id, act: 'POSTPONE', newStartsAt: later(morning, -60) };
    expect((await preview(past)).__typename).toBe('InvalidHours');
    expect((await preview({ sessionId: randomUUID(), act: 'CANCEL' })).__typename).toBe('NotFoundHere');
  });
});

describe('After the cut-off', () => {
  it('every session says where a request made now goes', async () => {
    const plan = room.planned({ registrationClosesAt: later(morning, 10) });
    const { session } = await room.published(plan);
    await room.published();
    const ask = async (id: string) =>
      (
        await server.gql<{ session: { nextForRegistration: { id: string; registrationState: string } | null } }>(
          'query ($id: ID!) { session(id: $id) { nextForRegistration { id registrationState } } }',
          { id },
        )
      ).data?.session.nextForRegistration;
    expect(await ask(session.id)).toMatchObject({ id: session.id });
    server.clock.pass(10);
    const late = await ask(session.id);
    expect(late?.registrationState).toMatch(/^(OPEN|FULL)$/);
    expect(late?.id).not.toBe(session.id);
    const { data } = await server.gql<{ bookRegistration: { nextSession: { id: string } } }>(
      `mutation ($input: BookRegistrationInput!) { bookRegistration(input: $input) { ... on RegistrationClosed { nextSession { id } } } }`,
      { input: { idempotencyKey: randomUUID(), slotId: session.slots[0]?.id, applicant: somebody(), matter: {} } },
    );
    expect(data?.bookRegistration.nextSession.id).toBe(late?.id);
  });
});
