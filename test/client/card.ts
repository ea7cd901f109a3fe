import type { SessionNotice } from '../../client/session/documents.js';

const leader = (id: string, fullName: string) => ({ id, slug: id, fullName, honorific: 'Bà' });

export const chair = {
  id: 'position-chair',
  title: 'Chủ tịch UBND xã Thăng Bình',
  titleEn: 'Chairwoman of Thăng Bình',
  leader: leader('chair', 'Nguyễn Thị An'),
};

export const deputy = {
  id: 'position-deputy',
  title: 'Phó Chủ tịch UBND xã Thăng Bình',
  titleEn: null,
  leader: leader('deputy', 'Trần Thị Bình'),
};

/** A session as the graph answers it, open with five places unless said otherwise. */
export function notice(differences: Partial<SessionNotice> = {}): SessionNotice {
  return {
    id: 's1',
    slug: 'ubnd-xa-thang-binh-2026-11-25',
    kind: 'PERIODIC',
    mode: 'IN_PERSON',
    status: 'SCHEDULED',
    statusReason: null,
    previousStartsAt: null,
    day: '2026-11-25',
    startsAt: '2026-11-25T01:00:00.000Z',
    endsAt: '2026-11-25T04:30:00.000Z',
    room: null,
    expectedContent: 'Đất đai',
    topics: [],
    registrationState: 'OPEN',
    registrationOpensAt: null,
    registrationClosesAt: null,
    freePlaces: 5,
    waitingCount: 0,
    howToRegister: null,
    whatToBring: null,
    legalBasis: null,
    capacity: 12,
    sequence: 0,
    publishedAt: '2026-11-02T02:00:00.000Z',
    nextForRegistration: null,
    dateOrigin: null,
    delegation: null,
    agency: {
      id: 'a1',
      slug: 'ubnd-xa-thang-binh',
      name: 'Ủy ban nhân dân xã Thăng Bình',
      shortName: 'UBND xã Thăng Bình',
      nameEn: null,
      phone: null,
      address: null,
    },
    hosts: [],
    point: {
      id: 'p1',
      slug: 'tiep-cong-dan-xa-thang-binh',
      kind: 'POINT',
      name: 'Phòng tiếp công dân xã Thăng Bình',
      address: '102 Tiểu La, xã Thăng Bình, thành phố Đà Nẵng',
      directions: null,
      accessibility: null,
      phone: null,
    },
    assignedPosition: chair,
    actualPosition: null,
    participants: [],
    slots: [],
    ...differences,
  };
}
