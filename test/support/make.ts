import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../db/client.js';
import { fold } from '../../db/fold.js';
import { agency, agencyBranch } from '../../db/tables/agency.js';
import { leader, position } from '../../db/tables/leader.js';
import { receptionPoint } from '../../db/tables/point.js';
import { session, sessionCalendar } from '../../db/tables/session.js';
import { slot } from '../../db/tables/slot.js';

/** The instant at which most tests stand: 08:00 on Monday 2 March 2026 in Viet Nam. */
export const morning = '2026-03-02T01:00:00.000Z';

/** Adds minutes to an instant. */
export function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

type Partially<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>;

/** Makes an agency of the test's own, below another one when `parentId` is given. */
export async function makeAgency(db: Database, given: Partially<typeof agency> = {}): Promise<string> {
  const id = given.id ?? uuidv7();
  const name = given.name ?? 'Ủy ban nhân dân xã Thăng Bình';
  await db.insert(agency).values({
    slug: id,
    name,
    shortName: 'UBND xã',
    kind: 'PEOPLES_COMMITTEE',
    level: 'COMMUNE',
    validFrom: '2025-07-01',
    phone: '0235 3874 111',
    searchText: fold(name),
    createdAt: morning,
    updatedAt: morning,
    ...given,
    id,
  });
  const above = given.parentId
    ? await db.$client<{ ancestor_id: string; depth: number }[]>`
        select ancestor_id, depth + 1 as depth from agency_branch where descendant_id = ${given.parentId}`
    : [];
  await db
    .insert(agencyBranch)
    .values([
      { ancestorId: id, descendantId: id, depth: 0 },
      ...above.map((row) => ({ ancestorId: row.ancestor_id, descendantId: id, depth: row.depth })),
    ]);
  return id;
}

/** Makes a leader with one position; a missing agency is made. */
export async function makePosition(
  db: Database,
  given: { agencyId?: string; leaderId?: string; fullName?: string; title?: string } = {},
) {
  const agencyId = given.agencyId ?? (await makeAgency(db));
  const fullName = given.fullName ?? 'Lê Văn Thử';
  const leaderId = given.leaderId ?? uuidv7();
  if (given.leaderId === undefined) {
    await db.insert(leader).values({
      id: leaderId,
      slug: leaderId,
      fullName,
      honorific: 'Ông',
      searchText: fold(fullName),
      createdAt: morning,
    });
  }
  const positionId = uuidv7();
  await db.insert(position).values({
    id: positionId,
    leaderId,
    agencyId,
    kind: 'COMMITTEE_CHAIR',
    title: given.title ?? 'Chủ tịch UBND xã',
    isHead: true,
    fromDay: '2025-07-01',
    createdAt: morning,
  });
  return { agencyId, leaderId, positionId };
}

/** Makes a reception point; a missing agency is made. */
export async function makePoint(db: Database, given: { agencyId?: string; name?: string } = {}): Promise<string> {
  const id = uuidv7();
  const name = given.name ?? 'Phòng tiếp công dân';
  await db.insert(receptionPoint).values({
    id,
    slug: id,
    agencyId: given.agencyId ?? (await makeAgency(db)),
    kind: 'POINT',
    name,
    address: '282 Tiểu La, xã Thăng Bình, thành phố Đà Nẵng',
    phone: '0235 3874 112',
    searchText: fold(name),
    createdAt: morning,
  });
  return id;
}

export interface SessionWish extends Partially<typeof session> {
  /** Public places of each half-hour slot, from the beginning of the session. */
  slots?: readonly number[];
  /** Staff places of each slot. */
  staffPlaces?: number;
  isPublished?: boolean;
}

/** Makes a session ten days from `morning` with its slots; missing agency, leader and point are made. */
export async function makeSession(db: Database, given: SessionWish = {}) {
  const { slots = [2, 2], staffPlaces = 0, isPublished = true, ...row } = given;
  const made =
    row.assignedPositionId && row.agencyId && row.receiverLeaderId
      ? { agencyId: row.agencyId, leaderId: row.receiverLeaderId, positionId: row.assignedPositionId }
      : await makePosition(db, row.agencyId ? { agencyId: row.agencyId } : {});
  const id = row.id ?? uuidv7();
  const startsAt = row.startsAt ?? later(morning, 10 * 24 * 60);
  const places = slots.reduce((sum, one) => sum + one, 0);
  await db.insert(session).values({
    slug: id,
    kind: 'PERIODIC',
    mode: 'IN_PERSON',
    pointId: row.pointId ?? (await makePoint(db, { agencyId: made.agencyId })),
    day: later(startsAt, 7 * 60).slice(0, 10),
    endsAt: later(startsAt, Math.max(1, slots.length) * 30),
    expectedContent: 'Đất đai, bồi thường, hỗ trợ',
    capacity: places,
    openCount: places,
    searchText: fold('Lê Văn Thử Chủ tịch UBND xã Thăng Bình Phòng tiếp công dân Đất đai, bồi thường, hỗ trợ'),
    publishedAt: isPublished ? morning : null,
    createdAt: morning,
    updatedAt: morning,
    ...row,
    id,
    agencyId: made.agencyId,
    assignedPositionId: made.positionId,
    receiverLeaderId: made.leaderId,
    startsAt,
  });
  const slotIds = slots.map(() => uuidv7());
  if (slots.length > 0) {
    await db.insert(slot).values(
      slots.map((publicCapacity, i) => ({
        id: slotIds[i] ?? '',
        sessionId: id,
        startsAt: later(startsAt, i * 30),
        endsAt: later(startsAt, i * 30 + 30),
        publicCapacity,
        staffCapacity: staffPlaces,
      })),
    );
  }
  if (isPublished) await publishInCalendar(db, id, made.agencyId, startsAt);
  return { id, slotIds, ...made };
}

async function publishInCalendar(db: Database, sessionId: string, agencyId: string, startsAt: string): Promise<void> {
  const above = await db.$client<{ ancestor_id: string }[]>`
    select ancestor_id from agency_branch where descendant_id = ${agencyId}`;
  await db
    .insert(sessionCalendar)
    .values(above.map((row) => ({ ancestorId: row.ancestor_id, sessionId, startsAt })))
    .onConflictDoNothing();
}
