import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, slugShape, tidied } from '../staff/shape.js';
import { type PlanOutcome, planDraft, type SessionDraft } from './plan-draft.js';
import { findSlotsProblems, findWordsProblems } from './words-rules.js';

export type DraftOutcome = PlanOutcome | FieldsInvalid;

/** Plans a session that nobody but the desk sees until it is published. The leader's time and the room are taken from now on. */
export async function draftSession(ctx: RequestContext, given: SessionDraft): Promise<DraftOutcome> {
  requireStaff(ctx);
  const draft = tidied(given);
  const problems = [
    ...findWordsProblems(draft),
    ...findFieldProblems(draft, { slug: { ...slugShape, required: false } }),
    ...findSlotsProblems(draft.slots ?? []),
  ];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, (tx) => planDraft(ctx, tx, draft));
}
