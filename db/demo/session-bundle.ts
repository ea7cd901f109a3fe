import { loadOf } from './load-of-session.js';
import type { Term } from './offices.js';
import type { PlannedSession } from './planned-session.js';
import type { Entry, registrationMaker } from './registration-rows.js';
import type { CalendarRow, HostRow, ParticipantRow, RegistrationRow, SessionRow, SlotRow } from './rows.js';
import { calendarRows, hostRows, participantRows, sessionRow } from './session-rows.js';
import { placesTaken, slotRows, staffPlacesTaken } from './slot-rows.js';

/** Everything that is stored of one session. */
export interface SessionBundle {
  session: SessionRow;
  calendar: CalendarRow[];
  hosts: HostRow[];
  participants: ParticipantRow[];
  slots: SlotRow[];
  registrations: RegistrationRow[];
}

interface Surroundings {
  terms: readonly Term[];
  now: string;
  register: ReturnType<typeof registrationMaker>;
}

/** Fills one session with slots and registrations; all counters are counted from the rows themselves. */
export function bundleOf(planned: PlannedSession, { terms, now, register }: Surroundings): SessionBundle {
  const slots = slotRows(planned, now);
  const capacity = slots.reduce((sum, slot) => sum + slot.publicCapacity, 0);
  const load = loadOf(planned, capacity, now);
  const entries: Entry[] = [
    ...placesTaken(slots, load.taken).map((slot): Entry => ({ slot, share: 'PUBLIC' })),
    ...staffPlacesTaken(planned, slots, now).map((slot): Entry => ({ slot, share: 'STAFF' })),
    ...Array.from({ length: load.waiting }, (): Entry => ({ slot: null, share: 'PUBLIC' })),
  ];
  const takenIn = (slot: SlotRow, share: string) =>
    entries.filter((entry) => entry.slot?.id === slot.id && entry.share === share).length;
  return {
    session: sessionRow(planned, { capacity, ...load }, terms, now),
    calendar: calendarRows(planned, now),
    hosts: hostRows(planned, now),
    participants: participantRows(planned, now),
    slots: slots.map((slot) => ({ ...slot, publicTaken: takenIn(slot, 'PUBLIC'), staffTaken: takenIn(slot, 'STAFF') })),
    registrations: register(planned, entries),
  };
}
