import { changeDocument } from '../../db/documents.js';
import type { RequestContext } from '../context.js';
import { reasonShape, type StaleVersion } from '../papers/correction-rules.js';
import { keepCorrection } from '../papers/keep-correction.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type DocumentKnown, type DocumentTold, documentColumns, documentWords, refuseDocument } from './columns.js';
import { openDocument } from './open.js';
import type { DocumentSaved } from './register.js';
import { findDocumentProblems } from './words-rules.js';

export interface DocumentEdit extends DocumentTold {
  id: string;
  expectedVersion: number;
  reason: string;
}

export type EditDocumentOutcome = DocumentSaved | DocumentKnown | FieldsInvalid | NotFoundHere | StaleVersion;

/** Corrects what the list says of a paper, whole; what it said before stays told, with the reason. */
export async function editDocument(ctx: RequestContext, given: DocumentEdit): Promise<EditDocumentOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const { id, reason } = wish;
  const problems = [...findDocumentProblems(wish), ...findFieldProblems({ reason }, { reason: reasonShape })];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<EditDocumentOutcome>(ctx, async (tx) => {
    const opened = await openDocument(ctx, tx, wish);
    if (opened.kind !== 'Open') return opened;
    const { document, scope } = opened;
    const { agencyId, version, replacesId: keptReplacesId } = document;
    const columns = documentColumns(wish);
    const refused = await refuseDocument(tx, { id, agencyId, scope, keptReplacesId }, columns);
    if (refused) return refused;
    const changes = await keepCorrection(tx, ctx, {
      act: 'DocumentEdited',
      of: { kind: 'DOCUMENT', id, agencyId, version },
      audited: { subjectKind: 'DOCUMENT', subjectId: id },
      ...{ before: documentWords(document), after: documentWords(columns), reason },
    });
    if (changes.length === 0) return { kind: 'DocumentSaved', document };
    return { kind: 'DocumentSaved', document: await changeDocument(tx, id, { ...columns, updatedAt: ctx.now() }) };
  });
}
