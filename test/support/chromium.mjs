import { existsSync } from 'node:fs';
import { installPackage, mayInstall } from './packages.mjs';

/** The first has no window to draw: the same engine for half the work. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that is already on this machine. */
export function findChromium() {
  return usualPlaces.find((place) => existsSync(place));
}

/** The browser of this machine, installed first when that is missing and allowed. */
export async function ensureChromium() {
  if (findChromium() || !mayInstall()) return findChromium();
  for (const name of ['chromium-headless-shell', 'chromium']) if (!findChromium()) await installPackage(name);
  return findChromium();
}
