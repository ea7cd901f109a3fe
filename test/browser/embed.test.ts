import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, hasChromium, keepPicture, openTab } from '../support/browser.js';
import { type Bookable, bookableSession, bookElsewhere } from './sessions.js';
import { openSite, type Site } from './site.js';

/** Bytes of script that a framed calendar may cost, compressed. */
const SCRIPT_BUDGET = 12 * 1024;

describe.skipIf(!hasChromium)('The calendar on the site of somebody else', () => {
  let site: Site;
  let stranger: Server;
  let strangerUrl: string;
  let body = '';
  let session: Bookable & { agency: { slug: string; name: string } };

  beforeAll(async () => {
    site = await openSite();
    const { slug } = await bookableSession(site.server);
    const { data } = await site.server.gql<{ session: typeof session }>(
      `{ session(slug: "${slug}") { slug slots { id freePlaces } agency { slug name } } }`,
    );
    if (!data) throw new Error('Nothing can be booked');
    session = data.session;
    stranger = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="vi"><title>Trang của cơ quan</title><main><h1>Xã nhà</h1>${body}</main>`,
      );
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    strangerUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  }, 120_000);
  afterAll(async () => {
    await site?.close();
    stranger?.close();
  });
  beforeEach(() => {
    body = '';
  });

  /** What the page about following offers to paste, as a person would take it. */
  async function snippet(start: string): Promise<string> {
    const tab = await site.open({ width: 1366 });
    await tab.page.goto(`/theo-doi?co-quan=${session.agency.slug}`);
    const texts = await tab.page.locator('pre code').allTextContents();
    await tab.close();
    const found = texts.find((text) => text.startsWith(start));
    if (!found) throw new Error(`Nothing to paste begins with ${start}`);
    return found;
  }

  it.each([360, 1366])(
    'fits its height, is read by everybody and counts along, %i pixels wide',
    async (width) => {
      body = await snippet('<div data-tiep-dan');
      const tab = await openTab(site.browser, strangerUrl, { width });
      await tab.page.goto('/');
      const frame = tab.page.frameLocator('iframe');
      await frame.getByRole('heading', { level: 1, name: 'Lịch tiếp công dân' }).waitFor();
      const outer = tab.page.locator('iframe');
      expect(await outer.getAttribute('title')).toContain(session.agency.name);
      const heightInside = () =>
        frame.locator('body').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      await expect
        .poll(async () => Number(await outer.getAttribute('height')), { timeout: 10_000 })
        .toBe(await heightInside());
      await frame.getByText('Tự cập nhật').waitFor();
      await expectAccessible(tab, 'a page with our calendar in it');
      await keepPicture(tab.page, `embed-${width}`);

      const line = frame.locator('li', { has: tab.page.locator(`a[href*="${session.slug}"]`) }).first();
      const before = await line.locator('.state').textContent();
      await bookElsewhere(site.server, session.slug);
      await expect.poll(() => line.locator('.state').textContent(), { timeout: 10_000 }).not.toBe(before);
      await tab.close();
    },
    90_000,
  );

  it('leads out to the session in a tab of its own, and says so', async () => {
    body = await snippet('<iframe');
    const tab = await openTab(site.browser, strangerUrl, { width: 768 });
    await tab.page.goto('/');
    const link = tab.page.frameLocator('iframe').locator('h2 a').first();
    await link.getByText('(mở trang mới)').waitFor({ state: 'attached' });
    const [opened] = await Promise.all([tab.page.context().waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toContain(`${site.server.url}/buoi/`);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await tab.close();
  }, 60_000);

  it('is a list in its frame, and a link in its block, where no script runs', async () => {
    body = `${await snippet('<iframe')}${await snippet('<div data-tiep-dan')}`;
    const tab = await openTab(site.browser, strangerUrl, { width: 768, script: false });
    await tab.page.goto('/');
    expect(await tab.page.frameLocator('iframe').locator('.embed-list li').count()).toBeGreaterThan(1);
    expect(await tab.page.locator('[data-tiep-dan] a').getAttribute('href')).toContain(session.agency.slug);
    await tab.close();
  }, 60_000);

  it('is the only page of ours that others may frame', async () => {
    const headersOf = async (path: string) =>
      (await fetch(site.server.url + path, { headers: { accept: 'text/html' } })).headers;
    for (const path of ['/', `/buoi/${session.slug}`, `/dang-ky/${session.slug}`, '/quan-ly', '/nhung/khac']) {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options'), path).toBe('DENY');
    }
    for (const path of ['/nhung/lich', `/en/nhung/lich/${session.agency.slug}?so=3`, '/nhung/lich/khong-co']) {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy'), path).toContain('frame-ancestors *');
      expect(headers.get('content-security-policy'), path).toContain("script-src 'self'");
      expect(headers.get('x-frame-options'), path).toBeNull();
    }
  });

  it('costs little script', async () => {
    body = await snippet('<div data-tiep-dan');
    const tab = await openTab(site.browser, strangerUrl, { width: 360 });
    const scripts: Promise<Buffer>[] = [];
    tab.page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body());
    });
    await tab.page.goto('/');
    await tab.page.frameLocator('iframe').getByText('Tự cập nhật').waitFor();
    const weight = (await Promise.all(scripts)).reduce((sum, one) => sum + gzipSync(one).length, 0);
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(weight).toBeLessThanOrEqual(SCRIPT_BUDGET);
    await tab.close();
  }, 60_000);
});
