import { inTransaction } from '../../db/client.js';
import { hasSecondStep } from '../../db/second-step.js';
import { findAccountByName, type StaffAccountRow, savePasswordHash } from '../../db/staff.js';
import { refuseArgument } from '../argument.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { openHalfSession } from '../second-step/half-session.js';
import { mayEnter, plainUsername } from './rules.js';
import { openSession, type SignedIn } from './session-opening.js';
import { throttleSignIn, welcomeAddress } from './throttle.js';

export interface Credentials {
  username: string;
  password: string;
}

export type SignInOutcome =
  | SignedIn
  /** The password is right; the code must follow, on this browser and before this instant. */
  | { kind: 'SecondStepNeeded'; until: string }
  | { kind: 'SignInRefused' };

/**
 * Signs a person in on this browser, or lets them go on to the second step where their account has one.
 *
 * An unknown name, a wrong password and a disabled account are told apart by nothing: not by words, status or time.
 * Each sign-in has a new secret; the one this browser had before ends.
 */
export async function signIn(ctx: RequestContext, given: Credentials): Promise<SignInOutcome> {
  const username = requireReadable(ctx, given);
  await throttleSignIn(ctx, username);
  const account = await findAccountByName(ctx.db, username);
  const verdict = await ctx.passwords.check(account?.passwordHash ?? null, given.password);
  if (verdict === 'BUSY') throw new Fault('OVERLOADED', ctx.locale, { retryAfterSeconds: 2 });
  if (account === null || !mayEnter(account, verdict === 'MATCHES', ctx.now())) return refuse(ctx, account?.id ?? null);
  await strengthen(ctx, account, given.password);
  const entering = { accountId: account.id, firstStep: 'PASSWORD' } as const;
  if (await hasSecondStep(ctx.db, account.id))
    return { kind: 'SecondStepNeeded', until: await openHalfSession(ctx, entering) };
  await welcomeAddress(ctx, username);
  return openSession(ctx, { ...entering, secondStep: null });
}

/** Whoever typed it, the name is not kept: people type passwords into the field of names. */
async function refuse(ctx: RequestContext, accountId: string | null): Promise<{ kind: 'SignInRefused' }> {
  const failed = { act: 'SignInFailed', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
  await inTransaction(ctx.db, (tx) => recordAct(tx, ctx, failed));
  return { kind: 'SignInRefused' };
}

// Private: nobody has a name or a password as long as this, and hashing costs by length.
function requireReadable(ctx: RequestContext, { username, password }: Credentials): string {
  const tooLong = username.length > 120 ? 'username' : password.length > 1_000 ? 'password' : null;
  if (tooLong !== null) {
    const sentence = { vi: `\`${tooLong}\` quá dài.`, en: `\`${tooLong}\` is too long.` };
    refuseArgument(tooLong, sentence, ctx.locale);
  }
  return plainUsername(username);
}

async function strengthen(ctx: RequestContext, account: StaffAccountRow, password: string): Promise<void> {
  if (!ctx.passwords.isOutdated(account.passwordHash)) return;
  await savePasswordHash(ctx.db, account.id, await ctx.passwords.hash(password));
}
