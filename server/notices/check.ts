import { findNotice, findSameNumber } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { findPositions } from '../../db/leaders.js';
import { findSessions } from '../../db/sessions.js';
import { isIdentifier } from '../identifier.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { documentNumberKey, printedNumber } from './document-number-rules.js';
import type { NoticeWords } from './words-rules.js';

export interface DocumentNumberTaken {
  kind: 'DocumentNumberTaken';
  noticeId: string;
  number: string;
}

/** Refuses words that name sessions which are not the agency's own, or a signer or notice that is not there. */
export async function refuseStrangers(
  tx: Transaction,
  agencyId: string,
  { sessionIds, signerPositionId, supersedesId }: NoticeWords,
): Promise<NotFoundHere | null> {
  const ids = [...new Set(sessionIds ?? [])];
  const sessions = ids.length > 0 ? await findSessions(tx, ids.filter(isIdentifier)) : [];
  const isOwn = sessions.length === ids.length && sessions.every((one) => one.agencyId === agencyId);
  if (!isOwn) return notFoundAt('sessionIds');
  const isSigner = !signerPositionId || (await isPosition(tx, signerPositionId));
  if (!isSigner) return notFoundAt('signerPositionId');
  if (!supersedesId) return null;
  const superseded = isIdentifier(supersedesId) ? await findNotice(tx, supersedesId) : null;
  return superseded?.agencyId === agencyId ? null : notFoundAt('supersedesId');
}

/** Refuses a number that another notice of the agency has in the same year, however it is spelled. */
export async function refuseSameNumber(
  tx: Transaction,
  notice: { id: string; agencyId: string; numberKey: string | null; issuedDay: string | null },
): Promise<DocumentNumberTaken | null> {
  const { id: exceptId, agencyId, numberKey, issuedDay } = notice;
  if (numberKey === null || issuedDay === null) return null;
  const other = await findSameNumber(tx, { agencyId, numberKey, issuedDay, exceptId });
  return other && { kind: 'DocumentNumberTaken', noticeId: other.id, number: other.number ?? '' };
}

/** A number as printed, with its key; both null for none. */
export function numbered(number: string | null): { number: string | null; numberKey: string | null } {
  if (!number) return { number: null, numberKey: null };
  const printed = printedNumber(number);
  return { number: printed, numberKey: documentNumberKey(printed) };
}

async function isPosition(tx: Transaction, id: string): Promise<boolean> {
  return isIdentifier(id) && (await findPositions(tx, [id])).length === 1;
}
