import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSession } from '../../db/sessions.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { later, makeSession } from '../support/make.js';
import { type DeskSite, deskMorning, openDeskSite } from './desk-site.js';

const day = 24 * 60;

describe.skipIf(!hasChromium)('The calendar of the desk', () => {
  let site: DeskSite;
  let week = 0;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
  }, 120_000);
  afterAll(() => site?.close());

  /** A session of the chair at 08:00 on a Wednesday, each time in a week of its own; or elsewhere in that week. */
  async function arranged(given: { isPublished: boolean; daysLater?: number }) {
    const { province, chair, point } = site.province;
    const { daysLater = 0, isPublished } = given;
    const startsAt = later(deskMorning, (week * 7 + 2 + daysLater) * day);
    const receiver = { receiverLeaderId: chair.leaderId, assignedPositionId: chair.positionId };
    const made = await makeSession(site.server.db, {
      ...{ agencyId: province, pointId: point, startsAt, slots: [2], isPublished, ...receiver },
    });
    return { ...made, startsAt, path: `/lich?ngay=${startsAt.slice(0, 10)}` };
  }
  const nextWeek = () => {
    week += 1;
  };
  const startOf = async (id: string) => (await findSession(site.server.db, id))?.startsAt;

  it('fits every window, by week and month, by person and room, light and dark', async () => {
    nextWeek();
    const { path, id } = await arranged({ isPublished: true });
    await arranged({ isPublished: false, daysLater: 1 });
    const tab = await site.open(secretary(), { width: 1366, path });
    await tab.page.locator(`[data-session="${id}"]`).click();
    await tab.page.locator('.chosen-session').waitFor();
    for (const [name, press] of [
      ['week', 'Tuần'],
      ['month', 'Tháng'],
      ['rooms', 'Địa điểm, phòng'],
    ] as const) {
      await tab.page.getByRole('button', { name: press }).click();
      await tab.page.locator(`[data-session="${id}"]`).waitFor();
      for (const width of [360, 768, 1366]) {
        await tab.page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(tab.page, `${name} at ${width}`);
        await keepPicture(tab.page, `desk-calendar-${name}-${width}`);
      }
      await expectAccessible(tab, name);
    }
    await tab.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectAccessible(tab, 'in the dark');
    await keepPicture(tab.page, 'desk-calendar-dark');
    await tab.close();
  }, 90_000);

  it('moves a draft by keyboard, says before it is put down what is in the way, and takes it back', async () => {
    nextWeek();
    const { id, startsAt, path } = await arranged({ isPublished: false });
    await arranged({ isPublished: true, daysLater: 1 });
    const { page, ...tab } = await site.open(secretary(), { width: 1366, path });
    const chip = page.locator(`[data-session="${id}"]`);
    await chip.focus();
    await page.keyboard.press('Enter');
    await page.locator('.chosen-session').waitFor();
    await page.keyboard.press('m');
    const bar = page.getByRole('region', { name: 'Dời buổi' });
    await bar.waitFor();
    await page.keyboard.press('ArrowRight');
    await bar.getByText('Không đặt được ở đây').waitFor();
    await bar.getByText('Lãnh đạo đã có buổi khác').waitFor();
    await expectAccessible({ page, ...tab }, 'carrying');
    await keepPicture(page, 'desk-calendar-carrying-1366');
    await page.keyboard.press('Enter');
    expect(await startOf(id)).toBe(startsAt);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await bar.locator('.carry-known, .carry-free').waitFor();
    await page.keyboard.press('Enter');
    await bar.waitFor({ state: 'detached' });
    await page.locator('.toast', { hasText: 'Đã dời buổi' }).waitFor();
    expect(await startOf(id)).toBe(later(startsAt, 2 * day + 15));
    await page.locator('td[data-day]').locator(`[data-session="${id}"]`).waitFor();
    await page.keyboard.press('u');
    await page.getByText('Đã đưa buổi về chỗ cũ.').first().waitFor();
    expect(await startOf(id)).toBe(startsAt);
    await tab.close();
  });

  it('lets a draft be dragged to another person and day', async () => {
    nextWeek();
    const { deputy } = site.province;
    const { id, startsAt, path } = await arranged({ isPublished: false });
    const { page, ...tab } = await site.open(secretary(), { width: 1366, path });
    const goal = later(startsAt, day).slice(0, 10);
    const cell = page.locator(`td[data-lane="${deputy.leaderId}"][data-day="${goal}"]`);
    await drag(page.locator(`[data-session="${id}"]`), cell);
    await cell.locator(`[data-session="${id}"]`).waitFor();
    expect(await findSession(site.server.db, id)).toMatchObject({
      startsAt: later(startsAt, day),
      receiverLeaderId: deputy.leaderId,
    });
    await tab.close();
  });

  it('asks for a reason before anything public is moved, with the new time filled in', async () => {
    nextWeek();
    const { id, startsAt, path } = await arranged({ isPublished: true });
    const { page, ...tab } = await site.open(secretary(), { width: 1366, path });
    const goal = later(startsAt, day).slice(0, 10);
    const chip = page.locator(`[data-session="${id}"]`);
    await drag(chip, page.locator(`td[data-lane="${site.province.chair.leaderId}"][data-day="${goal}"]`));
    const dialog = page.getByRole('dialog', { name: 'Hoãn hoặc dời buổi tiếp' });
    await dialog.waitFor();
    expect(await dialog.locator('input[type=date]').inputValue()).toBe(goal);
    expect(await startOf(id)).toBe(startsAt);
    await dialog.getByLabel('Lý do').fill('Đồng chí Chủ tịch họp đột xuất');
    await dialog.getByLabel('Lý do').press('Tab');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.locator(`td[data-day="${goal}"] [data-session="${id}"]`).waitFor();
    await tab.close();
  });

  it('begins a session where Enter is pressed, and shows it where it belongs', async () => {
    nextWeek();
    const { path, startsAt } = await arranged({ isPublished: true });
    const { page, ...tab } = await site.open(secretary(), { width: 1366, path });
    const goal = later(startsAt, day).slice(0, 10);
    const cell = page.locator(`td[data-lane="${site.province.chair.leaderId}"][data-day="${goal}"]`);
    await page.locator('[data-stop][tabindex="0"]').focus();
    await cell.locator('.cell-add').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Thêm buổi tiếp' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Người tiếp').inputValue()).toBe(site.province.chair.positionId);
    expect(await dialog.getByLabel('Ngày').inputValue()).toBe(goal);
    await dialog.getByLabel('Đến').fill('07:00');
    await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Đến').fill('10:00');
    await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await dialog.waitFor({ state: 'detached' });
    await cell.locator('.chip-draft').waitFor();
    await page.locator('.chosen-session').getByText('Dự thảo').waitFor();
    await tab.close();
  });
});

/** Takes something by the pointer and lets it go elsewhere, as a hand does: in several steps. */
async function drag(from: Locator, to: Locator): Promise<void> {
  const page = from.page();
  await from.waitFor();
  const [start, goal] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !goal) throw new Error('Nothing to drag, or nowhere to drag it');
  await page.mouse.move(start.x + 20, start.y + 12);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 16, { steps: 3 });
  await page.mouse.move(goal.x + 30, goal.y + 20, { steps: 6 });
  await page.mouse.up();
}
