import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../db/root.js';

const folder = join(projectRoot, 'client/desk/words');

/** Every sentence of a tree of words, by its path. */
function sentencesOf(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, branch]) => sentencesOf(branch, `${path}.${name}`));
}

const gapsOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const features = readdirSync(join(folder, 'vi')).filter((name) => name.endsWith('.ts'));

async function load(language: 'vi' | 'en', file: string): Promise<Map<string, string>> {
  const words: object = await import(join(folder, language, file));
  return new Map(sentencesOf(words));
}

describe('Words of the desk', () => {
  it('are there in both languages', () => {
    expect(readdirSync(join(folder, 'en')).sort()).toEqual(readdirSync(join(folder, 'vi')).sort());
  });

  it.each(features)('of %s leave the same gaps in both, and never shout', async (file) => {
    const [vietnamese, english] = [await load('vi', file), await load('en', file)];
    for (const [path, sentence] of vietnamese) expect(gapsOf(english.get(path) ?? ''), path).toEqual(gapsOf(sentence));
    for (const [path, sentence] of [...vietnamese, ...english]) expect(sentence, path).not.toMatch(/!/);
  });
});
