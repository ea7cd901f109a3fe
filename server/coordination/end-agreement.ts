import { changeAgreement } from '../../db/coordination.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { reasonShape, type StaleVersion } from '../papers/correction-rules.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, findReversed, tidied } from '../staff/shape.js';
import { type AgreementOver, type AgreementSaved, openAgreement, refuseOver } from './open.js';

export interface AgreementEnding {
  id: string;
  expectedVersion: number;
  endedDay: string;
  reason: string;
}

export type EndAgreementOutcome = AgreementSaved | AgreementOver | FieldsInvalid | NotFoundHere | StaleVersion;

/** Ends an agreement on a day, with the reason that everybody who reads it is told. */
export async function endAgreement(ctx: RequestContext, given: AgreementEnding): Promise<EndAgreementOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, endedDay, reason } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: reasonShape });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<EndAgreementOutcome>(ctx, async (tx) => {
    const opened = await openAgreement(ctx, tx, { id, expectedVersion });
    if (opened.kind !== 'Open') return opened;
    const { agencyId, signedDay } = opened.agreement;
    const reversed = findReversed('endedDay', signedDay, endedDay);
    if (reversed.length > 0) return { kind: 'FieldsInvalid', problems: reversed };
    const over = refuseOver(opened.agreement);
    if (over) return over;
    const agreement = await changeAgreement(tx, id, { endedDay, endedReason: reason, updatedAt: ctx.now() });
    await recordAct(tx, ctx, { act: 'AgreementEnded', agencyId, subjectKind: 'AGREEMENT', subjectId: id, reason });
    return { kind: 'AgreementSaved', agreement };
  });
}
