import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectRoot } from '../../db/root.js';
import { findChromium } from './chromium.mjs';

/** Without a browser on the machine its tests are skipped; the runner says so, and does not allow it in CI. */
export const hasChromium = findChromium() !== undefined;

export interface Look {
  /** CSS pixels. */
  width: number;
  locale?: 'vi-VN' | 'en-GB';
  /** Off: as for somebody whose browser runs no script. */
  script?: boolean;
  colorScheme?: 'light' | 'dark';
  /** What the browser may say without being wrong, such as that a page is a 404. */
  expected?: RegExp;
}

export interface Tab {
  page: Page;
  /** Whatever the browser complained about so far: errors, refused content, failed requests of ours. */
  complaints: string[];
  /** Fails on any complaint; then the tab is gone. */
  close(): Promise<void>;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const heights: Record<number, number> = { 320: 568, 360: 740, 768: 1024, 1366: 768 };

/**
 * Starts the browser of this machine; `close()` it in `afterAll`.
 *
 * @param textSize CSS pixels of ordinary text, as people set it who see less; 16 for most
 * @param more flags of the one test that needs them, such as those of a camera
 */
export function openBrowser(textSize = 16, more: readonly string[] = []): Promise<Browser> {
  const args = [...flags, ...more, `--blink-settings=defaultFontSize=${textSize}`];
  return chromium.launch({ executablePath: findChromium() ?? 'chromium', args });
}

/** Opens a tab of its own, without history or storage, that looks as told. */
export async function openTab(browser: Browser, baseURL: string, look: Look): Promise<Tab> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: look.width, height: heights[look.width] ?? 800 },
    locale: look.locale ?? 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    javaScriptEnabled: look.script ?? true,
    colorScheme: look.colorScheme ?? 'light',
    hasTouch: look.width < 768,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = listen(context, page, look);
  const close = async () => {
    await context.close();
    expect(complaints, 'the browser complained').toEqual([]);
  };
  return { page, complaints, close };
}

/** A tab that is closed while its socket is still being opened says so. */
const isLeaving = /WebSocket is closed before the connection is established/;

function listen(context: BrowserContext, page: Page, { expected, script = true }: Look): string[] {
  const complaints: string[] = [];
  const note = (text: string) => {
    if (!expected?.test(text) && !isLeaving.test(text)) complaints.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`script: ${error.message}`));
  context.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()} for ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still asking for; a browser without script refuses to fetch any.
    if (!/ERR_ABORTED/.test(reason) && (script || !/csp/.test(reason))) note(`${reason} for ${request.url()}`);
  });
  return complaints;
}

/** Waits until the living part of the page is awake, where there is one. */
export async function untilAwake(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

/** Keeps a picture of the whole page for people to look at; in CI nobody does. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.CI) return;
  const folder = join(projectRoot, 'test', '.out', 'screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/**
 * Fails on anything that shuts somebody out, as far as a machine can see it (WCAG 2.2 AA and good practice).
 *
 * What the browser says about the inspector's own styles is not the page's fault and is forgotten.
 */
export async function expectAccessible({ page, complaints }: Tab, where: string): Promise<void> {
  const before = complaints.length;
  // In the page itself: our pages hold no frames of strangers, and a second tab for every look takes as long as the look.
  const inspector = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await inspector.options({ preload: false, resultTypes: ['violations'] }).analyze();
  complaints.splice(before);
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target }) => target.join(' ')),
  }));
  expect(found, `axe on ${where}`).toEqual([]);
}

/** Fails when the page is wider than the window, and names what sticks out. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > most + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5);
  });
  expect(wide, `wider than the window: ${where}`).toEqual([]);
}
