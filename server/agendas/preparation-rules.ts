import type { Day } from '../working-days/day-rules.js';

/** What was asked of an agency, as far as its day is concerned. */
interface Asked {
  preparation: string | null;
  dueDay: Day | null;
  /** Of the session it is for. */
  day: Day;
}

/** How much of what was asked of an agency waits, and until when. */
export interface Awaited {
  agencyId: string;
  count: number;
  dueDay: Day;
  isLate: boolean;
}

/** The last day on which a preparation is of use: the one that was named, else that of the session itself. */
const lastDayOf = ({ dueDay, day }: Pick<Asked, 'dueDay' | 'day'>): Day => dueDay ?? day;

/** What agencies still owe that is due by a day, one line for each agency, with the first day that is due. */
export function awaitedBy(
  asked: readonly (Asked & { agencyId: string })[],
  { today, dueBy }: { today: Day; dueBy: Day },
): Awaited[] {
  const lines = new Map<string, Awaited>();
  for (const one of asked) {
    const last = lastDayOf(one);
    if (one.preparation !== 'ASKED' || last > dueBy) continue;
    const known = lines.get(one.agencyId);
    const dueDay = known && known.dueDay < last ? known.dueDay : last;
    lines.set(one.agencyId, { agencyId: one.agencyId, count: (known?.count ?? 0) + 1, dueDay, isLate: dueDay < today });
  }
  return [...lines.values()];
}
