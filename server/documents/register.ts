import { v7 as uuidv7 } from 'uuid';
import { type DocumentRow, insertDocument } from '../../db/documents.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayKeepPapers } from './access.js';
import { type DocumentKnown, type DocumentTold, documentColumns, refuseDocument } from './columns.js';
import { findDocumentProblems } from './words-rules.js';

export interface DocumentGiven extends DocumentTold {
  agencyId: string;
}

export interface DocumentSaved {
  kind: 'DocumentSaved';
  document: DocumentRow;
}

export type RegisterDocumentOutcome = DocumentSaved | DocumentKnown | FieldsInvalid | NotFoundHere;

/** Puts a paper into the list of an agency, its number as printed and as others spell it; the same paper is there once. */
export async function registerDocument(ctx: RequestContext, given: DocumentGiven): Promise<RegisterDocumentOutcome> {
  const { accountId: createdBy } = requireStaff(ctx);
  const wish = tidied(given);
  const problems = findDocumentProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RegisterDocumentOutcome>(ctx, async (tx) => {
    const { agencyId } = wish;
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayKeepPapers(ctx.actor, scope)) return notFoundAt('agencyId');
    const [id, columns] = [uuidv7(), documentColumns(wish)];
    const refused = await refuseDocument(tx, { id, agencyId, scope }, columns);
    if (refused) return refused;
    const at = ctx.now();
    const made = { id, agencyId, createdBy, createdAt: at, updatedAt: at };
    const document = await insertDocument(tx, { ...columns, ...made });
    await recordAct(tx, ctx, { act: 'DocumentRegistered', agencyId, subjectKind: 'DOCUMENT', subjectId: id });
    return { kind: 'DocumentSaved', document };
  });
}
