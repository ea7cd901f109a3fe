import { existsSync } from 'node:fs';
import { installPackage, mayInstall } from './packages.mjs';

const usualPlaces = [
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
  await installPackage('chromium');
  return findChromium();
}
