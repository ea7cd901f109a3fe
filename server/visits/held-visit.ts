import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { changeVisit, insertVisitChange, lockVisit, type VisitEdit, type VisitRow } from '../../db/visits.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import type { VisitOwner } from './access.js';
import type { VisitSaved } from './outcome.js';
import type { VisitIncomplete } from './plan-visit.js';
import { sealBefore } from './sealed-visit.js';
import { ownerOfVisit, presentVisits } from './visit-facts.js';

export type OpenedVisit =
  | { kind: 'Open'; visit: VisitRow }
  | NotFoundHere
  | { kind: 'StaleVersion'; currentVersion: number }
  | VisitIncomplete;

/** A visit held for a change, for who may make it; one that was voided is changed by nobody. */
export async function openVisitFor(
  ctx: RequestContext,
  tx: Transaction,
  asked: { id: string; expectedVersion: number; may: (owner: VisitOwner) => boolean },
): Promise<OpenedVisit> {
  const visit = isIdentifier(asked.id) ? await lockVisit(tx, asked.id) : null;
  if (!visit || visit.status === 'VOIDED' || !asked.may(await ownerOfVisit(ctx, visit))) return notFoundHere;
  if (visit.version !== asked.expectedVersion) return { kind: 'StaleVersion', currentVersion: visit.version };
  return { kind: 'Open', visit };
}

/** Writes a change with how it stood before. */
export async function keepChange(
  ctx: RequestContext,
  tx: Transaction,
  told: {
    visit: VisitRow;
    change: VisitEdit;
    act: 'CORRECTED' | 'CLOSED' | 'REPLIED' | 'VOIDED';
    reason?: string | null;
  },
): Promise<VisitRow> {
  const { accountId: madeBy } = requireStaff(ctx);
  const { visit, act, reason = null } = told;
  const after = await changeVisit(tx, visit.id, { ...told.change, updatedAt: ctx.now() });
  const id = uuidv7();
  await insertVisitChange(tx, {
    ...{ id, visitId: visit.id, version: after.version, act, reason, madeBy, madeAt: ctx.now() },
    sealedBefore: sealBefore(ctx, id, visit),
  });
  const { agencyId } = visit;
  await recordAct(tx, ctx, { act: acts[act], agencyId, subjectKind: 'VISIT', subjectId: visit.id });
  return after;
}

/** What came of a change, in the form the desk reads. */
export async function visitSaved(ctx: RequestContext, row: VisitRow): Promise<VisitSaved | NotFoundHere> {
  const [visit] = await presentVisits(ctx, [row]);
  return visit ? { kind: 'VisitSaved', visit } : notFoundHere;
}

const acts = {
  CORRECTED: 'VisitCorrected',
  CLOSED: 'VisitClosed',
  REPLIED: 'VisitAnswered',
  VOIDED: 'VisitVoided',
} as const satisfies Record<string, Act>;
