export type FeedbackAbout = 'SERVICE' | 'STAFF' | 'LEADER';

export interface FeedbackFacts {
  registrationStatus: string;
  sessionStatus: string;
  /** When the place begins. */
  startsAt: string;
  now: string;
  isGiven: boolean;
}

export type FeedbackDecision = { kind: 'Open' } | { kind: 'FeedbackNotYet' } | { kind: 'FeedbackGivenBefore' };

/** Whether somebody can say how it was: once, from the beginning of the own place on, and not where nobody received. */
export function decideFeedback(facts: FeedbackFacts): FeedbackDecision {
  if (facts.isGiven) return { kind: 'FeedbackGivenBefore' };
  const isOff = facts.sessionStatus === 'CANCELLED' || facts.sessionStatus === 'POSTPONED';
  const isOpen = facts.registrationStatus === 'CONFIRMED' && !isOff && facts.now >= facts.startsAt;
  return isOpen ? { kind: 'Open' } : { kind: 'FeedbackNotYet' };
}

/** So few are told apart too easily. */
export const leastTold = 5;

export interface Satisfaction {
  count: number;
  average: number;
  contentShare: number;
}

/** What the public is told of all grades together; nothing where fewer than five have graded. */
export function satisfactionOf({ count, sum, content }: { count: number; sum: number; content: number }) {
  if (count < leastTold) return null;
  const told: Satisfaction = { count, average: round(sum / count, 1), contentShare: round(content / count, 2) };
  return told;
}

function round(value: number, places: number): number {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
}
