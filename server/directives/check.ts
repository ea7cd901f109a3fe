import { findAgencies } from '../../db/agencies.js';
import type { Executor } from '../../db/client.js';
import { findDocuments } from '../../db/documents.js';
import { findPositions } from '../../db/leaders.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';

/** Who is to do it, and the papers it goes by. */
export interface NamedInDirective {
  ownerAgencyId?: string | undefined;
  ownerPositionId?: string | null | undefined;
  documentId?: string | null | undefined;
}

/** Refuses an agency, office or paper that is not there; an office is one of the agency that owes it, a paper one the giver keeps. */
export async function refuseUnknown(
  db: Executor,
  { ownerAgencyId, ownerPositionId, documentId }: NamedInDirective,
  keeperIds: readonly string[],
): Promise<NotFoundHere | null> {
  const owner = ownerAgencyId && isIdentifier(ownerAgencyId) ? await findAgencies(db, [ownerAgencyId]) : [];
  if (ownerAgencyId !== undefined && owner.length === 0) return notFoundAt('ownerAgencyId');
  if (ownerPositionId) {
    const [position] = isIdentifier(ownerPositionId) ? await findPositions(db, [ownerPositionId]) : [];
    if (!position || (ownerAgencyId !== undefined && position.agencyId !== ownerAgencyId))
      return notFoundAt('ownerPositionId');
  }
  if (!documentId) return null;
  const [document] = isIdentifier(documentId) ? await findDocuments(db, [documentId]) : [];
  return document && keeperIds.includes(document.agencyId) ? null : notFoundAt('documentId');
}
