import { type BookableFacts, registrationStateAt } from './registration-state.js';

/**
 * The session a request of this moment goes to: of those that are coming, in the order they begin, the first whose
 * registration is open; null when there is none.
 *
 * Pure, and the one rule for what is shown before a request is sent and for what is done with it. A full session is still
 * the next one: it is its waiting list that is offered.
 *
 * @see domain.md R18; notices of Bắc Kạn 2024, Ngân Sơn 2021
 */
export function sessionForRequest<One extends BookableFacts>(coming: readonly One[], now: string): One | null {
  return coming.find((one) => ['OPEN', 'FULL'].includes(registrationStateAt(one, now))) ?? null;
}

/** A slot as far as it is chosen for somebody. */
export interface FreeSlot {
  id: string;
  startsAt: string;
  publicCapacity: number;
  publicTaken: number;
}

/**
 * The slot a request carried over is given: at the time of day that was wished for where that is free, else the earliest
 * free one; null when none is.
 */
export function slotForRequest<Slot extends FreeSlot>(slots: readonly Slot[], wishedAt: string | null): Slot | null {
  const free = slots.filter((one) => one.publicTaken < one.publicCapacity);
  const timeOfDay = (instant: string) => Date.parse(instant) % dayMs;
  return free.find((one) => wishedAt !== null && timeOfDay(one.startsAt) === timeOfDay(wishedAt)) ?? free[0] ?? null;
}

const dayMs = 86_400_000;
