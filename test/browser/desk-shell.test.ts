import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  hasChromium,
  keepPicture,
  openTab,
  untilAwake,
} from '../support/browser.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('The desk', () => {
  let site: DeskSite;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
  }, 120_000);
  afterAll(() => site?.close());

  it('asks who is there, and shuts nobody out while asking', async () => {
    const tab = await openTab(site.browser, site.server.url, { width: 360 });
    await tab.page.goto('/ban-lam-viec');
    await tab.page.locator('#username').waitFor();
    expect(await tab.page.title()).toBe('Đăng nhập bàn làm việc – Tiếp Dân');
    await expectAccessible(tab, 'sign-in');
    await expectNoSidewaysScroll(tab.page, 'sign-in');
    await keepPicture(tab.page, 'desk-sign-in-360');
    await tab.close();
  });

  it('fits every window, light and dark', async () => {
    const tab = await site.open(secretary(), { width: 1366 });
    for (const width of [360, 768, 1366]) {
      await tab.page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(tab.page, `desk at ${width}`);
      await expectAccessible(tab, `desk at ${width}`);
      await keepPicture(tab.page, `desk-shell-${width}`);
    }
    await tab.page.locator('.person summary').click();
    await tab.page.locator('#nen').selectOption('dark');
    await keepPicture(tab.page, 'desk-shell-dark');
    await expectAccessible(tab, 'desk in the dark');
    await untilAwake(tab.page);
    await tab.close();
  });
});
