import { changeNotice, listNoticeSessionIds, lockNotice, type NoticeRow } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { findLeaders, findPositions } from '../../db/leaders.js';
import { listAmendedSessionIds, settleOwed } from '../../db/owed-notices.js';
import type { Keyring } from '../privacy/keyring.js';
import type { ReleasedNotice } from '../releases/calendar-rules.js';
import { makePublic, type Publication } from '../releases/make-public.js';
import { isWhollySuperseded } from './difference-rules.js';
import { tellOfNotice } from './open.js';
import { refuseByNoticeState } from './rules.js';

export interface NoticePublication extends Publication {
  notice: NoticeRow;
}

/**
 * Publishes a signed notice: the drafts it announces become public in one release, and the notice before it is superseded.
 *
 * The caller holds the notice and knows that it may be published. What it announces and was published or called off
 * before stays as it is.
 */
export async function publishSigned(
  tx: Transaction,
  signed: NoticeRow,
  { by, now, keys }: { by: string; now: string; keys: Keyring },
): Promise<NoticePublication> {
  const { id, agencyId, supersedesId } = signed;
  const change = { state: 'PUBLISHED', publishedBy: by, publishedAt: now, updatedAt: now };
  const notice = await changeNotice(tx, id, change);
  await settleOwed(tx, notice);
  if (supersedesId) await supersede(tx, notice, { by, now });
  await tellOfNotice(tx, notice, now);
  const sessionIds = await listNoticeSessionIds(tx, id);
  const told = { id, ...(await noticeAsTold(tx, notice)) };
  return { notice, ...(await makePublic(tx, { agencyId, sessionIds, by, now, keys, notice: told })) };
}

/** Ends the notice whose place this one takes; where only part of its place is taken, once nothing of it is left. */
async function supersede(tx: Transaction, notice: NoticeRow, { by, now }: { by: string; now: string }): Promise<void> {
  const before = notice.supersedesId && (await lockNotice(tx, notice.supersedesId));
  if (!before || refuseByNoticeState('supersede', before) !== null) return;
  const isWhole = isWhollySuperseded({
    isPartly: notice.supersedesPartly,
    sessionIds: await listNoticeSessionIds(tx, before.id),
    amendedIds: await listAmendedSessionIds(tx, before.id),
  });
  if (isWhole) await changeNotice(tx, before.id, { state: 'SUPERSEDED', endedBy: by, endedAt: now, updatedAt: now });
  else await tellOfNotice(tx, before, now);
}

/** A notice in the words of a release. */
export async function noticeAsTold(tx: Transaction, notice: NoticeRow): Promise<ReleasedNotice> {
  const [position] = await findPositions(tx, notice.signerPositionId === null ? [] : [notice.signerPositionId]);
  const [leader] = await findLeaders(tx, position ? [position.leaderId] : []);
  return {
    number: notice.number ?? '',
    issuedDay: notice.issuedDay ?? '',
    signer: { title: position?.title ?? '', name: leader?.fullName ?? '' },
  };
}
