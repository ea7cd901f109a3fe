import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaSeenBy, atAgenda, makeBookedSession } from '../support/agendas.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
});
afterAll(() => server.close());

const mutation = `mutation ($input: CopySessionInput!) { done: copySession(input: $input) { __typename ... on Refusal { message }
  ... on SessionSaved { session { id state day startsAt endsAt room topics expectedContent registrationClosesAt capacity freePlaces
    waitingCount statusReason hosts { id } participants { name } assignedPosition { id }
    slots { startsAt endsAt publicCapacity publicTaken staffCapacity } } } } }`;
interface Done {
  __typename: string;
  session: { id: string; day: string; startsAt: string; slots: { startsAt: string }[]; [field: string]: unknown };
}
const copy = async (input: object, by = desk) => (await by.ask<{ done: Done }>(mutation, { input })).done;

describe('A copy of a session', () => {
  it('is a draft of the same hours, words and slots on another day, without anybody who registered', async () => {
    const source = await makeBookedSession(server.db, { agencyId: world.province, people: 3 });
    await server.db.$client`update session set room = 'A2', topics = '{"Đất đai","Nước sạch"}',
      registration_closes_at = starts_at - interval '2 days', status = 'RESCHEDULED', status_reason = 'Họp' where id = ${source.id}`;
    const { __typename, session } = await copy({ id: source.id, day: '2026-05-20' });
    expect(__typename).toBe('SessionSaved');
    expect(session).toMatchObject({
      ...{
        state: 'DRAFT',
        day: '2026-05-20',
        startsAt: '2026-05-20T01:00:00.000Z',
        endsAt: '2026-05-20T02:00:00.000Z',
      },
      ...{ room: 'A2', topics: ['Đất đai', 'Nước sạch'], expectedContent: 'Đất đai, bồi thường, hỗ trợ' },
      ...{ registrationClosesAt: '2026-05-18T01:00:00.000Z', statusReason: null, waitingCount: 0 },
      ...{ capacity: 4, freePlaces: 4, assignedPosition: { id: source.positionId } },
      slots: [
        { publicCapacity: 2, publicTaken: 0 },
        { startsAt: '2026-05-20T01:30:00.000Z', publicTaken: 0 },
      ],
    });
    expect(await agendaSeenBy(desk, session.id)).toMatchObject({ items: [], unplacedCount: 0 });
  });

  it('begins with topics, breaks and notes of the agenda, in order, and nothing said of anybody', async () => {
    const source = await makeBookedSession(server.db, { agencyId: world.province, people: 2 });
    const sessionId = source.id;
    await atAgenda(desk, 'proposeAgenda', sessionId);
    const topic = {
      sessionId,
      kind: 'TOPIC',
      title: 'Khai mạc',
      minutes: 5,
      note: 'riêng',
      preparing: { agencyId: world.commune },
    };
    await atAgenda(desk, 'addAgendaItem', { ...topic, afterItemId: null });
    await atAgenda(desk, 'addAgendaItem', { sessionId, kind: 'BREAK', title: 'Nghỉ', fixedTime: '08:20' });
    await atAgenda(desk, 'addAgendaItem', {
      sessionId,
      kind: 'TOPIC',
      title: 'Kết luận',
      preparing: { name: 'bà Hoa' },
    });
    const { session } = await copy({ id: sessionId, day: '2026-05-21' });
    const copied = await agendaSeenBy(desk, session.id);
    expect(copied?.items).toMatchObject([
      { title: 'Khai mạc', minutes: 5, note: null, preparing: { agencyId: world.commune } },
      { title: 'Nghỉ', startsAt: '2026-05-21T01:20:00.000Z' },
      { title: 'Kết luận', preparing: null },
    ]);
    expect((await copy({ id: sessionId, day: '2026-05-22', withAgenda: false })).__typename).toBe('SessionSaved');
  });

  it('takes people in where they belong between what was copied', async () => {
    const source = await makeBookedSession(server.db, { agencyId: world.province, people: 4 });
    const sessionId = source.id;
    await atAgenda(desk, 'addAgendaItem', { sessionId, kind: 'TOPIC', title: 'Khai mạc', minutes: 5 });
    await atAgenda(desk, 'addAgendaItem', { sessionId, kind: 'BREAK', title: 'Nghỉ', fixedTime: '08:30', minutes: 5 });
    await atAgenda(desk, 'addAgendaItem', { sessionId, kind: 'TOPIC', title: 'Kết luận', minutes: 5 });
    const { agenda } = await atAgenda(desk, 'proposeAgenda', sessionId);
    expect(agenda.items.map(({ title, person }) => title ?? person?.applicantName)).toEqual([
      ...['Khai mạc', 'Người 1', 'Người 3', 'Nghỉ', 'Người 2', 'Người 4', 'Kết luận'],
    ]);
  });

  it('is refused where the leader is taken, and to whoever does not arrange the one copied', async () => {
    const source = await makeBookedSession(server.db, { agencyId: world.province, people: 1 });
    await copy({ id: source.id, day: '2026-05-25' });
    expect((await copy({ id: source.id, day: '2026-05-25' })).__typename).toBe('LeaderBusy');
    const stranger = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.elsewhere }]);
    expect((await copy({ id: source.id, day: '2026-05-26' }, stranger)).__typename).toBe('NotFoundHere');
    expect((await copy({ id: 'x', day: '2026-05-26' })).__typename).toBe('NotFoundHere');
  });

  it('is on record as a copy', async () => {
    const source = await makeBookedSession(server.db, { agencyId: world.province, people: 1 });
    const { session } = await copy({ id: source.id, day: '2026-05-28' });
    const rows = await server.db.$client`select act from audit_entry where subject_ids @> ${[session.id]}`;
    expect(rows.map(({ act }) => act)).toEqual(['SessionCopied']);
  });
});
