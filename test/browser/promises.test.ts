import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manage as english } from '../../client/words/en/manage.js';
import { manage as words } from '../../client/words/vi/manage.js';
import { cancelSession } from '../../server/sessions/cancel.js';
import { delegateSession } from '../../server/sessions/delegate.js';
import { postponeSession } from '../../server/sessions/postpone.js';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture, type Tab } from '../support/browser.js';
import { later, makePosition, makeSession } from '../support/make.js';
import { secretaryContext } from '../support/staff.js';
import { enter, tabTo } from './keyboard.js';
import { bookElsewhere } from './sessions.js';
import { demoMorning, openSite, type Site } from './site.js';

describe.skipIf(!hasChromium)('What a citizen is asked when the agency changes something, in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site?.close());

  /** A session of a leader with one to follow, and somebody with a place in it. */
  async function booked() {
    const { db } = site.server;
    const first = await makeSession(db, { slots: [2], startsAt: later(demoMorning, 20 * 1440), room: 'Phòng 2' });
    const { agencyId, positionId: assignedPositionId, leaderId: receiverLeaderId } = first;
    const own = { agencyId, assignedPositionId, receiverLeaderId };
    const next = await makeSession(db, { ...own, slots: [2], startsAt: later(demoMorning, 50 * 1440) });
    const full = await makeSession(db, { ...own, slots: [1], startsAt: later(demoMorning, 80 * 1440) });
    await bookElsewhere(site.server, full.id);
    const { link } = await bookElsewhere(site.server, first.id);
    return { first, next, full, link, desk: secretaryContext(db, agencyId, demoMorning) };
  }

  async function opened(width: number, link: string, path = '/quan-ly') {
    const tab = await site.open({ width });
    await tab.page.goto(`${path}#${link}`);
    return { tab, page: tab.page, look: lookAt(tab, width) };
  }

  it.each([360, 1366])(
    'a cancelled session: the last day is told, and a full session can be waited for with priority, %i pixels wide',
    async (width) => {
      const { first, link, desk } = await booked();
      await cancelSession(desk, { id: first.id, reason: 'Bão số 9' });
      const { tab, page, look } = await opened(width, link);
      await look('cancelled', words.statuses.DISPLACED);
      await page.getByText('Sau ngày đó, đăng ký hết hiệu lực').waitFor();
      await enter(page, page.getByRole('button', { name: words.offer.choices.MOVE }), words.offer.choices.MOVE);
      await look('choose', words.offer.choosing.title);
      const full = page.getByRole('group', { name: words.offer.full }).getByRole('radio');
      await full.waitFor();
      await keepPicture(page, `promise-choose-full-${width}`);
      await tabTo(page, page.getByRole('radio').first(), 'the first choice');
      await page.keyboard.press('ArrowUp');
      expect(await full.isChecked()).toBe(true);
      await enter(page, page.getByRole('button', { name: words.offer.choosing.go }), words.offer.choosing.go);
      await look('waits', words.statuses.WAITLISTED);
      await page.getByText(words.offer.done).waitFor();
      await tab.close();
    },
    120_000,
  );

  it.each([360, 1366])(
    'a deputy: who receives is named, and one may wait for the leader, %i pixels wide',
    async (width) => {
      const { first, link, desk } = await booked();
      const deputy = { agencyId: first.agencyId, fullName: 'Đỗ Thị Mẫu', title: 'Phó Chủ tịch UBND xã' };
      const { positionId } = await makePosition(site.server.db, deputy);
      await delegateSession(desk, { id: first.id, acknowledgeWarnings: true, positionId, reason: 'Họp Quốc hội' });
      const { tab, page, look } = await opened(width, link);
      await look('deputy', words.statuses.CONFIRMED);
      await page.getByText(/Đỗ Thị Mẫu.*tiếp thay/).waitFor();
      const wait = page.getByRole('button', { name: /^Chờ buổi kế tiếp/ });
      await enter(page, wait, 'waiting for the leader');
      await look('wait', /^Chờ buổi kế tiếp/);
      await enter(page, page.getByRole('button', { name: words.offer.waiting.go }), words.offer.waiting.go);
      await page.getByText(words.offer.done).waitFor();
      await look('placed', words.statuses.CONFIRMED);
      await tab.close();
    },
    120_000,
  );

  it('is told while one looks, in English too, and one word is enough', async () => {
    const { first, link, desk } = await booked();
    const { tab, page, look } = await opened(360, link, '/en/quan-ly');
    await look('before-en', english.statuses.CONFIRMED);
    await postponeSession(desk, {
      id: first.id,
      acknowledgeWarnings: true,
      reason: 'Họp',
      newStartsAt: later(demoMorning, 30 * 1440),
    });
    await page.getByRole('heading', { name: english.offer.title }).waitFor();
    await look('moved-en', english.statuses.CONFIRMED);
    await enter(page, page.getByRole('button', { name: english.offer.accepts.RESCHEDULED }), 'accept');
    await page.getByText(english.offer.done).waitFor();
    expect(await page.getByRole('heading', { name: english.offer.title }).count()).toBe(0);
    await tab.close();
  }, 60_000);
});

/** Looks at one step as everybody may meet it. */
function lookAt(tab: Tab, width: number) {
  return async (step: string, title: string | RegExp): Promise<void> => {
    await tab.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expectNoSidewaysScroll(tab.page, `promises, ${step}, at ${width}`);
    await expectAccessible(tab, `promises, ${step}`);
    await keepPicture(tab.page, `promise-${step}-${width}`);
  };
}
