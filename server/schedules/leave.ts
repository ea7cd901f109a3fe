import type { Executor } from '../../db/client.js';
import { listPositionsOfLeaders } from '../../db/leaders.js';
import type { LeaveRow } from '../../db/leaves.js';
import { listEngagements } from '../../db/schedules.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mayEngage, maySeePlans } from '../sessions/access.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import type { Scope } from '../staff/access.js';

export interface LeaveSaved {
  kind: 'LeaveSaved';
  leave: LeaveRow;
  sessions: ArrangedFacts[];
}

/**
 * The agency through which the asker disposes of a leader's time: one whose position the leader holds on a day or later.
 *
 * Null when there is none.
 */
export async function findDisposing(
  ctx: RequestContext,
  db: Executor,
  asked: { leaderId: string; day: string },
): Promise<string | null> {
  const scopes = await listHolding(db, asked);
  return scopes.find((scope) => mayEngage(ctx.actor, scope))?.[0] ?? null;
}

/** Whether the asker disposes of a leader’s time in every agency whose position the leader holds on a day or later. */
export async function disposesEverywhere(
  ctx: RequestContext,
  db: Executor,
  asked: { leaderId: string; day: string },
): Promise<boolean> {
  const scopes = await listHolding(db, asked);
  return scopes.every((scope) => mayEngage(ctx.actor, scope));
}

async function listHolding(db: Executor, { leaderId, day }: { leaderId: string; day: string }): Promise<Scope[]> {
  if (!isIdentifier(leaderId)) return [];
  const positions = await listPositionsOfLeaders(db, [leaderId]);
  const held = positions.filter((one) => one.toDay === null || one.toDay >= day);
  return Promise.all([...new Set(held.map((one) => one.agencyId))].map((id) => findScope(db, id)));
}

/** A leave with the sessions it takes the leader away from, those the asker may see. */
export async function presentLeave(ctx: RequestContext, db: Executor, leave: LeaveRow): Promise<LeaveSaved> {
  const { leaderId, fromDay: from, toDay: to } = leave;
  const sessions = await listEngagements(db, { leaderIds: [leaderId], pointIds: [], from, to });
  const agencies = [...new Set(sessions.map((one) => one.agencyId))];
  const scopes = await Promise.all(agencies.map((id) => findScope(db, id)));
  const seen = new Set(agencies.filter((_, i) => maySeePlans(ctx.actor, scopes[i] ?? [])));
  const own = sessions.filter((one) => one.status !== 'HELD' && seen.has(one.agencyId));
  return { kind: 'LeaveSaved', leave, sessions: own.map(presentArranged) };
}
