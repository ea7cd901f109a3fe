import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KinNode, PublicTally } from '../../db/counting-public.js';
import { publicTables } from '../../server/counting/public-rules.js';
import { treeAcross, viewOf } from '../../server/counting/succession-rules.js';

const node = (id: string, parentId: string | null, successorIds: string[] = []): KinNode => ({
  ...{ id, parentId, successorIds, hasEnded: successorIds.length > 0 },
});

/** A province that became part of a city, with its district and its communes, and what the city has now. */
const merged = [
  node('city', null),
  node('north', 'city'),
  node('south', 'city'),
  node('old province', null, ['city']),
  node('district', 'old province', ['north', 'south']),
  node('first', 'district', ['north']),
  node('second', 'district', ['north']),
  node('third', 'district', ['north', 'south']),
];

describe('Bodies that ended', () => {
  const tree = treeAcross(merged);
  const parentOf = (id: string) => tree.find((one) => one.id === id)?.parentId;

  it('stand below the one that took over, or below the body above all that did', () => {
    expect(['old province', 'district', 'first', 'second', 'third'].map(parentOf)).toEqual([
      ...['city', 'old province', 'north', 'north', 'district'],
    ]);
  });

  it('are told by name where they are counted, the topmost of them', () => {
    expect(viewOf(merged, tree, 'north').formerIds).toEqual(['first', 'second']);
    expect(viewOf(merged, tree, 'south').formerIds).toEqual([]);
    expect(viewOf(merged, tree, 'city').formerIds.toSorted()).toEqual(['first', 'old province', 'second']);
  });

  it('keep what they had below them in their time', () => {
    expect(viewOf(merged, tree, 'district').pieces.toSorted()).toEqual(['district', 'first', 'second']);
  });

  it('stay where they stood while they have not ended, and where an heir stands below them', () => {
    const coming = { ...node('a', 'p', ['b']), hasEnded: false };
    const around = [node('p', null), coming, node('b', 'p'), node('c', 'p', ['d']), node('d', 'c')];
    expect(treeAcross(around).find((one) => one.id === 'a')?.parentId).toBe('p');
    expect(treeAcross(around).find((one) => one.id === 'c')?.parentId).toBe('p');
  });

  it('that took over from each other in turn stand below the last', () => {
    const chain = [node('a', null, ['b']), node('b', null, ['c']), node('c', null)];
    expect(viewOf(chain, treeAcross(chain), 'c')).toMatchObject({ pieces: ['c'] });
  });
});

describe('Public figures across bodies that ended', () => {
  const visits = (agencyId: string, count: number, quarter = 1): PublicTally => ({
    ...{ agencyId, quarter, count, table: 'VISITS_BY_KIND', key: 'REGULAR' },
  });
  const totalOf = (agencyId: string, tallies: PublicTally[]) =>
    publicTables(merged, tallies, { agencyId, quarter: null, threshold: 5 }).tables[0]?.total;

  it('count each past once in every sum, and whole in the history of its own body', () => {
    const past = [visits('old province', 100), visits('district', 40), visits('first', 10), visits('third', 20)];
    const all = ['city', 'north', 'south', 'old province', 'district'].map((one) => totalOf(one, past));
    expect(all).toEqual([170, 10, 0, 170, 70]);
  });

  it('give no small former body away by what its heir has less what it had before', () => {
    const tallies = [visits('north', 30), visits('first', 3), visits('south', 60)];
    expect(totalOf('first', tallies)).toBeNull();
    const [city, north, south] = ['city', 'north', 'south'].map((one) => totalOf(one, tallies));
    expect([city, south, north]).toEqual([93, 60, 33]);
    expect(totalOf('district', tallies)).toBeNull();
  });
});

/**
 * Everything that is ever told of a world, put together by somebody who saves it all: every body, every quarter as soon as it is
 * over, the year so far each time, every table. No small count may follow from it.
 */
