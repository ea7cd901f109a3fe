/** A count at a place of a table of several dimensions, such as agency, quarter and kind. */
export interface Cell {
  /** One coordinate for each dimension; `total` is the sum over that dimension. */
  at: readonly string[];
  count: number;
}

/** The coordinate of a sum over a dimension. */
export const total = 'total';

export interface Suppressed {
  /** Every cell and every sum, by the key of its place. */
  counts: ReadonlyMap<string, number>;
  /** Keys of places whose count is not told. */
  hidden: ReadonlySet<string>;
}

/** The key of a place. */
export function keyOf(at: readonly string[]): string {
  return at.join('\u0000');
}

/**
 * Decides which counts of a table cannot be told to everybody, its sums included.
 *
 * A count below the threshold (but not nought) is hidden. So that nobody can work it out from a sum and its neighbours, a line
 * with a hidden count has at least two, and where its sum is told they make up the threshold together: the least of the
 * neighbours is hidden too, and where there is none, the sum.
 *
 * @see domain.md 7.4, case 12e
 */
export function suppress(cells: readonly Cell[], threshold: number, known: Known = {}): Suppressed {
  const { forced = nowhere, told = () => nowhere } = known;
  const places = withSums(cells);
  const counts = new Map([...places].map(([key, one]) => [key, one.count]));
  const fixed = told(places);
  const isSmall = (count: number) => count > 0 && count < threshold;
  const hidden = new Set(
    [...counts].filter(([key, count]) => (isSmall(count) || forced.has(key)) && !fixed.has(key)).map(([key]) => key),
  );
  const lines = linesOf([...places.values()]);
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const line of lines) protect(line, { counts, hidden, fixed, threshold });
  }
  return { counts, hidden };
}

/** What of a table is decided before it is looked at. */
export interface Known {
  /** Keys of places hidden already, because another table told of them. */
  forced?: ReadonlySet<string>;
  /** Keys of places that have been told before: hiding them now would hide nothing. */
  told?: (places: ReadonlyMap<string, Cell>) => ReadonlySet<string>;
}

const nowhere: ReadonlySet<string> = new Set();

/** One line of a table: its cells, and the key of their sum. */
interface Line {
  cells: string[];
  sum: string;
}

interface Hiding {
  counts: ReadonlyMap<string, number>;
  hidden: Set<string>;
  fixed: ReadonlySet<string>;
  threshold: number;
}

function protect({ cells, sum }: Line, { counts, hidden, fixed, threshold }: Hiding): void {
  const countOf = (key: string) => counts.get(key) ?? 0;
  const unknown = () => cells.filter((key) => hidden.has(key));
  const shown = cells
    .filter((key) => !hidden.has(key) && !fixed.has(key))
    .sort((a, b) => weightOf(countOf(a)) - weightOf(countOf(b)));
  if (hidden.has(sum)) {
    if (unknown().length === 0) hideFirst(shown, hidden);
    return;
  }
  while (unknown().length > 0 && !isSafe(unknown().map(countOf), threshold)) {
    const next = shown.find((key) => !hidden.has(key) && countOf(key) > 0);
    if (next === undefined && fixed.has(sum)) return;
    hidden.add(next ?? sum);
    if (next === undefined) return;
  }
}

function isSafe(hiddenCounts: readonly number[], threshold: number): boolean {
  return hiddenCounts.length > 1 && hiddenCounts.reduce((one, other) => one + other, 0) >= threshold;
}

/** A nought hides nothing: it is taken last. */
function weightOf(count: number): number {
  return count === 0 ? Number.POSITIVE_INFINITY : count;
}

function hideFirst(keys: readonly string[], hidden: Set<string>): void {
  const [first] = keys;
  if (first !== undefined) hidden.add(first);
}

function withSums(cells: readonly Cell[]): Map<string, Cell> {
  const places = new Map<string, Cell>();
  for (const { at, count } of cells) {
    for (const place of placesOf(at)) {
      const key = keyOf(place);
      places.set(key, { at: place, count: (places.get(key)?.count ?? 0) + count });
    }
  }
  return places;
}

/** The place itself and every sum it belongs to. */
function placesOf(at: readonly string[]): string[][] {
  return at.reduce<string[][]>(
    (places, coordinate) =>
      places.flatMap((place) => [
        [...place, coordinate],
        [...place, total],
      ]),
    [[]],
  );
}

function linesOf(places: readonly Cell[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { at } of places) {
    at.forEach((coordinate, dimension) => {
      if (coordinate === total) return;
      const sum = keyOf(at.with(dimension, total));
      const name = `${dimension}\u0000${sum}`;
      const line = lines.get(name) ?? { cells: [], sum };
      line.cells.push(keyOf(at));
      lines.set(name, line);
    });
  }
  return [...lines.values()];
}
