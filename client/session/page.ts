import { readPastMoment } from '../calendar/moment.js';
import { page } from '../pages/route.js';
import { sayWhen } from '../words/dates.js';
import { eventOf } from './json-ld.js';
import { loadSession } from './load.js';
import { nameSession } from './receiver.js';
import { SessionView } from './session-view.js';

/** One session as a notice that is alive. */
export const sessionPage = page({
  route: '/buoi/:slug',
  island: 'session',
  load: async ({ execute, params: { slug = '' }, search, now }) => {
    const data = await loadSession(execute, slug, readPastMoment(search, now) ?? null);
    return data ? { data } : { missing: true };
  },
  head: ({ session, at }, reader) => {
    const name = nameSession(reader, session);
    const when = sayWhen(reader.words, session.startsAt, session.endsAt);
    const where = session.point ? ` ${session.point.name}, ${session.point.address}.` : '';
    const told = { title: `${name}, ${when}`, description: `${name}. ${when}.${where}` };
    return at ? { ...told, hidden: true } : { ...told, jsonLd: eventOf(reader, session) };
  },
  View: SessionView,
});
