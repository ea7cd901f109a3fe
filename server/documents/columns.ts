import type { Transaction } from '../../db/client.js';
import { type DocumentRow, findSameDocument, listReplacedChain, lockDocument } from '../../db/documents.js';
import { fold } from '../../db/fold.js';
import { isIdentifier } from '../identifier.js';
import { documentNumberKey, printedNumber } from '../notices/document-number-rules.js';
import type { Words } from '../papers/correction-rules.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { otherSpellingsOf } from './words-rules.js';

/** What is told of a paper when it is put into the list, or corrected. */
export interface DocumentTold {
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

export interface DocumentKnown {
  kind: 'DocumentKnown';
  documentId: string;
  number: string;
}

/** A paper as it is kept, with the keys it is found by. */
export function documentColumns(told: DocumentTold) {
  const { kind, title, issuer, issuedDay, link, note, replacesId } = told;
  const number = printedNumber(told.number);
  const otherSpellings = otherSpellingsOf(number, told.otherSpellings ?? []);
  return {
    ...{ kind, number, otherSpellings, title, issuer, issuedDay },
    ...{ link: link ?? null, note: note ?? null, replacesId: replacesId ?? null },
    ...{ numberKey: documentNumberKey(number) ?? '', issuerKey: fold(issuer) },
    searchText: fold([number, ...otherSpellings, title, issuer].join(' ')),
  };
}

export type DocumentColumns = ReturnType<typeof documentColumns>;

/** What people read of a paper, for telling what a correction changed. */
export function documentWords({ otherSpellings, ...row }: DocumentColumns | DocumentRow): Words {
  const { kind, number, title, issuer, issuedDay, link, note, replacesId } = row;
  const spelled = otherSpellings.join('; ') || null;
  return { kind, number, otherSpellings: spelled, title, issuer, issuedDay, link, note, replacesId };
}

/** Where a paper stands, and which one it replaces already: that one is not looked at anew. */
export interface DocumentPlace {
  id: string;
  agencyId: string;
  scope: readonly string[];
  keptReplacesId?: string | null;
}

/** Refuses what the list has already, and a paper newly replaced that is not in the list or would replace itself. */
export async function refuseDocument(
  tx: Transaction,
  { id, agencyId, scope, keptReplacesId = null }: DocumentPlace,
  columns: DocumentColumns,
): Promise<NotFoundHere | DocumentKnown | null> {
  const { replacesId } = columns;
  if (replacesId !== null && replacesId !== keptReplacesId) {
    const replaced = isIdentifier(replacesId) ? await lockDocument(tx, replacesId) : null;
    if (!replaced || !scope.includes(replaced.agencyId)) return notFoundAt('replacesId');
    if ((await listReplacedChain(tx, replacesId)).includes(id)) return notFoundAt('replacesId');
  }
  const same = await findSameDocument(tx, { id, agencyId, ...columns });
  return same ? { kind: 'DocumentKnown', documentId: same.id, number: same.number } : null;
}
