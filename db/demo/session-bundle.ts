import { loadOf } from './load-of-session.js';
import type { Term } from './offices.js';
import type { PlannedSession } from './planned-session.js';
import type { Entry, registrationMaker } from './registration-rows.js';
import type { CalendarRow, HostRow, ParticipantRow, RegistrationRow, SessionRow, SlotRow } from './rows.js';
import { calendarRows, hostRows, participantRows, sessionRow } from './session-rows.js';
import { placesTaken, slotRows, staffPlacesTaken } from './slot-rows.js';
import { firstTold } from './stages.js';

/** Everything that is stored of one session: itself and its slots as they were first told, unpublished. */
export interface SessionBundle {
  planned: PlannedSession;
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
  const first = firstTold(planned);
  const slots = slotRows(first, now);
  const capacity = slots.reduce((sum, slot) => sum + slot.publicCapacity, 0);
  // Whoever registered after the desk had changed it would not have been asked.
  const until = planned.status === 'HELD' ? now : (planned.change?.at ?? now);
  const load = loadOf(first, capacity, until);
  const entries: Entry[] = [
    ...placesTaken(slots, load.taken).map((slot): Entry => ({ slot, share: 'PUBLIC' })),
    ...staffPlacesTaken(first, slots, until).map((slot): Entry => ({ slot, share: 'STAFF' })),
    ...Array.from({ length: load.waiting }, (): Entry => ({ slot: null, share: 'PUBLIC' })),
  ];
  // Whoever is displaced holds no place any more, though the slot that was lost stays named.
  const holding = planned.status === 'CANCELLED' ? [] : entries;
  const takenIn = (slot: SlotRow, share: string) =>
    holding.filter((entry) => entry.slot?.id === slot.id && entry.share === share).length;
  const counted = holding.length > 0 ? { capacity, ...load } : { capacity, taken: 0, waiting: 0 };
  return {
    planned,
    session: sessionRow(first, counted, terms, now),
    calendar: calendarRows(planned, now),
    hosts: hostRows(planned, now),
    participants: participantRows(planned, now),
    slots: slots.map((slot) => ({ ...slot, publicTaken: takenIn(slot, 'PUBLIC'), staffTaken: takenIn(slot, 'STAFF') })),
    registrations: register(planned, entries),
  };
}
