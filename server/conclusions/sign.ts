import { listMatters } from '../../db/conclusions.js';
import type { RequestContext } from '../context.js';
import { numbered } from '../notices/check.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import {
  type ConclusionNumberTaken,
  type ConclusionSaved,
  keepConclusion,
  openConclusionFor,
  refuseSignature,
} from './open.js';
import type { ConclusionWrongState } from './rules.js';
import { findConclusionProblems, findUnsigned } from './words-rules.js';

/** What the paper bears; what was noted before may be left out. */
export interface ConclusionSignature {
  id: string;
  number?: string | null | undefined;
  issuedDay?: string | null | undefined;
  signerPositionId?: string | null | undefined;
}

export type SignConclusionOutcome =
  | ConclusionSaved
  | FieldsInvalid
  | NotFoundHere
  | ConclusionNumberTaken
  | ConclusionWrongState;

/** Records that the paper is signed: its number, its day, and by whom. From here on its words stand. */
export async function signConclusion(ctx: RequestContext, given: ConclusionSignature): Promise<SignConclusionOutcome> {
  const { accountId: signedBy } = requireStaff(ctx);
  const signature = tidied(given);
  const problems = findConclusionProblems(signature);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openConclusionFor(ctx, tx, { id: signature.id, act: 'sign' });
    if (opened.kind !== 'Open') return opened;
    const { conclusion, state } = opened;
    const signed = {
      ...numbered(signature.number ?? conclusion.number),
      issuedDay: signature.issuedDay ?? conclusion.issuedDay,
      signerPositionId: signature.signerPositionId ?? conclusion.signerPositionId,
    };
    const lacking = findUnsigned(signed, await listMatters(tx, [conclusion.id]));
    if (lacking.length > 0) return { kind: 'FieldsInvalid', problems: lacking };
    const refused = await refuseSignature(tx, { ...conclusion, ...signed });
    if (refused) return refused;
    const change = { ...signed, state, signedBy, signedAt: ctx.now() };
    return keepConclusion(ctx, tx, conclusion, { done: 'ConclusionSigned', change });
  });
}
