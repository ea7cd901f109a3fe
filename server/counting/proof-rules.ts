import type { BranchNode, PublicTally } from '../../db/counting-public.js';
import { type Sum, tellable } from './adding-up-rules.js';
import { pathIn } from './branch-rules.js';
import { total } from './suppression-rules.js';

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
 * Of counts that cannot both be told the earlier one is told, then the one of the body further down.
 */
export function proveAll(tree: readonly BranchNode[], tallies: readonly PublicTally[], given: Given): Proven {
  const places = countAll(tree, tallies, given);
  const isSmall = ({ count }: Counted) => count > 0 && count < given.threshold;
  const nameOf = (body: string, { step, isYear, key }: Count) => `${body} ${step} ${isYear} ${key}`;
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
  const found = new Map<string, Ordered>();
  const hasBelow = new Set(tree.map((one) => one.parentId));
  const parents = new Map(tree.map((one) => [one.id, one.parentId]));
  const bodies = new Map(tree.map(({ id }) => [id, bodiesOf(pathIn(parents, id), hasBelow.has(id))]));
  for (const { agencyId, quarter, key, count } of tallies) {
    const cell = `${agencyId} ${quarter} ${key}`;
    const counts = [
      { step: quarter, isYear: false },
      ...steps.filter((step) => step >= quarter).map((step) => ({ step, isYear: true })),
    ];
    for (const body of bodies.get(agencyId) ?? [])
      for (const one of counts)
        for (const name of [total, key]) {
          const place = `${body.body} ${one.step} ${one.isYear} ${name}`;
          const counted = found.get(place) ?? { ...body, ...one, key: name, cells: [], count: 0 };
          if (counted.count === 0) found.set(place, counted);
          counted.cells.push(cell);
          counted.count += count;
        }
  }
  return [...found.values()].sort((a, b) => a.step - b.step || b.depth - a.depth);
}

type Ordered = Counted & { depth: number };
type Body = Pick<Ordered, 'body' | 'above' | 'depth' | 'isOwn'>;

/** Of whom a count of an agency is one: of itself and all above it, and where others stand below it, of itself alone. */
function bodiesOf(path: readonly string[], hasBelow: boolean): Body[] {
  const all = path.map((body, depth) => ({ body, depth, above: path[depth - 1] ?? null, isOwn: false }));
  const last = path.at(-1);
  if (!hasBelow || last === undefined) return all;
  return [...all, { body: `${last} alone`, depth: path.length, above: last, isOwn: true }];
}
