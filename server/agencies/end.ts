import { findAgencies } from '../../db/agencies.js';
import { countAfter, insertSuccessors, updateAgency } from '../../db/agency-writes.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { rightsChanged } from '../staff/session-ended.js';
import { settle } from '../staff/settle.js';
import { mayEndAgency } from './access.js';
import { type AgencySaved, agencySaved, openAgency } from './open-agency.js';
import { decideEnd, type EndDecision } from './rules.js';

export interface AgencyEnding {
  id: string;
  lastDay: string;
  successorIds: readonly string[];
  document?: string | null | undefined;
}

export type EndOutcome = AgencySaved | { kind: 'NotFoundHere' } | Exclude<EndDecision, { kind: 'Ended' }>;

/** Ends an agency that was merged, divided or abolished, and says who took over. It stays in history. */
export async function endAgency(ctx: RequestContext, ending: AgencyEnding): Promise<EndOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const { id, lastDay } = ending;
    const opened = await openAgency(ctx, tx, id);
    if (opened === null || !mayEndAgency(ctx.actor, opened.scope)) return { kind: 'NotFoundHere' };
    const successorIds = await findSuccessors(tx, ending);
    if (successorIds === null) return notFoundAt('successorIds');
    const decision = decideEnd(opened.agency, lastDay, await countAfter(tx, id, lastDay));
    if (decision.kind !== 'Ended') return decision;
    const now = ctx.now();
    await updateAgency(tx, id, { validTo: lastDay, updatedAt: now });
    await insertSuccessors(tx, { predecessorId: id, successorIds, document: ending.document ?? null });
    await recordAct(tx, ctx, {
      act: 'AgencyEnded',
      agencyId: id,
      subjectKind: 'AGENCY',
      subjectId: id,
      reason: ending.document,
    });
    // Roles held in the agency end with it.
    await appendEvents(tx, now, [rightsChanged]);
    return agencySaved(tx, id, now);
  });
}

/** The successors, each once and never the agency itself; null when one of them is not there. */
async function findSuccessors(tx: Transaction, { id, successorIds }: AgencyEnding): Promise<string[] | null> {
  const ids = [...new Set(successorIds)].filter((one) => one !== id);
  if (!ids.every(isIdentifier)) return null;
  const found = ids.length === 0 ? [] : await findAgencies(tx, ids);
  return found.length === ids.length ? ids : null;
}
