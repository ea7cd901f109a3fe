import { endSignInsBut } from '../../db/accounts.js';
import { inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { confirmTotp, findTotp, noteProof } from '../../db/second-step.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { rightsChanged, sessionsEnded } from '../staff/session-ended.js';
import { throttleCode } from '../staff/throttle.js';
import { bondOf } from './codes.js';
import { writeRecoveryCodes } from './recovery-codes.js';
import { readCode } from './rules.js';
import { findTotpStep } from './totp.js';

export type ConfirmSecondStepOutcome =
  | { kind: 'RecoveryCodes'; codes: string[] }
  | { kind: 'CodeWrong' }
  | { kind: 'SecondStepSetAlready' };

/**
 * Has the desk ask for codes of a phone from now on, once a code shows that the phone holds the secret.
 *
 * The other browsers, which were opened by the password alone, are signed out.
 */
export async function confirmSecondStep(ctx: RequestContext, typed: string): Promise<ConfirmSecondStepOutcome> {
  const { accountId } = requireStaff(ctx);
  await throttleCode(ctx, accountId);
  const totp = await findTotp(ctx.db, accountId);
  if (totp !== null && totp.confirmedAt !== null) return { kind: 'SecondStepSetAlready' };
  const code = readCode(typed);
  if (totp === null || code?.kind !== 'TOTP') return { kind: 'CodeWrong' };
  const { sealedSecret } = totp;
  const step = findTotpStep(ctx.keys.open(sealedSecret, bondOf(accountId)), code.digits, ctx.now());
  if (step === null) return { kind: 'CodeWrong' };
  const codes = await inTransaction(ctx.db, async (tx) => {
    const isConfirmed = await confirmTotp(tx, { accountId, sealedSecret, step, now: ctx.now() });
    return isConfirmed ? write(ctx, tx) : null;
  });
  ctx.wake();
  return codes === null ? { kind: 'CodeWrong' } : { kind: 'RecoveryCodes', codes };
}

async function write(ctx: RequestContext, tx: Transaction): Promise<string[]> {
  const { accountId, staffSessionId } = requireStaff(ctx);
  const now = ctx.now();
  await noteProof(tx, staffSessionId, { provedAt: now, secondStep: 'TOTP' });
  const ended = await endSignInsBut(tx, { accountId, keep: staffSessionId, now });
  await appendEvents(tx, now, [...sessionsEnded(ended), rightsChanged]);
  await recordAct(tx, ctx, { act: 'SecondStepSet', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId });
  return writeRecoveryCodes(ctx, tx, accountId);
}
