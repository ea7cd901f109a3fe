import { isGoingAhead, registrationStateAt } from './registration-state.js';

/** What is known about a place when somebody asks for it. */
export interface PlaceFacts {
  slotWithdrawn: boolean;
  slotFree: number;
  status: string;
  startsAt: string;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  capacity: number;
  openCount: number;
}

export type PlaceDecision =
  | { kind: 'Accepted' }
  | { kind: 'SessionCalledOff' }
  | { kind: 'SlotGone' }
  | { kind: 'RegistrationNotYetOpen'; opensAt: string }
  | { kind: 'RegistrationClosed'; closedAt: string }
  | { kind: 'SessionFull' };

/**
 * Decides whether a place can be given to somebody who asks for it now.
 *
 * Pure. The order of the answers is the order of what helps: that a session is called off matters more than that it was full.
 */
export function decidePlace(place: PlaceFacts, now: string): PlaceDecision {
  if (!isGoingAhead(place)) return { kind: 'SessionCalledOff' };
  const window = decideWindow(place, now);
  if (window.kind !== 'Accepted') return window;
  if (place.slotWithdrawn) return { kind: 'SlotGone' };
  return place.slotFree > 0 ? { kind: 'Accepted' } : { kind: 'SessionFull' };
}

export type WaitingDecision =
  | Exclude<PlaceDecision, { kind: 'SlotGone' } | { kind: 'SessionFull' }>
  | { kind: 'PlacesFree' };

/** Decides whether somebody can join the waiting list now: only while registration is open and no place is free. */
export function decideWaiting(session: PlaceFacts, now: string): WaitingDecision {
  if (!isGoingAhead(session)) return { kind: 'SessionCalledOff' };
  const window = decideWindow(session, now);
  if (window.kind !== 'Accepted') return window;
  return session.openCount > 0 ? { kind: 'PlacesFree' } : { kind: 'Accepted' };
}

/** What is known about a registration when its holder wants to change it. */
export interface HeldFacts {
  status: string;
  sessionStatus: string;
  startsAt: string;
}

export type ChangeDecision = { kind: 'Accepted' } | { kind: 'RegistrationEnded' } | { kind: 'TooLateToChange' };

/**
 * Decides whether a registration can still be cancelled or moved by its holder: while it is active and its time has not come.
 *
 * A place in a postponed session can be given up or exchanged at any time, and so can what the agency still owes: a
 * registration displaced by a cancelled session, or one that waits for a leader's next day.
 */
export function decideChange(held: HeldFacts, now: string): ChangeDecision {
  if (held.status === 'DISPLACED' || held.status === 'AWAITING_LEADER') return { kind: 'Accepted' };
  if (held.status !== 'CONFIRMED' && held.status !== 'WAITLISTED') return { kind: 'RegistrationEnded' };
  if (held.sessionStatus === 'HELD' || held.sessionStatus === 'CANCELLED') return { kind: 'RegistrationEnded' };
  if (held.sessionStatus !== 'POSTPONED' && now >= held.startsAt) return { kind: 'TooLateToChange' };
  return { kind: 'Accepted' };
}

export type MoveDecision<Place> =
  | { kind: 'Accepted'; place: Place }
  | { kind: 'RegistrationEnded' }
  | { kind: 'TooLateToChange' }
  | { kind: 'SessionNotPublished' }
  | { kind: 'SamePlace' }
  | { kind: 'OtherAgency' }
  | (Exclude<PlaceDecision, { kind: 'Accepted' }> & { place: Place });

/**
 * Decides whether a holder may exchange a place (or a number on the waiting list) for another place.
 *
 * Pure. A null place is one that is not published or not there. Other agencies may ask for other details, so a move stays
 * within one agency.
 */
export function decideMove<Place extends PlaceFacts & { slotId: string | null; agencyId: string }>(
  held: HeldFacts & { slotId: string | null; agencyId: string },
  place: Place | null,
  now: string,
): MoveDecision<Place> {
  const change = decideChange(held, now);
  if (change.kind !== 'Accepted') return change;
  if (place === null) return { kind: 'SessionNotPublished' };
  if (place.agencyId !== held.agencyId) return { kind: 'OtherAgency' };
  if (place.slotId === held.slotId) return { kind: 'SamePlace' };
  const decision = decidePlace(place, now);
  return { ...decision, place };
}

function decideWindow(
  place: PlaceFacts,
  now: string,
): Exclude<PlaceDecision, { kind: 'SlotGone' } | { kind: 'SessionFull' } | { kind: 'SessionCalledOff' }> {
  const state = registrationStateAt(place, now);
  if (state === 'NOT_YET_OPEN')
    return { kind: 'RegistrationNotYetOpen', opensAt: place.registrationOpensAt ?? place.startsAt };
  if (state === 'CLOSED' || state === 'NOT_OFFERED') {
    return { kind: 'RegistrationClosed', closedAt: place.registrationClosesAt ?? place.startsAt };
  }
  return { kind: 'Accepted' };
}
