import { demoId } from './demo-id.js';
import { cutIntoSlots, startOf } from './hours.js';
import { lot } from './lot.js';
import { hasOpened, type PlannedSession, takesPlace } from './planned-session.js';
import type { SlotRow } from './rows.js';
import { createdAtOf, sessionId } from './session-rows.js';

/** The slots of a session as it was first told, nothing taken yet; none where no places are offered. */
export function slotRows(planned: PlannedSession, now: string): SlotRow[] {
  if (planned.publicPlaces === 0) return [];
  const createdAt = createdAtOf(planned, now);
  return cutIntoSlots(planned).map((cut) => ({
    ...cut,
    id: demoId(`slot ${planned.slug} ${cut.startsAt}`, createdAt),
    sessionId: sessionId(planned, now),
    publicCapacity: planned.publicPlaces,
    publicTaken: 0,
    staffCapacity: planned.staffPlaces,
    staffTaken: 0,
  }));
}

/** By how much a change moved a session, in milliseconds. */
export function shiftOf({ change, ...session }: PlannedSession): number {
  return change ? Date.parse(startOf(session)) - Date.parse(startOf(change.before)) : 0;
}

/** A slot as much later (or earlier). */
export function shiftSlot(slot: SlotRow, byMs: number): SlotRow {
  const later = (instant: string) => new Date(Date.parse(instant) + byMs).toISOString();
  return { ...slot, startsAt: later(slot.startsAt), endsAt: later(slot.endsAt) };
}

/** Which slots the public takes: one entry for each place, in an order that leaves gaps as real booking does. */
export function placesTaken(slots: readonly SlotRow[], taken: number): SlotRow[] {
  const places = slots.flatMap((slot) => Array.from({ length: slot.publicCapacity }, () => slot));
  return places.sort((a, b) => lot(a.id, 1000) - lot(b.id, 1000)).slice(0, taken);
}

/** Which slots the staff have given a place in, for people who came to the desk. */
export function staffPlacesTaken(planned: PlannedSession, slots: readonly SlotRow[], now: string): SlotRow[] {
  if (!hasOpened(planned, now) || !takesPlace(planned)) return [];
  return slots.filter((slot) => (slot.staffCapacity ?? 0) > 0 && lot(`${slot.id} staff`, 8) === 0);
}
