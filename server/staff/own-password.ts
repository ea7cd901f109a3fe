import { findAccount } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { requireStaff } from './require-staff.js';
import { throttlePassword } from './throttle.js';

/** Whether this is the password of whoever is signed in; tries are counted, so that an open browser is no place to guess. */
export async function isOwnPassword(ctx: RequestContext, password: string): Promise<boolean> {
  const { accountId } = requireStaff(ctx);
  if (password.length > 1_000) return false;
  await throttlePassword(ctx, accountId);
  const account = await findAccount(ctx.db, accountId);
  const verdict = await ctx.passwords.check(account?.passwordHash ?? null, password);
  if (verdict === 'BUSY') throw new Fault('OVERLOADED', ctx.locale, { retryAfterSeconds: 2 });
  return verdict === 'MATCHES';
}
