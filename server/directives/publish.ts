import type { Transaction } from '../../db/client.js';
import { findConclusion, findMatter } from '../../db/conclusions.js';
import type { DirectiveRow } from '../../db/directives.js';
import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { openDirectiveFor } from './open.js';
import type { DirectiveWrongStatus } from './rules.js';

export type PublishDirectiveOutcome =
  | DirectiveSaved
  | NotFoundHere
  | DirectiveWrongStatus
  | { kind: 'ConclusionNotPublic' };

/** Puts a directive into the promises book, for good. One of a conclusion follows its conclusion. */
export async function publishDirective(ctx: RequestContext, id: string): Promise<PublishDirectiveOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openDirectiveFor(ctx, tx, { id, act: 'publish' });
    if (opened.kind !== 'Open') return opened;
    const { directive } = opened;
    if (directive.publishedAt !== null) return { kind: 'DirectiveSaved', directive };
    if (!(await isFree(tx, directive))) return { kind: 'ConclusionNotPublic' };
    const change = { publishedAt: ctx.now() };
    return keepStep(ctx, tx, directive, { done: 'DirectivePublished', change, step: { act: 'PUBLISHED' } });
  });
}

/** Whether nothing it comes from is kept from the public. */
async function isFree(tx: Transaction, { conclusionId, matterId }: DirectiveRow): Promise<boolean> {
  const conclusion = conclusionId === null ? null : await findConclusion(tx, conclusionId);
  const matter = matterId === null ? null : await findMatter(tx, matterId);
  return (conclusion === null || conclusion.state === 'PUBLISHED') && !matter?.isWithheld;
}
