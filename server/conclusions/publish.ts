import { v7 as uuidv7 } from 'uuid';
import { insertDirectiveSteps, publishDirectivesOf } from '../../db/directives.js';
import { appendEvents } from '../../db/events.js';
import type { RequestContext } from '../context.js';
import { tellOfDirectives } from '../directives/keep-step.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type ConclusionSaved, keepConclusion, openConclusionFor } from './open.js';
import type { ConclusionWrongState } from './rules.js';

export type PublishConclusionOutcome = ConclusionSaved | NotFoundHere | ConclusionWrongState;

/**
 * Makes a signed conclusion public, without what is withheld, and puts what it directs into the promises book.
 *
 * From then on nobody can take those promises out of the book.
 */
export async function publishConclusion(ctx: RequestContext, id: string): Promise<PublishConclusionOutcome> {
  const { accountId: publishedBy } = requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openConclusionFor(ctx, tx, { id, act: 'publish' });
    if (opened.kind !== 'Open') return opened;
    const { conclusion, state } = opened;
    const at = ctx.now();
    const change = { state, publishedBy, publishedAt: at };
    const saved = await keepConclusion(ctx, tx, conclusion, { done: 'ConclusionPublished', change });
    const directives = await publishDirectivesOf(tx, id, at);
    const step = { act: 'PUBLISHED', byAgencyId: conclusion.agencyId, byAccountId: publishedBy, at };
    await insertDirectiveSteps(
      tx,
      directives.map((one) => ({ ...step, id: uuidv7(), directiveId: one.id })),
    );
    await tellOfDirectives(tx, directives, at);
    await appendEvents(tx, at, [{ kind: 'DirectiveChanged', agencyId: conclusion.agencyId }]);
    return saved;
  });
}
