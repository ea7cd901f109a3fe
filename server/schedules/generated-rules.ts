/** How many sessions, of how many schedules. */
export interface CalendarsGenerated {
  kind: 'CalendarsGenerated';
  schedules: number;
  created: number;
  rewritten: number;
  withdrawn: number;
  unchanged: number;
  differing: number;
  notMade: number;
}

export const nothing: CalendarsGenerated = {
  ...{ kind: 'CalendarsGenerated', schedules: 0, created: 0, rewritten: 0, withdrawn: 0, unchanged: 0 },
  ...{ differing: 0, notMade: 0 },
};

type Lists = Record<'create' | 'rewrite' | 'withdraw' | 'unchanged' | 'differing', readonly unknown[]>;

/** What one schedule adds to the sum. */
export function countOf(decision: Lists, unmade: readonly unknown[]): CalendarsGenerated {
  return {
    ...nothing,
    created: decision.create.length,
    rewritten: decision.rewrite.length,
    withdrawn: decision.withdraw.length,
    unchanged: decision.unchanged.length,
    differing: decision.differing.length,
    notMade: unmade.length,
  };
}

export function add(one: CalendarsGenerated, other: CalendarsGenerated): CalendarsGenerated {
  return {
    kind: 'CalendarsGenerated',
    schedules: one.schedules + other.schedules,
    created: one.created + other.created,
    rewritten: one.rewritten + other.rewritten,
    withdrawn: one.withdrawn + other.withdrawn,
    unchanged: one.unchanged + other.unchanged,
    differing: one.differing + other.differing,
    notMade: one.notMade + other.notMade,
  };
}
