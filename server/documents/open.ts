import type { Transaction } from '../../db/client.js';
import { type DocumentRow, lockDocument } from '../../db/documents.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { refuseStale, type StaleVersion } from '../papers/correction-rules.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { mayKeepPapers } from './access.js';

export interface OpenedDocument {
  kind: 'Open';
  document: DocumentRow;
  /** Its agency and those above. */
  scope: readonly string[];
}

/** A paper of the list that the asker keeps, as it was read, held for the rest of the transaction. */
export async function openDocument(
  ctx: RequestContext,
  tx: Transaction,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<OpenedDocument | NotFoundHere | StaleVersion> {
  const document = isIdentifier(id) ? await lockDocument(tx, id) : null;
  const scope = document ? await findScope(tx, document.agencyId) : [];
  if (!document || !mayKeepPapers(ctx.actor, scope)) return notFoundHere;
  return refuseStale(document, expectedVersion) ?? { kind: 'Open', document, scope };
}
