import { answerDisputeRow, findDirective, findDispute, lockDispute } from '../../db/directives.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayGive } from './access.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { directiveStatusIn, statusAfter } from './rules.js';
import { sealWord } from './sealed.js';
import { findReportProblems } from './words-rules.js';

export interface DisputeAnswer {
  disputeId: string;
  /** Whether the citizen is right: what counted as done is owed again. */
  isReopened: boolean;
  answer: string;
}

export type AnswerDisputeOutcome = DirectiveSaved | FieldsInvalid | NotFoundHere | { kind: 'DisputeAnswered' };

/** Answers a citizen who says that a promise is not kept; only they read the answer. */
export async function answerDispute(ctx: RequestContext, given: DisputeAnswer): Promise<AnswerDisputeOutcome> {
  const { accountId: answeredBy } = requireStaff(ctx);
  const { disputeId, isReopened, answer } = tidied(given);
  const problems = findReportProblems({ note: answer });
  if (!answer) problems.push({ field: 'answer', problem: 'MISSING' });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const seen = isIdentifier(disputeId) ? await findDispute(tx, disputeId) : null;
    const directive = seen && (await findDirective(tx, seen.directiveId));
    if (!directive || !mayGive(ctx.actor, await findScope(tx, directive.agencyId))) return notFoundHere;
    const dispute = await lockDispute(tx, disputeId);
    if (dispute === null || dispute.answeredAt !== null) return { kind: 'DisputeAnswered' };
    const sealedAnswer = sealWord(ctx, disputeId, 'answer', answer) ?? Buffer.alloc(0);
    const outcome = isReopened ? 'REOPENED' : 'KEPT';
    await answerDisputeRow(tx, disputeId, { outcome, sealedAnswer, answeredBy, answeredAt: ctx.now() });
    const reopened = isReopened ? statusAfter('reopen', directiveStatusIn(directive.status)) : null;
    const change = reopened === null ? {} : { status: reopened, doneDay: null };
    const step = { act: reopened === null ? 'DISPUTE_ANSWERED' : 'REOPENED', byAgencyId: directive.agencyId };
    return keepStep(ctx, tx, directive, { done: 'DisputeAnswered', change, step });
  });
}
