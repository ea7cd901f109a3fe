import { inTransaction } from '../../db/client.js';
import { noteProof } from '../../db/second-step.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { takePhoneCode } from '../second-step/codes.js';
import { isOwnPassword } from './own-password.js';
import { requireStaff } from './require-staff.js';
import { freshUntil } from './step-up-rules.js';
import { throttleCode } from './throttle.js';

/** One of the two. */
export interface Proof {
  password?: string | null | undefined;
  code?: string | null | undefined;
}

export type ConfirmIdentityOutcome =
  | { kind: 'IdentityConfirmed'; until: string }
  | { kind: 'PasswordWrong' }
  | { kind: 'CodeWrong' };

/** Proves once more, by password or code, that it is still the person who signed in; believed for some minutes. */
export async function confirmIdentity(ctx: RequestContext, proof: Proof): Promise<ConfirmIdentityOutcome> {
  const { accountId, staffSessionId } = requireStaff(ctx);
  const isProven = proof.code ? await isPhoneCode(ctx, proof.code) : await isOwnPassword(ctx, proof.password ?? '');
  const act = isProven ? 'IdentityConfirmed' : 'IdentityNotConfirmed';
  const provedAt = ctx.now();
  await inTransaction(ctx.db, async (tx) => {
    if (isProven) await noteProof(tx, staffSessionId, { provedAt });
    const detail = proof.code ? 'TOTP' : 'PASSWORD';
    await recordAct(tx, ctx, { act, agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId, detail });
  });
  if (isProven) return { kind: 'IdentityConfirmed', until: freshUntil(provedAt) };
  return { kind: proof.code ? 'CodeWrong' : 'PasswordWrong' };
}

async function isPhoneCode(ctx: RequestContext, code: string): Promise<boolean> {
  const { accountId } = requireStaff(ctx);
  await throttleCode(ctx, accountId);
  return takePhoneCode(ctx, accountId, code);
}
