import { inTransaction } from '../../db/client.js';
import { hasSecondStep } from '../../db/second-step.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isOwnPassword } from '../staff/own-password.js';
import { requireStaff } from '../staff/require-staff.js';
import { writeRecoveryCodes } from './recovery-codes.js';

export type RenewRecoveryCodesOutcome =
  | { kind: 'RecoveryCodes'; codes: string[] }
  | { kind: 'PasswordWrong' }
  | { kind: 'SecondStepMissing' };

/** Makes ten new recovery codes, given the password; the ones on paper until now open nothing any more. */
export async function renewRecoveryCodes(ctx: RequestContext, password: string): Promise<RenewRecoveryCodesOutcome> {
  const { accountId } = requireStaff(ctx);
  if (!(await isOwnPassword(ctx, password))) return { kind: 'PasswordWrong' };
  return inTransaction(ctx.db, async (tx) => {
    if (!(await hasSecondStep(tx, accountId))) return { kind: 'SecondStepMissing' };
    const done = { act: 'RecoveryCodesRenewed', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
    await recordAct(tx, ctx, done);
    return { kind: 'RecoveryCodes', codes: await writeRecoveryCodes(ctx, tx, accountId) };
  });
}
