import { findNotice, listNoticeSessionIds } from '../../db/calendar-notices.js';
import { findLatestReleases } from '../../db/releases.js';
import { findSessions } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import type { Late } from '../notices/lead-rules.js';
import { readLate } from '../notices/read-late.js';
import { maySeePlans } from '../sessions/access.js';
import { stateOf } from '../sessions/rules.js';
import { requireStaff } from '../staff/require-staff.js';
import { readPublished } from './read-published.js';
import { diffReleases, type ReleaseChange } from './rules.js';
import { calendarOf } from './write-release.js';

export interface PreviewAsked {
  agencyId?: string | null | undefined;
  noticeId?: string | null | undefined;
  sessionIds: readonly string[];
}

export interface ReleasePreview {
  /** What the release would be numbered if it were made now. */
  number: number;
  changes: ReleaseChange[];
  late: Late[];
}

/**
 * What a release would change if these drafts, or those a notice announces, were published now. Nothing is written.
 *
 * Null for an agency or a notice the asker does not work for, and when a session is not of that agency.
 */
export async function readPreview(ctx: RequestContext, asked: PreviewAsked): Promise<ReleasePreview | null> {
  requireStaff(ctx);
  const notice = asked.noticeId && isIdentifier(asked.noticeId) ? await findNotice(ctx.db, asked.noticeId) : null;
  const agencyId = asked.noticeId ? notice?.agencyId : asked.agencyId;
  if (!agencyId || !isIdentifier(agencyId) || !asked.sessionIds.every(isIdentifier)) return null;
  if (!maySeePlans(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const announced = notice ? await listNoticeSessionIds(ctx.db, notice.id) : [];
  const ids = [...new Set([...announced, ...asked.sessionIds])];
  const sessions = await findSessions(ctx.db, ids);
  if (sessions.length < ids.length || sessions.some((one) => one.agencyId !== agencyId)) return null;
  const drafts = sessions.filter((one) => stateOf(one) === 'DRAFT');
  const now = ctx.now();
  const [previous = null] = await findLatestReleases(ctx.db, [agencyId]);
  const next = await readPublished(ctx.db, { agencyId, now, withIds: drafts.map((one) => one.id) });
  return {
    number: (previous?.number ?? 0) + 1,
    changes: diffReleases(previous && calendarOf(previous), next),
    late: await readLate(ctx.db, agencyId, drafts, now),
  };
}
