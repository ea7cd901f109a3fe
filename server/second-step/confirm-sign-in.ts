import { inTransaction } from '../../db/client.js';
import { endHalfSession, type HalfSessionRow, takeTry } from '../../db/second-step.js';
import { findAccount } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { clearedHalfCookie } from '../staff/cookie.js';
import { type Opening, openSession, type SignedIn } from '../staff/session-opening.js';
import { throttleCode, welcomeAddress } from '../staff/throttle.js';
import { takeCode } from './codes.js';
import { recogniseHalfSession } from './half-session.js';
import { mostTries } from './rules.js';

export type ConfirmSignInOutcome = SignedIn | { kind: 'CodeWrong' } | { kind: 'SignInLapsed' };

/**
 * Takes the second step of signing in, by a code of the phone or of the paper.
 *
 * Only on the browser that took the first, for some minutes and some tries; a code opens once.
 */
export async function confirmSignIn(ctx: RequestContext, given: { code: string }): Promise<ConfirmSignInOutcome> {
  const half = await recogniseHalfSession(ctx);
  if (half === null) return { kind: 'SignInLapsed' };
  await throttleCode(ctx, half.accountId);
  if (!(await takeTry(ctx.db, half.id, { most: mostTries, now: ctx.now() }))) return { kind: 'SignInLapsed' };
  const secondStep = await takeCode(ctx, half.accountId, given.code);
  if (secondStep === null) return refuse(ctx, half);
  const firstStep: Opening['firstStep'] = half.firstStep === 'OIDC' ? 'OIDC' : 'PASSWORD';
  return complete(ctx, half, { accountId: half.accountId, firstStep, secondStep });
}

async function complete(ctx: RequestContext, half: HalfSessionRow, opening: Opening): Promise<ConfirmSignInOutcome> {
  if (!(await endHalfSession(ctx.db, half.id, ctx.now()))) return { kind: 'SignInLapsed' };
  const account = await findAccount(ctx.db, half.accountId);
  if (account) await welcomeAddress(ctx, account.username);
  ctx.setCookie?.(clearedHalfCookie);
  return openSession(ctx, opening);
}

async function refuse(ctx: RequestContext, { accountId }: HalfSessionRow): Promise<{ kind: 'CodeWrong' }> {
  const failed = { act: 'SecondStepFailed', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
  await inTransaction(ctx.db, (tx) => recordAct(tx, ctx, failed));
  return { kind: 'CodeWrong' };
}
