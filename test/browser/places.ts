import type { TestServer } from '../support/server.js';

/** A page that everybody may read, by a name for people and pictures. */
export interface PublicPage {
  name: string;
  path: string;
}

interface Found {
  free: { slug: string; agency: { slug: string }; assignedPosition: { leader: { slug: string } } }[];
  changed: { edges: { node: { slug: string; status: string; kind: string; registrationState: string } }[] };
}

const question = `{
  free: nextFreeSessions(first: 1) { slug agency { slug } assignedPosition { leader { slug } } }
  changed: sessions(first: 100, filter: { fromDay: "2026-08-20" }) {
    edges { node { slug status kind registrationState } }
  }
}`;

const isClosed = (one: Found['changed']['edges'][number]['node']) =>
  one.registrationState === 'CLOSED' && one.status === 'SCHEDULED';

/** Every page people read, with a session of each fate that the demo has. */
export async function publicPages(server: TestServer): Promise<PublicPage[]> {
  const { data } = await server.gql<Found>(question);
  const [free] = data?.free ?? [];
  if (!data || !free) throw new Error('The demo has no session with a free place');
  const sessions = data.changed.edges.map(({ node }) => node);
  const fates = [
    ['session-postponed', sessions.find(({ status }) => status === 'POSTPONED')],
    ['session-cancelled', sessions.find(({ status }) => status === 'CANCELLED')],
    ['session-held', sessions.find(({ status }) => status === 'HELD')],
    ['session-full', sessions.find(({ registrationState }) => registrationState === 'FULL')],
    ['session-closed', sessions.find((one) => isClosed(one))],
    ['session-moved', sessions.find(({ status }) => status === 'RESCHEDULED')],
    ['session-dialogue', sessions.find(({ kind }) => kind.endsWith('DIALOGUE'))],
  ] as const;
  const full = sessions.find(({ registrationState }) => registrationState === 'FULL');
  const closed = sessions.find((one) => isClosed(one));
  const { slug } = free.agency;
  return [
    { name: 'calendar', path: '/' },
    { name: 'calendar-week', path: '/?xem=tuan' },
    { name: 'calendar-month', path: '/?xem=thang' },
    { name: 'session', path: `/buoi/${free.slug}` },
    ...fates.flatMap(([name, session]) => (session ? [{ name, path: `/buoi/${session.slug}` }] : [])),
    { name: 'leader', path: `/lanh-dao/${free.assignedPosition.leader.slug}` },
    { name: 'agency', path: `/co-quan/${free.agency.slug}` },
    { name: 'changes', path: '/thay-doi' },
    { name: 'changes-of-agency', path: `/thay-doi/${slug}` },
    { name: 'releases', path: `/ban-cong-bo/${slug}` },
    { name: 'release', path: `/ban-cong-bo/${slug}/1` },
    { name: 'calendar-then', path: '/?luc=2026-09-01T01:00:00.000Z' },
    { name: 'session-then', path: `/buoi/${free.slug}?luc=2026-09-07T01:00:00.000Z` },
    { name: 'follow', path: `/theo-doi?co-quan=${slug}` },
    { name: 'statistics', path: '/so-lieu' },
    { name: 'notice', path: `/thong-bao/${slug}/2026-09` },
    { name: 'wall', path: `/lich-thang/${slug}/2026-09` },
    { name: 'booking', path: `/dang-ky/${free.slug}` },
    ...(full ? [{ name: 'booking-full', path: `/dang-ky/${full.slug}` }] : []),
    ...(closed ? [{ name: 'booking-closed', path: `/dang-ky/${closed.slug}` }] : []),
    { name: 'manage', path: '/quan-ly' },
    { name: 'visit-feedback', path: '/gop-y' },
    { name: 'guide', path: '/huong-dan' },
    { name: 'privacy', path: '/quyen-rieng-tu' },
  ];
}
