import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBookedSession } from '../support/agendas.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { type DeskSite, deskMorning, openDeskSite } from './desk-site.js';
import { enter, tabTo, type } from './keyboard.js';

describe.skipIf(!hasChromium)('The agenda at the desk', () => {
  let site: DeskSite;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
  }, 180_000);
  afterAll(() => site?.close());

  /** A session with people registered in it, and its agenda opened by a secretary. */
  async function opened(people: number, { slots = [2, 2], width = 1366 } = {}) {
    const agencyId = site.province.province;
    const session = await makeBookedSession(site.server.db, { agencyId, people, slots, from: deskMorning });
    const path = `/buoi/${session.id}?the=chuong-trinh`;
    const tab = await site.open(secretary(), { width, path });
    await tab.page.locator('.agenda-bar').waitFor();
    return { session, path, tab, page: tab.page };
  }

  /** What comes after the answer of a server that may be busy. */
  const soon = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 10_000 });
  const names = (page: Page) => page.locator('.agenda-name').allInnerTexts();
  const times = (page: Page) => page.locator('.agenda-time').allInnerTexts();
  const order = async (page: Page) => (await names(page)).map((name) => name.replace(/^\d+\. /, ''));
  const row = (page: Page, name: string) => page.locator('.agenda-item', { hasText: new RegExp(`\\. ${name}(?!\\d)`) });
  const untilSaved = (page: Page) => soon(() => page.locator('.agenda-saving').textContent()).toBe('');
  const asleep = (page: Page) => page.waitForLoadState('networkidle');

  it('is made by mouse: from sixty registrations to a printed agenda', async () => {
    const { page, tab, session } = await opened(60, { slots: Array.from({ length: 12 }, () => 5) });
    await page.getByRole('button', { name: 'Xếp từ danh sách đăng ký' }).click();
    await soon(() => page.locator('.agenda-item').count()).toBe(60);
    expect((await times(page)).slice(0, 3)).toEqual(['08:00–08:06', '08:06–08:12', '08:12–08:18']);
    const [first = '', second = ''] = await order(page);
    await row(page, first)
      .locator('.agenda-grip')
      .dragTo(row(page, second), { targetPosition: { x: 200, y: 40 } });
    await soon(async () => (await order(page)).slice(0, 2)).toEqual([second, first]);
    await untilSaved(page);
    const minutes = row(page, second).locator('input');
    await minutes.fill('16');
    await minutes.press('Enter');
    await soon(async () => (await times(page)).slice(0, 2)).toEqual(['08:00–08:16', '08:16–08:22']);
    await page.getByRole('button', { name: 'Thêm giờ nghỉ' }).click();
    await page.getByLabel('Đặt sau').selectOption({ label: `3. ${(await order(page))[2]}` });
    await page.getByRole('button', { name: 'Thêm vào chương trình' }).click();
    await soon(async () => (await order(page))[3]).toBe('Nghỉ');
    await row(page, first).locator('.agenda-name').click();
    await page.getByLabel('Cơ quan chuẩn bị').fill('Ủy ban nhân dân xã Bình Thử');
    await page.getByLabel('Hạn chuẩn bị').fill('2026-09-01');
    await page.getByLabel('Tình trạng chuẩn bị').selectOption('ASKED');
    await page.getByLabel('Ghi chú cho lãnh đạo').fill('Đã tiếp hai lần');
    await page.getByLabel('Dự kiến trả lời').fill('Trả lời trước 30/10');
    await page.getByRole('button', { name: 'Lưu mục' }).click();
    await row(page, first).getByText('Quá hạn chuẩn bị').waitFor();
    await page.getByLabel('Tên cơ quan hoặc người dự').fill('Thanh tra tỉnh');
    await page.getByRole('button', { name: 'Thêm người dự' }).click();
    await page.getByLabel('Trả lời của Thanh tra tỉnh').selectOption('COMING');
    await soon(() => page.getByLabel('Ai báo thay Thanh tra tỉnh').isEnabled()).toBe(true);
    await page.getByRole('button', { name: 'Chốt bản 1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chốt bản 1' }).click();
    await page.getByText('Khớp với bản chốt 1').waitFor();
    await keepPicture(page, 'desk-agenda-60');
    const file = await page.context().request.get(`/staff/agendas/${session.id}.pdf`);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.getByRole('link', { name: 'Hồ sơ cho lãnh đạo' }).click();
    await page.locator('.brief').getByText('Bản chốt số 1').waitFor();
    await page.locator('.brief').getByText('Trả lời trước 30/10').waitFor();
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, 'desk-agenda-brief-print');
    await page.emulateMedia({ media: 'screen' });
    await expectAccessible(tab, 'the brief');
    await tab.close();
  }, 180_000);

  it('is made by keyboard alone, and everything can be taken back', async () => {
    const { page, tab } = await opened(6, { slots: [3, 3] });
    await page.keyboard.press('x');
    await soon(() => page.locator('.agenda-item').count()).toBe(6);
    const before = await order(page);
    const [first = '', second = '', third = ''] = before;
    await tabTo(page, row(page, first).locator('.agenda-name'), first);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await soon(async () => (await order(page)).slice(0, 3)).toEqual([second, third, first]);
    const said = page.locator('.agenda .hidden-text[role=status]');
    await soon(() => said.textContent()).toContain(`${first}: vị trí 3 trên 6`);
    await untilSaved(page);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await soon(async () => (await order(page)).slice(0, 2)).toEqual([second, first]);
    await page.keyboard.press('z');
    await soon(async () => (await order(page)).slice(0, 3)).toEqual([second, third, first]);
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await soon(() => order(page)).toEqual(before);
    await page.keyboard.press('n');
    await type(page, page.getByLabel('Tên mục'), 'Khai mạc');
    await tabTo(page, page.getByLabel('Đặt sau'), 'where');
    await page.keyboard.press('ArrowDown');
    await enter(page, page.getByRole('button', { name: 'Thêm vào chương trình' }), 'add');
    await soon(async () => (await order(page)).length).toBe(7);
    await type(page, page.locator('#item-note'), 'Lãnh đạo phát biểu');
    await page.keyboard.press('Tab');
    await enter(page, page.getByRole('button', { name: 'Lưu mục' }), 'save');
    await page.getByText('Đã lưu').first().waitFor();
    await page.locator('.page-head h1').focus();
    await page.keyboard.press('c');
    await enter(page, page.getByRole('dialog').getByRole('button', { name: 'Chốt bản 1' }), 'freeze');
    await page.getByText('Khớp với bản chốt 1').waitFor();
    await enter(page, page.getByRole('link', { name: 'Hồ sơ cho lãnh đạo' }), 'brief');
    await page.locator('.brief').getByText('Lãnh đạo phát biểu').waitFor();
    await tab.close();
  }, 120_000);

  it('of two secretaries loses nothing of either: each sees the other, and decides where both wrote', async () => {
    const { page: one, tab, path, session } = await opened(4);
    await one.getByRole('button', { name: 'Xếp từ danh sách đăng ký' }).click();
    await soon(() => one.locator('.agenda-item').count()).toBe(4);
    const second = await site.open(secretary(), { width: 1366, path });
    const other = second.page;
    await other.locator('.agenda-item').first().waitFor();
    await one.getByText('Đang cùng xem: Phạm Thị Thử').waitFor();
    const [first = '', next = ''] = await order(one);
    await row(one, first).locator('.agenda-name').click();
    await one.getByLabel('Ghi chú cho lãnh đạo').fill('Bản của người thứ nhất');
    await row(other, first).getByText('Phạm Thị Thử đang sửa').waitFor();
    await row(other, first).locator('.agenda-name').click();
    await other.getByLabel('Ghi chú cho lãnh đạo').fill('Bản của người thứ hai');
    await other.getByLabel('Dự kiến trả lời').fill('Trả lời trong tháng');
    await one.getByRole('button', { name: 'Lưu mục' }).click();
    await other.getByText('Bản của họ', { exact: true }).waitFor();
    await keepPicture(other, 'desk-agenda-conflict');
    await expectAccessible(second, 'a conflict');
    await other.getByRole('button', { name: 'Lưu mục' }).click();
    await other.getByText(/Phạm Thị Thử vừa sửa “Ghi chú cho lãnh đạo”/).waitFor();
    await other.getByRole('button', { name: 'Giữ cả hai' }).click();
    await other.getByRole('button', { name: 'Lưu mục' }).click();
    const both = 'Bản của người thứ nhất\nBản của người thứ hai';
    await soon(() => one.getByLabel('Ghi chú cho lãnh đạo').inputValue()).toBe(both);
    expect(await one.getByLabel('Dự kiến trả lời').inputValue()).toBe('Trả lời trong tháng');
    await one.getByRole('button', { name: 'Chuyển xuống' }).click();
    await soon(() => order(other)).toEqual(await order(one));
    await soon(async () => (await order(other)).slice(0, 2)).toEqual([next, first]);
    await second.close();
    await soon(() => one.getByText('Đang cùng xem').count()).toBe(0);
    const kept = await site.server.db.$client`select version from agenda where session_id = ${session.id}`;
    expect(kept[0]?.version).toBe(4);
    await tab.close();
  }, 120_000);

  it('says who moved what one was about to move, and lets one choose', async () => {
    const { page, tab, session } = await opened(4);
    await page.getByRole('button', { name: 'Xếp từ danh sách đăng ký' }).click();
    await soon(() => page.locator('.agenda-item').count()).toBe(4);
    const [first = '', second = '', third = '', fourth = ''] = await order(page);
    await asleep(page);
    // Somebody else's change of which this page has not heard yet: no event tells it.
    const [top] = await site.server.db.$client`
      select i.id from agenda_item i where session_id = ${session.id} order by order_key collate "C" limit 1`;
    await site.server.db.$client`
      update agenda_item set order_key = 'zz' where id = ${top?.id}`;
    await site.server.db.$client`update agenda set version = version + 1 where session_id = ${session.id}`;
    await site.server.db.$client`
      insert into agenda_change (session_id, version, subject_id, fields, made_by, made_at)
      select session_id, 2, ${top?.id}, '{place}', made_by, made_at from agenda_change where session_id = ${session.id} and version = 1`;
    await row(page, first).locator('.agenda-name').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText(/Phạm Thị Thử vừa đổi chỗ mục này/).waitFor();
    await soon(() => order(page)).toEqual([second, third, fourth, first]);
    await page.getByRole('button', { name: 'Vẫn làm theo ý tôi' }).click();
    await soon(() => order(page)).toEqual([second, first, third, fourth]);
    await tab.close();
  }, 120_000);

  it('strikes who has just cancelled, while one is looking', async () => {
    const { page, tab, session } = await opened(3, { slots: [3] });
    await page.getByRole('button', { name: 'Xếp từ danh sách đăng ký' }).click();
    await soon(() => page.locator('.agenda-item').count()).toBe(3);
    const [first = ''] = await order(page);
    await site.server.db
      .$client`update registration set status = 'CANCELLED' where id = ${session.registrationIds[0] ?? ''}`;
    await site.server.db.$client`
      insert into event (kind, agency_id, session_id, registration_id, at)
      values ('RegistrationCancelled', ${site.province.province}, ${session.id}, ${session.registrationIds[0] ?? ''}, now())`;
    site.server.house.wake();
    await row(page, first).getByText('Công dân đã hủy').waitFor();
    await soon(() => times(page)).toEqual(['08:00', '08:00–08:10', '08:10–08:20']);
    await tab.close();
  }, 120_000);

  it('fits every window, light and dark, and shuts nobody out', async () => {
    const { page, tab } = await opened(6, { slots: [3, 3] });
    await page.getByRole('button', { name: 'Xếp từ danh sách đăng ký' }).click();
    await soon(() => page.locator('.agenda-item').count()).toBe(6);
    await page.locator('.agenda-name').first().click();
    await page.locator('#item-note').waitFor();
    for (const width of [360, 768, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page, `agenda at ${width}`);
      await keepPicture(page, `desk-agenda-item-${width}`);
    }
    await expectAccessible(tab, 'an item');
    await page.keyboard.press('Escape');
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 900 });
      if (await page.getByRole('button', { name: 'Về danh sách' }).isVisible())
        await page.getByRole('button', { name: 'Về danh sách' }).click();
      await expectNoSidewaysScroll(page, `list at ${width}`);
      await keepPicture(page, `desk-agenda-list-${width}`);
    }
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await keepPicture(page, 'desk-agenda-dark');
    await expectAccessible(tab, 'in the dark');
    await tab.close();
  }, 120_000);

  it('goes along as a skeleton when the session is copied to another day', async () => {
    const { page, tab } = await opened(2);
    await page.getByRole('button', { name: 'Xếp từ danh sách đăng ký' }).click();
    await soon(() => page.locator('.agenda-item').count()).toBe(2);
    await page.getByRole('button', { name: 'Thêm nội dung' }).click();
    await page.getByLabel('Tên mục').fill('Khai mạc');
    await page.getByRole('button', { name: 'Thêm vào chương trình' }).click();
    await soon(() => page.locator('.agenda-item').count()).toBe(3);
    await page.getByRole('button', { name: 'Sao chép buổi' }).click();
    await page.getByLabel('Ngày của buổi mới').fill('2027-03-15');
    await page.getByRole('button', { name: 'Tạo buổi mới' }).click();
    await page.getByRole('heading', { level: 1, name: /15\/03\/2027/ }).waitFor();
    await page.locator('.tabs').getByText('Chương trình').click();
    await soon(() => order(page)).toEqual(['Khai mạc']);
    await tab.close();
  }, 120_000);

  it('shows a handler the matters named to handlers, and nothing else; nobody sees that they are there', async () => {
    const { page, tab, session } = await opened(2);
    await page.getByRole('button', { name: 'Xếp từ danh sách đăng ký' }).click();
    await soon(() => page.locator('.agenda-item').count()).toBe(2);
    const roles = [{ role: 'CASE_HANDLER' as const, agencyId: site.province.province }];
    const handler = await site.open(roles, { width: 1366, path: `/buoi/${session.id}/chuong-trinh` });
    await handler.page.locator('.agenda-item').first().waitFor();
    await handler.page.getByText('Đang cùng xem: Phạm Thị Thử').waitFor();
    expect(await handler.page.locator('.agenda-list').textContent()).not.toContain('Người');
    await handler.page.locator('.agenda-name').first().click();
    await handler.page.getByLabel('Chỉ người xử lý được xem').fill('Việc tố cáo');
    await handler.page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await handler.page.getByText('Đã lưu').first().waitFor();
    await expectAccessible(handler, 'what a handler sees');
    await handler.close();
    expect(await page.getByText('Đang cùng xem').count()).toBe(0);
    await row(page, 'Người 1').locator('.agenda-name').click();
    expect(await page.locator('.agenda-detail').textContent()).not.toContain('tố cáo');
    await page.getByRole('button', { name: 'Chuyển nội dung cho người xử lý' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chuyển nội dung cho người xử lý' }).click();
    await page.getByText('Công dân không nêu trước.').waitFor();
    await tab.close();
  }, 120_000);
});
