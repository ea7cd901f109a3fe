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
  const rowOf =
    (isSecret: boolean) =>
    ({ name, cells }: Sum): Row => ({
      ...{ name, isSecret },
      at: new Map(cells.filter((cell) => !known.has(cell)).map((cell) => [cell, 1])),
    });
  const open = sums.filter((one) => one.cells.length > 1).map(rowOf(false));
  const where = indexOf([...open, ...small.map(rowOf(true))]);
  for (const row of open) {
    const pivot = pivotOf(row, where);
    const touched = [...(where.get(pivot ?? '') ?? [])];
    for (const cell of row.at.keys()) where.get(cell)?.delete(row);
    if (touched.some((one) => one.isSecret && isMultiple(one.at, row.at))) continue;
    told.add(row.name);
    if (pivot === undefined) continue;
    for (const other of touched) if (other !== row) subtract(other, { learnt: row.at, pivot, where });
  }
  return told;
}

/** What is not known yet of a sum: its cells, each with how often it counts, modulo a prime. */
interface Row {
  name: string;
  isSecret: boolean;
  at: Map<string, number>;
}

/** Which rows have a cell. */
type Where = Map<string, Set<Row>>;

function indexOf(rows: readonly Row[]): Where {
  const where: Where = new Map();
  for (const row of rows) for (const cell of row.at.keys()) note(where, cell, row);
  return where;
}

function note(where: Where, cell: string, row: Row): void {
  const rows = where.get(cell);
  if (rows) rows.add(row);
  else where.set(cell, new Set([row]));
}

/** The cell that fewest others have: what is learnt goes into few rows. */
function pivotOf({ at }: Row, where: Where): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const cell of at.keys()) {
    const size = where.get(cell)?.size ?? 0;
    if (size < fewest) [best, fewest] = [cell, size];
  }
  return best;
}

const prime = 1_000_003;

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

interface Learning {
  learnt: ReadonlyMap<string, number>;
  pivot: string;
  where: Where;
}

/** Takes what was learnt out of a row. */
function subtract(row: Row, { learnt, pivot, where }: Learning): void {
  const here = row.at.get(pivot);
  if (here === undefined) return;
  const factor = prime - ((here * inverseOf(learnt.get(pivot) ?? 1)) % prime);
  for (const [cell, value] of learnt) {
    const before = row.at.get(cell) ?? 0;
    const left = (before + factor * value) % prime;
    if (left === 0) {
      row.at.delete(cell);
      where.get(cell)?.delete(row);
    } else {
      row.at.set(cell, left);
      if (before === 0) note(where, cell, row);
    }
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
