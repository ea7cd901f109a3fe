import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What browsers say of a link that is gone. */
export const away = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|WebSocket|Failed to fetch|Failed to load resource/;

/** The same, and what they say of a page that would like to be heard. */
export const wallMay = new RegExp(`${away.source}|AudioContext was not allowed`);

/** Waits until this browser could open the page without the server. */
export async function untilKept(page: Page, address: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, address), {
      timeout: 10_000,
    })
    .toBe(true);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Everything kept for opening, as one text: addresses of all, contents of what is no hashed file. */
export function keptTexts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url);
        if (!request.url.includes('/assets/')) texts.push((await (await cache.match(request))?.text()) ?? '');
      }
    }
    return texts.join('\n');
  });
}

/** Puts an ear to whatever the page plays. */
export function listenAtTheWall(): void {
  const ears: AnalyserNode[] = [];
  const connect = AudioNode.prototype.connect;
  const listening = function (this: AudioNode, to: AudioNode) {
    if (to instanceof AudioDestinationNode) {
      const ear = this.context.createAnalyser();
      Reflect.apply(connect, this, [ear]);
      ears.push(ear);
    }
    return Reflect.apply(connect, this, [to]);
  };
  Object.assign(AudioNode.prototype, { connect: listening });
  const loudest = () => {
    const heard = ears.map((ear) => {
      const wave = new Float32Array(ear.fftSize);
      ear.getFloatTimeDomainData(wave);
      return Math.max(...wave.map(Math.abs));
    });
    return Math.max(0, ...heard);
  };
  Object.assign(globalThis, { loudest });
}

/** How loud it is at this moment, of 1. */
export function loudness(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(globalThis, 'loudest')());
}
