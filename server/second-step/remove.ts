import { inTransaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { dropSecondStep, hasSecondStep, needsSecondStep } from '../../db/second-step.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isOwnPassword } from '../staff/own-password.js';
import { requireStaff } from '../staff/require-staff.js';
import { rightsChanged } from '../staff/session-ended.js';
import { throttleCode } from '../staff/throttle.js';
import { takeCode } from './codes.js';

export type RemoveSecondStepOutcome =
  | { kind: 'SecondStepRemoved'; isNeeded: boolean }
  | { kind: 'PasswordWrong' }
  | { kind: 'CodeWrong' }
  | { kind: 'SecondStepMissing' };

/**
 * Takes one's own second step away, given the password and a code, for example to set up another phone.
 *
 * Whose role asks for one is at the door from then on, until another is set up.
 */
export async function removeSecondStep(
  ctx: RequestContext,
  given: { password: string; code: string },
): Promise<RemoveSecondStepOutcome> {
  const { accountId } = requireStaff(ctx);
  if (!(await isOwnPassword(ctx, given.password))) return { kind: 'PasswordWrong' };
  if (!(await hasSecondStep(ctx.db, accountId))) return { kind: 'SecondStepMissing' };
  await throttleCode(ctx, accountId);
  if ((await takeCode(ctx, accountId, given.code)) === null) return { kind: 'CodeWrong' };
  const now = ctx.now();
  await inTransaction(ctx.db, async (tx) => {
    await dropSecondStep(tx, accountId);
    await recordAct(tx, ctx, {
      act: 'SecondStepRemoved',
      agencyId: null,
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
    await appendEvents(tx, now, [rightsChanged]);
  });
  ctx.wake();
  return { kind: 'SecondStepRemoved', isNeeded: await needsSecondStep(ctx.db, accountId, now) };
}
