import type { CaseCount, VisitTally } from '../../db/counting.js';
import { countOf } from './tally-rules.js';

/** The three counts of receptions under one name, and how many matters came for the first time. */
export interface VisitFigures {
  key: string | null;
  visits: number;
  people: number;
  cases: number;
  firstTimeCases: number;
  repeatCases: number;
}

export interface VisitBreakdown {
  total: VisitFigures;
  byReceiver: VisitFigures[];
  byKind: VisitFigures[];
  byTopic: VisitFigures[];
  byLevel: VisitFigures[];
  largeGroups: VisitFigures;
  largeGroupsByReceiver: VisitFigures[];
  refused: number;
}

/**
 * Breaks receptions down: lượt, người and vụ việc, which are three counts.
 *
 * A group is one visit of many people; people are not told apart from one visit to the next; a matter that comes again is one
 * matter, so the matters of two names may add up to more than all of them. Large groups are in the totals and stand apart too.
 *
 * @see domain.md 6, counting definitions
 */
export function breakDownVisits(all: readonly VisitTally[], cases: readonly CaseCount[]): VisitBreakdown {
  const received = all.filter((one) => one.status === 'RECEIVED');
  const figures = (by: CaseCount['by'], key: string | null, fits: (one: VisitTally) => boolean): VisitFigures => {
    const fitting = received.filter(fits);
    const found = cases.find((one) => one.by === by && (by === 'ALL' || one.key === key));
    const { cases: matters = 0, first = 0 } = found ?? {};
    const people = fitting.reduce((sum, one) => sum + one.people, 0);
    return {
      ...{ key, visits: countOf(fitting), people, cases: matters },
      ...{ firstTimeCases: first, repeatCases: matters - first },
    };
  };
  const under = (by: CaseCount['by'], nameOf: (one: VisitTally) => string | null) =>
    namesOf(received.map(nameOf)).map((key) => figures(by, key, (one) => nameOf(one) === key));
  const large = received.filter((one) => one.isLargeGroup);
  return {
    total: figures('ALL', null, () => true),
    byReceiver: under('RECEIVED_BY', (one) => one.receivedBy),
    byKind: under('KIND', (one) => one.kind),
    byTopic: under('TOPIC', (one) => one.topic),
    byLevel: under('LEVEL', (one) => one.level),
    largeGroups: { ...figures('LARGE_GROUP', 'true', (one) => one.isLargeGroup), key: null },
    largeGroupsByReceiver: namesOf(large.map((one) => one.receivedBy)).map((key) =>
      figures('LARGE_GROUP_BY', key, (one) => one.isLargeGroup && one.receivedBy === key),
    ),
    refused: countOf(all, (one) => one.status === 'REFUSED'),
  };
}

function namesOf(names: readonly (string | null)[]): (string | null)[] {
  return [...new Set(names)].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}
