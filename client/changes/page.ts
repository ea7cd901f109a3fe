import { ask } from '../api/execute.js';
import { type Asking, type Loaded, page } from '../pages/route.js';
import { sayAgency } from '../session/receiver.js';
import { fill } from '../words/fill.js';
import type { Reader } from '../words/reader.js';
import { recordWords } from '../words/record.js';
import { type ChangesData, ChangesView } from './changes-view.js';
import { agencyByQuery, changesQuery } from './documents.js';

/** What has changed in the whole calendar. */
export const changesPage = page<ChangesData>({
  route: '/thay-doi',
  load: (asking) => load(asking, undefined),
  head,
  View: ChangesView,
});

/** What has changed in the calendar of one agency. */
export const agencyChangesPage = page<ChangesData>({
  route: '/thay-doi/:agencySlug',
  load: async (asking): Promise<Loaded<ChangesData>> => {
    const { agencySlug: slug = '' } = asking.params;
    const { agency } = await ask(asking.execute, agencyByQuery, { slug });
    return agency ? load(asking, agency) : { missing: true };
  },
  head,
  View: ChangesView,
});

async function load({ execute, search }: Asking, agency: ChangesData['agency']): Promise<Loaded<ChangesData>> {
  const withBelow = search.get('cap-duoi') === '1';
  const after = search.get('sau')?.slice(0, 200) || null;
  const filter = agency ? { agencyId: agency.id, includeSubordinate: withBelow } : null;
  const { calendarNews } = await ask(execute, changesQuery, { filter, after });
  const { nodes, pageInfo } = calendarNews;
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  return { data: { agency, withBelow, news: nodes, next, isLater: after !== null } };
}

function head({ agency }: ChangesData, { language }: Reader) {
  const { changes } = recordWords(language);
  if (!agency) return { title: changes.title, description: changes.lead };
  const name = sayAgency(language, agency);
  return {
    title: fill(changes.titleOf, { agency: name }),
    description: fill(changes.descriptionOf, { agency: name }),
    canonical: `/thay-doi/${agency.slug}`,
  };
}
