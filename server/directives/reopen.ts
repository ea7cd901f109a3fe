import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { openDirectiveFor } from './open.js';
import type { DirectiveWrongStatus } from './rules.js';
import { findReportProblems } from './words-rules.js';

export type ReopenDirectiveOutcome = DirectiveSaved | FieldsInvalid | NotFoundHere | DirectiveWrongStatus;

/** Takes back that a directive is done, with a reason: it is owed again, by the day it was due. */
export async function reopenDirective(
  ctx: RequestContext,
  given: { id: string; reason: string },
): Promise<ReopenDirectiveOutcome> {
  requireStaff(ctx);
  const { id, reason } = tidied(given);
  const problems = findReportProblems({ reason: reason ?? null });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openDirectiveFor(ctx, tx, { id, act: 'reopen' });
    if (opened.kind !== 'Open') return opened;
    const { directive, status } = opened;
    const step = { act: 'REOPENED', note: reason, byAgencyId: directive.agencyId };
    return keepStep(ctx, tx, directive, { done: 'DirectiveReopened', change: { status, doneDay: null }, step, reason });
  });
}
