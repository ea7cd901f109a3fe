import { listGroupsOfCase } from '../../db/cases.js';
import type { RequestContext } from '../context.js';
import { readScope } from '../staff/read-scope.js';
import { mayTriage } from '../triage/access.js';
import { type GroupFacts, presentGroup } from '../triage/read-group.js';
import { briefOf, type CaseBriefFacts } from './case-brief.js';

/** The group cases of a matter that stand, of sessions whose registrations the asker examines; the latest first. */
export async function readGroupsOfCase(ctx: RequestContext, caseMatterId: string): Promise<GroupFacts[]> {
  const rows = await listGroupsOfCase(ctx.db, caseMatterId);
  const scopes = await Promise.all(rows.map(({ agencyId }) => readScope(ctx, agencyId)));
  const theirs = rows.filter((_, index) => mayTriage(ctx.actor, scopes[index] ?? []));
  return Promise.all(theirs.map((row) => presentGroup(ctx, row)));
}

/** The matter a group case belongs to, for who examines its registrations; null for none, and for one kept apart. */
export async function readMatterOfGroup(
  ctx: Pick<RequestContext, 'loaders' | 'keys'>,
  { id }: { id: string },
): Promise<CaseBriefFacts | null> {
  const linked = await ctx.loaders.caseOfGroup.load(id);
  return linked && !linked.matter.isApart ? briefOf(ctx, linked.matter, true) : null;
}
