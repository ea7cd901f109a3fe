import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { booking as words } from '../../client/words/vi/booking.js';
import { manage } from '../../client/words/vi/manage.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture, untilAwake } from '../support/browser.js';
import { later, makeSession } from '../support/make.js';
import { enter, tabTo, type } from './keyboard.js';
import { bookElsewhere, heldBy } from './sessions.js';
import { demoMorning, openSite, type Site } from './site.js';

describe.skipIf(!hasChromium)('The waiting list in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site?.close());

  async function giveUp(link: string): Promise<void> {
    const { data } = await site.server.gql<{ done: { __typename: string } }>(
      'mutation ($input: CancelRegistrationInput!) { done: cancelRegistration(input: $input) { __typename } }',
      { input: { idempotencyKey: randomUUID(), access: { link } } },
    );
    expect(data?.done.__typename).toBe('RegistrationCancelled');
  }

  it.each([360, 1366])(
    'is joined by keyboard alone, and the place that gets free is told to whoever is looking, %i pixels wide',
    async (width) => {
      const session = await makeSession(site.server.db, {
        slots: [1],
        startsAt: later(demoMorning, 20 * 1440 + width),
      });
      const { link } = await bookElsewhere(site.server, session.id);
      const tab = await site.open({ width });
      const { page } = tab;
      await page.goto(`/dang-ky/${session.id}`);
      await untilAwake(page);
      await page.getByRole('heading', { level: 1, name: words.full.titleNone }).waitFor();
      await expectAccessible(tab, 'a full session');
      await keepPicture(page, `waiting-full-${width}`);

      const name = `Bùi Thị Chờ ${width}`;
      await enter(page, page.getByRole('button', { name: words.full.join }), words.full.join);
      await page.getByRole('heading', { level: 1, name: words.matter.title }).waitFor();
      await goOn(page);
      await type(page, page.getByLabel(words.person.fullName), name);
      await type(page, page.getByLabel(words.person.address), 'Thôn 2, xã Thăng An, thành phố Đà Nẵng');
      await type(page, page.getByLabel(words.person.phone), '0912 345 678');
      await goOn(page);
      await page.getByRole('heading', { level: 1, name: words.check.title }).waitFor();
      await enter(page, page.getByRole('button', { name: words.check.sendWaiting }), words.check.sendWaiting);
      await page.getByRole('heading', { level: 1, name: words.done.waiting }).waitFor();
      await page.getByText('Ông/Bà đứng thứ 1.').waitFor();
      await expectNoSidewaysScroll(page, `waiting at ${width}`);
      const code = /\d{3}\s?\d{3}\s?\d{4}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? '';

      await enter(page, page.getByRole('link', { name: words.done.manage }), words.done.manage);
      await page.getByRole('heading', { level: 1, name: manage.statuses.WAITLISTED }).waitFor();
      await keepPicture(page, `waiting-held-${width}`);
      await giveUp(link);
      await page.getByRole('heading', { level: 1, name: manage.statuses.CONFIRMED }).waitFor();
      await page.getByRole('heading', { name: manage.promoted.title }).waitFor();
      await expectAccessible(tab, 'a place from the waiting list');
      await keepPicture(page, `waiting-promoted-${width}`);
      expect(await heldBy(site.server, code, '5678')).toEqual({ status: 'CONFIRMED', applicantName: name });
      await tab.close();
    },
    120_000,
  );

  it('moves up before one’s eyes when somebody ahead leaves', async () => {
    const session = await makeSession(site.server.db, { slots: [1], startsAt: later(demoMorning, 26 * 1440) });
    await bookElsewhere(site.server, session.id);
    const first = await joinElsewhere(site, session.id);
    const second = await joinElsewhere(site, session.id);
    const tab = await site.open({ width: 360 });
    await tab.page.goto(`/quan-ly#${second}`);
    await tab.page.getByText('thứ 2').first().waitFor();
    await giveUp(first);
    await tab.page.getByText('thứ 1').first().waitFor();
    await tab.close();
  }, 60_000);
});

async function joinElsewhere({ server }: Site, sessionId: string): Promise<string> {
  const applicant = {
    fullName: `Hồ Văn Đợi ${randomUUID().slice(0, 4)}`,
    phone: '0987 654 321',
    address: 'Thôn 1, xã Thăng An',
  };
  const { data, errors } = await server.gql<{ done: { manageLink?: string } }>(
    `mutation ($input: JoinWaitingListInput!) {
      done: joinWaitingList(input: $input) { ... on WaitingListJoined { manageLink } ... on Refusal { message } } }`,
    { input: { idempotencyKey: randomUUID(), sessionId, applicant, matter: {} } },
  );
  if (!data?.done.manageLink) throw new Error(`Not joined: ${JSON.stringify(data ?? errors)}`);
  return data.done.manageLink;
}

async function goOn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: words.go });
  await tabTo(page, button, words.go);
  await page.keyboard.press('Enter');
}
