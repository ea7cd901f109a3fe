import { changeAgreement } from '../../db/coordination.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { reasonShape, type StaleVersion } from '../papers/correction-rules.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type AgreementSaved, openAgreement } from './open.js';

export interface AgreementResumption {
  id: string;
  expectedVersion: number;
  reason: string;
}

export type ResumeAgreementOutcome = AgreementSaved | FieldsInvalid | NotFoundHere | StaleVersion;

/** Takes the end of an agreement back: it holds as before. One that has not ended stays as it is. */
export async function resumeAgreement(
  ctx: RequestContext,
  given: AgreementResumption,
): Promise<ResumeAgreementOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, reason } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: reasonShape });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<ResumeAgreementOutcome>(ctx, async (tx) => {
    const opened = await openAgreement(ctx, tx, { id, expectedVersion });
    if (opened.kind !== 'Open') return opened;
    const { agencyId, endedDay } = opened.agreement;
    if (endedDay === null) return { kind: 'AgreementSaved', agreement: opened.agreement };
    const agreement = await changeAgreement(tx, id, { endedDay: null, endedReason: null, updatedAt: ctx.now() });
    await recordAct(tx, ctx, { act: 'AgreementResumed', agencyId, subjectKind: 'AGREEMENT', subjectId: id, reason });
    return { kind: 'AgreementSaved', agreement };
  });
}
