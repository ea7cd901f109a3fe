import { inTransaction } from '../../db/client.js';
import { hasSecondStep } from '../../db/second-step.js';
import { findLinkedAccount } from '../../db/staff-identities.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { openHalfSession } from '../second-step/half-session.js';
import { openSession, type SignedIn } from '../staff/session-opening.js';
import { throttleSignIn } from '../staff/throttle.js';
import type { Proven } from './provider.js';

export type EnterOutcome = SignedIn | { kind: 'SecondStepNeeded' } | { kind: 'NotLinked' };

/**
 * Lets in whom the provider vouches for, where that somebody is linked to an account.
 *
 * A disabled account is not told apart from none. The code of the phone is asked for unless the provider itself asked for more
 * than a password.
 */
export async function enterByProvider(ctx: RequestContext, proven: Proven): Promise<EnterOutcome> {
  await throttleSignIn(ctx, `${proven.issuer}|${proven.subject}`);
  const account = await findLinkedAccount(ctx.db, proven);
  if (account === null || account.disabledAt !== null) return refuse(ctx, account?.id ?? null);
  const entering = { accountId: account.id, firstStep: 'OIDC' } as const;
  if (proven.isStrong) return openSession(ctx, { ...entering, secondStep: 'PROVIDER' });
  if (!(await hasSecondStep(ctx.db, account.id))) return openSession(ctx, { ...entering, secondStep: null });
  await openHalfSession(ctx, entering);
  return { kind: 'SecondStepNeeded' };
}

async function refuse(ctx: RequestContext, accountId: string | null): Promise<{ kind: 'NotLinked' }> {
  const failed = { act: 'SignInFailed', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
  await inTransaction(ctx.db, (tx) => recordAct(tx, ctx, { ...failed, detail: 'OIDC' }));
  return { kind: 'NotLinked' };
}
