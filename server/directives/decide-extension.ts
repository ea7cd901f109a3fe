import { decideExtensionRow, findOpenExtension } from '../../db/directives.js';
import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { openDirectiveFor } from './open.js';
import type { DirectiveWrongStatus } from './rules.js';
import { findReportProblems } from './words-rules.js';

export interface ExtensionDecision {
  id: string;
  isGranted: boolean;
  decision?: string | null | undefined;
}

export type DecideExtensionOutcome =
  | DirectiveSaved
  | FieldsInvalid
  | NotFoundHere
  | DirectiveWrongStatus
  | { kind: 'NoExtensionAsked' };

/** Grants the time that was asked for, or refuses it with a word why. The day promised at first stays on record. */
export async function decideExtension(ctx: RequestContext, given: ExtensionDecision): Promise<DecideExtensionOutcome> {
  const { accountId: decidedBy } = requireStaff(ctx);
  const word = tidied(given);
  const { isGranted, decision = null } = word;
  const problems = [...findReportProblems({ note: decision }), ...findLacking(word)];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openDirectiveFor(ctx, tx, { id: word.id, act: 'decideExtension' });
    if (opened.kind !== 'Open') return opened;
    const { directive } = opened;
    const asked = await findOpenExtension(tx, directive.id);
    if (asked === null) return { kind: 'NoExtensionAsked' };
    const state = isGranted ? 'GRANTED' : 'REFUSED';
    await decideExtensionRow(tx, asked.id, { state, decision, decidedBy, decidedAt: ctx.now() });
    const { toDueDay } = asked;
    const step = { note: decision, byAgencyId: directive.agencyId, fromDueDay: directive.dueDay, toDueDay };
    return keepStep(ctx, tx, directive, {
      done: isGranted ? 'ExtensionGranted' : 'ExtensionRefused',
      change: isGranted ? { dueDay: toDueDay } : {},
      step: { ...step, act: isGranted ? 'EXTENDED' : 'EXTENSION_REFUSED' },
      reason: decision,
    });
  });
}

function findLacking({ isGranted, decision }: ExtensionDecision): FieldProblem[] {
  return isGranted || decision ? [] : [{ field: 'decision', problem: 'MISSING' }];
}
