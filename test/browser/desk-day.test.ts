import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day as words } from '../../client/desk/words/vi/day.js';
import { shell } from '../../client/desk/words/vi/shell.js';
import { signIn as signInWords } from '../../client/desk/words/vi/sign-in.js';
import { display as wallWords } from '../../client/words/vi/display.js';
import { placeInLine as placeWords } from '../../client/words/vi/place-in-line.js';
import { insertDemoPolicies } from '../../db/demo/policies.js';
import { insertStandardPolicies } from '../../db/standard-policies.js';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  hasChromium,
  keepPicture,
  openBrowser,
  openTab,
} from '../support/browser.js';
import { cameraFlags, deniedCamera, showToCamera } from '../support/camera.js';
import { somebody } from '../support/citizen.js';
import { deskOf } from '../support/desk.js';
import { later, makeSession } from '../support/make.js';
import { booked, lineOf } from '../support/queueing.js';
import { type DeskSite, type DeskTab, deskMorning, openDeskSite } from './desk-site.js';
import { away, keptTexts, listenAtTheWall, loudness, untilKept, wallMay } from './kept-pages.js';

/** Everybody of the day: sixty with a slot, fifty-nine who just come, and a group of thirty with one number. */
const withSlots = 60;
const withoutSlots = 59;
const group = 30;

/** Where the desk's empty frame is kept. */
const frame = '/ban-lam-viec?khung';

