import { ask } from '../api/execute.js';
import { page } from '../pages/route.js';
import { sayLeader, sayTitle } from '../session/receiver.js';
import { dayOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { profileWords } from '../words/profile.js';
import { comingSessionsQuery, leaderQuery } from './documents.js';
import { LeaderView } from './leader-view.js';

/** A leader: positions held, now and before, and the coming sessions. */
export const leaderPage = page({
  route: '/lanh-dao/:slug',
  load: async ({ execute, params: { slug = '' }, now }) => {
    const today = dayOf(now);
    const { leader } = await ask(execute, leaderQuery, { slug });
    if (!leader) return { missing: true };
    const filter = { leaderId: leader.id, fromDay: today };
    const { sessions } = await ask(execute, comingSessionsQuery, { filter });
    return { data: { leader, today, sessions: sessions.nodes, more: sessions.pageInfo.hasNextPage } };
  },
  head: ({ leader }, reader) => {
    const who = sayLeader(reader, leader);
    const position = leader.positions.find(({ toDay }) => !toDay) ?? leader.positions[0];
    const title = position ? `${who}, ${sayTitle(reader.language, position)}` : who;
    return { title, description: fill(profileWords(reader.language).leader.description, { who: title }) };
  },
  View: LeaderView,
});
