import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayRecordVisits } from './access.js';
import { keepChange, openVisitFor, visitSaved } from './held-visit.js';
import type { ChangeVisitOutcome } from './outcome.js';

export interface VoidWish {
  id: string;
  expectedVersion: number;
  reason: string;
}

/** Says that a visit was recorded by mistake: it stays on record with its number, and counts no more. */
export async function voidVisit(ctx: RequestContext, wish: VoidWish): Promise<ChangeVisitOutcome> {
  const { accountId: voidedBy } = requireStaff(ctx);
  const reason = wish.reason.normalize('NFC').trim();
  if (reason === '') return { kind: 'VisitIncomplete', lacking: ['REASON_MISSING'] };
  const outcome = await settle(ctx, async (tx) => {
    const may = (owner: { scope: readonly string[] }) => mayRecordVisits(ctx.actor, owner.scope);
    const opened = await openVisitFor(ctx, tx, { ...wish, may });
    if (opened.kind !== 'Open') return opened;
    const change = { status: 'VOIDED', voidedAt: ctx.now(), voidedBy };
    const told = { visit: opened.visit, change, act: 'VOIDED' as const, reason };
    return { kind: 'Done' as const, row: await keepChange(ctx, tx, told) };
  });
  return outcome.kind === 'Done' ? visitSaved(ctx, outcome.row) : outcome;
}
