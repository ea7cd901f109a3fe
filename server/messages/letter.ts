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
  'LAPSED',
] as const;

export type LetterKind = (typeof letterKinds)[number];
export type LetterChannel = 'MAIL' | 'SMS';

/**
 * What was true when a letter was written. Neutral on purpose: no name, no matter, no secret.
 * `slotStartsAt`/`slotEndsAt` are null for the waiting list; `sequence` is the RFC 5545 SEQUENCE of the registration.
 * `answerBy` is the last local day to choose, where not choosing ends the registration.
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
  agencyName: string;
  agencyPhone: string | null;
  receiverTitle: string;
  receiverName: string;
  assignedTitle: string;
  assignedName: string;
  pointName: string;
  /** When the session was to begin that the request came too late for, and was carried over from. */
  carriedFromStartsAt?: string | null | undefined;
  address: string;
  /** The agency’s own. */
  room: string | null;
  /** Of the place where people are received; letters written before it was noted leave it out. */
  pointPhone?: string | null | undefined;
  whatToBring: string | null;
  reason: string | null;
  answerBy?: string | null | undefined;
  sequence: number;
}
