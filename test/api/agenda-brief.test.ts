import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '../../server/actor.js';
import { agendaSeenBy, atAgenda, makeBookedSession } from '../support/agendas.js';
import { cookieOf, deskOf, makeProvince, makeStaff } from '../support/desk.js';
import { makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
});
afterAll(() => server.close());

const as = (role: StaffRole['role'], agencyId = world.province) => deskOf(server, [{ role, agencyId }]);
const question = `query ($id: ID!) { agendaBrief(sessionId: $id) { title agency heading subject marks facts { label text }
  timetable { caption columns rows { cells isStruck } total }
  matters { caption items { heading time isStruck lines { label text } } }
  participants { caption columns rows } foot } }`;
interface Brief {
  subject: string;
  marks: string[];
  facts: { label: string; text: string }[];
  timetable: { rows: { cells: string[]; isStruck: boolean }[]; total: string };
  matters: { items: { heading: string; time: string; lines: { label: string; text: string }[] }[] };
  participants: { rows: string[][] } | null;
  foot: string[];
}
type Asker = Awaited<ReturnType<typeof as>>;
const briefFor = async (by: Asker, id: string) =>
  (await by.ask<{ agendaBrief: Brief | null }>(question, { id })).agendaBrief;

/** The file as somebody with these roles downloads it. */
async function fileFor(roles: readonly StaffRole[], id: string, prefix = '') {
  const { username } = await makeStaff(server.db, roles);
  const headers = roles.length > 0 ? { cookie: await cookieOf(server, username) } : {};
  const response = await fetch(`${server.url}${prefix}/staff/agendas/${id}.pdf`, { headers });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** A secretary with a session of two people on an agenda. */
async function begun() {
  const desk = await as('SECRETARY');
  const session = await makeBookedSession(server.db, { agencyId: world.province, people: 2 });
  const { agenda } = await atAgenda(desk, 'proposeAgenda', session.id);
  return { desk, session, agenda, itemId: agenda.items[0]?.id ?? '' };
}

describe('The brief for a leader', () => {
  it('says when and where, the times of all, and of each who comes, what about, and what was prepared', async () => {
    const { desk, session, itemId } = await begun();
    const sessionId = session.id;
    await atAgenda(desk, 'editAgendaItem', {
      ...{
        itemId,
        expectedVersion: 99,
        preparing: { agencyId: world.commune },
        dueDay: '2026-03-20',
        preparation: 'ASKED',
      },
      ...{
        note: 'Đã tiếp năm 2025',
        answer: 'Cấp giấy trước 30/4',
        documents: [{ title: 'Tờ trình', reference: '12/TTr' }],
      },
    });
    await atAgenda(desk, 'addAgendaItem', { sessionId, kind: 'BREAK', title: 'Nghỉ', minutes: 10 });
    await atAgenda(desk, 'addAgendaParticipant', { sessionId, name: 'Sở Xây dựng', invitedAt: morning });
    const brief = await briefFor(desk, sessionId);
    expect(brief?.facts.map(({ label }) => label)).toEqual([
      'Thời gian',
      'Địa điểm',
      'Người tiếp',
      'Nội dung dự kiến',
      'Công dân',
    ]);
    expect(brief?.facts[4]?.text).toBe('2 lượt đăng ký, 2 người');
    expect(brief?.timetable).toMatchObject({
      rows: [
        { cells: ['08:00–08:30', '30', '1. Người 1', 'Ủy ban nhân dân xã Bình Thử'], isStruck: false },
        { cells: ['08:30–09:00', '30', '2. Người 2', ''] },
        { cells: ['09:00–09:10', '10', '3. Nghỉ', ''] },
      ],
      total: 'Dự kiến kết thúc lúc 09:10, quá giờ 10 phút',
    });
    expect(brief?.matters.items[0]).toMatchObject({
      ...{ heading: '1. Người 1', time: '08:00–08:30' },
      lines: [
        { label: 'Địa chỉ', text: 'thôn 2, xã Thăng Bình' },
        { label: 'Nội dung công dân nêu', text: 'Việc của người 1' },
        { label: 'Cơ quan chuẩn bị', text: 'Ủy ban nhân dân xã Bình Thử, hạn 20/03/2026, đã yêu cầu' },
        { label: 'Ghi chú cho lãnh đạo', text: 'Đã tiếp năm 2025' },
        { label: 'Dự kiến trả lời', text: 'Cấp giấy trước 30/4' },
        { label: 'Tài liệu', text: 'Tờ trình: 12/TTr' },
      ],
    });
    expect(brief?.participants?.rows).toEqual([['Sở Xây dựng', '02/03/2026', 'chưa trả lời']]);
    expect(brief?.marks[0]).toBe('Bản đang soạn, chưa chốt');
    await atAgenda(desk, 'freezeAgenda', { sessionId, expectedVersion: 99, reason: 'Trình' });
    expect((await briefFor(desk, sessionId))?.marks[0]).toBe('Bản chốt số 1, lúc 08:00, Thứ Hai, 02/03/2026');
    await atAgenda(desk, 'removeAgendaItem', { itemId, expectedVersion: 99 });
    expect((await briefFor(desk, sessionId))?.marks[0]).toBe('Bản đang soạn, có thay đổi sau bản chốt số 1');
  });

  it('tells earlier registrations of the same person in short, where the reader works', async () => {
    const { desk, session } = await begun();
    const [person] = await server.db
      .$client`select person_key from registration where id = ${session.registrationIds[0] ?? ''}`;
    const earlier = async (agencyId: string) => {
      const before = await makeSession(server.db, { agencyId, startsAt: '2026-02-10T01:00:00.000Z', status: 'HELD' });
      await server.db.$client`
        insert into registration (id, code, manage_hash, check_in_hash, agency_id, session_id, slot_id, status, person_key,
          sealed_applicant, name_key, topic_area, created_at, updated_at)
        values (${before.id}, ${before.id}, decode(md5(${before.id}), 'hex'), decode(md5(${`${before.id}c`}), 'hex'), ${agencyId},
          ${before.id}, ${before.slotIds[0] ?? ''}, 'CONFIRMED', ${person?.person_key}, '\\x00', '\\x00', 'LAND', ${morning}, ${morning})`;
    };
    await earlier(world.commune);
    await earlier(world.elsewhere);
    const brief = await briefFor(desk, session.id);
    const told = brief?.matters.items[0]?.lines.filter(({ label }) => label === 'Những lần trước');
    expect(told).toEqual([
      { label: 'Những lần trước', text: '10/02/2026; Chủ tịch UBND xã (UBND xã); Đất đai; buổi tiếp đã diễn ra' },
    ]);
  });

  it('is one PDF file on A4 with the right letters, for whoever may read it, and no page at all for others', async () => {
    const { session } = await begun();
    const roles = [{ role: 'SECRETARY' as const, agencyId: world.province }];
    const file = await fileFor(roles, session.id);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.bytes.toString('latin1')).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/);
    expect((await fileFor(roles, session.id, '/en')).status).toBe(200);
    for (const others of [
      [{ role: 'INSPECTOR' as const, agencyId: world.province }],
      [{ role: 'SECRETARY' as const, agencyId: world.elsewhere }],
      [],
    ])
      expect((await fileFor(others, session.id)).status).toBe(404);
    expect((await fileFor(roles, 'nothing')).status).toBe(404);
    const rows = await server.db.$client`
      select kind from audit_entry where act = 'BriefForLeader' and subject_ids @> ${[session.registrationIds[0] ?? '']}`;
    expect(rows.map(({ kind }) => kind)).toEqual(['EXPORT', 'EXPORT']);
  });
});

