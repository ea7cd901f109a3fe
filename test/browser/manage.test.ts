import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manage as words } from '../../client/words/vi/manage.js';
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

describe.skipIf(!hasChromium)('One’s own registration in a browser', () => {
  let site: Site;
  let session: Bookable;

  beforeAll(async () => {
    site = await openSite();
    session = await bookableSession(site.server);
  }, 120_000);
  afterAll(() => site?.close());

  it.each([360, 1366])(
    'is found by code, moved and given up by keyboard alone, %i pixels wide',
    async (width) => {
      const { code } = await bookElsewhere(site.server, session.slug);
      const tab = await site.open({ width });
      const { page } = tab;
      const look = lookAt(tab, width);
      await page.goto('/quan-ly');
      await untilAwake(page);
      await look('ask', words.title);
      await type(page, page.getByLabel(words.ask.code), code);
      await type(page, page.getByLabel(words.ask.fact), '4321');
      await enter(page, page.getByRole('button', { name: words.ask.go }), words.ask.go);
      await look('held', words.statuses.CONFIRMED);

      await enter(page, page.getByRole('button', { name: words.move }), words.move);
      await look('move', words.moving.title);
      const free = page.locator('input[type="radio"]:enabled');
      await free.first().waitFor();
      await tabTo(page, free.first(), 'a free place');
      await page.keyboard.press('Space');
      await enter(page, page.getByRole('button', { name: words.moving.go }), words.moving.go);
      await look('moved', words.moving.done);

      await enter(page, page.getByRole('button', { name: words.cancel }), words.cancel);
      await look('cancel', words.cancelling.title);
      await enter(page, page.getByRole('button', { name: words.cancelling.go }), words.cancelling.go);
      await look('cancelled', words.cancelling.done);
      expect((await heldBy(site.server, code, '4321'))?.status).toBe('CANCELLED');
      await tab.close();
    },
    120_000,
  );

  it('opens by its link, whose secret never leaves the browser in an address', async () => {
    const { link } = await bookElsewhere(site.server, session.slug);
    const tab = await site.open({ width: 360 });
    const asked: string[] = [];
    tab.page.on('request', (request) => asked.push(request.url()));
    await tab.page.goto(`/quan-ly#${link}`);
    await tab.page.getByRole('heading', { level: 1, name: words.statuses.CONFIRMED }).waitFor();
    expect(asked.filter((url) => url.includes(link) && !url.includes('#'))).toEqual([]);
    await tab.close();
  }, 30_000);

  it('says nothing about what exists when the second fact is wrong', async () => {
    const { code } = await bookElsewhere(site.server, session.slug);
    const tab = await site.open({ width: 360 });
    const answers: string[] = [];
    for (const [given, fact] of [
      [code, '0000'],
      ['482 913 5076', '4321'],
    ] as const) {
      await tab.page.goto('/quan-ly');
      await untilAwake(tab.page);
      await tab.page.getByLabel(words.ask.code).fill(given);
      await tab.page.getByLabel(words.ask.fact).fill(fact);
      await tab.page.getByRole('button', { name: words.ask.go }).click();
      const answer = tab.page.getByRole('alert');
      await answer.getByText(words.notFound.title).waitFor();
      answers.push((await answer.textContent()) ?? '');
    }
    await expectAccessible(tab, 'a registration that is not found');
    await keepPicture(tab.page, 'manage-not-found-360');
    expect(answers[0]).toBe(answers[1]);
    await tab.close();
  }, 30_000);
});

/** Looks at one step as everybody may meet it. */
function lookAt(tab: Tab, width: number) {
  return async (step: string, title: string): Promise<void> => {
    await tab.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expectNoSidewaysScroll(tab.page, `managing, ${step}, at ${width}`);
    await expectAccessible(tab, `managing, ${step}`);
    await keepPicture(tab.page, `manage-${step}-${width}`);
  };
}
