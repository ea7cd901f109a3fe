/** A column of a form of figures: what is counted in it, or of which columns it is the sum. */
export interface FigureColumn {
  /** As printed above it, such as `12`. */
  number: string;
  /** Heads it stands below, the widest first. */
  heads: readonly string[];
  headsEn: readonly string[];
  /** What is counted; left out where it is a sum or is left to the hand. */
  measure?: string;
  sum?: readonly string[];
}

/** A column of the register: which fact of a visit stands in it. */
export interface RegisterColumn {
  number: string;
  heads: readonly string[];
  headsEn: readonly string[];
  fact: string;
}

/** A sum that must hold before a form is signed. */
export interface Identity {
  total: string;
  parts: readonly string[];
}

/** What stands in each column, by its number; null where nothing is counted. */
export type Figures = Readonly<Record<string, number | null>>;

/** A sum that does not hold. */
export interface BrokenIdentity extends Identity {
  stated: number;
  summed: number;
}

/** A column that turns out otherwise than it was signed. */
export interface FigureDifference {
  number: string;
  before: number | null;
  after: number | null;
}

/**
 * Fills a form: what is counted by its name, sums from their columns, nothing where the paper leaves it to the hand.
 *
 * @throws when the form counts something nobody knows: the form is data, and a mistake in it must not become a nought
 */
export function fillForm(columns: readonly FigureColumn[], measures: ReadonlyMap<string, number>): Figures {
  const figures: Record<string, number | null> = {};
  for (const { number, measure } of columns) figures[number] = measure === undefined ? null : known(measures, measure);
  for (const { number, sum } of columns) if (sum) figures[number] = sumOf(figures, sum);
  return figures;
}

/**
 * The sums of a form that do not hold.
 *
 * @see domain.md 1.6, R20
 */
export function brokenIdentities(figures: Figures, identities: readonly Identity[]): BrokenIdentity[] {
  return identities
    .map(({ total, parts }) => ({ total, parts, stated: figures[total] ?? 0, summed: sumOf(figures, parts) }))
    .filter((one) => one.stated !== one.summed);
}

/** What differs between a form as it was signed and as it is counted now, in the order of the columns. */
export function differencesOf(before: Figures, after: Figures): FigureDifference[] {
  const numbers = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return numbers
    .map((number) => ({ number, before: before[number] ?? null, after: after[number] ?? null }))
    .filter((one) => one.before !== one.after)
    .sort((a, b) => Number(a.number) - Number(b.number));
}

/** What is hashed of a form: the same figures always give the same text. */
export function canonicalFigures(figures: Figures): string {
  return JSON.stringify(Object.entries(figures).sort(([a], [b]) => Number(a) - Number(b)));
}

function known(measures: ReadonlyMap<string, number>, name: string): number {
  const found = measures.get(name);
  if (found === undefined) throw new Error(`No measure is called ${name}; a form asks for it.`);
  return found;
}

function sumOf(figures: Figures, numbers: readonly string[]): number {
  return numbers.reduce((sum, number) => sum + (figures[number] ?? 0), 0);
}
