import {
  type ChannelCount,
  type LeaderSessionCount,
  tallyLeaderSessions,
  tallyPublications,
} from '../../db/counting-publishing.js';
import type { RequestContext } from '../context.js';
import type { StatisticsFacts } from './read.js';

/** Papers made known in a period, by channel. */
export async function readPublications(ctx: RequestContext, { asked }: StatisticsFacts) {
  const counts: ChannelCount[] = await tallyPublications(ctx.db, asked);
  return counts.map((one) => ({ ...one, name: null }));
}

/** Sessions held in a period, by the leader whose turn it was. */
export function readLeaderSessions(ctx: RequestContext, { asked }: StatisticsFacts): Promise<LeaderSessionCount[]> {
  return tallyLeaderSessions(ctx.db, asked);
}
