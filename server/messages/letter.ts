/** Why a citizen is written to. */
export const letterKinds = [
  'BOOKED',
  'WAITLISTED',
  'PROMOTED',
  'MOVED',
  'CANCELLED',
  'REMINDER',
  'SESSION_RESCHEDULED',
  'SESSION_POSTPONED',
  'SESSION_CANCELLED',
  'RECEIVER_CHANGED',
  'SESSION_RESTORED',
  'WAITING_AGAIN',
  'AWAITING_LEADER',
  'AWAITING_SUCCESSOR',
  'LAPSED',
  'REVIEW_ACCEPTED',
  'MORE_ASKED',
  'SESSION_PROPOSED',
  'PROPOSAL_LAPSED',
  'REVIEW_WAITLISTED',
  'REDIRECTED',
  'DECLINED',
] as const;

export type LetterKind = (typeof letterKinds)[number];
export type LetterChannel = 'MAIL' | 'SMS';

/**
 * What was true when a letter was written. Neutral on purpose: no name, no matter, no secret.
 * `slotStartsAt`/`slotEndsAt` are null for the waiting list; `sequence` is the RFC 5545 SEQUENCE of the registration.
 * What was written for one citizen alone is no fact: it travels sealed beside them. `answerBy` is the last local day to choose, where not choosing ends the registration.
 */
export interface LetterFacts {
  registrationId: string;
  code: string;
  sessionSlug: string;
  sessionKind: string;
  mode: string;
  slotStartsAt: string | null;
  slotEndsAt: string | null;
  sessionStartsAt: string;
  previousStartsAt: string | null;
  /** When the session was to begin that the request came too late for, and was carried over from. */
  carriedFromStartsAt?: string | null | undefined;
  agencyName: string;
  /** The agency’s own. */
  agencyPhone: string | null;
  /** Of the place where people are received; letters written before it was noted leave it out. */
  pointPhone?: string | null | undefined;
  receiverTitle: string;
  receiverName: string;
  assignedTitle: string;
  assignedName: string;
  /** Whose next day is waited for, where one waits for a leader's day. */
  awaitedName?: string | null | undefined;
  pointName: string;
  address: string;
  room: string | null;
  whatToBring: string | null;
  reason: string | null;
  answerBy?: string | null | undefined;
  /** The last local day to answer a question of the secretariat; nothing ends by not answering. */
  replyBy?: string | null | undefined;
  /** When one would be received instead, where another session is proposed. */
  proposedStartsAt?: string | null | undefined;
  sequence: number;
}
