import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composePaper } from '../../client/pages/render.js';
import type { NoticeSheet, Sheet, WallSheet } from '../../client/print/sheet.js';
import { createGraph } from '../../server/graph.js';
import { publicGraph } from '../../server/graphs.js';
import { type ComposePaper, servePdf } from '../../server/http/papers.js';
import { createHttp } from '../../server/http.js';
import { createPress, pagesOf } from '../../server/print/press.js';
import { act, planner } from '../support/arranging.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { later, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let http: ReturnType<typeof createHttp>;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
let plans: ReturnType<typeof planner>;
/** What the client was asked to write, as it wrote it. */
let written: Sheet | null;
beforeAll(async () => {
  server = await startServer({ now: morning, config: { PUBLIC_URL: 'https://tiepdan.example' } });
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  plans = planner(world, desk);
  const { log, metrics } = server.house;
  const graph = createGraph({ name: 'public', schema: await publicGraph(), log, metrics, isCompiling: true });
  const compose: ComposePaper = async (request) => {
    written = await composePaper({ path: '', search: '', now: morning, execute: async () => ({}), ...request });
    return written;
  };
  http = createHttp(server.house);
  servePdf(http, server.house, graph, compose);
});
afterAll(async () => {
  await http.close();
  await server.close();
});

const get = (path: string, headers: Record<string, string> = {}) => http.inject({ url: path, headers });
async function notice(month: string, language = ''): Promise<NoticeSheet> {
  expect((await get(`${language}/thong-bao/${world.province}/${month}.pdf`)).statusCode).toBe(200);
  if (written?.form !== 'notice') throw new Error('No notice was written');
  return written;
}
async function wall(month: string): Promise<{ sheet: WallSheet; pdf: Buffer }> {
  const answer = await get(`/lich-thang/${world.province}/${month}.pdf`);
  if (written?.form !== 'wall') throw new Error('No month was written');
  return { sheet: written, pdf: answer.rawPayload };
}

/** A session at 08:00 of a day, published. */
const published = (day: string, given: object = {}) =>
  plans.published({ startsAt: `${day}T01:00:00.000Z`, endsAt: `${day}T03:00:00.000Z`, slots: [], ...given });

describe('The printed notice of a month', () => {
  it('has the legal form: issuer and motto, title, basis, numbered items, table, and says what it is not', async () => {
    await published('2026-04-20', {
      legalBasis: 'Ngày 20 hằng tháng. Căn cứ: Luật Tiếp công dân số 42/2013/QH13; Nghị định số 64/2014/NĐ-CP.',
      participants: [{ name: 'Thanh tra tỉnh' }],
      registrationClosesAt: '2026-04-14T17:00:00.000Z',
      slots: [
        {
          startsAt: '2026-04-20T01:00:00.000Z',
          endsAt: '2026-04-20T02:00:00.000Z',
          publicCapacity: 2,
          staffCapacity: 0,
        },
      ],
    });
    const sheet = await notice('2026-04');
    expect(sheet).toMatchObject({
      issuer: { superior: null, name: 'ỦY BAN NHÂN DÂN\nTỈNH THỬ NGHIỆM' },
      motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      heading: 'THÔNG BÁO',
      basis: ['Căn cứ Luật Tiếp công dân số 42/2013/QH13;', 'Căn cứ Nghị định số 64/2014/NĐ-CP;'],
      signer: { lines: [], name: '' },
    });
    expect(sheet.items.map(({ title }) => title)).toEqual([
      'Thời gian',
      'Địa điểm',
      'Thành phần',
      'Đăng ký',
      'Tổ chức thực hiện',
    ]);
    expect(sheet.items[0]?.lines).toEqual(['Từ 08 giờ 00 đến 10 giờ 00, thứ Hai, 20/04/2026.']);
    expect(sheet.items[2]?.lines).toEqual([
      'Người tiếp công dân: Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh.',
      'Tham dự: Thanh tra tỉnh.',
    ]);
    expect(sheet.table?.rows[0]?.cells.at(-1)).toEqual(['Đăng ký đến hết ngày 14/04/2026']);
    expect(sheet.foot[0]).toMatch(/chưa gắn với văn bản/);
    expect(sheet.foot[1]).toContain(`https://tiepdan.example/thong-bao/${world.province}/2026-04`);
  });

  it('says what was moved, put off, cancelled or given to a deputy, and why', async () => {
    const [moved, off, cancelled, given] = [
      await published('2026-05-11'),
      await published('2026-05-12'),
      await published('2026-05-13'),
      await published('2026-05-14'),
    ];
    const newStartsAt = later(moved.session.startsAt, 7 * 24 * 60);
    await act(desk, 'postponeSession', { id: moved.session.id, reason: 'Họp Quốc hội', newStartsAt });
    await act(desk, 'postponeSession', { id: off.session.id, reason: 'Bão số 3' });
    await act(desk, 'cancelSession', { id: cancelled.session.id, reason: 'Trùng lịch' });
    await act(desk, 'delegateSession', {
      id: given.session.id,
      positionId: world.deputy.positionId,
      reason: 'Chủ tịch đi công tác',
    });
    const rows = (await notice('2026-05')).table?.rows ?? [];
    const notes = rows.map(({ cells, isOff }) => [cells[1]?.[0], isOff, cells.at(-1)?.join('; ')]);
    expect(notes).toEqual([
      ['Thứ Ba, 12/05/2026', true, 'Tạm hoãn, chưa có ngày mới; Lý do: Bão số 3'],
      ['Thứ Tư, 13/05/2026', true, 'Đã hủy; Lý do: Trùng lịch'],
      [
        'Thứ Năm, 14/05/2026',
        false,
        expect.stringMatching(/^Tiếp thay Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh; Lý do: Chủ tịch đi công tác/),
      ],
      [
        'Thứ Hai, 18/05/2026',
        false,
        expect.stringMatching(/^Dời từ 08:00, thứ Hai, 11\/05\/2026; Lý do: Họp Quốc hội/),
      ],
    ]);
  });

  it('leaves out drafts, and is a notice without a table when nothing is published', async () => {
    await plans.drafted({ startsAt: '2026-06-15T01:00:00.000Z', endsAt: '2026-06-15T03:00:00.000Z', slots: [] });
    const sheet = await notice('2026-06');
    expect(sheet.table).toBeNull();
    expect(sheet.items).toMatchObject([{ lines: ['Chưa có buổi tiếp công dân nào được công bố trong tháng này.'] }]);
  });

  it('bears number, date and signature of the paper in force, and of no other', async () => {
    const { session } = await plans.drafted({
      startsAt: '2026-07-20T01:00:00.000Z',
      endsAt: '2026-07-20T03:00:00.000Z',
      slots: [],
    });
    await publishNotice(session.id, world.deputy.positionId);
    const sheet = await notice('2026-07');
    expect(sheet).toMatchObject({
      number: 'Số: 15/TB-UBND',
      placeDate: 'ngày 05 tháng 03 năm 2026',
      subject: 'Lịch tiếp công dân tháng\u00a07\u00a0năm\u00a02026',
      signer: { lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], mark: '(Đã ký)', name: 'Đỗ Thị Mẫu' },
    });
    expect(sheet.foot).toHaveLength(1);
  });

  it('can be read in English', async () => {
    const sheet = await notice('2026-04', '/en');
    expect(sheet.heading).toBe('NOTICE');
    expect(sheet.address).toBe(`https://tiepdan.example/en/thong-bao/${world.province}/2026-04`);
  });

  async function publishNotice(sessionId: string, signerPositionId: string) {
    await server.db.$client`
      insert into notice (id, agency_id, state, number, number_key, subject, issued_day, signer_position_id, created_by, created_at,
        updated_at, published_at)
      values (${world.point}, ${world.province}, 'PUBLISHED', '15/TB-UBND', '15/TB-UBND', 'Lịch tiếp công dân tháng 7 năm 2026',
        '2026-03-05', ${signerPositionId}, ${world.point}, ${morning}, ${morning}, ${morning})`;
    await server.db.$client`insert into notice_session (notice_id, session_id) values (${world.point}, ${sessionId})`;
    await act(desk, 'publishSession', { id: sessionId });
  }
});

