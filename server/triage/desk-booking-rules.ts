import { type BookableFacts, isGoingAhead, registrationStateAt } from '../registrations/registration-state.js';

/** A rule that somebody at the desk may go past, with a reason. */
export type BookingOverride = 'WINDOW' | 'EXTRA_PLACE' | 'PERSON_LIMIT' | 'NO_PAPERS';

/** What is known of a place when the desk gives it. */
export interface DeskPlaceFacts extends BookableFacts {
  slotStartsAt: string;
  slotWithdrawn: boolean;
  publicFree: number;
  staffFree: number;
  urgentFree: number;
}

export interface DeskWish {
  /** For a matter that cannot wait: out of the places kept for those. */
  isUrgent: boolean;
  overrides: readonly BookingOverride[];
}

export type DeskPlaceDecision =
  | { kind: 'Accepted'; share: 'PUBLIC' | 'STAFF' | 'URGENT'; isExtra: boolean; used: BookingOverride[] }
  | { kind: 'PlaceNotPossible'; problem: 'CALLED_OFF' | 'HAS_BEGUN' | 'SLOT_GONE' }
  | { kind: 'OverrideNeeded'; rule: BookingOverride };

/**
 * Decides out of which share the desk gives a place: the same rules as for citizens, and no back door.
 *
 * Pure. First what the secretariat has to give, then everybody’s; urgent matters out of their own share. When citizens may
 * register, and how many places there are, is gone past only by saying so: a place is then added, never sold twice.
 */
export function decideDeskPlace(place: DeskPlaceFacts, wish: DeskWish, now: string): DeskPlaceDecision {
  if (!isGoingAhead(place)) return { kind: 'PlaceNotPossible', problem: 'CALLED_OFF' };
  if (now >= place.slotStartsAt) return { kind: 'PlaceNotPossible', problem: 'HAS_BEGUN' };
  if (place.slotWithdrawn) return { kind: 'PlaceNotPossible', problem: 'SLOT_GONE' };
  const state = registrationStateAt(place, now);
  const isOutside = state === 'CLOSED' || state === 'NOT_YET_OPEN';
  if (isOutside && !wish.overrides.includes('WINDOW')) return { kind: 'OverrideNeeded', rule: 'WINDOW' };
  const used: BookingOverride[] = isOutside ? ['WINDOW'] : [];
  const share = freeShare(place, wish.isUrgent);
  if (share) return { kind: 'Accepted', share, isExtra: false, used };
  if (!wish.overrides.includes('EXTRA_PLACE')) return { kind: 'OverrideNeeded', rule: 'EXTRA_PLACE' };
  const extra = wish.isUrgent ? 'URGENT' : 'STAFF';
  return { kind: 'Accepted', share: extra, isExtra: true, used: [...used, 'EXTRA_PLACE'] };
}

/** Whether an override must be accounted for. */
export function needsReason(overrides: readonly BookingOverride[]): boolean {
  return overrides.length > 0;
}

function freeShare(place: DeskPlaceFacts, isUrgent: boolean): 'PUBLIC' | 'STAFF' | 'URGENT' | null {
  if (isUrgent) return place.urgentFree > 0 ? 'URGENT' : null;
  if (place.staffFree > 0) return 'STAFF';
  return place.publicFree > 0 ? 'PUBLIC' : null;
}
