import type { SessionRow } from '../../db/sessions.js';
import type { SlotRow } from '../../db/slots.js';
import type { SessionDraft } from './plan-draft.js';

/** What of a session is copied besides its own row. */
export interface CopiedParts {
  slots: readonly SlotRow[];
  hostIds: readonly string[];
  participants: readonly { name: string; agencyId: string | null }[];
}

/**
 * A session once more on another local day: the same hours, words, place and slots, all places free.
 *
 * Who received instead, why it was moved, and everybody who registered stay behind. Booking opens and closes as long before
 * it as before the one copied.
 */
export function copyOf(
  session: SessionRow,
  { slots, hostIds, participants }: CopiedParts,
  to: { day: string; assignedPositionId: string },
): SessionDraft {
  const byMs = Date.parse(to.day) - Date.parse(session.day);
  const { agencyId, kind, mode, pointId, room, expectedContent, howToRegister, whatToBring, legalBasis } = session;
  return {
    ...{ agencyId, kind, mode, pointId, expectedContent, howToRegister, whatToBring, legalBasis },
    room: room === '' ? null : room,
    topics: [...session.topics],
    assignedPositionId: to.assignedPositionId,
    startsAt: shifted(session.startsAt, byMs),
    endsAt: shifted(session.endsAt, byMs),
    registrationOpensAt: session.registrationOpensAt && shifted(session.registrationOpensAt, byMs),
    registrationClosesAt: session.registrationClosesAt && shifted(session.registrationClosesAt, byMs),
    hostIds: [...hostIds],
    participants: participants.map(({ name, agencyId: of }) => ({ name, agencyId: of })),
    slots: slots.map(({ startsAt, endsAt, publicCapacity, staffCapacity, urgentCapacity }) => {
      const places = { publicCapacity, staffCapacity, urgentCapacity };
      return { ...places, startsAt: shifted(startsAt, byMs), endsAt: shifted(endsAt, byMs) };
    }),
  };
}

function shifted(instant: string, byMs: number): string {
  return new Date(Date.parse(instant) + byMs).toISOString();
}
