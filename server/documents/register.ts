import { v7 as uuidv7 } from 'uuid';
import { type DocumentRow, findDocuments, findSameDocument, insertDocument } from '../../db/documents.js';
import { fold } from '../../db/fold.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { documentNumberKey, printedNumber } from '../notices/document-number-rules.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayKeepPapers } from './access.js';
import { findDocumentProblems, otherSpellingsOf } from './words-rules.js';

export interface DocumentGiven {
  agencyId: string;
  kind: string;
  number: string;
  otherSpellings?: readonly string[] | null | undefined;
  title: string;
  issuer: string;
  issuedDay: string;
  link?: string | null | undefined;
  note?: string | null | undefined;
  replacesId?: string | null | undefined;
}

export interface DocumentSaved {
  kind: 'DocumentSaved';
  document: DocumentRow;
}

export interface DocumentKnown {
  kind: 'DocumentKnown';
  documentId: string;
  number: string;
}

export type RegisterDocumentOutcome = DocumentSaved | DocumentKnown | FieldsInvalid | NotFoundHere;

/** Puts a paper into the list of an agency, its number as printed and as others spell it; the same paper is there once. */
export async function registerDocument(ctx: RequestContext, given: DocumentGiven): Promise<RegisterDocumentOutcome> {
  const { accountId: createdBy } = requireStaff(ctx);
  const wish = tidied(given);
  const problems = findDocumentProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RegisterDocumentOutcome>(ctx, async (tx) => {
    const { agencyId, kind, title, issuer, issuedDay, link, note, replacesId = null } = wish;
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayKeepPapers(ctx.actor, scope)) return notFoundAt('agencyId');
    const isThere = replacesId === null || (isIdentifier(replacesId) && (await findDocuments(tx, [replacesId])).length);
    if (!isThere) return notFoundAt('replacesId');
    const number = printedNumber(wish.number);
    const named = {
      id: uuidv7(),
      agencyId,
      numberKey: documentNumberKey(number) ?? '',
      issuerKey: fold(issuer),
      issuedDay,
    };
    const same = await findSameDocument(tx, named);
    if (same) return { kind: 'DocumentKnown', documentId: same.id, number: same.number };
    const otherSpellings = otherSpellingsOf(number, wish.otherSpellings ?? []);
    const at = ctx.now();
    const document = await insertDocument(tx, {
      ...{ ...named, kind, number, otherSpellings, title, issuer, link: link ?? null, note: note ?? null, replacesId },
      searchText: fold([number, ...otherSpellings, title, issuer].join(' ')),
      ...{ createdBy, createdAt: at, updatedAt: at },
    });
    await recordAct(tx, ctx, { act: 'DocumentRegistered', agencyId, subjectKind: 'DOCUMENT', subjectId: document.id });
    return { kind: 'DocumentSaved', document };
  });
}
