import { findNotice, findSameNumber } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { findPositions } from '../../db/leaders.js';
import { findSessions } from '../../db/sessions.js';
import { isIdentifier } from '../identifier.js';
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
): Promise<{ kind: 'NotFoundHere' } | null> {
  const ids = [...new Set(sessionIds ?? [])];
  const named = [...ids, ...(signerPositionId ? [signerPositionId] : []), ...(supersedesId ? [supersedesId] : [])];
  if (!named.every(isIdentifier)) return { kind: 'NotFoundHere' };
  const sessions = ids.length > 0 ? await findSessions(tx, ids) : [];
  const isOwn = sessions.length === ids.length && sessions.every((one) => one.agencyId === agencyId);
  const isSigner = !signerPositionId || (await findPositions(tx, [signerPositionId])).length === 1;
  const superseded = supersedesId ? await findNotice(tx, supersedesId) : undefined;
  const isSuperseded = superseded === undefined || superseded?.agencyId === agencyId;
  return isOwn && isSigner && isSuperseded ? null : { kind: 'NotFoundHere' };
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