describe('A matter for handlers alone', () => {
  const write = (itemId: string, note: string, expectedVersion = 0) => ({ itemId, note, expectedVersion });

  it('is read by handlers, and to everybody else it is the same whether or not there is one: the two worlds', async () => {
    const { desk, session, itemId } = await begun();
    const handler = await as('CASE_HANDLER');
    const secretary = { role: 'SECRETARY' as const, agencyId: world.province };
    const readers = [secretary, { ...secretary, role: 'HEAD' as const }];
    const seen = async () => ({
      files: await Promise.all(readers.map(async (role) => (await fileFor([role], session.id)).bytes)),
      brief: await briefFor(desk, session.id),
      agenda: await agendaSeenBy(desk, session.id),
      events: await server.db.$client`select kind from event where session_id = ${session.id} order by id`,
    });
    const without = await seen();
    const saved = await atAgenda(handler, 'writeHandlersNote', write(itemId, 'Tố cáo ông X nhận tiền'));
    expect(saved).toMatchObject({
      __typename: 'HandlersNoteSaved',
      item: { handlersNote: { note: 'Tố cáo ông X nhận tiền', version: 1 } },
    });
    expect(await seen()).toEqual(without);
    const told = await briefFor(handler, session.id);
    expect(told?.matters.items[0]?.lines.at(-1)).toEqual({
      label: 'Chỉ người xử lý được xem',
      text: 'Tố cáo ông X nhận tiền',
    });
    expect(JSON.stringify(told)).not.toContain('Người 1');
  });

  it('that was told openly is handed over: afterwards it is as if nothing had been told', async () => {
    const desk = await as('SECRETARY');
    const handler = await as('CASE_HANDLER');
    const session = await makeBookedSession(server.db, { agencyId: world.province, people: 1 });
    const [id] = session.registrationIds;
    const { agenda } = await atAgenda(desk, 'proposeAgenda', session.id);
    const itemId = agenda.items[0]?.id ?? '';
    const told = await server.db.$client`select sealed_summary from registration where id = ${id ?? ''}`;
    const secretary = [{ role: 'SECRETARY' as const, agencyId: world.province }];
    await server.db.$client`update registration set sealed_summary = null where id = ${id ?? ''}`;
    const neverTold = (await fileFor(secretary, session.id)).bytes;
    await server.db.$client`update registration set sealed_summary = ${told[0]?.sealed_summary} where id = ${id ?? ''}`;
    await atAgenda(desk, 'editAgendaItem', { itemId, expectedVersion: 99, note: 'nội dung nhạy cảm' });
    await atAgenda(desk, 'freezeAgenda', { sessionId: session.id, expectedVersion: 99, reason: 'Trình' });
    expect((await atAgenda(handler, 'handToHandlers', itemId)).__typename).toBe('AgendaSaved');
    const after = await agendaSeenBy(desk, session.id);
    expect(after?.items[0]).toMatchObject({ note: null, handlersNote: null, person: { summary: null } });
    const frozen = `query ($id: ID!) { frozenAgenda(sessionId: $id, number: 1) { isIntact items { note } } }`;
    expect(await desk.ask(frozen, { id: session.id })).toEqual({
      frozenAgenda: { isIntact: true, items: [{ note: null }] },
    });
    await server.db.$client`alter table agenda_version disable trigger user`;
    await server.db.$client`delete from agenda_version where session_id = ${session.id}`;
    await server.db.$client`alter table agenda_version enable trigger user`;
    expect((await fileFor(secretary, session.id)).bytes.equals(neverTold)).toBe(true);
    const read = (await agendaSeenBy(handler, session.id))?.items[0]?.handlersNote;
    expect(read?.note).toBe('Việc của người 1\n\nnội dung nhạy cảm');
  });

  it('is not overwritten by another handler, and refused to whoever is none', async () => {
    const { desk, session, itemId } = await begun();
    const [one, other] = [await as('CASE_HANDLER'), await as('CASE_HANDLER')];
    await atAgenda(one, 'writeHandlersNote', write(itemId, 'bản một'));
    const stale = await atAgenda(other, 'writeHandlersNote', write(itemId, 'bản hai'));
    expect(stale).toMatchObject({
      __typename: 'HandlersNoteChanged',
      item: { handlersNote: { note: 'bản một', version: 1 } },
    });
    expect((await atAgenda(other, 'writeHandlersNote', write(itemId, 'bản hai', 1))).item.handlersNote?.version).toBe(
      2,
    );
    await expect(atAgenda(desk, 'writeHandlersNote', write(itemId, 'x'))).rejects.toThrow('FORBIDDEN');
    const elsewhere = await as('CASE_HANDLER', world.elsewhere);
    expect((await atAgenda(elsewhere, 'writeHandlersNote', write(itemId, 'x'))).__typename).toBe('NotFoundHere');
    expect((await agendaSeenBy(await as('HEAD'), session.id))?.items[0]?.handlersNote).toBeNull();
  });
});
