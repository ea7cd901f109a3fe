/** A term of office, as far as days go. */
export interface Term {
  fromDay: string;
  toDay: string | null;
}

/** Parts a leader's positions into those held on a day and those of before, latest first. */
export function partTerms<Held extends Term>(
  positions: readonly Held[],
  today: string,
): { now: Held[]; before: Held[] } {
  const latestFirst = [...positions].sort((a, b) => (a.fromDay < b.fromDay ? 1 : a.fromDay > b.fromDay ? -1 : 0));
  const isOver = ({ toDay }: Held) => toDay !== null && toDay < today;
  return { now: latestFirst.filter((held) => !isOver(held)), before: latestFirst.filter(isOver) };
}
