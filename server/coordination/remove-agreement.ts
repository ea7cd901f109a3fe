import { changeAgreement, listItems, listProgress } from '../../db/coordination.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { reasonShape, type StaleVersion } from '../papers/correction-rules.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { openAgreement } from './open.js';

export interface AgreementRemoval {
  id: string;
  expectedVersion: number;
  reason: string;
}

export type RemoveAgreementOutcome =
  | { kind: 'AgreementRemoved'; agreementId: string }
  | { kind: 'ProgressTold'; count: number }
  | FieldsInvalid
  | NotFoundHere
  | StaleVersion;

/** Takes an agreement that was entered by mistake out, while nothing was told of what it agrees on. */
export async function removeAgreement(ctx: RequestContext, given: AgreementRemoval): Promise<RemoveAgreementOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, reason } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: reasonShape });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RemoveAgreementOutcome>(ctx, async (tx) => {
    const opened = await openAgreement(ctx, tx, { id, expectedVersion });
    if (opened.kind !== 'Open') return opened;
    const items = (await listItems(tx, [id])).map((item) => item.id);
    const { length: count } = items.length > 0 ? await listProgress(tx, items) : [];
    if (count > 0) return { kind: 'ProgressTold', count };
    const at = ctx.now();
    const { agencyId } = await changeAgreement(tx, id, { removedAt: at, updatedAt: at });
    await recordAct(tx, ctx, { act: 'AgreementRemoved', agencyId, subjectKind: 'AGREEMENT', subjectId: id, reason });
    return { kind: 'AgreementRemoved', agreementId: id };
  });
}
