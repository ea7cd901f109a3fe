import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { booking as words } from '../../client/words/vi/booking.js';
import { session as sessionWords } from '../../client/words/vi/session.js';
import { createProofs } from '../../server/proofs/proofs.js';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  hasChromium,
  keepPicture,
  type Tab,
  untilAwake,
} from '../support/browser.js';
import { enter, tabTo, type } from './keyboard.js';
import { type Bookable, bookableSession, bookElsewhere, heldBy } from './sessions.js';
import { openSite, type Site } from './site.js';

describe.skipIf(!hasChromium)('Booking a place in a browser', () => {
  let site: Site;
  let session: Bookable;

  beforeAll(async () => {
    site = await openSite();
    session = await bookableSession(site.server);
  }, 120_000);
  afterAll(() => site?.close());

  it.each([360, 1366])(
    'goes from the session to the ticket by keyboard alone, %i pixels wide',
    async (width) => {
      const tab = await site.open({ width });
      const { page } = tab;
      const name = `Trần Thị Bàn Phím ${width}`;
      const look = lookAt(tab, width);
      await page.goto(`/buoi/${session.slug}`);
      await untilAwake(page);
      await enter(page, page.getByRole('main').getByRole('link', { name: sessionWords.book }).first(), 'book');
      await page.waitForURL('**/dang-ky/**');

      await look('time', words.time.title);
      await goOn(page);
      await look('matter', words.matter.title);
      await type(page, page.getByLabel(words.matter.summary), 'Xin hỏi về thửa đất số 12.');
      await goOn(page);
      await look('person', words.person.title);

      await goOn(page);
      const summary = page.locator('.error-summary');
      await summary.waitFor();
      await expectAccessible(tab, 'the list of errors');
      await keepPicture(page, `booking-errors-${width}`);
      await enter(page, summary.getByRole('link').first(), 'the first error');
      await page.keyboard.type(name);
      expect(await page.getByLabel(words.person.fullName).inputValue()).toBe(name);
      const address = page.getByLabel(words.person.address);
      if (await address.isVisible()) await type(page, address, '12 Lê Lợi, xã Thăng Bình, thành phố Đà Nẵng');
      await type(page, page.getByLabel(words.person.phone), '0912 345 678');
      await goOn(page);

      await look('check', words.check.title);
      await enter(page, page.getByRole('button', { name: words.check.send }), words.check.send);
      await look('done', words.done.booked);
      const ticket = (await page.getByRole('main').textContent()) ?? '';
      const code = /\d{3}\s?\d{3}\s?\d{4}/.exec(ticket)?.[0] ?? '';
      expect(await heldBy(site.server, code, '5678')).toEqual({ status: 'CONFIRMED', applicantName: name });
      await tab.close();
    },
    90_000,
  );

  it('is slowed by nothing but a moment’s work where many have just booked from the same network', async () => {
    const { house } = site.server;
    const usual = house.proofs;
    const asked: string[] = [];
    const strict = createProofs({ keys: house.keys, now: house.now, free: -1 });
    house.proofs = {
      once: (suspect) => () => house.proofs.demand(suspect),
      async demand(suspect) {
        const work = await strict.demand(suspect);
        asked.push(work?.kind ?? 'taken');
        return work;
      },
    };
    const { page, close } = await site.open({ width: 360 });
    await page.goto(`/dang-ky/${session.slug}`);
    await untilAwake(page);
    for (const _ of ['time', 'matter']) await page.getByRole('button', { name: words.go }).click();
    await page.getByLabel(words.person.fullName).fill('Lê Thị Chung Mạng');
    const address = page.getByLabel(words.person.address);
    if (await address.isVisible()) await address.fill('12 Lê Lợi, xã Thăng Bình, thành phố Đà Nẵng');
    await page.getByLabel(words.person.phone).fill('0912 345 679');
    await page.getByRole('button', { name: words.go }).click();
    await page.getByRole('button', { name: words.check.send }).click();
    await page.getByRole('heading', { level: 1, name: words.done.booked }).waitFor();
    expect(asked).toEqual(['WorkNeeded', 'taken']);
    house.proofs = usual;
    await close();
  }, 60_000);

  it('keeps what was typed when the page is loaded again, and when one goes back', async () => {
    const tab = await site.open({ width: 360 });
    const { page } = tab;
    await page.goto(`/dang-ky/${session.slug}`);
    await untilAwake(page);
    await page.getByRole('button', { name: words.go }).click();
    await page.getByLabel(words.matter.summary).fill('Chuyện con đường trước nhà.');
    await page.getByRole('button', { name: words.go }).click();
    await page.getByLabel(words.person.fullName).fill('Nguyễn Văn Giữ');
    await page.reload();
    await untilAwake(page);
    await page.getByLabel(words.person.fullName).waitFor();
    expect(await page.getByLabel(words.person.fullName).inputValue()).toBe('Nguyễn Văn Giữ');
    await page.goBack();
    await page.getByLabel(words.matter.summary).waitFor();
    expect(await page.getByLabel(words.matter.summary).inputValue()).toBe('Chuyện con đường trước nhà.');
    expect(page.url(), 'nothing typed is in the address').not.toMatch(/Chuy|Nguy/);
    await tab.close();
  }, 60_000);

  it('shows a place taken elsewhere in every open tab, without a new page', async () => {
    const notice = await site.open({ width: 360 });
    const form = await site.open({ width: 1366 });
    await notice.page.goto(`/buoi/${session.slug}`);
    await form.page.goto(`/dang-ky/${session.slug}`);
    await Promise.all([untilAwake(notice.page), untilAwake(form.page)]);
    const shown = [notice.page.locator('.places'), form.page.locator('.slot-grid').first()];
    const before = await Promise.all(shown.map((list) => list.textContent()));
    await bookElsewhere(site.server, session.slug);
    for (const [index, list] of shown.entries()) {
      await expect.poll(() => list.textContent(), { timeout: 10_000 }).not.toBe(before[index]);
    }
    await notice.close();
    await form.close();
  }, 60_000);
});

/** Looks at one step as everybody may meet it. */
function lookAt(tab: Tab, width: number) {
  return async (step: string, title: string): Promise<void> => {
    await tab.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expectNoSidewaysScroll(tab.page, `booking, ${step}, at ${width}`);
    await expectAccessible(tab, `booking, ${step}`);
    await keepPicture(tab.page, `booking-${step}-${width}`);
  };
}

async function goOn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: words.go });
  await tabTo(page, button, words.go);
  await page.keyboard.press('Enter');
}
