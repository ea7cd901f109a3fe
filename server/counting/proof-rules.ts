import type { BranchNode, PublicTally } from '../../db/counting-public.js';
import { type Sum, tellable } from './adding-up-rules.js';
import { pathTo } from './branch-rules.js';
import { keyOf, total } from './suppression-rules.js';

/** Which count of a body: of a quarter, or of the year up to and with it. */
export interface Count {
  step: number;
  isYear: boolean;
  key: string;
}

export interface Place extends Count {
  body: string;
  above: string | null;
}

interface Given {
  /** Quarters in the order they were told. */
  steps: readonly number[];
  threshold: number;
  /** Whether it would be told. */
  isShown(place: Place): boolean;
}

/** How many of a body, with all below it; null where it is not told. */
export type Proven = (body: string, count: Count) => number | null;

/**
 * Proves that all counts of a table, told quarter after quarter, give no small one away together, and leaves out what would.
 *
 * Of counts that cannot both be told the earlier one is told, then the one of the body higher up, then the sum over the names.
 */
export function proveAll(tree: readonly BranchNode[], tallies: readonly PublicTally[], given: Given): Proven {
  const places = countAll(tree, tallies, given);
  const isSmall = ({ count }: Counted) => count > 0 && count < given.threshold;
  const nameOf = (body: string, { step, isYear, key }: Count) => keyOf([body, String(step), String(isYear), key]);
  const sums = places.map((one): Sum => ({ name: nameOf(one.body, one), cells: one.cells }));
  const shown = sums.filter((_, i) => isTellable(places[i]));
  const told = tellable(
    shown,
    sums.filter((_, i) => isSecret(places[i])),
  );
  const counts = new Map(places.map((one) => [nameOf(one.body, one), one.count]));
  return (body, count) => {
    const name = nameOf(body, count);
    const found = counts.get(name);
    return found === undefined || found === 0 ? 0 : told.has(name) ? found : null;
  };

  function isTellable(one: Counted | undefined): boolean {
    return one !== undefined && !one.isOwn && !isSmall(one) && given.isShown(one);
  }

  function isSecret(one: Counted | undefined): boolean {
    return one !== undefined && isSmall(one);
  }
}

interface Counted extends Place {
  cells: string[];
  count: number;
  /** What a body did without those below it; nobody is told of it by itself, and nobody shall learn it. */
  isOwn: boolean;
}

/** Every count there is, in the order in which they are told. */
function countAll(tree: readonly BranchNode[], tallies: readonly PublicTally[], { steps }: Given): Counted[] {
  const found = new Map<string, Counted & { depth: number }>();
  const add = (
    place: Omit<Place, 'above'> & { isOwn: boolean; depth: number; above: string | null },
    cell: string,
    count: number,
  ) => {
    const name = keyOf([place.body, String(place.isOwn), String(place.step), String(place.isYear), place.key]);
    const one = found.get(name) ?? { ...place, cells: [], count: 0 };
    one.cells.push(cell);
    one.count += count;
    found.set(name, one);
  };
  const hasBelow = new Set(tree.map((one) => one.parentId));
  const parents = new Map(tree.map((one) => [one.id, one.parentId]));
  for (const { agencyId, quarter, key, count } of tallies) {
    const path = pathTo(tree, agencyId);
    const bodies = path.map((body, depth) => ({ body, depth, above: parents.get(body) ?? null, isOwn: false }));
    const own = hasBelow.has(agencyId)
      ? [{ body: `${agencyId} alone`, depth: path.length, above: agencyId, isOwn: true }]
      : [];
    const cell = keyOf([agencyId, String(quarter), key]);
    for (const body of [...bodies, ...own])
      for (const name of [total, key]) {
        add({ ...body, step: quarter, isYear: false, key: name }, cell, count);
        for (const step of steps) if (step >= quarter) add({ ...body, step, isYear: true, key: name }, cell, count);
      }
  }
  return [...found.values()].toSorted(
    (a, b) => a.step - b.step || a.depth - b.depth || Number(b.key === total) - Number(a.key === total),
  );
}
