import type { RequestContext } from '../context.js';
import type { Preparing } from './content-rules.js';

/** The name of a person of the desk. */
export async function nameOfAccount(ctx: RequestContext, accountId: string): Promise<string> {
  return (await ctx.loaders.account.load(accountId))?.fullName ?? '';
}

/** Who prepares an item, an agency by its short name; null when nobody is named. */
export async function preparerOf(
  ctx: RequestContext,
  { preparing }: { preparing: Preparing | null },
): Promise<{ agencyId: string | null; name: string } | null> {
  if (preparing === null) return null;
  const { agencyId, name } = preparing;
  if (agencyId === null) return { agencyId, name: name ?? '' };
  return { agencyId, name: (await ctx.loaders.agency.load(agencyId))?.name ?? '' };
}
