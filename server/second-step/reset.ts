import { endSignInsBut } from '../../db/accounts.js';
import { appendEvents } from '../../db/events.js';
import { dropSecondStep, hasSecondStep } from '../../db/second-step.js';
import {
  agencyOf,
  type HeldElsewhere,
  type NotFoundHere,
  type OwnAccount,
  openAccount,
  type PersonSaved,
} from '../accounts/open-person.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { sessionsEnded } from '../staff/session-ended.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type ConfirmationNeeded, confirmationNeeded, isFresh } from '../staff/step-up-rules.js';

export type ResetSecondStepOutcome =
  | PersonSaved
  | FieldsInvalid
  | ConfirmationNeeded
  | OwnAccount
  | HeldElsewhere
  | NotFoundHere
  | { kind: 'SecondStepMissing' };

/**
 * Takes somebody's second step away who has lost the phone and the paper, and signs them out everywhere.
 *
 * For administrators who may decide about the account, shortly after they have proven who they are.
 */
export async function resetSecondStep(
  ctx: RequestContext,
  given: { accountId: string; reason: string },
): Promise<ResetSecondStepOutcome> {
  requireStaff(ctx);
  const { accountId, reason } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: { most: 500, required: true } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  if (!isFresh(ctx.actor, ctx.now())) return confirmationNeeded;
  return settle(ctx, async (tx) => {
    const opened = await openAccount(ctx, tx, accountId);
    if (opened.kind !== 'Open') return opened;
    if (!(await hasSecondStep(tx, accountId))) return { kind: 'SecondStepMissing' };
    const now = ctx.now();
    await dropSecondStep(tx, accountId);
    const ended = await endSignInsBut(tx, { accountId, keep: null, now });
    await appendEvents(tx, now, sessionsEnded(ended));
    const about = { agencyId: agencyOf(opened.grants), subjectKind: 'ACCOUNT', subjectId: accountId } as const;
    await recordAct(tx, ctx, { act: 'SecondStepReset', ...about, reason });
    return { kind: 'PersonSaved', person: opened.person };
  });
}
