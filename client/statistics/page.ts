import { ask } from '../api/execute.js';
import { page } from '../pages/route.js';
import { sayAgency } from '../session/receiver.js';
import { dayOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { statisticsWords } from '../words/statistics.js';
import { publicStatisticsQuery, statisticsChoiceQuery } from './documents.js';
import { firstShown, periodAsked } from './model.js';
import { type StatisticsData, StatisticsView } from './statistics-view.js';

/** How people were received and what became of their petitions, in counts. Reads and prints without script. */
export const statisticsPage = page<StatisticsData>({
  route: '/so-lieu',
  load: async ({ execute, search, now }) => {
    const slug = search.get('co-quan')?.trim().slice(0, 120) || null;
    const { agencies, agency } = await ask(execute, statisticsChoiceQuery, { slug, chosen: slug !== null });
    const shown = slug === null ? firstShown(agencies.nodes) : agency;
    if (slug !== null && !shown) return { missing: true };
    const today = dayOf(now);
    const period = periodAsked(search, today);
    const base = { agencies: agencies.nodes, agency: shown ?? undefined, ...period, today };
    if (!shown) return { data: { ...base, statistics: undefined } };
    const { publicStatistics } = await ask(execute, publicStatisticsQuery, { agencyId: shown.id, ...period });
    return { data: { ...base, statistics: publicStatistics ?? undefined } };
  },
  head: ({ agency }, { language }) => {
    const words = statisticsWords(language);
    const title = agency ? fill(words.titleOf, { agency: sayAgency(language, agency) }) : words.title;
    return { title, description: words.lead };
  },
  View: StatisticsView,
});