describe('Nobody who adds up and subtracts all public figures', () => {
  const kinds = ['A', 'B', 'C'];
  const world = fc.record({
    counts: fc.array(fc.constantFrom(0, 0, 1, 2, 3, 4, 6, 9, 14, 30), { minLength: 96, maxLength: 96 }),
    shape: fc.constantFrom('merged', 'plain'),
  });

  it('learns of a small group', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(world, ({ counts, shape }) => {
        const kin = shape === 'merged' ? merged : merged.map((one) => ({ ...one, hasEnded: false }));
        const tallies = kin.flatMap(({ id }, body) =>
          [1, 2, 3, 4].flatMap((quarter) =>
            kinds.map((key, i) => ({
              ...{ agencyId: id, quarter, table: 'VISITS_BY_KIND', key },
              count: counts[body * 12 + (quarter - 1) * 3 + i] ?? 0,
            })),
          ),
        );
        expect(
          leaksOf(
            kin,
            tallies.filter((one) => one.count > 0),
          ),
        ).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  /** A sum over bodies, quarters and names: which cells it has, and what it comes to. */
  interface Said {
    name: string;
    cells: number[];
    count: number | null;
  }

  function leaksOf(kin: readonly KinNode[], tallies: readonly PublicTally[]): string[] {
    const tree = treeAcross(kin);
    const cellOf = new Map(tallies.map((one, i) => [`${one.agencyId} ${one.quarter} ${one.key}`, i]));
    const said: Said[] = [];
    for (const { id } of kin) {
      const members = membersOf(kin, tree, id);
      const cellsOf = (quarters: number[], names: string[]) =>
        members.flatMap((one) =>
          quarters.flatMap((q) => names.flatMap((name) => cellOf.get(`${one} ${q} ${name}`) ?? [])),
        );
      for (const until of [1, 2, 3, 4]) {
        const known = tallies.filter((one) => one.quarter <= until);
        for (const quarter of [null, ...[1, 2, 3, 4].slice(0, until)]) {
          const table = publicTables(kin, known, { agencyId: id, quarter, threshold: 5 }).tables[0];
          const quarters = quarter === null ? [1, 2, 3, 4].slice(0, until) : [quarter];
          const add = (name: string, names: string[], count: number | null | undefined) =>
            said.push({
              name: `${id}, ${quarter ?? `year to ${until}`}, ${name}`,
              ...{ cells: cellsOf(quarters, names), count: count ?? null },
            });
          for (const name of kinds) {
            const row = table?.rows.find(({ key }) => key === name);
            add(name, [name], row ? row.count : 0);
          }
          add('in all', kinds, table?.total);
        }
      }
    }
    const span = spanOf(
      said.filter((one) => one.count !== null).map((one) => one.cells),
      tallies.length,
    );
    const countOf = (cells: number[]) => cells.reduce((sum, i) => sum + (tallies[i]?.count ?? 0), 0);
    for (const one of said) if (one.count !== null) expect(one.count).toBe(countOf(one.cells));
    return said.filter((one) => isSmall(countOf(one.cells)) && span(one.cells)).map((one) => one.name);
  }

  const isSmall = (count: number) => count > 0 && count < 5;

  function membersOf(kin: readonly KinNode[], tree: readonly { id: string; parentId: string | null }[], id: string) {
    const members = new Set([id]);
    for (const one of members)
      for (const { id: child, parentId } of [...kin, ...tree]) if (parentId === one) members.add(child);
    return [...members];
  }

  /** Whether a sum follows from others: elimination in numbers modulo a prime, which is exact enough to be sure. */
  function spanOf(rows: number[][], width: number): (cells: number[]) => boolean {
    const prime = 1_000_003;
    const pivots = new Map<number, Map<number, number>>();
    const reduce = (cells: number[]) => {
      const row = new Map<number, number>();
      for (const i of cells) row.set(i, ((row.get(i) ?? 0) + 1) % prime);
      for (let i = 0; i < width; i += 1) {
        const factor = row.get(i);
        const pivot = pivots.get(i);
        if (!factor || !pivot) continue;
        for (const [at, value] of pivot) {
          const next = ((row.get(at) ?? 0) + (prime - factor) * value) % prime;
          if (next === 0) row.delete(at);
          else row.set(at, next);
        }
      }
      return row;
    };
    for (const cells of rows) {
      const row = reduce(cells);
      const first = [...row.keys()].sort((a, b) => a - b)[0];
      if (first === undefined) continue;
      const inverse = power(row.get(first) ?? 1, prime - 2, prime);
      pivots.set(first, new Map([...row].map(([at, value]) => [at, (value * inverse) % prime])));
    }
    return (cells) => reduce(cells).size === 0;
  }

  function power(base: number, exponent: number, prime: number): number {
    let result = 1;
    for (let b = base, e = exponent; e > 0; e = Math.floor(e / 2), b = (b * b) % prime)
      if (e % 2 === 1) result = (result * b) % prime;
    return result;
  }
});
