import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyKeys } from '../../db/policy-keys.js';
import { parameters } from '../../server/settings/parameters.js';

const root = new URL('../../', import.meta.url).pathname;
const sources = ['server', 'db'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') })),
);

/** What says which policies there are, and what they are to begin with: not what reads them. */
const isCatalogue = (path: string) =>
  /^(db\/(policy-keys|standard-|demo\/)|server\/settings\/[a-z-]*parameters?\.ts)/.test(path);

describe('The catalogue of policies', () => {
  it('is one: what can be kept is what the settings page shows', () => {
    expect(parameters.map(({ key }) => key).toSorted()).toEqual([...policyKeys].toSorted());
    expect(new Set(policyKeys).size).toBe(policyKeys.length);
  });

  it('shows nothing that no code reads', () => {
    const readers = sources.filter(({ path }) => !isCatalogue(path)).map(({ text }) => text);
    const idle = policyKeys.filter((key) => !readers.some((text) => text.includes(`'${key}'`)));
    expect(idle).toEqual([]);
  });

  it('has everything the code reads, and everything that comes with the software', () => {
    const known: readonly string[] = policyKeys;
    const reads = sources
      .filter(({ path, text }) => /listPolicyTerms|listPolicies|policiesOf/.test(text) && !isCatalogue(path))
      .flatMap(({ text }) => [...text.matchAll(/\bkeys(?:: readonly PolicyKey\[\])?(?::| =) \[([^\]]*)\]/g)])
      .flatMap(([, list = '']) => [...list.matchAll(/'([A-Za-z]+)'/g)].map(([, key = '']) => key));
    const kept = sources
      .filter(({ path }) => /^db\/(standard-(policies|duties|triage)|demo\/policies)\.ts/.test(path))
      .flatMap(({ text }) => [...text.matchAll(/\bkey: '([A-Za-z]+)'/g)].map(([, key = '']) => key));
    expect(reads.length).toBeGreaterThan(5);
    expect(kept.length).toBeGreaterThan(20);
    expect([...reads, ...kept].filter((key) => !known.includes(key))).toEqual([]);
  });
});
