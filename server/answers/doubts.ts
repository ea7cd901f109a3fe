/** Commits made here whose telling is on its way: a person who has just changed something must not be shown what was before. */
export interface Doubts {
  /** @param told whether all of it has been told, when that is known */
  add(told: Promise<boolean>): void;
  /** How many there have been. */
  count(): number;
  /** Resolves when nothing is on its way any more; at once when nothing is. */
  settled(): Promise<void> | undefined;
  /** Whether something read when there had been so many may lack a change that could not be told. */
  areAbout(count: number): boolean;
}

export function createDoubts(): Doubts {
  let count = 0;
  let sureFrom = 0;
  let last: Promise<void> | undefined;
  return {
    add(told) {
      count += 1;
      const mine = count;
      const settled: Promise<void> = told.then((isAll) => {
        if (!isAll) sureFrom = Math.max(sureFrom, mine);
        if (last === settled) last = undefined;
      });
      last = settled;
    },
    count: () => count,
    settled: () => last,
    areAbout: (known) => known < sureFrom,
  };
}
