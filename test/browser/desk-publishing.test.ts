import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { type DeskSite, openDeskSite } from './desk-site.js';
import { enter, tabTo, type } from './keyboard.js';

describe.skipIf(!hasChromium)('From a rule to a signed release', () => {
  let site: DeskSite;
  const holder = (role: 'SECRETARY' | 'HEAD') => [{ role, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
  }, 240_000);
  afterAll(() => site?.close());

  /** The head opens the notice the secretary handed in, notes that it is signed, and makes it public. */
  async function signAndPublish(path: string, press: (page: Page, name: string) => Promise<void>) {
    const tab = await site.open(holder('HEAD'), { width: 1366, path });
    const { page } = tab;
    await press(page, 'Ghi nhận đã ký');
    await page.locator('.toast', { hasText: 'Đã ghi nhận chữ ký' }).waitFor();
    await press(page, 'Công bố ngay');
    await page.locator('.toast', { hasText: 'Đã công bố. Bản công bố số' }).waitFor();
    await expectAccessible(tab, 'a public notice');
    await keepPicture(page, 'desk-notice-public-1366');
    await tab.close();
  }

  /** The paper was handed in without a signer: who records the signature is asked for what it lacks, and may say it there. */
  async function chooseSigner(page: Page) {
    const dialog = page.getByRole('dialog', { name: 'Ghi nhận đã ký' });
    await enter(page, dialog.getByRole('button', { name: 'Ghi nhận đã ký' }), 'sign without a signer');
    await dialog.getByRole('alert').getByText('Xin nhập người ký.').waitFor();
    await tabTo(page, dialog.getByLabel('Người ký'), 'signer');
    await page.keyboard.press('ArrowDown');
    await enter(page, dialog.getByRole('button', { name: 'Ghi nhận đã ký' }), 'sign');
  }

  async function seenByTheirReceiver(name: string) {
    const answer = await fetch(`${site.server.url}/?tu=2026-09-07&den=2026-12-31`);
    expect(await answer.text()).toContain(name);
  }

  const pathOf = (page: Page) => new URL(page.url()).pathname.replace('/ban-lam-viec', '');

  it('goes by mouse', async () => {
    const tab = await site.open(holder('SECRETARY'), { width: 1366, path: '/quy-tac/moi' });
    const { page } = tab;
    await page.getByLabel('Chức danh').selectOption({ label: 'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh' });
    await page.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await page.getByRole('button', { name: 'Tạo buổi', exact: true }).click();
    await page.getByText('Tạo mới 4 buổi').waitFor();
    await page.getByRole('link', { name: 'Đến trang Công bố' }).click();
    await page.getByText('Đã chọn 4 trên 4 buổi').waitFor();
    for (const width of [768, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `publishing at ${width}`);
      await keepPicture(page, `desk-publishing-${width}`);
    }
    await expectAccessible(tab, 'publishing');
    await page.getByRole('button', { name: 'Soạn thông báo' }).click();
    await page.getByLabel('Số văn bản').fill('38/TB-UBND');
    await page.getByLabel('Ngày trên văn bản').fill('2026-09-07');
    await page.getByLabel('Người ký').selectOption({ label: 'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh' });
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.locator('.toast', { hasText: 'Đã lưu thông báo' }).waitFor();
    await expectAccessible(tab, 'a notice');
    await page.getByRole('button', { name: 'Trình ký' }).click();
    await page.getByText('Chờ người đứng đầu ký.').waitFor();
    await signAndPublish(pathOf(page), (of, name) => of.getByRole('button', { name }).click());
    await page.getByText('Đã công bố').first().waitFor();
    await seenByTheirReceiver('Trần Văn Mẫu');
    await tab.close();
  }, 180_000);

  it('goes by keyboard alone', async () => {
    const tab = await site.open(holder('SECRETARY'), { width: 1366, path: '/quy-tac' });
    const { page } = tab;
    await page.keyboard.press('n');
    await tabTo(page, page.getByLabel('Chức danh'), 'position');
    await page.keyboard.type('Ông Đỗ');
    // The place is taken on day 15 by what was published before.
    await enter(page, page.getByRole('button', { name: /^2\. / }), 'days');
    await tabTo(page, page.getByLabel('15', { exact: true }), 'day 15');
    await page.keyboard.press('Space');
    await tabTo(page, page.getByLabel('22', { exact: true }), 'day 22');
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: 'Xem trước' }).getByText('22/09/2026').first().waitFor();
    await enter(page, page.getByRole('button', { name: 'Lưu quy tắc' }), 'save');
    await enter(page, page.getByRole('button', { name: 'Tạo buổi', exact: true }), 'make');
    await page.getByText('Tạo mới 4 buổi').waitFor();
    await enter(page, page.getByRole('link', { name: 'Đến trang Công bố' }), 'publishing');
    await page.getByText('Đã chọn 4 trên 4 buổi').waitFor();
    await enter(page, page.getByRole('button', { name: 'Soạn thông báo' }), 'notice');
    await type(page, page.getByLabel('Số văn bản'), '39/TB-UBND');
    await tabTo(page, page.getByLabel('Ngày trên văn bản'), 'day');
    await page.keyboard.type('09072026');
    await enter(page, page.getByRole('button', { name: 'Lưu', exact: true }), 'save the notice');
    await page.locator('.toast', { hasText: 'Đã lưu thông báo' }).waitFor();
    await enter(page, page.getByRole('button', { name: 'Trình ký' }), 'hand in');
    await page.getByText('Chờ người đứng đầu ký.').waitFor();
    await signAndPublish(pathOf(page), async (of, name) => {
      await enter(of, of.getByRole('button', { name }), name);
      if (name === 'Ghi nhận đã ký') await chooseSigner(of);
    });
    await page.getByText('Đã công bố').first().waitFor();
    await seenByTheirReceiver('22/10/2026');
    await tab.close();
  }, 180_000);
});
