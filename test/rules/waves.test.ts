import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inWaves } from '../../server/schedules/wave-rules.js';

const things = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 3 }));

it('No two things of one wave take the same, and none is lost', () => {
  fc.assert(
    fc.property(things, (all) => {
      const waves = inWaves(all, (one) => one);
      for (const wave of waves) expect(new Set(wave.flat()).size).toBe(wave.flat().length);
      expect(waves.flat().toSorted()).toEqual(all.toSorted());
    }),
  );
});

it('Things that take nothing of each other are one wave', () => {
  expect(inWaves([['a'], ['b'], ['c', 'd']], (one) => one)).toHaveLength(1);
  expect(inWaves([], () => [])).toEqual([]);
});
