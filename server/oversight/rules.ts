import type { Day } from '../working-days/day-rules.js';

/** Where a recommendation stands. */
export type RecommendationStatus = 'OPEN' | 'ANSWERED' | 'CLOSED';

export type RecommendationAct = 'answer' | 'accept' | 'sendBack';

const next: Readonly<Record<RecommendationStatus, Partial<Record<RecommendationAct, RecommendationStatus>>>> = {
  OPEN: { answer: 'ANSWERED' },
  ANSWERED: { answer: 'ANSWERED', accept: 'CLOSED', sendBack: 'OPEN' },
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
