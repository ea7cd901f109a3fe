import { findNotice } from '../../db/calendar-notices.js';
import type { Database } from '../../db/client.js';
import { findRegistration } from '../../db/registrations.js';
import { findSession } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import { isIdentifier } from '../identifier.js';
import type { ThingOwner } from './access.js';

export type ThingKind = 'SESSION' | 'REGISTRATION' | 'NOTICE';

/** Something that several people may have open at once. */
export interface Thing {
  thing: ThingKind;
  thingId: string;
}

/** Whose a thing is; null when there is no such thing. */
export async function findThing(db: Database, { thing, thingId }: Thing): Promise<ThingOwner | null> {
  if (!isIdentifier(thingId)) return null;
  const found = await finders[thing](db, thingId);
  return found && { scope: await findScope(db, found.agencyId), leaderId: found.leaderId };
}

type Found = { agencyId: string; leaderId: string | null } | null;

const finders: Readonly<Record<ThingKind, (db: Database, id: string) => Promise<Found>>> = {
  async SESSION(db, id) {
    const session = await findSession(db, id);
    return session && { agencyId: session.agencyId, leaderId: session.receiverLeaderId };
  },
  async REGISTRATION(db, id) {
    const placed = await findRegistration(db, { id });
    return placed && { agencyId: placed.registration.agencyId, leaderId: placed.session.receiverLeaderId };
  },
  async NOTICE(db, id) {
    const notice = await findNotice(db, id);
    return notice && { agencyId: notice.agencyId, leaderId: null };
  },
};
