import type { Transaction } from '../../db/client.js';
import {
  type ConclusionChange,
  type ConclusionRow,
  changeConclusion,
  findConclusion,
  findSameConclusionNumber,
  lockConclusion,
} from '../../db/conclusions.js';
import { findPositions } from '../../db/leaders.js';
import { findScope } from '../../db/staff.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { mayDoToConclusion } from './access.js';
import { type ConclusionAct, type ConclusionWrongState, conclusionStateIn, stateAfter } from './rules.js';

export interface ConclusionSaved {
  kind: 'ConclusionSaved';
  conclusion: ConclusionRow;
}

export interface ConclusionNumberTaken {
  kind: 'ConclusionNumberTaken';
  conclusionId: string;
  number: string;
}

/** A conclusion the asker may do this to, held for the rest of the transaction, when its state allows it; else why not. */
export async function openConclusionFor(
  ctx: RequestContext,
  tx: Transaction,
  { id, act }: { id: string; act: ConclusionAct },
): Promise<{ kind: 'Open'; conclusion: ConclusionRow; state: string } | NotFoundHere | ConclusionWrongState> {
  const seen = isIdentifier(id) ? await findConclusion(tx, id) : null;
  if (seen === null || !mayDoToConclusion(ctx.actor, act, await findScope(tx, seen.agencyId))) return notFoundHere;
  const conclusion = await lockConclusion(tx, id);
  if (conclusion === null) return notFoundHere;
  const state = conclusionStateIn(conclusion.state);
  const after = stateAfter(act, state);
  return after === null ? { kind: 'ConclusionWrongState', state } : { kind: 'Open', conclusion, state: after };
}

/** Writes what an act makes of a conclusion and has it on record. */
export async function keepConclusion(
  ctx: RequestContext,
  tx: Transaction,
  { id, agencyId }: ConclusionRow,
  { done, change, reason }: { done: Act; change: ConclusionChange; reason?: string },
): Promise<ConclusionSaved> {
  const conclusion = await changeConclusion(tx, id, { ...change, updatedAt: ctx.now() });
  const of = { agencyId, subjectKind: 'CONCLUSION', subjectId: id } as const;
  await recordAct(tx, ctx, { act: done, ...of, reason: reason ?? null });
  return { kind: 'ConclusionSaved', conclusion };
}

/** Refuses a signer who is not there, and a number that another conclusion of the agency has in the same year. */
export async function refuseSignature(
  tx: Transaction,
  conclusion: Pick<ConclusionRow, 'id' | 'agencyId' | 'numberKey' | 'issuedDay' | 'signerPositionId'>,
): Promise<NotFoundHere | ConclusionNumberTaken | null> {
  const { id, agencyId, numberKey, issuedDay, signerPositionId: signer } = conclusion;
  if (signer !== null && !(isIdentifier(signer) && (await findPositions(tx, [signer])).length === 1))
    return notFoundAt('signerPositionId');
  if (numberKey === null || issuedDay === null) return null;
  const other = await findSameConclusionNumber(tx, { id, agencyId, numberKey, issuedDay });
  return other && { kind: 'ConclusionNumberTaken', conclusionId: other.id, number: other.number ?? '' };
}
