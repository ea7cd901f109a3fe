import { findIdentityOf } from '../../db/staff-identities.js';
import type { RequestContext } from '../context.js';

/** The provider one may sign in with; null where there is none. */
export function readProvider(ctx: RequestContext): { label: string; address: string } | null {
  return ctx.provider ? { label: ctx.provider.label, address: '/staff/oidc/start' } : null;
}

/** Since when an account is linked to the provider; null when it is not, and for anybody's but the asker's own. */
export async function readLinkedSince(ctx: RequestContext, accountId: string): Promise<string | null> {
  if (!ctx.provider || ctx.actor.kind !== 'staff' || ctx.actor.accountId !== accountId) return null;
  return (await findIdentityOf(ctx.db, accountId, ctx.provider.issuer))?.linkedAt ?? null;
}
