import { changeDocument, countDocumentUses } from '../../db/documents.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { reasonShape, type StaleVersion } from '../papers/correction-rules.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { openDocument } from './open.js';

export interface Removal {
  id: string;
  expectedVersion: number;
  reason: string;
}

export type RemoveDocumentOutcome =
  | { kind: 'DocumentRemoved'; documentId: string }
  | { kind: 'DocumentInUse'; count: number }
  | FieldsInvalid
  | NotFoundHere
  | StaleVersion;

/** Takes a paper that was entered by mistake out of the list, while nothing names it. */
export async function removeDocument(ctx: RequestContext, given: Removal): Promise<RemoveDocumentOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, reason } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: reasonShape });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RemoveDocumentOutcome>(ctx, async (tx) => {
    const opened = await openDocument(ctx, tx, { id, expectedVersion });
    if (opened.kind !== 'Open') return opened;
    const count = await countDocumentUses(tx, id);
    if (count > 0) return { kind: 'DocumentInUse', count };
    const at = ctx.now();
    await changeDocument(tx, id, { removedAt: at, updatedAt: at });
    const { agencyId } = opened.document;
    await recordAct(tx, ctx, { act: 'DocumentRemoved', agencyId, subjectKind: 'DOCUMENT', subjectId: id, reason });
    return { kind: 'DocumentRemoved', documentId: id };
  });
}
