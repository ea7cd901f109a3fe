import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { act, planner } from '../support/arranging.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { type Desk, deskOf, makeProvince } from '../support/desk.js';
import { type IcsEntry, readIcs } from '../support/ics.js';
import { later, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

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

const day = 24 * 60;
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
async function calendarAt(path: string) {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  return readIcs(await answer.text());
}
const provinceFeed = () => `/lich/co-quan/${world.province}.ics`;
async function entryOf(sessionId: string, path = provinceFeed()): Promise<IcsEntry | undefined> {
  const { entries } = await calendarAt(path);
  return entries.find(({ uid }) => uid === `${sessionId}@tiepdan`);
}

describe('The calendar of an agency to subscribe to', () => {
  it('tells a session that moves twice and is then cancelled under one UID, with a rising SEQUENCE', async () => {
    const { session } = await plans.published();
    const first = await entryOf(session.id);
    const story = [first];
    for (const days of [3, 5]) {
      const newStartsAt = later(session.startsAt, days * day + 30);
      await act(desk, 'postponeSession', { id: session.id, reason: 'Họp đột xuất', newStartsAt });
      story.push(await entryOf(session.id));
    }
    await act(desk, 'cancelSession', { id: session.id, reason: 'Bão số 9' });
    story.push(await entryOf(session.id));
    expect(story.map((entry) => entry?.startsAt)).toEqual([
      session.startsAt,
      later(session.startsAt, 3 * day + 30),
      later(session.startsAt, 5 * day + 30),
      later(session.startsAt, 5 * day + 30),
    ]);
    expect(story.map((entry) => entry?.property('status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
    ]);
    const sequences = story.map((entry) => entry?.sequence ?? -1);
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
    expect(story[3]?.summary).toMatch(/^ĐÃ HỦY – Tiếp công dân định kỳ: Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh/);
    expect(story[3]?.description).toContain('Lý do hủy: Bão số 9');
  });

  it('keeps what was cancelled for 30 days after its day, then lets it go', async () => {
    const { session } = await plans.published();
    await act(desk, 'cancelSession', { id: session.id, reason: 'Bão số 9' });
    try {
      server.clock.set(later(session.startsAt, 30 * day));
      expect((await entryOf(session.id))?.property('status')).toBe('CANCELLED');
      server.clock.set(later(session.startsAt, 31 * day));
      expect(await entryOf(session.id)).toBeUndefined();
    } finally {
      server.clock.set(morning);
    }
  });

  it('calls tentative what is put off without a day, and says so in the title', async () => {
    const { session } = await plans.published();
    await act(desk, 'postponeSession', { id: session.id, reason: 'Có chương trình đột xuất' });
    const entry = await entryOf(session.id);
    expect(entry?.property('status')).toBe('TENTATIVE');
    expect(entry?.summary).toMatch(/^TẠM HOÃN – /);
  });

  it('is right in Berlin on the day its clocks change: 07:30 in Viet Nam is 00:30 UTC', async () => {
    const { session } = await plans.published({
      startsAt: '2026-10-25T00:30:00.000Z',
      endsAt: '2026-10-25T03:00:00.000Z',
      slots: [],
    });
    const text = await (await get(provinceFeed())).text();
    expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261025T073000\r\n');
    const entry = await entryOf(session.id);
    expect(entry).toMatchObject({ startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T03:00:00.000Z' });
  });

  it('says its name, how often to ask, and where each session is read about', async () => {
    const { session } = await plans.published({ expectedContent: 'Đất đai; bồi thường, hỗ trợ\nGiao thông' });
    const calendar = await calendarAt(provinceFeed());
    expect(calendar.zone).toBe('Asia/Ho_Chi_Minh');
    expect(calendar.property('name')).toBe('Lịch tiếp công dân: Ủy ban nhân dân tỉnh Thử Nghiệm');
    expect(calendar.property('refresh-interval')).toBe('PT1H');
    const entry = await entryOf(session.id);
    expect(entry?.property('url')).toBe(`${server.url}/buoi/${session.slug}`);
    expect(entry?.property('categories')).toBe('Tiếp công dân định kỳ');
    expect(entry?.location).toBe('Trụ sở tiếp công dân tỉnh, Phòng 1, 282 Tiểu La, xã Thăng Bình, thành phố Đà Nẵng');
    expect(entry?.description).toContain('Nội dung dự kiến: Đất đai; bồi thường, hỗ trợ\nGiao thông');
    const english = await entryOf(session.id, `/en${provinceFeed()}`);
    expect(english?.summary).toBe('Periodic reception of citizens: Mr Trần Văn Mẫu, Chủ tịch UBND tỉnh');
    expect(english?.property('url')).toBe(`${server.url}/en/buoi/${session.slug}`);
  });

  it('has lines of at most 75 bytes, ended by CRLF, with every letter whole', async () => {
    const text = await (await get(provinceFeed())).text();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('leaves out what is not published, and what was withdrawn', async () => {
    const draft = await plans.drafted();
    const { session } = await plans.published();
    await act(desk, 'unpublishSession', { id: session.id });
    const text = await (await get(provinceFeed())).text();
    for (const { id, slug } of [draft.session, session]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(slug);
    }
  });

  it('names the deputy who receives instead, and why', async () => {
    const { session } = await plans.published();
    const delegation = { id: session.id, positionId: world.deputy.positionId, reason: 'Chủ tịch đi công tác' };
    await act(desk, 'delegateSession', delegation);
    const entry = await entryOf(session.id);
    expect(entry?.summary).toContain('Phó Chủ tịch UBND tỉnh');
    expect(entry?.description).toContain('tiếp thay Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh');
    expect(entry?.description).toContain('Chủ tịch đi công tác');
  });
});

describe('Whose calendar it is', () => {
  it('is told by the address: an agency alone or with those below it, a leader, a unit, everybody', async () => {
    const { session } = await plans.published();
    const below = await act(desk, 'draftSession', {
      ...plans.planned({ pointId: world.communePoint, assignedPositionId: world.communeChair.positionId }),
      agencyId: world.commune,
    });
    await act(desk, 'publishSession', { id: below.session.id });
    await server.db.$client`
      insert into administrative_unit (code, name, full_name, type) values ('99', 'Thử Nghiệm', 'Tỉnh Thử Nghiệm', 'Tỉnh')`;
    await server.db.$client`update agency set unit_code = '99' where id = ${world.province}`;
    const [leader] = await server.db.$client`select slug from leader where id = ${world.communeChair.leaderId}`;
    const isIn = async (path: string) => [
      Boolean(await entryOf(session.id, path)),
      Boolean(await entryOf(below.session.id, path)),
    ];
    expect(await isIn(provinceFeed())).toEqual([true, false]);
    expect(await isIn(`${provinceFeed()}?cap-duoi=1`)).toEqual([true, true]);
    expect(await isIn(`/lich/lanh-dao/${leader?.slug}.ics`)).toEqual([false, true]);
    expect(await isIn('/lich/don-vi/99.ics')).toEqual([true, false]);
    expect(await isIn('/lich/tat-ca.ics')).toEqual([true, true]);
  });

  it('is nobody’s where there is no such agency, leader or unit', async () => {
    for (const path of ['/lich/co-quan/khong-co.ics', '/lich/lanh-dao/khong-co.ics', '/en/lich/don-vi/00.ics'])
      expect((await get(path)).status).toBe(404);
  });
});

describe('Who asks again', () => {
  it('is told in a few bytes that nothing has changed, by mark or by date', async () => {
    await plans.published();
    const first = await get(provinceFeed());
    const etag = first.headers.get('etag') ?? '';
    const date = first.headers.get('last-modified') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    for (const [header, value] of [
      ['if-none-match', etag],
      ['if-none-match', `"x", ${etag}`],
      ['if-modified-since', date],
    ] as const)
      expect((await get(provinceFeed(), { [header]: value })).status).toBe(304);
    const stale = { 'if-none-match': '"x"', 'if-modified-since': date };
    expect((await get(provinceFeed(), stale)).status).toBe(200);
  });

  it('has the new calendar at once when a session was edited or withdrawn, even within the same second', async () => {
    const { session } = await plans.published();
    const before = await get(provinceFeed());
    await act(desk, 'unpublishSession', { id: session.id });
    for (const [header, value] of [
      ['if-modified-since', before.headers.get('last-modified')],
      ['if-none-match', before.headers.get('etag')],
    ] as const)
      expect((await get(provinceFeed(), { [header]: value ?? '' })).status).toBe(200);
  });

  it('keeps the file when somebody books a place: a calendar does not count places', async () => {
    const { session } = await plans.published();
    const before = await get(provinceFeed());
    const outcome = await bookRegistration(
      visitorContext(server.db, later(morning, 5)),
      bookingOf(session.slots[0]?.id ?? ''),
    );
    expect(outcome.kind).toBe('RegistrationBooked');
    const etag = before.headers.get('etag') ?? '';
    expect((await get(provinceFeed(), { 'if-none-match': etag })).status).toBe(304);
  });

  it('may ask for the head alone', async () => {
    const answer = await fetch(server.url + provinceFeed(), { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await answer.text()).toBe('');
  });
});
