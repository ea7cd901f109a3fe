import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLanes } from '../../server/lanes.js';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  hasChromium,
  keepPicture,
  openBrowser,
  openTab,
  untilAwake,
} from '../support/browser.js';
import { type PublicPage, publicPages } from './places.js';
import { openSite, type Site } from './site.js';
import { unmarkedVietnamese } from './tongues.js';

/** Pages that are looked at side by side: each look waits more than it works. */
const LANES = 3;

/** Bytes of script that a public page may cost, compressed. */
const SCRIPT_BUDGET = 35 * 1024;

describe.skipIf(!hasChromium)('Every public page', () => {
  let site: Site;
  let pages: PublicPage[] = [];

  beforeAll(async () => {
    site = await openSite();
    pages = await publicPages(site.server);
  }, 120_000);
  afterAll(() => site?.close());
  const onEach = (look: (page: PublicPage) => Promise<void>) => inLanes(LANES, pages, look);

  it('fits every window, shuts nobody out, light and dark', async () => {
    await onEach(async ({ name, path }) => {
      const tab = await site.open({ width: 360 });
      await tab.page.goto(path);
      await untilAwake(tab.page);
      expect(await tab.page.locator('h1').count(), `${name} has one heading`).toBe(1);
      for (const width of [320, 360, 768, 1366]) {
        await tab.page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(tab.page, `${name} at ${width}`);
        if (width !== 320) await keepPicture(tab.page, `${name}-${width}`);
      }
      await expectAccessible(tab, name);
      await tab.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await keepPicture(tab.page, `${name}-dark`);
      await expectAccessible(tab, `${name} in the dark`);
      await tab.close();
    });
  }, 300_000);

  it('says the same in English', async () => {
    await onEach(async ({ name, path }) => {
      const tab = await site.open({ width: 360, locale: 'en-GB' });
      await tab.page.goto(`/en${path}`);
      await untilAwake(tab.page);
      expect(await tab.page.locator('html').getAttribute('lang')).toBe('en');
      expect(await tab.page.locator('h1').count(), `${name} has one heading`).toBe(1);
      await expectNoSidewaysScroll(tab.page, `${name} in English`);
      expect(await unmarkedVietnamese(tab.page), `${name}: Vietnamese that is not marked as such`).toEqual([]);
      await tab.close();
    });
  }, 120_000);

  it('can be read and navigated without script', async () => {
    await onEach(async ({ name, path }) => {
      const tab = await site.open({ width: 360, script: false });
      await tab.page.goto(path);
      const text = (await tab.page.locator('main').textContent())?.trim() ?? '';
      expect(text.length, `${name} without script`).toBeGreaterThan(150);
      expect(await tab.page.title(), `${name} has a title of its own`).toMatch(/\S.* – Tiếp Dân$/);
      expect(await tab.page.locator('header a[href="/huong-dan"]').count()).toBeGreaterThan(0);
      await keepPicture(tab.page, `${name}-no-script`);
      await tab.close();
    });
  }, 120_000);

  it('costs little script', async () => {
    const weights: Record<string, number> = {};
    await onEach(async ({ name, path }) => {
      const tab = await site.open({ width: 360 });
      const scripts: Promise<Buffer>[] = [];
      tab.page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.body());
      });
      await tab.page.goto(path);
      await untilAwake(tab.page);
      weights[name] = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
      await tab.close();
    });
    const heavy = Object.entries(weights).filter(([, bytes]) => bytes > SCRIPT_BUDGET);
    expect(heavy, JSON.stringify(weights)).toEqual([]);
  }, 120_000);

  it('fits the window for people who have their text twice as large', async () => {
    const browser = await openBrowser(32);
    await onEach(async ({ name, path }) => {
      const tab = await openTab(browser, site.server.url, { width: 320 });
      await tab.page.goto(path);
      await expectNoSidewaysScroll(tab.page, `${name} with large text`);
      await tab.close();
    });
    await browser.close();
  }, 120_000);

  it('answers an address that is nobody’s with a page that leads on', async () => {
    const tab = await site.open({ width: 360, expected: /404/ });
    const response = await tab.page.goto('/buoi/khong-co-buoi-nay');
    expect(response?.status()).toBe(404);
    await expectAccessible(tab, 'a missing page');
    await keepPicture(tab.page, 'missing-360');
    expect(await tab.page.locator('main a[href="/"]').count()).toBeGreaterThan(0);
    await tab.close();
  });
});
