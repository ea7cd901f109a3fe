import { ask } from '../api/execute.js';
import { comingSessionsQuery } from '../leader/documents.js';
import { page } from '../pages/route.js';
import { sayAgency } from '../session/receiver.js';
import { dayOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { profileWords } from '../words/profile.js';
import { AgencyView } from './agency-view.js';
import { agencyQuery } from './documents.js';

/** An agency: whom one meets there, where, when, and what it was and has below it. */
export const agencyPage = page({
  route: '/co-quan/:slug',
  load: async ({ execute, params: { slug = '' }, now }) => {
    const today = dayOf(now);
    const { agency } = await ask(execute, agencyQuery, { slug, today });
    if (!agency) return { missing: true };
    const filter = { agencyId: agency.id, includeSubordinate: false, fromDay: today };
    const { sessions } = await ask(execute, comingSessionsQuery, { filter });
    return { data: { agency, today, sessions: sessions.nodes, more: sessions.pageInfo.hasNextPage } };
  },
  head: ({ agency }, { language }) => {
    const name = sayAgency(language, agency);
    return { title: name, description: fill(profileWords(language).agency.description, { agency: name }) };
  },
  View: AgencyView,
});
