import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/client.js';
import { visitor } from '../../server/actor.js';
import type { RequestContext } from '../../server/context.js';
import { createHub } from '../../server/events/hub.js';
import { createLoaders } from '../../server/loaders.js';
import { createLog } from '../../server/log.js';
import { createPresenceRoom } from '../../server/presence/room.js';
import { createKeyring } from '../../server/privacy/keyring.js';
import type { Booking } from '../../server/registrations/book.js';
import type { Joining } from '../../server/registrations/join.js';
import { createPasswords } from '../../server/staff/passwords.js';
import { morning } from './make.js';

const keys = createKeyring('the secret of every test, long enough');

/** A visitor's context on a database, at a time that stands still. */
export function visitorContext(db: Database, now: string = morning): RequestContext {
  return {
    db,
    now: () => now,
    keys,
    actor: visitor,
    locale: 'vi',
    address: 'address of the test',
    loaders: createLoaders(db),
    hub: createHub(),
    presence: createPresenceRoom({ db, now: () => now, log: createLog('error', { write: () => {} }) }),
    passwords: createPasswords(),
    wake: () => {},
  };
}

let drawn = 0;

/** A person nobody else is: an invented name, a phone of their own. */
export function somebody(given: Partial<Booking['applicant']> = {}): Booking['applicant'] {
  drawn += 1;
  return {
    fullName: `Nguyễn Thị Thử ${drawn}`,
    phone: `09${String(10_000_000 + drawn)}`,
    address: 'thôn 2, xã Thăng Bình',
    ...given,
  };
}

const quietMatter = { partySize: 1, representatives: [], needsInterpreter: false, accessNeeds: [] };

/** What somebody sends to book a slot. */
export function bookingOf(slotId: string, given: Partial<Booking> = {}): Booking {
  return {
    idempotencyKey: randomUUID(),
    slotId,
    applicant: somebody(),
    matter: quietMatter,
    consentReminders: false,
    locale: 'VI',
    ...given,
  };
}

/** What somebody sends to join a waiting list. */
export function joiningOf(sessionId: string, given: Partial<Joining> = {}): Joining {
  return {
    idempotencyKey: randomUUID(),
    sessionId,
    applicant: somebody(),
    matter: quietMatter,
    consentReminders: false,
    locale: 'VI',
    ...given,
  };
}