describe.skipIf(!hasChromium)('A whole day at three desks', () => {
  let site: DeskSite;
  let desks: DeskTab[];
  let holders: Awaited<ReturnType<typeof booked>>[];
  let line: ReturnType<typeof lineOf>;
  let point: string;
  let tomorrow: Awaited<ReturnType<typeof booked>>;

  beforeAll(async () => {
    site = await openDeskSite();
    const { server, province } = site;
    await insertStandardPolicies(server.db);
    await insertDemoPolicies(server.db);
    const { chair, province: agencyId } = province;
    point = province.point;
    const session = await makeSession(server.db, {
      ...{ agencyId, assignedPositionId: chair.positionId, receiverLeaderId: chair.leaderId, pointId: point },
      ...{ startsAt: deskMorning, slots: [15, 15, 15, 15], registrationClosesAt: later(deskMorning, 240) },
    });
    server.clock.set(later(deskMorning, -24 * 60));
    holders = [];
    for (let n = 0; n < withSlots; n += 1)
      holders.push(
        await booked(server, session.slotIds[n % 4] ?? '', {
          applicant: somebody({
            fullName: `Trần Thị Số ${n + 1}`,
            identityKind: 'CITIZEN_ID',
            identityNumber: `0490850${10_000 + n}`,
          }),
        }),
      );
    const next = await makeSession(server.db, {
      ...{ agencyId, assignedPositionId: chair.positionId, receiverLeaderId: chair.leaderId, pointId: point },
      ...{ startsAt: later(deskMorning, 24 * 60), slots: [5], registrationClosesAt: later(deskMorning, 20 * 60) },
    });
    tomorrow = await booked(server, next.slotIds[0] ?? '', { applicant: somebody({ fullName: 'Lê Văn Ngày Mai' }) });
    server.clock.set(deskMorning);
    line = lineOf(await deskOf(server, [{ role: 'RECEPTIONIST', agencyId }]), point);
    for (const [name, room] of [
      ['Bàn 1', 'Phòng 101'],
      ['Bàn 2', 'Phòng 102'],
      ['Bàn 3', ''],
    ])
      await line.open(name ?? '', room);
    desks = [];
    for (const name of ['Bàn 1', 'Bàn 2', 'Bàn 3']) {
      const desk = await site.open([{ role: 'RECEPTIONIST', agencyId }], { width: 1366, path: '/trong-ngay' });
      const value = await desk.page.locator('#ban-cua-toi option', { hasText: name }).getAttribute('value');
      await desk.page.getByLabel(words.myDesk).selectOption(value ?? '');
      desks.push(desk);
    }
  }, 180_000);
  afterAll(() => site?.close());

  const at = (n: number): Page => {
    const tab = desks[n];
    if (!tab) throw new Error(`There is no desk ${n + 1}`);
    return tab.page;
  };
  const box = (page: Page) => page.getByLabel(words.find);
  const inLine = (page: Page, n: number) => page.getByRole('heading', { name: `Hàng chờ (${n})` }).waitFor();

  it('lets people in by code, by name and by the number of a paper, by keyboard, with undo', async () => {
    const page = at(0);
    await page.keyboard.press('i');
    await box(page).fill(holders[0]?.code ?? '');
    await page.keyboard.press('Enter');
    await inLine(page, 1);
    await box(page).fill('tran thi so 12');
    await page.keyboard.press('Enter');
    await inLine(page, 2);
    await box(page).fill('049085010014');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Trần Thị Số 15 đã đến', exact: true }).click();
    await inLine(page, 3);
    await page.getByRole('button', { name: 'Bỏ ghi nhận Trần Thị Số 15 đã đến' }).click();
    await inLine(page, 2);
    await expectAccessible(desks[0] as DeskTab, 'the desk of the day');
    await keepPicture(page, 'desk-day-1366');
  }, 60_000);

  it('shows numbers and rooms on the wall, goes on without a link and says so, in light and in dark', async () => {
    const wall = await openTab(site.browser, site.server.url, { width: 1920 });
    await wall.page.goto(`/man-hinh/${point}`);
    await wall.page.getByText('2 số đang chờ').waitFor();
    await at(0).getByRole('button', { name: words.next }).click();
    await wall.page.locator('.wall-calling .wall-number').waitFor();
    expect(await wall.page.locator('.wall-room').textContent()).toBe('Đến Bàn 1, Phòng 101');
    const height = await wall.page
      .locator('.wall-number')
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight);
    // Digits of this face are 0.73 of their size: the number itself is 40 % of the screen high.
    expect(height * 0.73).toBeGreaterThan(0.39);
    expect(await wall.page.locator('body').textContent()).not.toContain('Trần Thị');
    await expectAccessible(wall, 'the wall');
    await expectNoSidewaysScroll(wall.page, 'the wall');
    await keepPicture(wall.page, 'wall-1920');
    await wall.page.context().setOffline(true);
    await wall.page.locator('.wall-lost').waitFor();
    expect(await wall.page.locator('.wall-number').textContent()).not.toBe('');
    await wall.page.getByRole('button', { name: wallWords.theme.light }).click();
    await keepPicture(wall.page, 'wall-lost-dark-1920');
    await wall.page.context().setOffline(false);
    await wall.page.locator('.wall-lost').waitFor({ state: 'detached' });
    await wall.page.context().close();
  }, 60_000);

  it('tells somebody on the phone how many go before, and where to go when called', async () => {
    const own = holders[43];
    if (!own) throw new Error('Nobody');
    await line.checkIn({ registrationId: own.id });
    const phone = await openTab(site.browser, site.server.url, { width: 360, expected: away });
    await phone.page.goto(`/quan-ly#${own.access.link}`);
    await phone.page.getByText('Còn 1 số trước Ông/Bà').waitFor();
    await expectAccessible(phone, 'the place in line');
    await keepPicture(phone.page, 'place-in-line-360');
    await phone.page.context().setOffline(true);
    await phone.page.getByText(/^Mất kết nối/).waitFor();
    await phone.page.getByText('Còn 1 số trước Ông/Bà').waitFor();
    await phone.page.context().setOffline(false);
    await phone.page.getByText(/^Cập nhật lúc/).waitFor();
    const mine = (await line.day()).tickets.find(({ registrationId }) => registrationId === own.id);
    const desk = await line.open('Bàn 4', 'Phòng 104');
    await line.change(mine?.id ?? '', 'CALL', { deskId: desk });
    await phone.page.getByText('Mời Ông/Bà đến Bàn 4, Phòng 104 ngay').waitFor();
    await line.change(mine?.id ?? '', 'FINISH');
    await phone.page.getByText(placeWords.states.DONE).waitFor();
    await phone.close();
  }, 60_000);

  it('gives a number on paper that names nobody, and whose code opens the place in line and nothing else', async () => {
    const page = at(2);
    await page.keyboard.press('w');
    const row = page.getByRole('row').filter({ hasText: words.walkIn }).first();
    await row.getByLabel(/^Thao tác/).click();
    await row.getByRole('button', { name: words.print }).click();
    const paper = page.locator('.ticket-paper');
    await paper.getByRole('img', { name: words.slipPhone }).waitFor();
    await paper.locator('.ticket-paper-number', { hasText: /\d/ }).waitFor();
    const label = await paper.locator('.ticket-paper-number').textContent();
    expect(await paper.textContent()).not.toContain('Trần Thị');
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, 'ticket-paper');
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    const { tickets } = await line.day();
    const id = tickets.find((one) => one.label === label)?.id ?? '';
    const phone = await openTab(site.browser, site.server.url, { width: 360 });
    await phone.page.goto((await line.slip(id, site.server.url)).address);
    await phone.page.locator('.place-number', { hasText: label ?? '' }).waitFor();
    await expectAccessible(phone, 'the place in line of a paper number');
    await phone.page.goto('about:blank');
    await phone.page.goto(`/cho-den-luot#${id}.${'a'.repeat(26)}`);
    await phone.page.getByText(placeWords.none).waitFor();
    await phone.close();
  }, 60_000);

  it('goes on at a desk whose link is dropped, and merges what was done there without doubles', async () => {
    const page = at(1);
    const before = (await line.day()).tickets.length;
    await page.context().setOffline(true);
    await page.locator('#so-nguoi').fill(String(group));
    await page.getByRole('button', { name: words.give }).click();
    await page.getByText(words.cut).waitFor();
    await page.getByRole('button', { name: words.give }).click();
    await page
      .getByRole('cell', { name: 'B2' })
      .or(page.getByRole('rowheader', { name: 'B2' }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: words.next }).click();
    await page.locator('.day-number').waitFor();
    await keepPicture(page, 'desk-day-offline-1366');
    expect((await line.day()).tickets).toHaveLength(before);
    await page.context().setOffline(false);
    await page.getByText(words.merged).first().waitFor();
    const { tickets } = await line.day();
    expect(tickets).toHaveLength(before + 2);
    expect(
      tickets
        .filter(({ label }) => /^B\d$/.test(label))
        .map(({ label, partySize }) => `${label}: ${partySize}`)
        .sort(),
    ).toEqual([`B1: ${group}`, 'B2: 1']);
  }, 60_000);

  const openDesk = async (width = 1366) => {
    const roles = [{ role: 'RECEPTIONIST' as const, agencyId: site.province.province }];
    const tab = await site.open(roles, { width, path: '/trong-ngay', expected: away });
    await untilKept(tab.page, frame);
    return tab;
  };
  const countOf = async () => (await line.day()).tickets.length;

  it('opens the desk again without a link, with its line and what waits, and sends each act once', async () => {
    const tab = await openDesk();
    const { page, username } = tab;
    const desk = await page.locator('#ban-cua-toi option', { hasText: 'Bàn 3' }).getAttribute('value');
    await page.getByLabel(words.myDesk).selectOption(desk ?? '');
    await page.getByText('Trần Thị Số 60').waitFor();
    const before = await countOf();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: words.give, exact: true }).click();
    await page.getByText('1 thao tác đang chờ gửi.').waitFor();
    await page.reload();
    await page.getByText('1 thao tác đang chờ gửi.').waitFor();
    await page.getByText('Trần Thị Số 60').waitFor();
    await page.getByRole('rowheader', { name: 'C1' }).waitFor();
    await page.getByRole('button', { name: words.give, exact: true }).click();
    await page.getByRole('rowheader', { name: 'C2' }).waitFor();
    await expectAccessible(tab, 'the desk opened without a link');
    await keepPicture(page, 'desk-day-reopened-1366');
    expect(await countOf()).toBe(before);
    expect(await keptTexts(page)).not.toMatch(new RegExp(`Trần Thị|${username}|Phạm Thị Thử`));
    await page.context().setOffline(false);
    await page.getByText(words.merged).first().waitFor();
    const { tickets } = await line.day();
    expect(tickets).toHaveLength(before + 2);
    expect(tickets.filter(({ label }) => /^C\d$/.test(label))).toHaveLength(2);
    const answer = await page.reload();
    expect(answer?.headers()['permissions-policy']).toContain('camera=(self)');
    await page.getByRole('rowheader', { name: 'C2' }).waitFor();
    expect(await page.locator('#ban-du-lieu').textContent()).toContain('isSignedIn');
    expect(await countOf()).toBe(before + 2);
    await tab.close();
  }, 60_000);

  it('shows nobody anything once somebody has signed out, without a link too', async () => {
    const tab = await openDesk(768);
    const { page } = tab;
    await page.getByText('Trần Thị Số 60').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('Trần Thị Số 60').waitFor();
    await page.locator('.person summary').click();
    await page.getByRole('button', { name: shell.signOut }).click();
    await page.getByText(signInWords.signedOut).waitFor();
    await page.reload();
    await page.locator('#username').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('Trần Thị');
    const told = page.waitForResponse((answer) => /SignOut/.test(answer.request().postData() ?? ''));
    await page.context().setOffline(false);
    expect((await told).ok()).toBe(true);
    await page.reload();
    await page.locator('#username').waitFor();
    expect(await page.locator('#ban-du-lieu').textContent()).toContain('"isSignedIn":false');
    await tab.close();
  }, 60_000);

  it('keeps this version whole and the one before it, and no other', async () => {
    const tab = await openDesk(768);
    const { page } = tab;
    const kept = () => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ')[2]));
    const [version] = await kept();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      for (const old of ['xua-1', 'xua-2', 'xua-3']) await caches.open(`giu-trang /ban-lam-viec ${old}`);
    });
    await page.reload();
    await untilKept(page, frame);
    await expect.poll(kept).toEqual(['xua-3', version]);
    await tab.close();
  }, 60_000);

  it('opens the wall again without a link: the last number, since when it is alone, and the right time', async () => {
    const wall = await openTab(site.browser, site.server.url, { width: 1920, expected: wallMay });
    await wall.page.goto(`/man-hinh/${point}`);
    await untilKept(wall.page, `/man-hinh/${point}?khung`);
    const number = await wall.page.locator('.wall-number').textContent();
    await wall.page.context().setOffline(true);
    await wall.page.reload();
    await wall.page.locator('.wall-lost').waitFor();
    await expect.poll(() => wall.page.locator('.wall-number').textContent()).toBe(number);
    expect(await wall.page.locator('.wall-clock').textContent()).toBe('08:00');
    await keepPicture(wall.page, 'wall-reopened-1920');
    await wall.page.context().setOffline(false);
    await wall.page.locator('.wall-lost').waitFor({ state: 'detached' });
    await wall.close();
  }, 60_000);

  it('says that the wall is silent until somebody touches it, and then is heard when a number is called', async () => {
    const wall = await openTab(site.browser, site.server.url, { width: 1366, expected: wallMay });
    await wall.page.addInitScript(listenAtTheWall);
    await wall.page.goto(`/man-hinh/${point}`);
    await wall.page.getByText(wallWords.sound.blocked).waitFor();
    await expectAccessible(wall, 'the silent wall');
    await keepPicture(wall.page, 'wall-silent-1366');
    expect(await loudness(wall.page)).toBe(0);
    await wall.page.locator('.wall-clock').click();
    await wall.page.getByRole('button', { name: wallWords.sound.on }).waitFor();
    const desk = await line.open('Bàn 9', 'Phòng 109');
    const id = (await line.walkIn()).ticket?.id ?? '';
    await line.change(id, 'CALL', { deskId: desk });
    await wall.page.waitForFunction(() => Reflect.get(globalThis, 'loudest')() > 0.05);
    const blinking = () =>
      wall.page.locator('.wall-calling .wall-number').evaluate((element) => getComputedStyle(element).animationName);
    expect(await blinking()).toBe('none');
    await wall.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await blinking()).toBe('wall-blink');
    await wall.page.getByRole('button', { name: wallWords.sound.on }).click();
    await wall.page.getByRole('button', { name: wallWords.sound.off }).waitFor();
    await line.change(id, 'FINISH');
    await wall.close();
  }, 60_000);

  it('lets somebody in by the code on their slip, held before the camera, and says what is wrong with other codes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiep-dan-may-anh-'));
    const file = join(folder, 'phieu.y4m');
    const phone = await openTab(site.browser, site.server.url, { width: 360 });
    const hold = async (link: string) => {
      await phone.page.goto('about:blank');
      await phone.page.goto(`/quan-ly#${link}`);
      await phone.page.locator('.ticket-qr').waitFor();
      await showToCamera(file, phone.page, '.ticket-qr');
    };
    const own = holders[57];
    await hold(own?.access.link ?? '');
    const browser = await openBrowser(16, cameraFlags(file));
    try {
      const roles = [{ role: 'RECEPTIONIST' as const, agencyId: site.province.province }];
      const tab = await site.open(roles, { width: 768, path: '/trong-ngay', browser });
      const { page } = tab;
      const scan = () => page.getByRole('button', { name: words.scan }).click();
      await scan();
      await page
        .getByText(/^Số \d+ đã vào hàng chờ\.$/)
        .first()
        .waitFor();
      const { tickets } = await line.day();
      expect(tickets.filter(({ registrationId }) => registrationId === own?.id)).toHaveLength(1);
      await hold(tomorrow.access.link);
      await scan();
      await page
        .getByRole('alert')
        .getByText(/không phải hôm nay\. Xin nhắc Ông\/Bà ngày hẹn/)
        .waitFor();
      await keepPicture(page, 'desk-day-scan-768');
      await expectAccessible(tab, 'a code of another day');
      await page.getByRole('button', { name: words.byHand }).click();
      await tab.close();
    } finally {
      await browser.close();
      await phone.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);

  it('says so where there is no camera, or it may not be used', async () => {
    const roles = [{ role: 'RECEPTIONIST' as const, agencyId: site.province.province }];
    const tab = await openDesk(360);
    await tab.page.getByRole('button', { name: words.scan }).click();
    await tab.page.getByText(words.camera.missing).waitFor();
    await tab.close();
    const browser = await openBrowser(16, deniedCamera);
    const denied = await site.open(roles, { width: 360, path: '/trong-ngay', browser });
    await denied.page.getByRole('button', { name: words.scan }).click();
    await denied.page.getByText(words.camera.refused).waitFor();
    await expectAccessible(denied, 'a desk that may not use the camera');
    await denied.page.getByRole('button', { name: words.byHand }).click();
    await denied.close();
    await browser.close();
  }, 60_000);

  it('receives a hundred and twenty numbers at three desks, and the ledger kept by hand agrees', async () => {
    const there = new Set((await line.day()).tickets.map(({ registrationId }) => registrationId));
    for (const { id } of holders) if (!there.has(id)) await line.checkIn({ registrationId: id });
    const come = (await line.day()).tickets.filter(({ registrationId }) => registrationId === null).length;
    for (let n = come; n < withoutSlots + 1; n += 1) await line.walkIn();
    const ledger = { numbers: withSlots + withoutSlots + 1, people: withSlots + withoutSlots + group };
    const states = async () =>
      (await line.day()).tickets.filter(({ state }) => state === 'DONE' || state === 'SERVING' || state === 'CALLED');
    let rounds = 0;
    while ((await states()).length < ledger.numbers && rounds < 60) {
      rounds += 1;
      site.server.clock.pass(2);
      await Promise.all([0, 1, 2].map((n) => press(at(n))));
    }
    // A desk that found the line empty has ended with whoever was there already.
    const finish = async () => {
      for (const n of [0, 1, 2]) await at(n).keyboard.press('x');
      return (await line.day()).tickets.filter(({ state }) => state === 'DONE').length;
    };
    await expect.poll(finish, { timeout: 20_000, interval: 300 }).toBe(ledger.numbers);
    const { tickets, pace } = await line.day();
    expect(tickets).toHaveLength(ledger.numbers);
    expect(tickets.reduce((sum, { partySize }) => sum + partySize, 0)).toBe(ledger.people);
    expect(new Set(tickets.map(({ label }) => label)).size).toBe(ledger.numbers);
    expect(pace.medianMinutes).toBe(2);
    for (const desk of desks)
      expect(desk.complaints.filter((one) => !/ERR_INTERNET|WebSocket|Failed to fetch/.test(one))).toEqual([]);
  }, 180_000);

  /** Calls the next one by key, and waits until another number is at the desk, or nobody waits. */
  async function press(page: Page): Promise<void> {
    const number = page.locator('.day-number');
    const before = (await number.count()) > 0 ? await number.textContent() : '';
    if (await page.locator('.day-next').isDisabled()) return;
    await page.locator('.day-next').click();
    await page.waitForFunction(
      (shown) =>
        document.querySelector('.day-number')?.textContent !== shown ||
        document.querySelector<HTMLButtonElement>('.day-next:disabled:not([aria-busy])') !== null,
      before,
    );
  }

  it.each([360, 768])(
    'fits a screen of %i pixels',
    async (width) => {
      const tab = await site.open([{ role: 'RECEPTIONIST', agencyId: site.province.province }], {
        width,
        path: '/trong-ngay',
      });
      await tab.page.getByRole('heading', { name: 'Hàng chờ (0)' }).waitFor();
      await expectNoSidewaysScroll(tab.page, `the day at ${width}`);
      await keepPicture(tab.page, `desk-day-${width}`);
      await tab.close();
    },
    60_000,
  );
});
