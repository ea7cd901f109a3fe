import type { PlacedRegistration } from '../../db/registrations.js';

/** What decides about changing a registration. Whoever lost a place holds none, and can choose any. */
export function heldFactsOf({ registration, session, slot }: PlacedRegistration) {
  const { status, agencyId, slotId } = registration;
  return {
    status,
    agencyId,
    sessionStatus: session.status,
    startsAt: slot?.startsAt ?? session.startsAt,
    slotId: status === 'DISPLACED' ? null : slotId,
  };
}
