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

/** Whether somebody who was there without registering can say how it was: once, unless nobody was received after all. */
export function decideVisitFeedback(facts: { visitStatus: string; isGiven: boolean }): FeedbackDecision {
  if (facts.isGiven) return { kind: 'FeedbackGivenBefore' };
  return facts.visitStatus === 'VOIDED' ? { kind: 'FeedbackNotYet' } : { kind: 'Open' };
}

export const mostCharacters = 2_000;

/** Whether a grade is one of the five, and the words are not too many. */
export function isFitFeedback(grade: number, comment: string): boolean {
  return grade >= 1 && grade <= 5 && comment.length <= mostCharacters;
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
