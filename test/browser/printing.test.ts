import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manage } from '../../client/words/vi/manage.js';
import { hasChromium, untilAwake } from '../support/browser.js';
import { type Bookable, bookableSession, bookElsewhere } from './sessions.js';
import { openSite, type Site } from './site.js';

/** Half of an A4, in CSS pixels. */
const HALF_A4 = (297 / 2 / 25.4) * 96;

describe.skipIf(!hasChromium)('What is printed', () => {
  let site: Site;
  let session: Bookable;

  beforeAll(async () => {
    site = await openSite();
    session = await bookableSession(site.server);
  }, 120_000);
  afterAll(() => site?.close());

  async function printed(path: string, heading: string | RegExp) {
    const tab = await site.open({ width: 1366 });
    await tab.page.goto(path);
    await untilAwake(tab.page);
    await tab.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await tab.page.emulateMedia({ media: 'print' });
    return tab;
  }

  it('of a registration is the ticket on half a sheet: no menu, no button, nobody’s name', async () => {
    const { code, link } = await bookElsewhere(site.server, session.slug);
    const tab = await printed(`/quan-ly#${link}`, manage.statuses.CONFIRMED);
    const ticket = tab.page.locator('.ticket');
    expect((await ticket.textContent())?.replaceAll(' ', '')).toContain(code.replaceAll(' ', ''));
    expect(await ticket.textContent()).not.toContain('Nơi Khác');
    expect(await visibleControls(tab.page)).toEqual([]);
    const sheets = await sheetsOf(tab.page);
    expect(sheets).toBe(1);
    const box = await tab.page.locator('.ticket').boundingBox();
    expect(box?.height).toBeLessThan(HALF_A4);
    await tab.close();
  }, 60_000);

  it('of a notice is the paper alone, with its number, signer and every session of the month', async () => {
    const { slug } = await agencyOf(session.slug);
    const tab = await printed(`/thong-bao/${slug}/2026-09`, /thông báo/i);
    const paper = tab.page.locator('.paper');
    expect(await paper.textContent()).toMatch(/Số: \d+\/TB-/);
    expect(await paper.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await visibleControls(tab.page)).toEqual([]);
    expect(await tab.page.locator('.site-header').isVisible()).toBe(false);
    expect(await sheetsOf(tab.page)).toBeLessThanOrEqual(2);
    await tab.close();
  }, 60_000);

  it('of a month for the wall is one sheet', async () => {
    const { slug } = await agencyOf(session.slug);
    const tab = await printed(`/lich-thang/${slug}/2026-09`, /lịch/i);
    expect(await visibleControls(tab.page)).toEqual([]);
    expect(await sheetsOf(tab.page)).toBe(1);
    await tab.close();
  }, 60_000);

  it('of a session is the notice of it, with the address it came from', async () => {
    const tab = await printed(`/buoi/${session.slug}`, /.+/);
    expect(await visibleControls(tab.page)).toEqual([]);
    expect(await tab.page.locator('.site-footer .print-only').textContent()).toContain(`/buoi/${session.slug}`);
    expect(await sheetsOf(tab.page)).toBeLessThanOrEqual(3);
    await tab.close();
  }, 60_000);

  async function agencyOf(slug: string): Promise<{ slug: string }> {
    const { data } = await site.server.gql<{ session: { agency: { slug: string } } }>(
      'query ($slug: String!) { session(slug: $slug) { agency { slug } } }',
      { slug },
    );
    if (!data) throw new Error('No such session');
    return data.session.agency;
  }
});

/** Buttons, fields and menus that would be on paper. */
function visibleControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, .button, nav')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`),
  );
}

/** How many sheets of A4 the browser makes of a page. */
async function sheetsOf(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}
