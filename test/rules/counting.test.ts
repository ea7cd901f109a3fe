import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierOf, isWholeMonths, periodOf, quarterOfMonth } from '../../server/counting/period-rules.js';
import { percentOf } from '../../server/counting/rate-rules.js';
import { type Cell, keyOf, suppress, total } from '../../server/counting/suppression-rules.js';
import { countOf, figuresBy } from '../../server/counting/tally-rules.js';

describe('A rate', () => {
  const thangBinh = { numerator: 273, denominator: 277 };

  it('of 273 complaints in 277 is 98.55 truncated, as was printed, and 98.56 rounded half up', () => {
    expect(percentOf(thangBinh, { decimals: 2, rounding: 'TRUNCATE' })).toBe('98.55');
    expect(percentOf(thangBinh, { decimals: 2, rounding: 'HALF_UP' })).toBe('98.56');
    expect(percentOf(thangBinh, { decimals: 4, rounding: 'TRUNCATE' })).toBe('98.5559');
    expect(percentOf(thangBinh, { decimals: 4, rounding: 'HALF_UP' })).toBe('98.5560');
    expect(percentOf(thangBinh, { decimals: 0, rounding: 'HALF_UP' })).toBe('99');
  });

  it('of nothing is none, of none of something is nought, of all is a hundred', () => {
    const plain = { decimals: 2, rounding: 'HALF_UP' } as const;
    expect(percentOf({ numerator: 0, denominator: 0 }, plain)).toBeNull();
    expect(percentOf({ numerator: 0, denominator: 7 }, plain)).toBe('0.00');
    expect(percentOf({ numerator: 7, denominator: 7 }, plain)).toBe('100.00');
    expect(percentOf({ numerator: 1, denominator: 8 }, { decimals: 2, rounding: 'TRUNCATE' })).toBe('12.50');
  });

  it('is truncated never above what it is, and rounded never further away than half a digit', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (some, denominator) => {
        const rate = { numerator: Math.min(some, denominator), denominator };
        const exact = (100 * rate.numerator) / denominator;
        const down = Number(percentOf(rate, { decimals: 2, rounding: 'TRUNCATE' }));
        const near = Number(percentOf(rate, { decimals: 2, rounding: 'HALF_UP' }));
        expect(down).toBeLessThanOrEqual(exact + 1e-9);
        expect(Math.abs(near - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe('A reporting period', () => {
  it('is made of whole months, or is not', () => {
    expect(isWholeMonths({ from: '2026-01-01', to: '2026-03-31' })).toBe(true);
    expect(isWholeMonths({ from: '2026-02-01', to: '2026-02-27' })).toBe(false);
    expect(isWholeMonths({ from: '2026-02-02', to: '2026-02-28' })).toBe(false);
  });

  it('is a whole year or one of its quarters', () => {
    expect(periodOf(2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(periodOf(2024, 1)).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(periodOf(2026, 4)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect([1, 3, 4, 12].map(quarterOfMonth)).toEqual([1, 1, 2, 4]);
    expect(earlierOf('2026-03-01', '2026-02-28')).toBe('2026-02-28');
  });
});

describe('Rows counted together', () => {
  const tallies = [
    { outcome: 'GUIDED', count: 2 },
    { outcome: 'FILED', count: 200 },
    { outcome: null, count: 9 },
    { outcome: 'FORWARDED', count: 3 },
    { outcome: 'FILED', count: 3 },
  ];

  it('are summed under any name, most first, what was not said last', () => {
    expect(figuresBy(tallies, (one) => one.outcome)).toEqual([
      { key: 'FILED', count: 203 },
      { key: 'FORWARDED', count: 3 },
      { key: 'GUIDED', count: 2 },
      { key: null, count: 9 },
    ]);
    expect(countOf(tallies, (one) => one.outcome !== null)).toBe(208);
  });
});

describe('What everybody may know of a table', () => {
  const row = (...counts: number[]): Cell[] => counts.map((count, i) => ({ at: [`c${i}`], count }));
  const hiddenOf = (cells: Cell[]) => [...suppress(cells, 5).hidden].sort();

  it('is all of it where no group is small; a nought is told', () => {
    expect(hiddenOf(row(20, 0, 7))).toEqual([]);
  });

  it('leaves out a small group and the least of the others, so that the sum does not tell it', () => {
    expect(hiddenOf(row(20, 3, 7))).toEqual(['c1', 'c2']);
  });

  it('leaves out two small groups alone when together they are no small group', () => {
    expect(hiddenOf(row(20, 3, 4))).toEqual(['c1', 'c2']);
    expect(hiddenOf(row(20, 1, 2))).toEqual(['c0', 'c1', 'c2']);
  });

  it('leaves out the sum too where nothing else could hide the group', () => {
    expect(hiddenOf(row(3, 0, 0))).toEqual(['c0', total]);
  });

  it('tells nothing of a place that another table does not tell', () => {
    const { hidden } = suppress(row(20, 30, 40), 5, { forced: new Set(['c2']) });
    expect([...hidden].sort()).toEqual(['c0', 'c2']);
  });

  const table = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });

  it('never gives a small group away by any single sum and its neighbours', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = rows.flatMap((counts, i) => counts.map((count, j) => ({ at: [`r${i}`, `c${j}`], count })));
        const { counts, hidden } = suppress(cells, 5);
        for (const [key, count] of counts) if (count > 0 && count < 5) expect(hidden.has(key)).toBe(true);
        for (const line of linesOf(rows)) {
          const unknown = line.cells.filter((key) => hidden.has(key));
          if (hidden.has(line.sum)) expect(unknown.length).toBeGreaterThan(0);
          else if (unknown.length > 0) {
            const sum = unknown.reduce((all, key) => all + (counts.get(key) ?? 0), 0);
            expect([unknown.length > 1, sum >= 5]).toEqual([true, true]);
          }
        }
      }),
    );
  });

  function linesOf(rows: number[][]) {
    const names = { rows: rows.map((_, i) => `r${i}`), columns: ['c0', 'c1', 'c2'] };
    const across = [...names.rows, total].map((r) => ({
      cells: names.columns.map((c) => keyOf([r, c])),
      sum: keyOf([r, total]),
    }));
    const down = [...names.columns, total].map((c) => ({
      cells: names.rows.map((r) => keyOf([r, c])),
      sum: keyOf([total, c]),
    }));
    return [...across, ...down];
  }
});
