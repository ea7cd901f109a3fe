import { type FieldProblem, findFieldProblems, findReversed, type TextShape } from '../staff/shape.js';
import type { Day } from '../working-days/day-rules.js';

/** What is written of a visit. */
export interface VisitTold {
  body: string;
  theme: string;
  fromDay: Day;
  toDay: Day;
  visitedIds: readonly string[];
  findings?: string | null | undefined;
}

const ofVisit: Readonly<Record<string, TextShape>> = {
  body: { most: 200, required: true },
  theme: { most: 500, required: true },
  findings: { most: 8_000 },
};

/** What may be written of a recommendation. */
export const recommendationShapes: Readonly<Record<string, TextShape>> = {
  text: { most: 2_000, required: true },
  finding: { most: 2_000 },
};

/** What is wrong with the words of a visit; it looks into one agency at least. */
export function findVisitProblems(given: VisitTold): FieldProblem[] {
  return [
    ...findFieldProblems(given, ofVisit),
    ...findReversed('toDay', given.fromDay, given.toDay),
    ...(given.visitedIds.length === 0 ? [{ field: 'visitedIds', problem: 'MISSING' } as const] : []),
  ];
}

/** Where a recommendation stands. */
export type RecommendationStatus = 'OPEN' | 'ANSWERED' | 'CLOSED';

export type RecommendationAct = 'edit' | 'answer' | 'accept' | 'sendBack';

const next: Readonly<Record<RecommendationStatus, Partial<Record<RecommendationAct, RecommendationStatus>>>> = {
  OPEN: { edit: 'OPEN', answer: 'ANSWERED' },
  ANSWERED: { edit: 'ANSWERED', answer: 'ANSWERED', accept: 'CLOSED', sendBack: 'OPEN' },
  CLOSED: {},
};

/** The status after an act; null when the present one does not allow it. */
export function recommendationAfter(act: RecommendationAct, status: RecommendationStatus): RecommendationStatus | null {
  return next[status][act] ?? null;
}

/** A status as the database keeps it. */
export function recommendationStatusIn(status: string): RecommendationStatus {
  if (status === 'OPEN' || status === 'ANSWERED' || status === 'CLOSED') return status;
  throw new Error(`${status} is no status of a recommendation`);
}

/** Whether a recommendation waits for an answer past its day. On its day it is in time. */
export function isLateOn({ status, dueDay }: { status: string; dueDay: Day | null }, today: Day): boolean {
  return status === 'OPEN' && dueDay !== null && today > dueDay;
}

/** Whether a visit is over: it recommended something, and every answer was accepted. Until then what it found can be corrected. */
export function isClosed(recommendations: readonly { status: string }[]): boolean {
  return recommendations.length > 0 && recommendations.every(({ status }) => status === 'CLOSED');
}
