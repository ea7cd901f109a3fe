import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, hasChromium, keepPicture } from '../support/browser.js';
import { deskFor, makeStaff } from '../support/desk.js';
import { type DeskSite, openDeskSite } from './desk-site.js';

describe.skipIf(!hasChromium)('The accounts page of the desk', () => {
  let site: DeskSite;
  const administrator = () => [{ role: 'ADMINISTRATOR' as const, agencyId: site.province.province }];

  beforeAll(async () => {
    site = await openDeskSite();
    const { commune, province } = site.province;
    await makeStaff(site.server.db, [{ role: 'SECRETARY', agencyId: commune }], { username: 'thu.binh-thu' });
    await makeStaff(site.server.db, [
      { role: 'HEAD', agencyId: province },
      { role: 'INSPECTOR', agencyId: commune },
    ]);
  }, 120_000);
  afterAll(() => site?.close());

  it('lets somebody new in by keyboard alone, and tells the password once', async () => {
    const { page, ...tab } = await site.open(administrator(), { width: 1366, path: '/tai-khoan' });
    await page.getByRole('table').waitFor();
    await page.keyboard.press('n');
    await page.locator('#fullName').focus();
    await page.keyboard.type('Ngô Thị Mới');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ngô Mới');
    await page.keyboard.press('Enter');
    await page.locator('#username-error').waitFor();
    await expectAccessible({ page, ...tab }, 'a new person that cannot be made yet');
    await page.locator('#username').fill('ngo.moi');
    await page.keyboard.press('Enter');
    const word = page.locator('.one-time-word');
    await word.waitFor();
    const oneTime = (await word.textContent()) ?? '';
    expect(oneTime).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);
    await expectAccessible({ page, ...tab }, 'a password told once');
    await keepPicture(page, 'desk-accounts-one-time');
    await page.keyboard.press('Escape');
    expect(await word.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await word.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Ngô Thị Mới' }).waitFor();
    expect(await page.locator('body').textContent()).not.toContain(oneTime);
    await expectNewcomer(oneTime);
    await tab.close();
  });

  /** The password opens the door, and only the door. */
  async function expectNewcomer(oneTime: string) {
    const newcomer = await deskFor(site.server, 'ngo.moi', oneTime);
    expect(await newcomer.ask('{ me { mustChangePassword } }')).toEqual({ me: { mustChangePassword: true } });
    await expect(newcomer.ask('{ agencies { nodes { id } } }')).rejects.toThrow('FORBIDDEN');
  }

  it('gives and takes roles, and the list follows', async () => {
    const { page, ...tab } = await site.open(administrator(), { width: 1366, path: '/tai-khoan' });
    await page.locator('#tim-nguoi').fill('thu.binh-thu');
    const row = page.getByRole('row').filter({ hasText: 'thu.binh-thu' });
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Giao vai trò' }).click();
    await page.locator('#vai-tro').selectOption('LEADER');
    await page.locator('#la-lanh-dao').waitFor();
    await expectAccessible({ page, ...tab }, 'giving a role');
    await keepPicture(page, 'desk-accounts-role');
    await page.locator('#vai-tro').selectOption('RECEPTIONIST');
    await page.getByRole('dialog').getByRole('button', { name: 'Giao vai trò' }).click();
    await row.filter({ hasText: 'Tiếp đón' }).waitFor();
    await page.getByRole('button', { name: /Thu hồi vai trò Tiếp đón/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
    await page.getByText('Vai trò trước đây').waitFor();
    await row.filter({ hasNotText: 'Tiếp đón' }).waitFor();
    await tab.close();
  });

  it('shuts somebody out, whose desk asks to sign in at once', async () => {
    const reception = [{ role: 'RECEPTIONIST' as const, agencyId: site.province.commune }];
    const theirs = await site.open(reception, { width: 768, expected: /401/ });
    const { page, ...tab } = await site.open(administrator(), { width: 1366, path: '/tai-khoan' });
    await page.locator('#tim-nguoi').fill(theirs.username);
    const row = page.getByRole('row').filter({ hasText: theirs.username });
    await row.click();
    await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
    await theirs.page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' }).waitFor();
    await page.getByRole('button', { name: 'Mở lại tài khoản' }).waitFor();
    await theirs.close();
    await tab.close();
  });

  it('changes the desk of whoever is given a role, without their doing anything', async () => {
    const theirs = await site.open([{ role: 'RECEPTIONIST', agencyId: site.province.commune }], { width: 1366 });
    const menu = theirs.page.getByRole('navigation');
    expect(await menu.getByText('Tài khoản', { exact: true }).count()).toBe(0);
    const { page, ...tab } = await site.open(administrator(), { width: 1366, path: '/tai-khoan' });
    await page.locator('#tim-nguoi').fill(theirs.username);
    await page.getByRole('row').filter({ hasText: theirs.username }).click();
    await page.getByRole('button', { name: 'Giao vai trò' }).click();
    await page.locator('#vai-tro').selectOption('ADMINISTRATOR');
    await page.locator('#tai-co-quan').selectOption(site.province.commune);
    await page.getByRole('dialog').getByRole('button', { name: 'Giao vai trò' }).click();
    await menu.getByText('Tài khoản', { exact: true }).waitFor();
    await theirs.close();
    await tab.close();
  });

  it('fits every window, in both languages, light and dark', async () => {
    for (const [locale, name] of [
      ['vi-VN', 'vi'],
      ['en-GB', 'en'],
    ] as const) {
      const tab = await site.open(administrator(), { width: 1366, path: '/tai-khoan', locale });
      await tab.page.getByRole('row').nth(1).click();
      await tab.page.locator('.person-panel').waitFor();
      for (const width of [360, 768, 1366]) {
        await tab.page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(tab.page, `accounts at ${width}`);
        await expectAccessible(tab, `accounts at ${width}`);
        await keepPicture(tab.page, `desk-accounts-${name}-${width}`);
      }
      await tab.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expectAccessible(tab, 'accounts in the dark');
      await tab.close();
    }
  });

  it('is for administrators', async () => {
    const tab = await site.open([{ role: 'SECRETARY', agencyId: site.province.province }], {
      width: 1366,
      path: '/tai-khoan',
    });
    expect(await tab.page.locator('h1').textContent()).not.toBe('Tài khoản');
    await tab.close();
  });
});
