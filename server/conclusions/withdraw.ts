import { appendEvents } from '../../db/events.js';
import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type ConclusionSaved, keepConclusion, openConclusionFor } from './open.js';
import type { ConclusionWrongState } from './rules.js';

export type WithdrawConclusionOutcome = ConclusionSaved | FieldsInvalid | NotFoundHere | ConclusionWrongState;

/** Takes a conclusion back, with a reason; another can be written for the session. What was promised stays promised. */
export async function withdrawConclusion(
  ctx: RequestContext,
  given: { id: string; reason: string },
): Promise<WithdrawConclusionOutcome> {
  const { accountId: endedBy } = requireStaff(ctx);
  const { id, reason } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: { most: 1_000, required: true } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openConclusionFor(ctx, tx, { id, act: 'withdraw' });
    if (opened.kind !== 'Open') return opened;
    const { conclusion, state } = opened;
    const at = ctx.now();
    const change = { state, reason, endedBy, endedAt: at };
    const saved = await keepConclusion(ctx, tx, conclusion, { done: 'ConclusionWithdrawn', change, reason });
    const { publishedAt, agencyId } = conclusion;
    if (publishedAt !== null) await appendEvents(tx, at, [{ kind: 'DirectiveChanged', agencyId }]);
    return saved;
  });
}
