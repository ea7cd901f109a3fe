import { listLeaderSessions } from '../../db/arranged-sessions.js';
import { requireSpan } from '../argument.js';
import type { RequestContext } from '../context.js';
import { leaderIdsOf } from '../staff/access.js';
import { requireStaff } from '../staff/require-staff.js';
import { daysBetween } from '../working-days/day-rules.js';
import { type ArrangedFacts, presentArranged } from './arranged-facts.js';

const most = 200;

/**
 * Sessions at which the asker receives, wherever that is, between two local days; drafts too, by beginning, the first 200.
 *
 * @throws Fault `BAD_USER_INPUT` when the days are reversed or more than 100 apart
 */
export async function readOwnSessions(
  ctx: RequestContext,
  span: { from: string; to: string },
): Promise<ArrangedFacts[]> {
  requireStaff(ctx);
  requireSpan(daysBetween(span.from, span.to), 100, ctx.locale);
  const leaderIds = leaderIdsOf(ctx.actor);
  return (await listLeaderSessions(ctx.db, { leaderIds, ...span, most })).map(presentArranged);
}
