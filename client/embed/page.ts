import { ask } from '../api/execute.js';
import { type Asking, type Loaded, page } from '../pages/route.js';
import { sayAgency } from '../session/receiver.js';
import { dayOf } from '../words/dates.js';
import { embedWords } from '../words/embed.js';
import { fill } from '../words/fill.js';
import type { Reader } from '../words/reader.js';
import { embeddedAgencyQuery, embeddedQuery } from './documents.js';
import { type EmbedData, EmbedView } from './embed-view.js';
import { readEmbedOptions } from './options.js';

/** The coming sessions of everybody, to be framed by other sites. */
export const embedPage = page<EmbedData>({
  route: '/nhung/lich',
  frame: 'embed',
  load: (asking) => load(asking, undefined),
  head,
  View: EmbedView,
});

/** The coming sessions of one agency, to be framed by its own site. */
export const agencyEmbedPage = page<EmbedData>({
  route: '/nhung/lich/:slug',
  frame: 'embed',
  load: async (asking): Promise<Loaded<EmbedData>> => {
    const { slug = '' } = asking.params;
    const { agency } = await ask(asking.execute, embeddedAgencyQuery, { slug });
    return agency ? load(asking, agency) : { missing: true };
  },
  head,
  View: EmbedView,
});

async function load({ execute, search, now }: Asking, agency: EmbedData['agency']): Promise<Loaded<EmbedData>> {
  const options = readEmbedOptions(search);
  const filter = {
    agencyId: agency?.id ?? null,
    includeSubordinate: agency === undefined || options.subordinate,
    fromDay: dayOf(now),
  };
  // Those of today that are over are left out, so a few more are asked for.
  const { sessions, changeCursor } = await ask(execute, embeddedQuery, { filter, first: options.count + 10 });
  const coming = sessions.nodes.filter((one) => one.status !== 'HELD' && one.endsAt > now).slice(0, options.count);
  return { data: { agency, options, sessions: coming, live: { cursor: changeCursor, filter } } };
}

function head({ agency }: EmbedData, { language, words }: Reader) {
  const said = embedWords(language);
  const title = agency ? fill(said.titleOf, { agency: sayAgency(language, agency) }) : words.calendar.title;
  return { title, description: said.description, hidden: true };
}
