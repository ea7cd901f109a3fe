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
  WAITLISTED: 'NOT_CONFIRMED',
  NO_SHOW: 'NO_SHOW',
};

/** By which examination of the secretariat somebody lost the place. */
const triages: Readonly<Record<string, StrikeReason>> = { DECLINED: 'DECLINED', REDIRECTED: 'REDIRECTED' };

/** A registration as far as its place on an agenda depends on it. */
export interface Standing {
  sessionId: string;
  status: string;
  triageState: string;
}

/**
 * Why an item is struck; null while the person is still to come to this session.
 *
 * Never stored: a registration that comes back stands again by itself. The item stays where it is until somebody removes it.
 */
export function strikeOf(sessionId: string, registration: Standing | null): StrikeReason | null {
  if (registration === null) return null;
  if (registration.sessionId !== sessionId) return 'MOVED';
  const strike = find(strikes, registration.status);
  return strike && (find(triages, registration.triageState) ?? strike);
}

/** Whether a registration has its place in this session for sure, so that it belongs on the agenda. */
export function isExpected(sessionId: string, registration: Pick<Standing, 'sessionId' | 'status'>): boolean {
  return registration.sessionId === sessionId && registration.status === 'CONFIRMED';
}

function find(reasons: Readonly<Record<string, StrikeReason>>, name: string): StrikeReason | null {
  return Object.hasOwn(reasons, name) ? (reasons[name] ?? null) : null;
}
