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
  const ids = await makePlaceAndLeader(db, at);
  const { agencyId, positionId, leaderId, pointId } = ids;
  const moment = { createdAt: at, updatedAt: at };
  const sessionId = uuidv7();
  const slotId = uuidv7();
  await db.insert(session).values({
    ...{
      id: sessionId,
      slug: sessionId,
      agencyId,
      pointId,
      assignedPositionId: positionId,
      receiverLeaderId: leaderId,
    },
    ...{ kind: 'PERIODIC', mode: 'IN_PERSON', day: startsAt.slice(0, 10), startsAt, endsAt: later(startsAt, 240) },
    ...{ capacity: 100, openCount: 100, searchText: '', publishedAt: at, ...moment },
  });
  await db.insert(slot).values({ id: slotId, sessionId, startsAt, endsAt: later(startsAt, 30), publicCapacity: 100 });

  const register = async (person: Person, more: Partial<RegistrationRow> = {}) => {
    const id = uuidv7();
    const applicant = JSON.stringify({ address: null, identityKind: null, identityNumber: null, ...person });
    await db.insert(registration).values({
      ...{ id, code: id, agencyId, sessionId, slotId, status: 'CONFIRMED', claim: 1 },
      ...{ manageHash: randomBytes(32), checkInHash: randomBytes(32), personKey: randomBytes(32) },
      nameKey: randomBytes(32),
      sealedApplicant: keys.seal(applicant, `registration|applicant|${id}`),
      sealedSummary: keys.seal('CANARY-MATTER tranh chấp', `registration|summary|${id}`),
      ...moment,
      ...more,
    });
    return id;
  };
  return {
    ...{ agency: agencyId, leader: leaderId, position: positionId, point: pointId, session: sessionId, slot: slotId },
    register,
  };
}

async function makePlaceAndLeader(db: Database, at: string) {
  const agencyId = uuidv7();
  const leaderId = uuidv7();
  const positionId = uuidv7();
  const pointId = uuidv7();
  await db.insert(agency).values({
    ...{ id: agencyId, slug: agencyId, kind: 'PEOPLES_COMMITTEE', level: 'COMMUNE', validFrom: '2025-07-01' },
    ...{
      name: 'Ủy ban nhân dân xã Thăng Bình',
      nameEn: 'People’s Committee of Thăng Bình',
      shortName: 'UBND Thăng Bình',
    },
    ...{ phone: '0235 3874 111', searchText: '', createdAt: at, updatedAt: at },
  });
  await db
    .insert(leader)
    .values({ id: leaderId, slug: leaderId, fullName: 'Lê Văn Thử', honorific: 'Ông', searchText: '', createdAt: at });
  await db.insert(position).values({
    ...{ id: positionId, leaderId, agencyId, kind: 'CHAIR', fromDay: '2025-07-01', createdAt: at },
    ...{ title: 'Chủ tịch Ủy ban nhân dân xã', titleEn: 'Chair of the People’s Committee' },
  });
  await db.insert(receptionPoint).values({
    ...{ id: pointId, slug: pointId, agencyId, kind: 'OFFICE', searchText: '', createdAt: at },
    name: 'Phòng tiếp công dân xã Thăng Bình',
    address: '282 Tiểu La, xã Thăng Bình, thành phố Đà Nẵng',
  });
  return { agencyId, leaderId, positionId, pointId };
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
