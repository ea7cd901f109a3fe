import { changeNotice, listNoticeSessionIds, type NoticeRow } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { lockPlaces } from '../../db/places.js';
import { countPlacesHeld, withdrawSessions } from '../../db/publications.js';
import { findSessions, type SessionRow } from '../../db/sessions.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { releaseCalendars } from '../releases/write-release.js';
import { givenReason, refuseByState } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type NoticeSaved, openNoticeFor, tellOfNotice } from './open.js';
import type { NoticeWrongState } from './rules.js';
import { noticeAsTold } from './write-publication.js';

export interface Withdrawal {
  id: string;
  reason: string;
}

export type WithdrawNoticeOutcome =
  | NoticeSaved
  | NoticeWrongState
  | { kind: 'NotFoundHere' | 'ReasonMissing' }
  | { kind: 'PlacesHeld'; count: number };

/**
 * Takes a notice back. One that is public takes its coming sessions back into draft with it, in one release that says why.
 *
 * Refused while anybody is registered for one of them: they are to be postponed or cancelled, so that people are told.
 */
export async function withdrawNotice(ctx: RequestContext, wish: Withdrawal): Promise<WithdrawNoticeOutcome> {
  requireStaff(ctx);
  const reason = givenReason(wish.reason);
  if (reason === null) return { kind: 'ReasonMissing' };
  return settle(ctx, async (tx) => {
    const opened = await openNoticeFor(ctx, tx, { id: wish.id, act: 'withdraw' });
    if (opened.kind !== 'Open') return opened;
    const { notice } = opened;
    const sessions = notice.state === 'PUBLISHED' ? await openComing(ctx, tx, notice) : [];
    const count = await countPlacesHeld(tx, idsOf(sessions));
    return count > 0 ? { kind: 'PlacesHeld', count } : write(ctx, tx, notice, { reason, sessions });
  });
}

/** The sessions a notice announces that are public, still to come, and could be taken back one by one; locked. */
async function openComing(ctx: RequestContext, tx: Transaction, { id }: NoticeRow): Promise<SessionRow[]> {
  const ids = await listNoticeSessionIds(tx, id);
  await lockPlaces(tx, ids);
  const sessions = await findSessions(tx, ids);
  return sessions.filter((one) => one.startsAt > ctx.now() && refuseByState('unpublish', one) === null);
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  notice: NoticeRow,
  { reason, sessions }: { reason: string; sessions: readonly SessionRow[] },
): Promise<NoticeSaved> {
  const { accountId: by } = requireStaff(ctx);
  const { id, agencyId } = notice;
  const now = ctx.now();
  const ended = { state: 'WITHDRAWN', reason, publishAt: null, endedBy: by, endedAt: now, updatedAt: now };
  const withdrawn = await changeNotice(tx, id, ended);
  await recordAct(tx, ctx, { act: 'NoticeWithdrawn', agencyId, subjectKind: 'NOTICE', subjectId: id, reason });
  await tellOfNotice(tx, withdrawn, now);
  if (sessions.length > 0) {
    await withdrawSessions(tx, idsOf(sessions), now);
    const events = sessions.map((one) => ({ kind: 'SessionUnpublished', agencyId, sessionId: one.id }));
    await appendEvents(tx, now, events);
    const toldNotice = { id, ...(await noticeAsTold(tx, notice)) };
    await releaseCalendars(tx, { agencyId, by, now, reason, notice: toldNotice }, { sessionIds: idsOf(sessions) });
  }
  return { kind: 'NoticeSaved', notice: withdrawn };
}

function idsOf(sessions: readonly SessionRow[]): string[] {
  return sessions.map((one) => one.id);
}
