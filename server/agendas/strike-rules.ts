/** Why a registration that was placed does not come any more. */
export type StrikeReason =
  | 'CANCELLED'
  | 'MOVED'
  | 'DISPLACED'
  | 'DECLINED'
  | 'REDIRECTED'
  | 'NOT_CONFIRMED'
  | 'NO_SHOW';

/** Which standing of a registration strikes its item. Whatever is not named here stands. */
const strikes: Readonly<Record<string, StrikeReason>> = {
  CANCELLED: 'CANCELLED',
  CANCELLED_BY_CITIZEN: 'CANCELLED',
  CARRIED_OVER: 'MOVED',
  DISPLACED: 'DISPLACED',
  AWAITING_LEADER: 'DISPLACED',
  DECLINED: 'DECLINED',
  REDIRECTED: 'REDIRECTED',
  WAITLISTED: 'NOT_CONFIRMED',
  NO_SHOW: 'NO_SHOW',
};

/** A registration as far as its place on an agenda depends on it. */
export interface Standing {
  sessionId: string;
  status: string;
}

/**
 * Why an item is struck; null while the person is still to come to this session.
 *
 * Never stored: a registration that comes back stands again by itself. The item stays where it is until somebody removes it.
 */
export function strikeOf(sessionId: string, registration: Standing | null): StrikeReason | null {
  if (registration === null) return null;
  if (registration.sessionId !== sessionId) return 'MOVED';
  return Object.hasOwn(strikes, registration.status) ? (strikes[registration.status] ?? null) : null;
}

/** Whether a registration has its place in this session for sure, so that it belongs on the agenda. */
export function isExpected(sessionId: string, registration: Standing): boolean {
  return registration.sessionId === sessionId && registration.status === 'CONFIRMED';
}
