import { ask } from '../api/execute.js';
import { agencyByQuery } from '../changes/documents.js';
import { page } from '../pages/route.js';
import { sayAgency } from '../session/receiver.js';
import { dayOf, sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { recordWords } from '../words/record.js';
import { releaseQuery, releasesQuery, stoodQuery } from './documents.js';
import { type ReleaseData, ReleaseView } from './release-view.js';
import { type ReleasesData, ReleasesView } from './releases-view.js';

/** Every release of an agency's calendar. */
export const releasesPage = page<ReleasesData>({
  route: '/ban-cong-bo/:agencySlug',
  load: async ({ execute, params: { agencySlug: slug = '' }, search }) => {
    const { agency } = await ask(execute, agencyByQuery, { slug });
    if (!agency) return { missing: true };
    const after = search.get('sau')?.slice(0, 200) || null;
    const { releases } = await ask(execute, releasesQuery, { agencyId: agency.id, after });
    const { nodes, pageInfo } = releases;
    const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
    return { data: { agency, releases: nodes, next, isLater: after !== null } };
  },
  head: ({ agency }, { language }) => {
    const { releases } = recordWords(language);
    const title = fill(releases.titleOf, { agency: sayAgency(language, agency) });
    return { title, description: releases.lead };
  },
  View: ReleasesView,
});

/** One release of an agency's calendar. */
export const releasePage = page<ReleaseData>({
  route: '/ban-cong-bo/:agencySlug/:number',
  load: async ({ execute, params: { agencySlug: slug = '', number: asked = '' } }) => {
    const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined;
    const { agency } = await ask(execute, agencyByQuery, { slug });
    if (!agency || number === undefined) return { missing: true };
    const { release } = await ask(execute, releaseQuery, { agencyId: agency.id, number });
    if (!release) return { missing: true };
    const asOf = release.publishedAt;
    const filter = { agencyId: agency.id, includeSubordinate: false, fromDay: dayOf(asOf) };
    const { sessions } = await ask(execute, stoodQuery, { filter, asOf });
    return { data: { agency, release, sessions: sessions.nodes, more: sessions.pageInfo.hasNextPage } };
  },
  head: ({ agency, release }, { language, words }) => {
    const { releases } = recordWords(language);
    return {
      title: fill(releases.numberOf, { n: release.number, agency: sayAgency(language, agency) }),
      description: fill(releases.at, { when: sayInstant(words, release.publishedAt) }),
    };
  },
  View: ReleaseView,
});
