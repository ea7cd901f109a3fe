import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { documentNumberKey } from '../notices/document-number-rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { tidied } from '../staff/shape.js';
import { mayRecordVisits } from './access.js';
import { keepChange, openVisitFor, visitSaved } from './held-visit.js';
import type { ChangeVisitOutcome } from './outcome.js';
import { numbered } from './plan-visit.js';

export interface ReplyWish {
  id: string;
  expectedVersion: number;
  outcome: 'ACCEPTED' | 'MORE_TIME' | 'NOT_ACCEPTED' | 'FORWARDED';
  day: string;
  documentNumber?: string | null | undefined;
}

/** Records which of the four answers a person was given, and when (R7). */
export async function replyToVisit(ctx: RequestContext, wish: ReplyWish): Promise<ChangeVisitOutcome> {
  requireStaff(ctx);
  const given = tidied(wish);
  const { day, documentNumber, outcome: replyOutcome } = given;
  if (documentNumber && !documentNumberKey(documentNumber))
    return { kind: 'VisitIncomplete', lacking: ['NUMBER_UNREADABLE'] };
  const outcome = await settle(ctx, async (tx) => {
    const may = (owner: { scope: readonly string[] }) => mayRecordVisits(ctx.actor, owner.scope);
    const opened = await openVisitFor(ctx, tx, { ...given, may });
    if (opened.kind !== 'Open') return opened;
    const { visit } = opened;
    if (day < visit.day || day > localDay(ctx.now()))
      return { kind: 'VisitIncomplete' as const, lacking: ['DAY_NOT_FITTING' as const] };
    const change = { repliedDay: day, replyOutcome, ...numbered('reply', documentNumber) };
    return { kind: 'Done' as const, row: await keepChange(ctx, tx, { visit, change, act: 'REPLIED' }) };
  });
  return outcome.kind === 'Done' ? visitSaved(ctx, outcome.row) : outcome;
}
