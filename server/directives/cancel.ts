import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { openDirectiveFor } from './open.js';
import type { DirectiveWrongStatus } from './rules.js';
import { findReportProblems } from './words-rules.js';

export type CancelDirectiveOutcome = DirectiveSaved | FieldsInvalid | NotFoundHere | DirectiveWrongStatus;

/** Calls a directive off, with a reason. In the promises book it stays, and says so. */
export async function cancelDirective(
  ctx: RequestContext,
  given: { id: string; reason: string },
): Promise<CancelDirectiveOutcome> {
  requireStaff(ctx);
  const { id, reason } = tidied(given);
  const problems = findReportProblems({ reason: reason ?? null });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openDirectiveFor(ctx, tx, { id, act: 'cancel' });
    if (opened.kind !== 'Open') return opened;
    const { directive, status } = opened;
    const step = { act: 'CANCELLED', note: reason, byAgencyId: directive.agencyId };
    return keepStep(ctx, tx, directive, { done: 'DirectiveCancelled', change: { status, reason }, step, reason });
  });
}
