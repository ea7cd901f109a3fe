import type { RequestContext } from '../context.js';
import { mayOversee } from '../duties/access.js';
import { readScope } from '../staff/read-scope.js';
import type { ReleaseFacts } from './read.js';

/** Who answers for a release, by name; null for whoever neither works for the agency nor inspects it. */
export async function readReleasedBy(
  ctx: RequestContext,
  { agencyId, publishedBy }: ReleaseFacts,
): Promise<string | null> {
  if (!mayOversee(ctx.actor, await readScope(ctx, agencyId))) return null;
  return (await ctx.loaders.account.load(publishedBy))?.fullName ?? null;
}
