import { describe, expect, it } from 'vitest';
import { dayOf, sayDay, sayWhen, timeOf } from '../../client/words/dates.js';
import { en } from '../../client/words/en.js';
import { fill } from '../../client/words/fill.js';
import { addressIn } from '../../client/words/reader.js';
import { vi } from '../../client/words/vi.js';

/** Every sentence of a tree of words, by its path. */
function sentencesOf(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, branch]) => sentencesOf(branch, `${path}.${name}`));
}

const gapsOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('Words', () => {
  it('leave the same gaps in both languages', () => {
    const english = new Map(sentencesOf(en));
    const free = ['.dates.'];
    for (const [path, sentence] of sentencesOf(vi)) {
      if (free.some((prefix) => path.startsWith(prefix))) continue;
      expect(gapsOf(english.get(path) ?? ''), path).toEqual(gapsOf(sentence));
    }
  });

  it('never shout', () => {
    for (const [path, sentence] of [...sentencesOf(vi), ...sentencesOf(en)])
      expect(sentence, path).not.toMatch(/!|\p{Lu}{7,}/u);
  });

  it('show a gap that nobody filled', () => {
    expect(fill('Còn {n} chỗ', { m: 3 })).toBe('Còn {n} chỗ');
  });
});

describe('Days and hours', () => {
  const startsAt = '2026-12-24T18:00:00.000Z';

  it('are those of Viet Nam, wherever the reader is', () => {
    expect(dayOf(startsAt)).toBe('2026-12-25');
    expect(timeOf(startsAt)).toBe('01:00');
    expect(timeOf('2026-12-24T17:00:00.000Z')).toBe('00:00');
  });

  it('are said as people say them', () => {
    const when = sayWhen(vi, '2026-12-25T01:00:00.000Z', '2026-12-25T04:30:00.000Z');
    expect(when).toBe('Thứ Sáu, 25/12/2026, 08:00–11:30 (giờ Việt Nam)');
    expect(sayDay(en, '2026-12-05')).toBe('Saturday, 5 December 2026');
    expect(sayDay(vi, '2026-12-05', 'month')).toBe('Tháng 12/2026');
  });
});

describe('Addresses', () => {
  it('are the same in English, below /en', () => {
    expect(addressIn('en', '/')).toBe('/en');
    expect(addressIn('en', '/?xem=thang')).toBe('/en?xem=thang');
    expect(addressIn('en', '/buoi/x')).toBe('/en/buoi/x');
    expect(addressIn('vi', '/buoi/x')).toBe('/buoi/x');
  });
});
