import { countRecoveryCodes, findTotp, needsSecondStep } from '../../db/second-step.js';
import type { RequestContext } from '../context.js';

/** How the second step of whoever is signed in stands; null for an account that is not the asker's. */
export async function readSecondStep(ctx: RequestContext, accountId: string) {
  if (ctx.actor.kind !== 'staff' || ctx.actor.accountId !== accountId) return null;
  const [totp, recoveryCodesLeft, isNeeded] = await Promise.all([
    findTotp(ctx.db, accountId),
    countRecoveryCodes(ctx.db, accountId),
    needsSecondStep(ctx.db, accountId, ctx.now()),
  ]);
  const since = totp?.confirmedAt ?? null;
  return { isSetUp: since !== null, isNeeded, since, recoveryCodesLeft };
}

/** Since when somebody has a second step; who may ask is decided where the person is shown. */
export async function readSecondStepSince(ctx: RequestContext, accountId: string): Promise<string | null> {
  return (await ctx.loaders.totpOfAccount.load(accountId))?.confirmedAt ?? null;
}
