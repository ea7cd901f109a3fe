/** Rows of one kind of thing counted together: what they have in common, and how many they are. */
export type Tally<Facts extends object> = Facts & { count: number };

/** A count under a name, such as a kind or a topic; `key` is null for what was not said. */
export interface Figure {
  key: string | null;
  count: number;
}

/** How many there are of those that fit; of all, when nothing is asked. */
export function countOf<Facts extends object>(
  tallies: readonly Tally<Facts>[],
  fits: (facts: Facts) => boolean = () => true,
): number {
  return tallies.filter(fits).reduce((sum, one) => sum + one.count, 0);
}

/** How many there are under each name, most first, what was not said last. */
export function figuresBy<Facts extends object>(
  tallies: readonly Tally<Facts>[],
  nameOf: (facts: Facts) => string | null,
): Figure[] {
  const counts = new Map<string | null, number>();
  for (const one of tallies) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + one.count);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.count - a.count || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
}

function rankOf({ key }: Figure): number {
  return key === null ? 1 : 0;
}
