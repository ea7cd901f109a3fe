import type { LetterKind } from './letter.js';

/** After so many tries a letter is given up; with the waits below that is about nine hours, longer than a night's outage. */
export const MOST_ATTEMPTS = 8;

const FIRST_WAIT_SECONDS = 30;
const GROWTH = 3;

/**
 * When a letter that could not be sent is tried again; null when it is given up.
 *
 * Waits grow threefold: 30 s, 1.5 min, 4.5 min, 13.5 min, 40 min, 2 h, 6 h. What the other side refused for good (an
 * address that does not exist) is not tried again.
 *
 * @param attempts tries so far, this one among them
 */
export function decideRetry({
  attempts,
  permanent,
  now,
}: {
  attempts: number;
  permanent: boolean;
  now: string;
}): string | null {
  if (permanent || attempts >= MOST_ATTEMPTS) return null;
  return secondsAfter(now, FIRST_WAIT_SECONDS * GROWTH ** (attempts - 1));
}

/** What decides whether a letter still has a purpose. */
export interface LetterInHand {
  kind: LetterKind;
  startsAt: string;
  attempts: number;
  superseded: boolean;
  /** Was written to wait, so that it could be taken back. */
  wasHeld?: boolean;
  /** Says what no other letter says. */
  isUnique?: boolean;
}

/**
 * Why a letter has lost its purpose; null when it has not.
 *
 * A reminder of what has begun is too late. A letter that failed before or was held back, and has been followed by a newer
 * one, would tell people yesterday's state after today's: every letter says the whole state, so the newer one is enough.
 */
export function pointlessBecause(letter: LetterInHand, now: string): 'TooLate' | 'Superseded' | null {
  if (letter.kind === 'REMINDER' && letter.startsAt <= now) return 'TooLate';
  return letter.superseded && !letter.isUnique && (letter.attempts > 1 || letter.wasHeld) ? 'Superseded' : null;
}

/**
 * What a calendar is told by a letter; null when it is told nothing.
 *
 * Who gave up a place to wait has no hour any more: what stood in the calendar before is taken out.
 */
export function calendarMethodOf(
  kind: LetterKind,
  slotStartsAt: string | null,
  previousStartsAt: string | null = null,
): 'REQUEST' | 'CANCEL' | null {
  if (kind === 'WAITING_AGAIN' || kind === 'AWAITING_LEADER' || kind === 'REVIEW_WAITLISTED')
    return previousStartsAt === null ? null : 'CANCEL';
  if (slotStartsAt === null || kind === 'LAPSED' || kind === 'AWAITING_SUCCESSOR') return null;
  if (tellsNoTime.includes(kind)) return null;
  if (kind === 'REDIRECTED' || kind === 'DECLINED') return 'CANCEL';
  if (kind === 'CANCELLED' || kind === 'SESSION_CANCELLED' || kind === 'SESSION_POSTPONED') return 'CANCEL';
  return kind === 'WAITLISTED' || kind === 'REMINDER' ? null : 'REQUEST';
}

/** Letters after which an appointment is what it was. */
const tellsNoTime: readonly LetterKind[] = ['REVIEW_ACCEPTED', 'MORE_ASKED', 'SESSION_PROPOSED', 'PROPOSAL_LAPSED'];

function secondsAfter(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
