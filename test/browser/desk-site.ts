import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { StaffRole } from '../../server/actor.js';
import { type Look, openBrowser, openTab, type Tab } from '../support/browser.js';
import { makeProvince, makeStaff, password } from '../support/desk.js';
import { startServer, type TestServer } from '../support/server.js';
import { buildClient } from './site.js';

/** 08:00 on Monday 7 September 2026 in Viet Nam. */
export const deskMorning = '2026-09-07T01:00:00.000Z';

export interface DeskSite {
  server: TestServer;
  browser: Browser;
  /** A province of the site's own, with a commune below it. */
  province: Awaited<ReturnType<typeof makeProvince>>;
  /** Opens the desk for somebody new with these roles, signed in, at a path below `/ban-lam-viec`; in another browser where one is given. */
  open(roles: readonly StaffRole[], look: Look & { path?: string; browser?: Browser }): Promise<DeskTab>;
  close(): Promise<void>;
}

export interface DeskTab extends Tab {
  username: string;
  /** Signs in with name and password, where the desk asks for them. */
  signIn(username?: string): Promise<void>;
}

/** The whole product with a small province and nothing else, its clock standing still, and a browser. */
export async function openDeskSite(): Promise<DeskSite> {
  const built = await buildClient();
  const server = await startServer({ now: deskMorning, clientDir: join(built, 'client') });
  const province = await makeProvince(server.db);
  const browser = await openBrowser();
  return {
    server,
    browser,
    province,
    async open(roles, { path = '/', browser: other = browser, ...look }) {
      const { username } = await makeStaff(server.db, roles);
      const tab = await openTab(other, server.url, look);
      const root = look.locale === 'en-GB' ? '/en/ban-lam-viec' : '/ban-lam-viec';
      await tab.page.goto(path === '/' ? root : `${root}${path}`);
      const signIn = (as = username) => signInAt(tab, as);
      await signIn();
      await tab.page.locator('.desk-page h1').waitFor();
      return { ...tab, username, signIn };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(built, { recursive: true, force: true });
    },
  };
}

async function signInAt({ page }: Tab, username: string): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('#password').press('Enter');
}
