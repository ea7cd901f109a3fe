import { changeAccount, endSignInsBut, lockAccount } from '../../db/accounts.js';
import { appendEvents } from '../../db/events.js';
import { findAccount, type StaffAccountRow } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { requireStaff } from '../staff/require-staff.js';
import { rightsChanged, sessionsEnded } from '../staff/session-ended.js';
import { settle } from '../staff/settle.js';
import { throttlePassword } from '../staff/throttle.js';
import { findUnfit, longestPassword, type Unfit } from './password-rules.js';
import { estimateStrength } from './strength.js';

export interface PasswordChange {
  password: string;
  newPassword: string;
}

export type ChangePasswordOutcome =
  | { kind: 'PasswordChanged'; accountId: string }
  | { kind: 'PasswordWrong' }
  | { kind: 'PasswordUnfit'; why: Unfit };

/**
 * Changes one's own password, given the present one; every other browser of one's own is signed out.
 *
 * Who came with a password of an administrator's making is through the door from here on.
 */
export async function changeOwnPassword(ctx: RequestContext, given: PasswordChange): Promise<ChangePasswordOutcome> {
  const { accountId, staffSessionId } = requireStaff(ctx);
  if (given.password.length > 1_000) return { kind: 'PasswordWrong' };
  await throttlePassword(ctx, accountId);
  const account = await findAccount(ctx.db, accountId);
  if (account === null) throw new Error('Whoever is signed in has an account');
  if (!(await isRight(ctx, account, given.password))) return { kind: 'PasswordWrong' };
  const why = await judge(account, given);
  if (why) return { kind: 'PasswordUnfit', why };
  const passwordHash = await ctx.passwords.hash(given.newPassword);
  return settle(ctx, async (tx) => {
    const now = ctx.now();
    const locked = await lockAccount(tx, accountId);
    // Somebody set another password in this very moment: what was checked is not the password any more.
    if (locked?.passwordHash !== account.passwordHash) return { kind: 'PasswordWrong' };
    await changeAccount(tx, accountId, { passwordHash, passwordUntil: null });
    const ended = await endSignInsBut(tx, { accountId, keep: staffSessionId, now });
    await recordAct(tx, ctx, { act: 'PasswordChanged', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId });
    await appendEvents(tx, now, [...sessionsEnded(ended), rightsChanged]);
    return { kind: 'PasswordChanged', accountId };
  });
}

async function isRight(ctx: RequestContext, { passwordHash }: StaffAccountRow, password: string): Promise<boolean> {
  const verdict = await ctx.passwords.check(passwordHash, password);
  if (verdict === 'BUSY') throw new Fault('OVERLOADED', ctx.locale, { retryAfterSeconds: 2 });
  return verdict === 'MATCHES';
}

async function judge({ username, fullName }: StaffAccountRow, { password, newPassword }: PasswordChange) {
  const isSameAsBefore = newPassword === password;
  const isLong = newPassword.length > longestPassword;
  const strength = isLong ? 0 : await estimateStrength(newPassword, [username, ...fullName.split(' ')]);
  return findUnfit(newPassword, { strength, isSameAsBefore });
}
