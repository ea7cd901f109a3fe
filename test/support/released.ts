import fc from 'fast-check';
import type { ReleasedCalendar, ReleasedSession } from '../../server/releases/calendar-rules.js';

/** A session as released, on 1 April 2026. */
export function aSession(given: Partial<ReleasedSession>): ReleasedSession {
  return {
    id: '0195f000-0000-7000-8000-000000000001',
    slug: 'ubnd-xa-2026-04-01',
    kind: 'PERIODIC',
    mode: 'IN_PERSON',
    status: 'SCHEDULED',
    statusReason: null,
    day: '2026-04-01',
    startsAt: '2026-04-01T01:00:00.000Z',
    endsAt: '2026-04-01T04:00:00.000Z',
    previousStartsAt: null,
    leader: { title: 'Chủ tịch UBND xã', name: 'Trần Văn Mẫu' },
    receiver: { title: 'Chủ tịch UBND xã', name: 'Trần Văn Mẫu' },
    delegation: null,
    place: { name: 'Phòng tiếp công dân', address: '282 Tiểu La', room: null },
    hosts: [],
    participants: [],
    expectedContent: 'Đất đai',
    topics: [],
    howToRegister: null,
    whatToBring: null,
    legalBasis: null,
    registrationOpensAt: null,
    registrationClosesAt: null,
    slots: [],
    ...given,
  };
}

/** A calendar told from 1 January 2026 on. */
export function aCalendar(sessions: ReleasedSession[]): ReleasedCalendar {
  return {
    format: 1,
    agency: { id: '0195f000-0000-7000-8000-00000000000a', name: 'UBND xã Bình Thử' },
    fromDay: '2026-01-01',
    notice: null,
    reason: null,
    sessions,
  };
}

/** The sessions of a calendar in the order a release tells them. */
export function sessionsOf({ sessions }: ReleasedCalendar): ReleasedSession[] {
  const place = (one: ReleasedSession) => `${one.startsAt} ${one.id}`;
  return sessions.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

const person = fc.constantFrom(
  { title: 'Chủ tịch UBND xã', name: 'Trần Văn Mẫu' },
  { title: 'Phó Chủ tịch UBND xã', name: 'Đỗ Thị Mẫu' },
);

const sessions = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    month: fc.constantFrom('02', '03', '04'),
    status: fc.constantFrom('SCHEDULED', 'RESCHEDULED', 'POSTPONED', 'CANCELLED', 'HELD'),
    receiver: person,
    room: fc.constantFrom(null, 'Phòng 1'),
    topics: fc.subarray(['Đất đai', 'Giao thông']),
    capacity: fc.constantFrom(1, 2),
  })
  .map(({ id, month, room, capacity, ...rest }) => {
    const startsAt = `2026-${month}-10T01:00:00.000Z`;
    const endsAt = `2026-${month}-10T04:00:00.000Z`;
    const place = { name: 'Phòng tiếp công dân', address: '282 Tiểu La', room };
    return aSession({
      ...{ id, startsAt, endsAt, place, day: `2026-${month}-10` },
      ...rest,
      slots: [{ startsAt, endsAt, capacity }],
    });
  });

/** Calendars of a few sessions that often have the same ones, told from one of two days. */
export function calendars(): fc.Arbitrary<ReleasedCalendar> {
  return fc
    .record({ sessions: fc.uniqueArray(sessions, { selector: (one) => one.id }), fromDay: fc.constant('2026-01-01') })
    .map((given) => ({ ...aCalendar([]), ...given }))
    .chain((calendar) =>
      fc.constantFrom('2026-01-01', '2026-03-01').map((fromDay) => ({
        ...calendar,
        fromDay,
        sessions: sessionsOf(calendar).filter((one) => one.day >= fromDay),
      })),
    );
}
