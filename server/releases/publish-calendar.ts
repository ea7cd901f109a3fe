import { addNoticeSessions, findNotice } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import type { ReleaseRow } from '../../db/releases.js';
import { findSessions } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { Late } from '../notices/lead-rules.js';
import { readLate } from '../notices/read-late.js';
import { findListProblems } from '../notices/words-rules.js';
import { noticeAsTold } from '../notices/write-publication.js';
import { mayPublish } from '../sessions/access.js';
import type { ApprovalNeeded } from '../sessions/approval-rules.js';
import { refuseUnapproved } from '../sessions/read-approval.js';
import { stateOf } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { makePublic } from './make-public.js';

export interface CalendarWish {
  agencyId: string;
  sessionIds: readonly string[];
  noticeId?: string | null | undefined;
}

export interface CalendarPublished {
  kind: 'CalendarPublished';
  release: ReleaseRow | null;
  late: Late[];
}

export type PublishCalendarOutcome =
  | CalendarPublished
  | FieldsInvalid
  | ApprovalNeeded
  | { kind: 'NotFoundHere' }
  | { kind: 'NotDrafts' | 'SessionsBegun'; sessionIds: string[] };

/**
 * Publishes many drafts of one agency in one release, all or none; under a notice that is public already, when one is named.
 *
 * Publishing later than the law wants is flagged, not refused.
 */
export async function publishCalendar(ctx: RequestContext, wish: CalendarWish): Promise<PublishCalendarOutcome> {
  requireStaff(ctx);
  const sessionIds = [...new Set(wish.sessionIds)];
  const problems = findListProblems(sessionIds);
  if (sessionIds.length === 0) problems.push({ field: 'sessionIds', problem: 'MISSING' });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const refusal = await refuse(ctx, tx, { ...wish, sessionIds });
    return refusal ?? write(ctx, tx, { ...wish, sessionIds });
  });
}

async function refuse(ctx: RequestContext, tx: Transaction, { agencyId, sessionIds, noticeId }: CalendarWish) {
  const notFound = { kind: 'NotFoundHere' as const };
  const ids = [agencyId, ...sessionIds, ...(noticeId ? [noticeId] : [])];
  if (!ids.every(isIdentifier) || !mayPublish(ctx.actor, await findScope(tx, agencyId))) return notFound;
  const sessions = await findSessions(tx, sessionIds);
  if (sessions.length < sessionIds.length || sessions.some((one) => one.agencyId !== agencyId)) return notFound;
  const notice = noticeId ? await findNotice(tx, noticeId) : undefined;
  if (notice === null || (notice && (notice.agencyId !== agencyId || notice.state !== 'PUBLISHED'))) return notFound;
  const others = sessions.filter((one) => stateOf(one) !== 'DRAFT').map((one) => one.id);
  if (others.length > 0) return { kind: 'NotDrafts' as const, sessionIds: others };
  const begun = sessions.filter((one) => one.startsAt <= ctx.now()).map((one) => one.id);
  if (begun.length > 0) return { kind: 'SessionsBegun' as const, sessionIds: begun };
  return notice ? null : refuseUnapproved(ctx, tx, agencyId);
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  { agencyId, sessionIds, noticeId }: CalendarWish,
): Promise<CalendarPublished> {
  const { accountId: by } = requireStaff(ctx);
  const now = ctx.now();
  await recordAct(tx, ctx, { act: 'CalendarPublished', agencyId, subjectKind: 'SESSION', subjectId: sessionIds });
  const notice = noticeId ? await findNotice(tx, noticeId) : null;
  if (notice) await addNoticeSessions(tx, notice.id, sessionIds);
  const told = notice ? { id: notice.id, ...(await noticeAsTold(tx, notice)) } : undefined;
  const { release, published } = await makePublic(tx, { agencyId, sessionIds, by, now, keys: ctx.keys, notice: told });
  return { kind: 'CalendarPublished', release, late: await readLate(tx, agencyId, published, now) };
}
