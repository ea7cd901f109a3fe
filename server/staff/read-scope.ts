import type { RequestContext } from '../context.js';
import type { Scope } from './access.js';

/** An agency and every agency above it; for any number of agencies of one answer in one statement. */
export async function readScope(ctx: Pick<RequestContext, 'loaders'>, agencyId: string): Promise<Scope> {
  const above = await ctx.loaders.ancestorsOfAgency.load(agencyId);
  return [agencyId, ...above.map(({ agency }) => agency.id)];
}
