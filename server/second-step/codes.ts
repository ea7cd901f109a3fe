import { findTotp, takeRecoveryCode, takeTotpStep } from '../../db/second-step.js';
import type { RequestContext } from '../context.js';
import { hashCode } from './recovery-codes.js';
import { readCode, type TypedCode } from './rules.js';
import { findTotpStep } from './totp.js';

/** How a secret is bound to the account it is sealed for. */
export const bondOf = (accountId: string): string => `staff_totp|secret|${accountId}`;

/** Uses up a code of the account, of the phone or of the paper; which it was, or null when it was neither or used before. */
export async function takeCode(
  ctx: RequestContext,
  accountId: string,
  typed: string,
): Promise<TypedCode['kind'] | null> {
  const code = readCode(typed);
  if (code?.kind !== 'RECOVERY_CODE') return (await takePhoneCode(ctx, accountId, typed)) ? 'TOTP' : null;
  const codeHash = hashCode(ctx, accountId, code.code);
  return (await takeRecoveryCode(ctx.db, { accountId, codeHash, now: ctx.now() })) ? code.kind : null;
}

/** Uses up a code of the phone; false for any other, and for one used before. */
export async function takePhoneCode(ctx: RequestContext, accountId: string, typed: string): Promise<boolean> {
  const code = readCode(typed);
  const totp = code?.kind === 'TOTP' ? await findTotp(ctx.db, accountId) : null;
  if (code?.kind !== 'TOTP' || totp === null || totp.confirmedAt === null) return false;
  const step = findTotpStep(ctx.keys.open(totp.sealedSecret, bondOf(accountId)), code.digits, ctx.now());
  return step !== null && takeTotpStep(ctx.db, accountId, step);
}
