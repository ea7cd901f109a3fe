import { ask } from '../api/execute.js';
import { page } from '../pages/route.js';
import { dayOf } from '../words/dates.js';
import { followWords } from '../words/follow.js';
import { followQuery } from './documents.js';
import { type FollowData, FollowView } from './follow-view.js';

/** How to follow the calendar without coming back to look. */
export const followPage = page<FollowData>({
  route: '/theo-doi',
  load: async ({ execute, search, now }) => {
    const slug = search.get('co-quan')?.trim().slice(0, 120) || null;
    const today = dayOf(now);
    const { agencies, agency } = await ask(execute, followQuery, { slug, chosen: slug !== null, today });
    if (slug !== null && !agency) return { missing: true };
    return { data: { agencies: agencies.nodes, agency: agency ?? undefined, today } };
  },
  head: (_data, { language }) => {
    const { title, lead } = followWords(language);
    return { title, description: lead };
  },
  View: FollowView,
});
