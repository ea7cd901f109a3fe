import type { Stretch } from '../sessions/rules.js';

export interface SlotFacts extends Stretch {
  id: string;
  publicCapacity: number;
  publicTaken: number;
  staffCapacity: number;
  staffTaken: number;
  urgentCapacity: number;
  urgentTaken: number;
}

/** What to change of a slot; what is left out stays. */
export interface SlotChange {
  startsAt?: string | null | undefined;
  endsAt?: string | null | undefined;
  publicCapacity?: number | null | undefined;
  staffCapacity?: number | null | undefined;
  urgentCapacity?: number | null | undefined;
}

export type SlotDecision =
  | { kind: 'Changed'; slot: SlotFacts }
  | { kind: 'SlotHasRegistrations'; count: number }
  | { kind: 'CapacityBelowTaken'; taken: number };

/** Registrations that have a place in a slot, of any share, and places kept for an answer. */
export const takenIn = (slot: SlotFacts): number => slot.publicTaken + slot.staffTaken + slot.urgentTaken;

/** Decides a change of a slot: hours only while it is empty, places never below what is taken. */
export function decideSlotChange(slot: SlotFacts, change: SlotChange): SlotDecision {
  const next = {
    ...slot,
    startsAt: change.startsAt ?? slot.startsAt,
    endsAt: change.endsAt ?? slot.endsAt,
    publicCapacity: change.publicCapacity ?? slot.publicCapacity,
    staffCapacity: change.staffCapacity ?? slot.staffCapacity,
    urgentCapacity: change.urgentCapacity ?? slot.urgentCapacity,
  };
  const isMoved = next.startsAt !== slot.startsAt || next.endsAt !== slot.endsAt;
  if (isMoved && takenIn(slot) > 0) return { kind: 'SlotHasRegistrations', count: takenIn(slot) };
  if (next.publicCapacity < slot.publicTaken) return { kind: 'CapacityBelowTaken', taken: slot.publicTaken };
  if (next.staffCapacity < slot.staffTaken) return { kind: 'CapacityBelowTaken', taken: slot.staffTaken };
  if (next.urgentCapacity < slot.urgentTaken) return { kind: 'CapacityBelowTaken', taken: slot.urgentTaken };
  return { kind: 'Changed', slot: next };
}
