import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { loadDemo } from '../../db/demo/load.js';
import { projectRoot } from '../../db/root.js';
import { dialogueSeals } from '../../server/dialogues/seal-seed.js';
import { sealSeed } from '../../server/registrations/seal-seed.js';
import { releaseCalendar } from '../../server/releases/write-release.js';
import { createPasswords } from '../../server/staff/passwords.js';
import { receivedSeals } from '../../server/visits/seal-seed.js';
import { type Look, openBrowser, openTab, type Tab } from '../support/browser.js';
import { startServer, type TestServer } from '../support/server.js';

/** Monday morning in Viet Nam, in a month with working weeks before and behind it. */
export const demoMorning = '2026-09-07T01:30:00.000Z';

export interface Site {
  server: TestServer;
  browser: Browser;
  open(look: Look): Promise<Tab>;
  close(): Promise<void>;
}

/** The whole product as a person meets it: built client, demo city, clock standing still, a browser. */
export async function openSite(): Promise<Site> {
  const built = await buildClient();
  const clientDir = join(built, 'client');
  const server = await startServer({ now: demoMorning, clientDir });
  const { hash: hashPassword } = createPasswords();
  await loadDemo(server.db, {
    now: server.clock.now,
    hashPassword,
    sealRegistration: (seed) => sealSeed(server.keys, seed),
    dialogueSeals: dialogueSeals(server.keys),
    receivedSeals: receivedSeals(server.keys),
    release: releaseCalendar,
  });
  const browser = await openBrowser();
  return {
    server,
    browser,
    open: (look) => openTab(browser, server.url, look),
    async close() {
      await browser.close();
      await server.close();
      rmSync(built, { recursive: true, force: true });
    },
  };
}

/** Builds what browsers load, when it has changed, and copies it to a folder of this site's own. */
export async function buildClient(): Promise<string> {
  await promisify(execFile)(process.execPath, ['server/setup/build.mjs', 'client'], { cwd: projectRoot });
  return copyOfBuild();
}

/** A later build would take away the files that open pages still ask for. */
function copyOfBuild(): string {
  mkdirSync(join(projectRoot, 'test', '.out'), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, 'test', '.out', 'site-'));
  for (const part of ['client', 'pages'])
    cpSync(join(projectRoot, 'dist', part), join(folder, part), { recursive: true });
  return folder;
}
