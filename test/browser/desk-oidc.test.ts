import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, hasChromium, keepPicture, openBrowser, openTab } from '../support/browser.js';
import { makeProvince, makeStaff, password } from '../support/desk.js';
import { type IdentityProvider, settingsFor, startIdentityProvider } from '../support/identity-provider.js';
import { startServer, type TestServer } from '../support/server.js';
import { buildClient } from './site.js';

describe.skipIf(!hasChromium)('The authority’s identity provider, on another site', () => {
  let provider: IdentityProvider;
  let server: TestServer;
  let browser: Browser;
  let built: string;
  let province: string;
  let deskUrl: string;

  beforeAll(async () => {
    built = await buildClient();
    const port = await freePort();
    deskUrl = `http://localhost:${port}`;
    provider = await startIdentityProvider(deskUrl);
    const config = { PORT: String(port), ...settingsFor(provider.issuer, deskUrl) };
    server = await startServer({ now: '2026-09-07T01:00:00.000Z', clientDir: join(built, 'client'), config });
    province = (await makeProvince(server.db)).province;
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await provider?.close();
    if (built) rmSync(built, { recursive: true, force: true });
  });

  it('is linked once, and then opens the desk by a button, with the strict cookie of any sign-in', async () => {
    const { username } = await makeStaff(server.db, [{ role: 'SECRETARY', agencyId: province }]);
    provider.isNext('can-bo-17');
    const tab = await openTab(browser, deskUrl, { width: 768 });
    const { page } = tab;
    await page.goto('/ban-lam-viec/bao-mat');
    await page.getByRole('link', { name: 'Tài khoản thành phố' }).waitFor();
    await expectAccessible(tab, 'two ways in');
    await keepPicture(page, 'desk-sign-in-provider-768');
    await page.getByRole('link', { name: 'Tài khoản thành phố' }).click();
    await page.getByText('chưa được liên kết', { exact: false }).waitFor();
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Liên kết tài khoản' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xác nhận danh tính' });
    await dialog.waitFor();
    await expectAccessible(tab, 'a fresh proof');
    await keepPicture(page, 'desk-fresh-proof-768');
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('Đã liên kết. Lần sau', { exact: false }).waitFor();
    await keepPicture(page, 'desk-provider-linked-768');
    await page.locator('.person summary').click();
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click();
    await page.getByRole('link', { name: 'Tài khoản thành phố' }).click();
    await page.locator('.desk-page h1').waitFor();
    const cookies = await page.context().cookies(deskUrl);
    expect(cookies.map(({ name, sameSite }) => [name, sameSite])).toEqual([['__Host-tiep_dan', 'Strict']]);
    await tab.close();
  });
});

/** A port nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
