import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookRegistration } from '../../server/registrations/book.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { bookingOf, visitorContext } from '../support/citizen.js';
import { later, makeSession } from '../support/make.js';
import { type DeskSite, deskMorning, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('Today at the desk', () => {
  let site: DeskSite;
  let week: Awaited<ReturnType<typeof busyWeek>>;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
    week = await busyWeek();
  }, 120_000);
  afterAll(() => site?.close());

  const receiver = ({ agencyId, leaderId, positionId }: DeskSite['province']['chair']) => ({
    ...{ agencyId, receiverLeaderId: leaderId, assignedPositionId: positionId },
  });

  /** A week as a secretary knows it: drafts due and overdue, published sessions, one that is over, one below. */
  async function busyWeek() {
    const { db } = site.server;
    const { chair, deputy, communeChair, point } = site.province;
    const at = (days: number) => later(deskMorning, days * 1440);
    await makeSession(db, { ...receiver(chair), pointId: point, startsAt: at(2), isPublished: false });
    await makeSession(db, { ...receiver(deputy), pointId: point, startsAt: at(9), isPublished: false });
    await makeSession(db, { ...receiver(communeChair), startsAt: at(8), isPublished: false });
    await makeSession(db, { ...receiver(chair), pointId: point, startsAt: at(-3) });
    return makeSession(db, { ...receiver(chair), pointId: point, startsAt: at(10), room: 'Phòng 101' });
  }

  it('shows what is late first, fits every window, and each line leads to where it is done', async () => {
    const tab = await site.open(secretary(), { width: 1366 });
    const { page } = tab;
    await page.getByText('Việc cần làm (', { exact: false }).first().waitFor();
    expect(await page.locator('.need').first().textContent()).toContain('Chưa công bố');
    expect(await page.locator('.need').first().textContent()).toContain('Quá hạn');
    for (const width of [360, 768, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `today at ${width}`);
      await keepPicture(page, `desk-today-${width}`);
    }
    await expectAccessible(tab, 'today');
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await keepPicture(page, 'desk-today-dark');
    await expectAccessible(tab, 'today in the dark');
    await page.locator('.need a').first().click();
    await page.getByRole('heading', { level: 1, name: /Trần Văn Mẫu/ }).waitFor();
    await tab.close();
  });

  it('follows what happens elsewhere without being asked', async () => {
    const { id, slotIds } = week;
    const { page, ...tab } = await site.open(secretary(), { width: 1366 });
    const row = page.locator('.data-table tbody tr', { hasText: 'Phòng 101' }).last();
    await row.getByText('4/4').waitFor();
    await page.getByText('Đang cập nhật trực tiếp').waitFor();
    const ctx = { ...visitorContext(site.server.db, deskMorning), keys: site.server.keys };
    const outcome = await bookRegistration({ ...ctx, wake: site.server.house.wake }, bookingOf(slotIds[0] ?? ''));
    expect(outcome.kind).toBe('RegistrationBooked');
    await row.getByText('3/4').waitFor();
    await page.locator('.need', { hasText: '1 đăng ký chưa xem xét' }).first().waitFor();
    expect(await page.locator(`.need a[href="/ban-lam-viec/buoi/${id}?the=dang-ky"]`).count()).toBe(1);
    await tab.close();
  });

  it('is narrowed to one leader, and the address keeps that', async () => {
    const { page, ...tab } = await site.open(secretary(), { width: 1366 });
    await page.getByLabel('Lãnh đạo').selectOption({ label: 'Đỗ Thị Mẫu' });
    await expect.poll(() => page.locator('.need', { hasText: 'Trần Văn Mẫu' }).count()).toBe(0);
    expect(await page.locator('.need', { hasText: 'Đỗ Thị Mẫu' }).count()).toBeGreaterThan(0);
    await page.reload();
    await page.locator('.need', { hasText: 'Đỗ Thị Mẫu' }).first().waitFor();
    expect(await page.locator('.need', { hasText: 'Trần Văn Mẫu' }).count()).toBe(0);
    await tab.close();
  });

  it('is walked by keyboard: rows by arrows, a session by Enter, every shortcut at “?”', async () => {
    const { page, ...tab } = await site.open(secretary(), { width: 1366 });
    await page.locator('.data-table tbody tr').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TR');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Phím tắt' });
    await help.getByText('Đến Hôm nay').waitFor();
    await expectAccessible({ page, ...tab }, 'shortcuts');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TR');
    await page.keyboard.press('Enter');
    await page.locator('.tabs').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
    await tab.close();
  });

  it('shows a leader their own sessions of the weeks ahead, and the way to agenda and papers', async () => {
    const { province, chair } = site.province;
    const mine = [{ role: 'LEADER' as const, agencyId: province, leaderId: chair.leaderId }];
    const tab = await site.open(mine, { width: 768 });
    const { page } = tab;
    await page.getByRole('heading', { name: 'Buổi tiếp gần nhất' }).waitFor();
    const rows = page.locator('.data-table tbody tr');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.filter({ hasNotText: 'Trần Văn Mẫu' }).count()).toBe(0);
    await expectNoSidewaysScroll(page, 'the day of a leader');
    await expectAccessible(tab, 'the day of a leader');
    await keepPicture(page, 'desk-today-leader-768');
    await page.getByRole('link', { name: 'Xem chương trình' }).click();
    await page.getByRole('heading', { level: 1, name: 'Chương trình' }).waitFor();
    await tab.close();
  });

  it('shows those who inspect and observe where duties are not kept', async () => {
    for (const role of ['INSPECTOR', 'FRONT_OBSERVER'] as const) {
      const tab = await site.open([{ role, agencyId: site.province.province }], { width: 1366 });
      await tab.page.getByRole('heading', { name: /^Cần chú ý trong năm 2026/ }).waitFor();
      await expectAccessible(tab, `the day of ${role}`);
      await keepPicture(tab.page, `desk-today-${role}`);
      await tab.page.getByRole('link', { name: 'Xem thực hiện trách nhiệm' }).click();
      await tab.page.getByRole('heading', { level: 1, name: 'Thực hiện trách nhiệm tiếp công dân' }).waitFor();
      await tab.close();
    }
  });
});