describe('The month for the wall', () => {
  it('has a week in each line from Monday, and each session on its day', async () => {
    const { sheet } = await wall('2026-04');
    expect(sheet.weeks).toHaveLength(5);
    expect(sheet.weeks[0]?.map(({ number }) => number)).toEqual([null, null, 1, 2, 3, 4, 5]);
    expect(sheet.weeks[3]?.[0]).toMatchObject({
      number: 20,
      isWeekend: false,
      entries: [{ time: '08:00–10:00', isOff: false }],
    });
  });

  it('stays on one sheet of paper, however crowded', async () => {
    const { agencyId, positionId, leaderId } = world.chair;
    for (let number = 1; number <= 28; number += 1)
      for (const hour of ['01', '06'])
        await makeSession(server.db, {
          ...{ agencyId, assignedPositionId: positionId, receiverLeaderId: leaderId, pointId: world.point },
          startsAt: `2026-08-${String(number).padStart(2, '0')}T${hour}:30:00.000Z`,
          slots: [],
        });
    const { pdf, sheet } = await wall('2026-08');
    expect(sheet.weeks.flat().flatMap(({ entries }) => entries)).toHaveLength(56);
    expect(pagesOf(pdf)).toBe(1);
  });
});

describe('A paper as a file', () => {
  it('is a PDF with its own typeface, told by mark when it is asked for again', async () => {
    const path = `/thong-bao/${world.province}/2026-04.pdf`;
    const answer = await get(path);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'public, max-age=60' });
    expect(answer.headers['content-disposition']).toMatch(/^inline; filename="thong-bao-[\w-]+-2026-04\.pdf"$/);
    const pdf = answer.rawPayload.toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\./);
    expect(pdf).toMatch(/BeVietnamPro/);
    server.clock.pass(5);
    const again = await get(path, { 'if-none-match': String(answer.headers.etag) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  });

  it('is nobody’s where there is no such agency or month', async () => {
    for (const path of [
      '/thong-bao/khong-co/2026-04.pdf',
      `/thong-bao/${world.province}/2026-13.pdf`,
      `/lich-thang/${world.province}/x.pdf`,
    ])
      expect((await get(path)).statusCode, path).toBe(404);
  });

  it('is printed one after the other; who asks for too many at once is asked to wait', async () => {
    const press = createPress();
    const sheet = await notice('2026-04');
    const many = Array.from({ length: 12 }, (_, number) => press({ ...sheet, number: `Số: ${number}/TB` }, morning));
    const done = await Promise.all(many);
    expect(done.filter((pdf) => pdf === null)).toHaveLength(4);
    expect(await press({ ...sheet, number: 'Số: 0/TB' }, morning)).toBe(done[0]);
  });
});
