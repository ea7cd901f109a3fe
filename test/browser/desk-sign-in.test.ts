import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasChromium, keepPicture, openTab } from '../support/browser.js';
import { makeStaff } from '../support/desk.js';
import { later, makeSession } from '../support/make.js';
import { type DeskSite, type DeskTab, deskMorning, openDeskSite } from './desk-site.js';

/** What a browser says about requests that were refused, which is no fault of the page. */
const refused = /status of 401|WebSocket connection to .* failed/;

describe.skipIf(!hasChromium)('Signing in to the desk', () => {
  let site: DeskSite;
  const secretary = () => [{ role: 'SECRETARY' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
  }, 120_000);
  afterAll(() => site?.close());

  const session = () => {
    const { province, chair, point } = site.province;
    made += 1;
    return makeSession(site.server.db, {
      ...{ agencyId: province, pointId: point, startsAt: later(deskMorning, (20 + made) * 1440) },
      ...{ receiverLeaderId: chair.leaderId, assignedPositionId: chair.positionId },
    });
  };
  let made = 0;

  /** Ends the sign-in without telling anybody, as time does. */
  async function expire({ username }: DeskTab): Promise<void> {
    await site.server.db.execute(sql`
      update staff_session set expires_at = ${deskMorning}
      where account_id = (select id from staff_account where username = ${username})`);
  }

  it('refuses without saying what was wrong, keeps the name and asks for the password again', async () => {
    const { username } = await makeStaff(site.server.db, secretary());
    const tab = await openTab(site.browser, site.server.url, { width: 768 });
    await tab.page.goto('/ban-lam-viec');
    await tab.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await tab.page.getByRole('alert').getByText('Xin nhập mật khẩu.').waitFor();
    await expectAccessible(tab, 'sign-in with mistakes');
    await tab.page.getByLabel('Tên đăng nhập').fill(username);
    await tab.page.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu');
    await tab.page.keyboard.press('Enter');
    await tab.page.locator('.notice-cancelled').waitFor();
    expect(await tab.page.getByLabel('Tên đăng nhập').inputValue()).toBe(username);
    expect(await tab.page.locator('#password').inputValue()).toBe('');
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('password');
    await keepPicture(tab.page, 'desk-sign-in-refused-768');
    await tab.close();
  });

  it('that ended in mid-sentence is asked for over the page; nothing typed is lost, and the act is sent again', async () => {
    const { id } = await session();
    const tab = await site.open(secretary(), { width: 1366, path: `/buoi/${id}`, expected: refused });
    const { page } = tab;
    await page.getByRole('button', { name: 'Sửa nội dung' }).click();
    await page.getByLabel('Phòng').fill('Phòng họp số 2');
    await expire(tab);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' });
    await dialog.waitFor();
    await expectAccessible(tab, 'signing in again');
    await keepPicture(page, 'desk-sign-in-again-1366');
    expect(await page.locator('#room').inputValue()).toBe('Phòng họp số 2');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // The browser closes it at the second; it opens again.
    await dialog.waitFor();
    await tab.signIn();
    await page.getByText('Đã lưu nội dung buổi tiếp.').first().waitFor();
    await page.getByText('Phòng họp số 2').waitFor();
    await page.getByText('Đang cập nhật trực tiếp').waitFor();
    await tab.close();
  });

  it('as somebody else gives a fresh desk: nothing of the first person stays on the screen', async () => {
    const { id } = await session();
    const tab = await site.open(secretary(), { width: 1366, path: `/buoi/${id}`, expected: refused });
    const { page } = tab;
    await page.getByRole('button', { name: 'Sửa nội dung' }).click();
    await page.getByLabel('Phòng').fill('Phòng của người thứ nhất');
    await expire(tab);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    const other = await makeStaff(site.server.db, [{ role: 'SECRETARY', agencyId: site.province.commune }]);
    await tab.signIn(other.username);
    await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
    await page.getByText('Ủy ban nhân dân xã Bình Thử').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/ban-lam-viec');
    expect(await page.getByText('Phòng của người thứ nhất').count()).toBe(0);
    const rows = await site.server.db.execute<{ room: string }>(sql`select room from session where id = ${id}`);
    expect(rows[0]?.room).not.toBe('Phòng của người thứ nhất');
    await tab.close();
  });

  it('that ends elsewhere is noticed at once, before anything is pressed', async () => {
    const tab = await site.open(secretary(), { width: 1366, expected: refused });
    await tab.page.getByText('Đang cập nhật trực tiếp').waitFor();
    await tab.page.evaluate(() =>
      fetch('/staff/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'mutation { signOut { browsers } }' }),
      }).then(({ status }) => status),
    );
    await tab.page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' }).waitFor();
    await tab.close();
  });

  it('warns before what is not saved is left, by a link, by the browser’s back and by a key', async () => {
    const { id } = await session();
    const { page, ...tab } = await site.open(secretary(), { width: 1366 });
    await page.evaluate((path) => history.pushState({ at: 1 }, '', path), `/ban-lam-viec/buoi/${id}`);
    await page.reload();
    await page.getByRole('button', { name: 'Sửa nội dung' }).click();
    await page.getByLabel('Phòng').fill('Chưa lưu');
    const warning = page.getByRole('dialog', { name: 'Rời trang khi chưa lưu' });
    const stay = () => warning.getByRole('button', { name: 'Ở lại trang' }).click();
    await page.getByRole('link', { name: /Hôm nay/ }).click();
    await warning.waitFor();
    await expectAccessible({ page, ...tab }, 'leaving');
    await stay();
    await page.goBack();
    await warning.waitFor();
    await stay();
    expect(await page.getByLabel('Phòng').inputValue()).toBe('Chưa lưu');
    await page.locator('.tabs a').first().focus();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await warning.waitFor();
    await warning.getByRole('button', { name: 'Rời đi, không lưu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
    await tab.close();
  });

  it('speaks English where one asks for it, and keeps the page', async () => {
    const { id } = await session();
    const tab = await site.open(secretary(), { width: 1366, path: `/buoi/${id}` });
    await tab.page.locator('.person summary').click();
    await tab.page.getByRole('button', { name: 'English' }).click();
    await tab.page.getByText('Published', { exact: true }).waitFor();
    expect(new URL(tab.page.url()).pathname).toBe(`/en/ban-lam-viec/buoi/${id}`);
    expect(await tab.page.locator('html').getAttribute('lang')).toBe('en');
    await expectAccessible(tab, 'in English');
    await tab.close();
  });
});
