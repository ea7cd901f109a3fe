import { listVisitPeople, removeVisitPeople } from '../../db/visits.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { tidied } from '../staff/shape.js';
import { mayRecordVisits } from './access.js';
import { keepChange, openVisitFor, visitSaved } from './held-visit.js';
import { withKeptPapers } from './keep-papers.js';
import type { ChangeVisitOutcome } from './outcome.js';
import { refuseVisit, type VisitGiven, visitColumns } from './plan-visit.js';
import { mayClose } from './rules.js';
import { writePeople } from './write-parts.js';

export interface CorrectWish {
  id: string;
  expectedVersion: number;
  visit: VisitGiven;
  reason: string;
}

/** Tells a visit again because something was wrong; how it stood stays in its history, and so does why. */
export async function correctVisit(ctx: RequestContext, wish: CorrectWish): Promise<ChangeVisitOutcome> {
  requireStaff(ctx);
  const given = { ...wish, visit: tidied(wish.visit) };
  const reason = given.reason.normalize('NFC').trim();
  if (reason === '') return { kind: 'VisitIncomplete', lacking: ['REASON_MISSING'] };
  const outcome = await settle(ctx, async (tx) => {
    const may = { may: (owner: { scope: readonly string[] }) => mayRecordVisits(ctx.actor, owner.scope) };
    const opened = await openVisitFor(ctx, tx, { ...given, ...may });
    if (opened.kind !== 'Open') return opened;
    const { visit } = opened;
    const refused = await refuseVisit(ctx, visit.agencyId, given.visit);
    if (refused) return refused;
    const { receivedBy, opinion, promisedDay = null, refusal } = given.visit;
    const hasWord = mayClose({ receivedBy, hasOpinion: Boolean(opinion), promisedDay });
    if (visit.closedAt && !refusal && !hasWord)
      return { kind: 'VisitIncomplete' as const, lacking: ['WORD_MISSING' as const] };
    const { id, agencyId } = visit;
    const change = await visitColumns(ctx, tx, { id, agencyId, given: given.visit });
    const people = withKeptPapers(ctx, await listVisitPeople(tx, [id]), given.visit.people);
    await removeVisitPeople(tx, id, ctx.now());
    await writePeople(ctx, tx, { visitId: id, people });
    return { kind: 'Done' as const, row: await keepChange(ctx, tx, { visit, change, act: 'CORRECTED', reason }) };
  });
  return outcome.kind === 'Done' ? visitSaved(ctx, outcome.row) : outcome;
}
