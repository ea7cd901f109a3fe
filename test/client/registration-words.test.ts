import { describe, expect, it } from 'vitest';
import { booking as englishBooking } from '../../client/words/en/booking.js';
import { manage as englishManage } from '../../client/words/en/manage.js';
import { booking } from '../../client/words/vi/booking.js';
import { manage } from '../../client/words/vi/manage.js';

/** Every sentence of a tree of words, by its path. */
function sentencesOf(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, branch]) => sentencesOf(branch, `${path}.${name}`));
}

const gapsOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([
  ['booking', booking, englishBooking],
  ['managing', manage, englishManage],
] as const)('Words of %s', (_name, vietnamese, english) => {
  it('leave the same gaps in both languages', () => {
    const others = new Map(sentencesOf(english));
    for (const [path, sentence] of sentencesOf(vietnamese))
      expect(gapsOf(others.get(path) ?? ''), path).toEqual(gapsOf(sentence));
  });

  it('never shout and never leave a sentence empty', () => {
    for (const [path, sentence] of [...sentencesOf(vietnamese), ...sentencesOf(english)]) {
      expect(sentence, path).not.toMatch(/!|\p{Lu}{7,}/u);
      expect(sentence.trim(), path).not.toBe('');
    }
  });
});
