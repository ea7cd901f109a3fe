import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { findFieldProblems, tidied } from '../staff/shape.js';
import { mayCloseVisit } from './access.js';
import { keepChange, openVisitFor, visitSaved } from './held-visit.js';
import type { ChangeVisitOutcome } from './outcome.js';
import { mayClose } from './rules.js';
import { sealVisit } from './sealed-visit.js';

export interface CloseWish {
  id: string;
  expectedVersion: number;
  opinion?: string | null | undefined;
  promisedDay?: string | null | undefined;
}

/** Closes a visit. Of a leader’s one there is an opinion by then, or the day by which one is promised (R9). */
export async function closeVisit(ctx: RequestContext, wish: CloseWish): Promise<ChangeVisitOutcome> {
  const { accountId: closedBy } = requireStaff(ctx);
  const given = tidied(wish);
  const problems = findFieldProblems(given, { opinion: { most: 10_000 } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const outcome = await settle(ctx, async (tx) => {
    const opened = await openVisitFor(ctx, tx, { ...given, may: (owner) => mayCloseVisit(ctx.actor, owner) });
    if (opened.kind !== 'Open') return opened;
    const { visit } = opened;
    if (visit.closedAt) return { kind: 'VisitIncomplete' as const, lacking: ['CLOSED_ALREADY' as const] };
    const sealedOpinion = given.opinion ? sealVisit(ctx, 'opinion', visit.id, given.opinion) : visit.sealedOpinion;
    const promisedDay = given.promisedDay ?? visit.promisedDay;
    if (given.promisedDay && given.promisedDay < localDay(visit.receivedAt))
      return { kind: 'VisitIncomplete' as const, lacking: ['DAY_NOT_FITTING' as const] };
    const { receivedBy, status } = visit;
    if (status === 'RECEIVED' && !mayClose({ receivedBy, hasOpinion: sealedOpinion !== null, promisedDay }))
      return { kind: 'VisitIncomplete' as const, lacking: ['WORD_MISSING' as const] };
    const change = { sealedOpinion, promisedDay, closedAt: ctx.now(), closedBy };
    return { kind: 'Done' as const, row: await keepChange(ctx, tx, { visit, change, act: 'CLOSED' }) };
  });
  return outcome.kind === 'Done' ? visitSaved(ctx, outcome.row) : outcome;
}
