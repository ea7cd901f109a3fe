import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../db/client.js';
import { agency } from '../../db/tables/agency.js';
import { leader, position } from '../../db/tables/leader.js';
import { receptionPoint } from '../../db/tables/point.js';
import { registration } from '../../db/tables/registration.js';
import { session } from '../../db/tables/session.js';
import { slot } from '../../db/tables/slot.js';
import type { Keyring } from '../../server/privacy/keyring.js';

export interface Person {
  fullName: string;
  phone?: string;
  email?: string;
}

type RegistrationRow = typeof registration.$inferInsert;

/** A published session of an agency of its own, and a way to let people register for it. */
export async function letterWorld(db: Database, keys: Keyring, startsAt: string, at: string) {
  const ids = {
    agency: uuidv7(),
    leader: uuidv7(),
    position: uuidv7(),
    point: uuidv7(),
    session: uuidv7(),
    slot: uuidv7(),
  };
  const endsAt = later(startsAt, 30);
  const moment = { createdAt: at, updatedAt: at };
  await db.insert(agency).values({
    id: ids.agency,
    slug: ids.agency,
    name: 'Ủy ban nhân dân xã Thăng Bình',
    nameEn: 'People’s Committee of Thăng Bình',
    shortName: 'UBND Thăng Bình',
    kind: 'PEOPLES_COMMITTEE',
    level: 'COMMUNE',
    validFrom: '2025-07-01',
    phone: '0235 3874 111',
    searchText: '',
    ...moment,
  });
  await db.insert(leader).values({
    id: ids.leader,
    slug: ids.leader,
    fullName: 'Lê Văn Thử',
    honorific: 'Ông',
    searchText: '',
    createdAt: at,
  });
  await db.insert(position).values({
    id: ids.position,
    leaderId: ids.leader,
    agencyId: ids.agency,
    kind: 'CHAIR',
    title: 'Chủ tịch Ủy ban nhân dân xã',
    titleEn: 'Chair of the People’s Committee',
    fromDay: '2025-07-01',
    createdAt: at,
  });
  await db.insert(receptionPoint).values({
    id: ids.point,
    slug: ids.point,
    agencyId: ids.agency,
    kind: 'OFFICE',
    name: 'Phòng tiếp công dân xã Thăng Bình',
    address: '282 Tiểu La, xã Thăng Bình, thành phố Đà Nẵng',
    searchText: '',
    createdAt: at,
  });
  await db.insert(session).values({
    id: ids.session,
    slug: ids.session,
    agencyId: ids.agency,
    kind: 'PERIODIC',
    mode: 'IN_PERSON',
    pointId: ids.point,
    assignedPositionId: ids.position,
    receiverLeaderId: ids.leader,
    day: startsAt.slice(0, 10),
    startsAt,
    endsAt: later(startsAt, 240),
    capacity: 100,
    openCount: 100,
    searchText: '',
    publishedAt: at,
    ...moment,
  });
  await db.insert(slot).values({ id: ids.slot, sessionId: ids.session, startsAt, endsAt, publicCapacity: 100 });

  const register = async (person: Person, more: Partial<RegistrationRow> = {}) => {
    const id = uuidv7();
    const applicant = JSON.stringify({ address: null, identityKind: null, identityNumber: null, ...person });
    await db.insert(registration).values({
      id,
      code: id,
      manageHash: randomBytes(32),
      checkInHash: randomBytes(32),
      agencyId: ids.agency,
      sessionId: ids.session,
      slotId: ids.slot,
      status: 'CONFIRMED',
      personKey: randomBytes(32),
      claim: 1,
      sealedApplicant: keys.seal(applicant, `registration|applicant|${id}`),
      sealedSummary: keys.seal('CANARY-MATTER tranh chấp', `registration|summary|${id}`),
      nameKey: randomBytes(32),
      ...moment,
      ...more,
    });
    return id;
  };
  return { ...ids, register };
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
