/** What decides whether a place can be booked online. */
export interface BookableFacts {
  status: string;
  startsAt: string;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  capacity: number;
  openCount: number;
}

export type RegistrationStateName = 'NOT_OFFERED' | 'NOT_YET_OPEN' | 'OPEN' | 'FULL' | 'CLOSED';

const bookableStatuses: readonly string[] = ['SCHEDULED', 'RESCHEDULED'];

/** Whether a session takes place as published, so that places in it mean something. */
export function isGoingAhead(session: { status: string }): boolean {
  return bookableStatuses.includes(session.status);
}

/**
 * Says whether a place can be booked at an instant.
 *
 * The cut-off is exclusive: at `registrationClosesAt` itself it is too late. Without one, booking ends when the session begins.
 * A session without public places never offered any (people may always come without booking).
 */
export function registrationStateAt(session: BookableFacts, now: string): RegistrationStateName {
  if (session.capacity === 0) return 'NOT_OFFERED';
  if (!isGoingAhead(session)) return 'CLOSED';
  const closesAt = session.registrationClosesAt ?? session.startsAt;
  if (now >= closesAt || now >= session.startsAt) return 'CLOSED';
  if (session.registrationOpensAt !== null && now < session.registrationOpensAt) return 'NOT_YET_OPEN';
  return session.openCount > 0 ? 'OPEN' : 'FULL';
}
