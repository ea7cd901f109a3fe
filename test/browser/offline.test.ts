import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { booking as words } from '../../client/words/vi/booking.js';
import { frame } from '../../client/words/vi/frame.js';
import { expectAccessible, hasChromium, keepPicture, untilAwake } from '../support/browser.js';
import { later, makeSession } from '../support/make.js';
import { bookElsewhere } from './sessions.js';
import { demoMorning, openSite, type Site } from './site.js';

/** What the browser says of a network that is away. */
const away = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK|WebSocket connection/;

describe.skipIf(!hasChromium)('A page whose network goes away', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site?.close());

  it('says so, keeps what it knows with its hour, and catches up without gap when the network is back', async () => {
    const session = await makeSession(site.server.db, { slots: [5], startsAt: later(demoMorning, 30 * 1440) });
    const tab = await site.open({ width: 360, expected: away });
    const { page } = tab;
    const context = page.context();
    const line = page.locator('.live-line');
    const state = page.locator('.places .state');
    await page.goto(`/buoi/${session.id}`);
    await untilAwake(page);
    await line.getByText(frame.live.live).waitFor();
    await state.getByText('Còn 5 chỗ').waitFor();

    await context.setOffline(true);
    await line.getByText(/^Mất mạng\. Đang hiển thị thông tin lúc \d\d:\d\d\.$/).waitFor();
    await expectAccessible(tab, 'a page without network');
    await keepPicture(page, 'session-offline-360');
    await bookElsewhere(site.server, session.id);
    await bookElsewhere(site.server, session.id);
    await bookElsewhere(site.server, session.id);
    expect(await state.textContent()).toContain('Còn 5 chỗ');

    await context.setOffline(false);
    await line.getByText(frame.live.live).waitFor();
    await state.getByText(/2 chỗ/).waitFor();
    await bookElsewhere(site.server, session.id);
    await state.getByText(/1 chỗ/).waitFor();
    await tab.close();
  }, 60_000);

  it('loses nothing of a booking: what was typed stays, and the request is sent once when it can be', async () => {
    const session = await makeSession(site.server.db, { slots: [2], startsAt: later(demoMorning, 31 * 1440) });
    const tab = await site.open({ width: 360, expected: away });
    const { page } = tab;
    await page.goto(`/dang-ky/${session.id}`);
    await untilAwake(page);
    await page.getByRole('button', { name: words.go }).click();
    await page.getByRole('heading', { level: 1, name: words.matter.title }).waitFor();
    await page.getByRole('button', { name: words.go }).click();
    await page.getByLabel(words.person.fullName).fill('Đinh Thị Sóng Yếu');
    await page.getByLabel(words.person.address).fill('Thôn Gươl Mới, xã Tây Giang');
    await page.getByLabel(words.person.phone).fill('0912 345 678');
    await page.getByRole('button', { name: words.go }).click();
    await page.getByRole('heading', { level: 1, name: words.check.title }).waitFor();
    await untilAwake(page);

    await page.context().setOffline(true);
    await page.getByRole('button', { name: words.check.send }).click();
    await page.getByRole('heading', { level: 1, name: words.unknown.title }).waitFor();
    await keepPicture(page, 'booking-offline-360');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: words.unknown.again }).click();
    await page.getByRole('heading', { level: 1, name: words.done.booked }).waitFor();
    const { data } = await site.server.gql<{ session: { freePlaces: number } }>(
      'query ($slug: String!) { session(slug: $slug) { freePlaces } }',
      { slug: session.id },
    );
    expect(data?.session.freePlaces).toBe(1);
    await tab.close();
  }, 60_000);
});
