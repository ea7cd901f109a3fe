import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, planner } from '../support/arranging.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { later, makeAgency, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';
import { readXml } from '../support/xml.js';

let server: TestServer;
let world: Awaited<ReturnType<typeof makeProvince>>;
let desk: Desk;
let plans: ReturnType<typeof planner>;
beforeAll(async () => {
  server = await startServer({ now: morning });
  world = await makeProvince(server.db);
  desk = await deskOf(server, [{ role: 'SECRETARY', agencyId: world.province }]);
  plans = planner(world, desk);
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
const textOf = async (path: string) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  return answer.text();
};

/** Cells of a CSV file, read as the format says. */
function cellsOf(csv: string): string[][] {
  const cells: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    cells.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') cells.push([]);
  }
  return cells.slice(0, -1);
}

async function rowsAt(path: string): Promise<Record<string, string>[]> {
  const [head = [], ...rows] = cellsOf(await textOf(path));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('News of an agency’s calendar', () => {
  const newsPath = () => `/thay-doi/${world.province}.atom`;
  const newsOf = async (title: string) =>
    readXml(await textOf(newsPath()))
      .all('entry')
      .filter((entry) => entry.text('title').includes(title));

  it('tells what happened to a session, latest first, with reasons and with what was before', async () => {
    const { session } = await plans.published();
    server.clock.pass(10);
    const newStartsAt = later(session.startsAt, 24 * 60);
    await act(desk, 'postponeSession', { id: session.id, reason: 'Họp Quốc hội & <tiếp khách>', newStartsAt });
    server.clock.pass(10);
    const deputy = { positionId: world.deputy.positionId, reason: 'Đi công tác', documentNumber: '12/UQ-UBND' };
    await act(desk, 'delegateSession', { id: session.id, ...deputy });
    server.clock.pass(10);
    await act(desk, 'cancelSession', { id: session.id, reason: 'Bão số 9' });
    const entries = readXml(await textOf(newsPath()))
      .all('entry')
      .filter((entry) => entry.attribute('link', 'href').endsWith(session.slug));
    expect(entries.map((entry) => entry.attribute('category', 'term'))).toEqual([
      'CANCELLED',
      'RECEIVER_CHANGED',
      'MOVED',
      'PUBLISHED',
    ]);
    expect(entries[0]?.text('title')).toMatch(/^Hủy: Ông Đỗ Thị Mẫu, Phó Chủ tịch UBND tỉnh/);
    expect(entries[0]?.text('content')).toContain('Lý do: Bão số 9');
    expect(entries[1]?.text('content')).toMatch(/Đi công tác.*12\/UQ-UBND/s);
    expect(entries[2]?.text('content')).toContain('Họp Quốc hội & <tiếp khách>');
    const cells = entries[2]?.all('td').map((cell) => cell.text());
    expect(cells?.[0]).toMatch(/^08:00–10:00, /);
    expect(cells?.[1]).not.toBe(cells?.[0]);
    const times = entries.map((entry) => entry.text('updated'));
    expect(times).toEqual(times.toSorted().reverse());
  });

  it('gives each change an id that stays, so that no reader shows it twice', async () => {
    const { session } = await plans.published();
    const idsOf = async () =>
      readXml(await textOf(newsPath()))
        .all('entry')
        .map((entry) => entry.text('id'));
    const before = await idsOf();
    server.clock.pass(1);
    await act(desk, 'postponeSession', { id: session.id, reason: 'Có chương trình đột xuất' });
    const after = await idsOf();
    expect(after.slice(1)).toEqual(before.slice(0, after.length - 1));
    expect(new Set(after).size).toBe(after.length);
    expect(after[0]).toMatch(/^urn:uuid:/);
  });

  it('says of a session that was withdrawn that it was, and nothing else any more', async () => {
    const { session } = await plans.published({ expectedContent: 'Việc của riêng ai đó' });
    expect(await textOf(newsPath())).toContain('Việc của riêng ai đó');
    server.clock.pass(1);
    await act(desk, 'unpublishSession', { id: session.id });
    const text = await textOf(newsPath());
    expect(text).not.toContain('Việc của riêng ai đó');
    expect(text).not.toContain(session.slug);
    expect(await newsOf('Rút khỏi lịch')).toHaveLength(1);
    server.clock.pass(1);
    await act(desk, 'publishSession', { id: session.id });
    expect(await newsOf('Rút khỏi lịch')).toHaveLength(0);
    expect(await newsOf('Công bố lại')).toHaveLength(1);
  });

  it('is read back to its beginning page by page, without gap or double', async () => {
    const agencyId = await makeAgency(server.db);
    for (let n = 0; n < 120; n += 1)
      await makeSession(server.db, { agencyId, slots: [], startsAt: later(morning, (n + 9) * 60) });
    const [row] = await server.database.sql`select slug from agency where id = ${agencyId}`;
    const read: string[] = [];
    let path: string | undefined = `/thay-doi/${row?.slug}.atom?cap-duoi=1`;
    const pages: number[] = [];
    while (path !== undefined) {
      const text = await textOf(path);
      const linkTo = (rel: string) =>
        new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(text)?.[1]?.replaceAll('&amp;', '&');
      const ids = readXml(text)
        .all('entry')
        .map((entry) => entry.text('id'));
      pages.push(ids.length);
      read.push(...ids);
      expect(linkTo('first')).toBe(`${server.url}/thay-doi/${row?.slug}.atom?cap-duoi=1`);
      path = linkTo('next')?.replace(server.url, '');
    }
    expect(pages).toEqual([50, 50, 20]);
    expect(new Set(read).size).toBe(120);
    expect((await get(`/thay-doi/${row?.slug}.atom?truoc=hom-qua`)).status).toBe(404);
  });

  it('never speaks of a draft', async () => {
    const { session } = await plans.drafted({ expectedContent: 'Bản nháp' });
    await act(desk, 'editSession', { id: session.id, expectedVersion: 0, room: 'Phòng 3' });
    for (const path of [newsPath(), '/thay-doi/tat-ca.atom']) {
      const text = await textOf(path);
      expect(text).not.toContain('Bản nháp');
      expect(text).not.toContain(session.slug);
    }
  });

  it('is there for a leader and for everybody, in English, and not for what does not exist', async () => {
    const { session } = await plans.published();
    const [leader] = await server.db.$client`select slug from leader where id = ${world.chair.leaderId}`;
    for (const path of ['/thay-doi/tat-ca.atom', `/thay-doi/lanh-dao/${leader?.slug}.atom`, `/en${newsPath()}`])
      expect(await textOf(path)).toContain(session.slug);
    expect(readXml(await textOf(`/en${newsPath()}`)).text('title')).toMatch(/^Changes of the calendar/);
    expect((await get('/thay-doi/khong-co.atom')).status).toBe(404);
  });

  it('is not sent again to who has it', async () => {
    const etag = (await get(newsPath())).headers.get('etag') ?? '';
    expect((await get(newsPath(), { 'if-none-match': etag })).status).toBe(304);
  });
});

describe('The calendar as a CSV file', () => {
  it('has a line for each session, in Vietnamese time, readable by a spreadsheet', async () => {
    const { session } = await plans.published({ expectedContent: 'Đất đai, "giao thông"\nvà môi trường' });
    const bytes = new Uint8Array(await (await get('/du-lieu/lich.csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const row = (await rowsAt('/du-lieu/lich.csv')).find(({ ma }) => ma === session.id);
    expect(row).toMatchObject({
      ngay: session.day,
      gio_bat_dau: '08:00',
      gio_ket_thuc: '10:00',
      bat_dau: `${session.day}T08:00:00+07:00`,
      tinh_trang: 'SCHEDULED',
      nguoi_tiep: 'Trần Văn Mẫu',
      noi_dung: 'Đất đai, "giao thông"\nvà môi trường',
      con_cho: '4',
      trang: `${server.url}/buoi/${session.slug}`,
    });
  });

  it('shows what looks like a formula as the text it is', async () => {
    const evil = ['=HYPERLINK("http://evil")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'];
    const made = [];
    for (const expectedContent of evil) made.push(await plans.published({ expectedContent }));
    const rows = await rowsAt('/du-lieu/lich.csv');
    for (const { session } of made) expect(rows.find(({ ma }) => ma === session.id)?.noi_dung).toMatch(/^'/);
  });

  it('is filtered as the calendar’s address is', async () => {
    const { session } = await plans.published({ expectedContent: 'Thoát nước' });
    const idsAt = async (search: string) => (await rowsAt(`/du-lieu/lich.csv${search}`)).map(({ ma }) => ma);
    expect(await idsAt('?q=thoat%20nuoc')).toEqual([session.id]);
    expect(await idsAt(`?tu=${session.day}&den=${session.day}&co-quan=${world.province}`)).toEqual([session.id]);
    expect(await idsAt(`?tu=${session.day}&den=${session.day}&loai=doi-thoai`)).toEqual([]);
    expect(await idsAt(`?tu=${session.day}&den=${session.day}&con-cho=1`)).toEqual([session.id]);
    expect((await get('/du-lieu/lich.csv?co-quan=khong-co')).status).toBe(404);
  });

  it('names its licence and the description of its columns, which fits it', async () => {
    const answer = await get('/en/du-lieu/lich.csv', { 'accept-encoding': 'br' });
    const [, address] = /<([^>]+)>; rel="describedby"/.exec(answer.headers.get('link') ?? '') ?? [];
    expect(answer.headers.get('link')).toContain('rel="license"');
    expect(answer.headers.get('content-encoding')).toBe('br');
    const description = await (await fetch(address ?? '')).json();
    const names = description.tableSchema.columns.map((column: { name: string }) => column.name);
    expect(cellsOf(await answer.text())[0]).toEqual(names);
    expect(names.slice(0, 3)).toEqual(['id', 'day', 'start_time']);
  });

  it('goes on page after page to the last session, each once', async () => {
    await server.db.$client`
      insert into session (id, slug, agency_id, kind, mode, point_id, assigned_position_id, receiver_leader_id, day, starts_at,
        ends_at, search_text, published_at, created_at, updated_at)
      select gen_random_uuid(), 'nhieu-' || n, ${world.elsewhere}, 'REGULAR', 'IN_PERSON', ${world.point},
        ${world.stranger.positionId}, ${world.stranger.leaderId}, '2027-01-01'::date + n,
        ('2027-01-01'::date + n + time '01:00') at time zone 'UTC', ('2027-01-01'::date + n + time '02:00') at time zone 'UTC',
        '', ${morning}, ${morning}, ${morning} from generate_series(1, 1200) n`;
    const rows = await rowsAt('/du-lieu/lich.csv?loai=thuong-xuyen');
    expect(rows).toHaveLength(1200);
    expect(new Set(rows.map(({ ma }) => ma)).size).toBe(1200);
    const json = JSON.parse(await textOf('/du-lieu/lich.json?loai=thuong-xuyen'));
    expect(json.sessions.map(({ ma }: { ma: string }) => ma)).toEqual(rows.map(({ ma }) => ma));
  });

  it('is not sent again to who has it, until somebody books or anything is renamed', async () => {
    const path = `/du-lieu/lich.csv?co-quan=${world.province}`;
    const etagOf = async () => (await get(path)).headers.get('etag') ?? '';
    const first = await etagOf();
    expect((await get(path, { 'if-none-match': first })).status).toBe(304);
    await server.db.$client`update leader set full_name = 'Trần Văn Mẫu Mới' where id = ${world.chair.leaderId}`;
    expect((await get(path, { 'if-none-match': first })).status).toBe(200);
  });
});

describe('The calendar as JSON', () => {
  it('says what each field holds, whose it is, and nothing that is not published', async () => {
    const draft = await plans.drafted();
    const { session } = await plans.published();
    const text = await textOf('/du-lieu/lich.json');
    const { licence, columns, sessions } = JSON.parse(text);
    expect(licence.url).toMatch(/creativecommons/);
    expect(text).not.toContain(draft.session.id);
    const told = sessions.find(({ ma }: { ma: string }) => ma === session.id);
    expect(Object.keys(told)).toEqual(columns.map(({ name }: { name: string }) => name));
    expect(told).toMatchObject({ con_cho: 4, so_cho: 4, ly_do: null });
  });

  it('is an empty list where nothing is to come', async () => {
    const { sessions } = JSON.parse(await textOf('/du-lieu/lich.json?tu=2099-01-01'));
    expect(sessions).toEqual([]);
  });

  it('has a head to ask for', async () => {
    const answer = await fetch(`${server.url}/du-lieu/lich.json`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('etag')).toMatch(/^W\//);
  });
});
