import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handOverEverywhere } from '../../server/leaders/hand-over.js';
import { readLetter } from '../../server/messages/stored-letter.js';
import { mailWords } from '../../server/messages/words.js';
import { somebody } from '../support/citizen.js';
import { type Desk, deskOf } from '../support/desk.js';
import { makePosition, morning } from '../support/make.js';
import { type Holder, lettersTo, promiseRoom } from '../support/promising.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let keeper: Desk;
let room: Awaited<ReturnType<typeof promiseRoom>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.set(morning);
  room = await promiseRoom(server);
  await server.database.sql`
    update position set kind = 'COMMITTEE_VICE_CHAIR', is_head = false where id = ${room.world.deputy.positionId}`;
  keeper = await deskOf(server, [{ role: 'ADMINISTRATOR', agencyId: room.world.province }]);
});

/** Somebody who chose to wait for the chair’s next day when one was cancelled. */
async function whoWaits(): Promise<Holder> {
  const day = await room.withPlaces(3);
  const holder = await room.books(day, 0, { applicant: somebody({ email: 'an@example.vn' }) });
  await room.changes('cancelSession', { id: day.id, reason: 'Ốm' });
  expect((await holder.answer('WAIT_FOR_LEADER')).registration).toMatchObject({ status: 'AWAITING_LEADER' });
  return holder;
}

const awaitedBy = async (holder: Holder) => {
  const { data } = await server.gql<{ registration: { status: string; awaitedLeader: { fullName: string } | null } }>(
    'query ($access: ManageAccess!) { registration(access: $access) { status awaitedLeader { fullName } } }',
    { access: holder.access },
  );
  return data?.registration;
};

const endChair = (lastDay: string) =>
  keeper.ask('mutation ($input: EndTermInput!) { endTerm(input: $input) { __typename } }', {
    input: { positionId: room.world.chair.positionId, lastDay },
  });

let leaders = 0;
async function newChair(fullName = 'Ngô Văn Kế'): Promise<string> {
  leaders += 1;
  const input = {
    ...{ slug: `ke-nhiem-${leaders}`, fullName, honorific: 'Ông', agencyId: room.world.province },
    ...{ kind: 'COMMITTEE_CHAIR', isHead: true, title: 'Chủ tịch UBND tỉnh', fromDay: '2026-03-01' },
  };
  const { createLeader } = await keeper.ask<{ createLeader: { leader?: { positions: { id: string }[] } } }>(
    `mutation ($input: CreateLeaderInput!) { createLeader(input: $input) { __typename ... on Refusal { message }
      ... on LeaderSaved { leader { positions { id } } } } }`,
    { input },
  );
  const id = createLeader.leader?.positions[0]?.id;
  if (!id) throw new Error(JSON.stringify(createLeader));
  return id;
}

const handOverLetters = async (holder: Holder) =>
  (await lettersTo(server.db, holder.id)).filter((one) => one.kind === 'AWAITING_SUCCESSOR').length;

describe('Who waits for the next day of a leader who leaves office', () => {
  it('waits for the successor from the day there is one, is told, and has the place when the day is published', async () => {
    const holder = await whoWaits();
    expect(await awaitedBy(holder)).toMatchObject({ awaitedLeader: { fullName: 'Trần Văn Mẫu' } });
    await endChair('2026-02-28');
    expect(await awaitedBy(holder)).toMatchObject({ awaitedLeader: { fullName: 'Trần Văn Mẫu' } });
    const positionId = await newChair();
    expect(await awaitedBy(holder)).toEqual({
      status: 'AWAITING_LEADER',
      awaitedLeader: { fullName: 'Ngô Văn Kế' },
    });
    expect(await handOverLetters(holder)).toBe(2);
    const [row] = await server.database.sql`
      select * from message where registration_id = ${holder.id} and kind = 'AWAITING_SUCCESSOR' and channel = 'MAIL'`;
    const letter = readLetter({ ...row, facts: row?.facts } as never);
    const { text } = mailWords(letter, { publicUrl: 'x', manage: 'LINK' });
    expect(text).toContain('Ông/Bà đang chờ buổi kế tiếp của Chủ tịch UBND tỉnh Ngô Văn Kế');
    const day = await room.withPlaces(1, { assignedPositionId: positionId });
    expect(await holder.look()).toMatchObject({ status: 'CONFIRMED', session: { id: day.id } });
    expect(await awaitedBy(holder)).toMatchObject({ awaitedLeader: null });
  });

  it('is handed over once, by whoever comes first, when a term runs out by itself', async () => {
    const holder = await whoWaits();
    await newChair();
    await endChair('2026-03-10');
    expect(await awaitedBy(holder)).toMatchObject({ awaitedLeader: { fullName: 'Trần Văn Mẫu' } });
    const house = { db: server.db, keys: server.keys, now: server.clock.now };
    expect(await handOverEverywhere(house)).toBe(0);
    server.clock.set('2026-03-10T18:00:00.000Z');
    const handed = await Promise.all([handOverEverywhere(house), handOverEverywhere(house)]);
    expect(handed.toSorted()).toEqual([0, 1]);
    expect(await awaitedBy(holder)).toMatchObject({ awaitedLeader: { fullName: 'Ngô Văn Kế' } });
    expect(await handOverLetters(holder)).toBe(2);
  });

  it('has a place at once when the successor has published a day already', async () => {
    const holder = await whoWaits();
    const positionId = await newChair();
    const day = await room.withPlaces(1, { assignedPositionId: positionId });
    expect((await holder.look()).status).toBe('AWAITING_LEADER');
    await endChair('2026-02-28');
    expect(await holder.look()).toMatchObject({ status: 'CONFIRMED', session: { id: day.id } });
  });

  it('goes on waiting while the office is vacant, or while two hold it', async () => {
    const holder = await whoWaits();
    await endChair('2026-02-28');
    const house = { db: server.db, keys: server.keys, now: server.clock.now };
    expect(await handOverEverywhere(house)).toBe(0);
    for (const fullName of ['Người Một', 'Người Hai'])
      await makePosition(server.db, { agencyId: room.world.province, fullName, title: 'Chủ tịch UBND tỉnh' });
    expect(await handOverEverywhere(house)).toBe(0);
    expect(await awaitedBy(holder)).toMatchObject({ awaitedLeader: { fullName: 'Trần Văn Mẫu' } });
    expect(await handOverLetters(holder)).toBe(0);
  });
});
