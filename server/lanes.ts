/**
 * Works through items so many at a time, beginning them in their order; the results in their order.
 *
 * After a failure none is begun any more; what had begun is waited for, and the first failure is thrown.
 */
export async function inLanes<Item, Result>(
  lanes: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let failure: { reason: unknown } | undefined;
  const walk = async () => {
    for (let i = next++; i < items.length && !failure; i = next++) {
      try {
        results[i] = await work(items[i] as Item);
      } catch (reason) {
        failure ??= { reason };
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, walk));
  if (failure) throw failure.reason;
  return results;
}

/** Cuts a list into stretches of so many, the last one shorter. */
export function stretches<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, i) => items.slice(i * most, (i + 1) * most));
}
