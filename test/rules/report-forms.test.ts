import { describe, expect, it } from 'vitest';
import { receptionColumns, receptionIdentities } from '../../db/standard-form-tcd.js';
import { petitionColumns, petitionIdentities } from '../../db/standard-form-xld.js';
import { registerColumns } from '../../db/standard-register.js';
import { brokenIdentities, canonicalFigures, differencesOf, fillForm } from '../../server/reports/form-rules.js';

const numbersOf = (columns: readonly { number: string }[]) => columns.map((one) => Number(one.number));
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

describe('The forms of the state', () => {
  it('have the columns of the papers, numbered without gaps: 12, 30 and 27', () => {
    expect(numbersOf(registerColumns)).toEqual(upTo(12));
    expect(numbersOf(receptionColumns)).toEqual(upTo(30));
    expect(numbersOf(petitionColumns)).toEqual(upTo(27));
  });

  it('have the heads of the periodic reception where the paper has them', () => {
    expect(receptionColumns.find((one) => one.number === '12')).toMatchObject({ measure: 'HEAD.SESSIONS' });
    expect(receptionColumns.find((one) => one.number === '22')).toMatchObject({ measure: 'DELEGATED.VISITS' });
    expect(receptionColumns.find((one) => one.number === '29')).toMatchObject({
      measure: 'DELEGATED.LARGE_CASES_REPEAT',
    });
  });

  it('name only columns that exist in their sums', () => {
    for (const [columns, identities] of [
      [receptionColumns, receptionIdentities],
      [petitionColumns, petitionIdentities],
    ] as const) {
      const known = columns.map((one) => one.number);
      for (const { total, parts } of identities) expect(known).toEqual(expect.arrayContaining([total, ...parts]));
    }
  });
});

describe('Filling a form', () => {
  const columns = [
    { number: '1', heads: [], headsEn: [], measure: 'ALL' },
    { number: '2', heads: [], headsEn: [], sum: ['3', '4'] },
    { number: '3', heads: [], headsEn: [], measure: 'ONE' },
    { number: '4', heads: [], headsEn: [], measure: 'OTHER' },
    { number: '5', heads: [], headsEn: [] },
  ];
  const measures = new Map([
    ['ALL', 7],
    ['ONE', 3],
    ['OTHER', 3],
  ]);

  it('counts, sums, and leaves to the hand what is the hand’s', () => {
    expect(fillForm(columns, measures)).toEqual({ '1': 7, '2': 6, '3': 3, '4': 3, '5': null });
  });

  it('fails loudly for a form that counts what nobody knows', () => {
    expect(() => fillForm(columns, new Map())).toThrow('No measure is called ALL');
  });

  it('finds a sum that does not hold, with both sides of it', () => {
    const figures = fillForm(columns, measures);
    expect(brokenIdentities(figures, [{ total: '2', parts: ['3', '4'] }])).toEqual([]);
    expect(brokenIdentities(figures, [{ total: '1', parts: ['3', '4'] }])).toEqual([
      { total: '1', parts: ['3', '4'], stated: 7, summed: 6 },
    ]);
  });

  it('tells what turned out otherwise since it was signed, in the order of the columns', () => {
    expect(differencesOf({ '2': 1, '10': 4, '3': null }, { '2': 1, '10': 5, '3': 2 })).toEqual([
      { number: '3', before: null, after: 2 },
      { number: '10', before: 4, after: 5 },
    ]);
  });

  it('is hashed alike however its columns are ordered', () => {
    expect(canonicalFigures({ '10': 1, '2': null })).toBe(canonicalFigures({ '2': null, '10': 1 }));
  });
});
