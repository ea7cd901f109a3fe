/** A sum that might be told: which cells of a table it has. */
export interface Sum {
  name: string;
  cells: readonly string[];
}

/**
 * Which sums can be told together, so that however they are added and subtracted no small one follows from them.
 *
 * What stands earlier goes before what stands later; a sum of a single cell goes before all others. A sum that follows from others
 * is told too, because it tells nothing new. Exact, whatever the shape of the table: what is told is a space of vectors over its
 * cells, and no small sum may lie in it.
 *
 * @param small sums nobody may learn of; none of them has a cell that is told by itself
 */
export function tellable(sums: readonly Sum[], small: readonly Sum[]): Set<string> {
  const told = new Set(sums.filter((one) => one.cells.length <= 1).map((one) => one.name));
  const known = new Set(sums.flatMap(({ cells }) => (cells.length === 1 ? cells : [])));
  const rowOf = ({ name, cells }: Sum): Row => ({ name, at: new Map(without(known, cells).map((cell) => [cell, 1])) });
  const open = sums.filter((one) => one.cells.length > 1).map(rowOf);
  const secret = small.map(rowOf);
  for (const row of open) {
    const [pivot] = row.at.keys();
    if (pivot !== undefined && secret.some((one) => isMultiple(one.at, row.at))) continue;
    told.add(row.name);
    if (pivot === undefined) continue;
    const learnt = new Map(row.at);
    for (const other of open) subtract(other.at, learnt, pivot);
    for (const other of secret) subtract(other.at, learnt, pivot);
  }
  return told;
}

/** What is not known yet of a sum: its cells, each with how often it counts, modulo a prime. */
interface Row {
  name: string;
  at: Map<string, number>;
}

const prime = 1_000_003;

function without(known: ReadonlySet<string>, cells: readonly string[]): string[] {
  return cells.filter((cell) => !known.has(cell));
}

/** Whether one row is the other times a number: then who knows one knows both. */
function isMultiple(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  if (one.size !== other.size) return false;
  let factor: number | undefined;
  for (const [cell, value] of other) {
    const here = one.get(cell);
    if (here === undefined) return false;
    factor ??= (here * inverseOf(value)) % prime;
    if ((value * factor) % prime !== here) return false;
  }
  return true;
}

/** Takes what was learnt out of a row. */
function subtract(row: Map<string, number>, learnt: ReadonlyMap<string, number>, pivot: string): void {
  const here = row.get(pivot);
  if (here === undefined) return;
  const factor = prime - ((here * inverseOf(learnt.get(pivot) ?? 1)) % prime);
  for (const [cell, value] of learnt) {
    const left = ((row.get(cell) ?? 0) + factor * value) % prime;
    if (left === 0) row.delete(cell);
    else row.set(cell, left);
  }
}

/** What a number is multiplied with to be one. @see Fermat’s little theorem */
function inverseOf(value: number): number {
  if (value === 1) return 1;
  let result = 1;
  for (let base = value, exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
