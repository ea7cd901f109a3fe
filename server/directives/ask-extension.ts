import { v7 as uuidv7 } from 'uuid';
import { findOpenExtension, insertExtension } from '../../db/directives.js';
import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { openDirectiveFor } from './open.js';
import type { DirectiveWrongStatus } from './rules.js';
import { findReportProblems } from './words-rules.js';

export interface ExtensionWish {
  id: string;
  toDay: string;
  reason: string;
}

export type AskExtensionOutcome =
  | DirectiveSaved
  | FieldsInvalid
  | NotFoundHere
  | DirectiveWrongStatus
  | { kind: 'ExtensionPending' };

/** Asks whoever gave a directive for more time, with why. Until that is decided it is due when it was. */
export async function askExtension(ctx: RequestContext, given: ExtensionWish): Promise<AskExtensionOutcome> {
  const { accountId: askedBy } = requireStaff(ctx);
  const wish = tidied(given);
  const problems = findReportProblems({ reason: wish.reason ?? null });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openDirectiveFor(ctx, tx, { id: wish.id, act: 'askExtension' });
    if (opened.kind !== 'Open') return opened;
    const { directive } = opened;
    if (wish.toDay <= directive.dueDay)
      return { kind: 'FieldsInvalid', problems: [{ field: 'toDay', problem: 'MALFORMED', fault: 'BEFORE_BEGIN' }] };
    if (await findOpenExtension(tx, directive.id)) return { kind: 'ExtensionPending' };
    const { reason, toDay: toDueDay } = wish;
    const days = { fromDueDay: directive.dueDay, toDueDay };
    await insertExtension(tx, {
      ...{ id: uuidv7(), directiveId: directive.id, ...days, reason },
      ...{ askedBy, askedAt: ctx.now() },
    });
    const step = { act: 'EXTENSION_ASKED', note: reason, byAgencyId: directive.ownerAgencyId, ...days };
    return keepStep(ctx, tx, directive, { done: 'ExtensionAsked', change: {}, step, reason });
  });
}
