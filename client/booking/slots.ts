import { timeOf } from '../words/dates.js';

/** As much of a slot as choosing needs. */
export interface FreeSlot {
  id: string;
  startsAt: string;
  endsAt: string;
  freePlaces: number;
}

/** Slots of the morning and of the afternoon, by the clock in Viet Nam; a half of the day without slots is left out. */
export function halvesOf<Slot extends FreeSlot>(
  slots: readonly Slot[],
): { half: 'morning' | 'afternoon'; slots: Slot[] }[] {
  const isMorning = (slot: Slot) => timeOf(slot.startsAt) < '12:00';
  const morning = slots.filter(isMorning);
  const afternoon = slots.filter((slot) => !isMorning(slot));
  return [
    ...(morning.length > 0 ? [{ half: 'morning' as const, slots: morning }] : []),
    ...(afternoon.length > 0 ? [{ half: 'afternoon' as const, slots: afternoon }] : []),
  ];
}

/** The first slot that still has a place. */
export function firstFree<Slot extends FreeSlot>(slots: readonly Slot[]): Slot | undefined {
  return slots.find(({ freePlaces }) => freePlaces > 0);
}

/** Something about the slots that a person who listens should hear. */
export type SlotNews =
  | { news: 'chosenTaken' | 'taken' | 'freed'; slot: FreeSlot }
  | { news: 'left'; slot: FreeSlot }
  | { news: 'allTaken' };

/**
 * Says what is worth interrupting for when slots change; nothing when it is not.
 *
 * A number going from 3 to 2 in a slot one did not choose is noise. The worst news comes first and alone.
 */
export function newsOf(
  before: readonly FreeSlot[],
  after: readonly FreeSlot[],
  chosen: string | undefined,
): SlotNews | undefined {
  const was = new Map(before.map((slot) => [slot.id, slot.freePlaces]));
  const changed = after.filter(({ id, freePlaces }) => (was.get(id) ?? 0) !== freePlaces);
  const mine = changed.find(({ id }) => id === chosen);
  const gone = before.find(({ id }) => id === chosen && !after.some((slot) => slot.id === chosen));
  if (gone) return { news: 'chosenTaken', slot: gone };
  if (changed.length > 0 && !firstFree(after) && firstFree(before)) return { news: 'allTaken' };
  if (mine) return mine.freePlaces === 0 ? { news: 'chosenTaken', slot: mine } : { news: 'left', slot: mine };
  const taken = changed.find(({ freePlaces }) => freePlaces === 0);
  if (taken) return { news: 'taken', slot: taken };
  const freed = changed.find(({ id }) => (was.get(id) ?? 0) === 0);
  return freed && { news: 'freed', slot: freed };
}
