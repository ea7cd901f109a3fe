import { findNotice, listNotices, type NoticeRow } from '../../db/calendar-notices.js';
import { findSessions } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { maySeePlans } from '../sessions/access.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import type { Late } from './lead-rules.js';

export type StaffNoticeFacts = NoticeRow;

/** A notice of an agency the asker works for, in whatever state; null for any other. */
export async function readStaffNotice(ctx: RequestContext, id: string | null): Promise<NoticeRow | null> {
  requireStaff(ctx);
  const row = id !== null && isIdentifier(id) ? await findNotice(ctx.db, id) : null;
  return row && maySeePlans(ctx.actor, await findScope(ctx.db, row.agencyId)) ? row : null;
}

/** A page of the notices of an agency the asker works for, latest first; null for any other agency. */
export async function readStaffNotices(
  ctx: RequestContext,
  { agencyId, states }: { agencyId: string; states?: readonly string[] | null | undefined },
  page: { first: number; after?: string | undefined },
): Promise<Page<NoticeRow> | null> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  if (!isIdentifier(agencyId) || !maySeePlans(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const before = last && { createdAt: last.by, id: last.id };
  const rows = await listNotices(ctx.db, { agencyId, states: states ?? undefined, before, most });
  return pageOf(rows, page, (one) => ({ by: one.createdAt, id: one.id }));
}

/** What proves a posting, for those who see what the agency plans. Of a notice that is not public, whoever sees it at all may. */
export async function readEvidence(
  ctx: RequestContext,
  { noticeId, evidence }: { noticeId: string; evidence: string | null },
): Promise<string | null> {
  const notice = evidence === null ? null : await ctx.loaders.publicNotice.load(noticeId);
  return notice === null || maySeePlans(ctx.actor, await readScope(ctx, notice.agencyId)) ? evidence : null;
}

/** The sessions a notice announces, drafts too, in the order they begin. */
export async function readArrangedOf(ctx: RequestContext, notice: NoticeRow): Promise<ArrangedFacts[]> {
  return (await ctx.loaders.arrangedOfNotice.load(notice.id)).map(({ session }) => presentArranged(session));
}

/** Sessions announced too late, with the last day that would have been in time. */
export async function readLateSessions(
  ctx: RequestContext,
  late: readonly Late[],
): Promise<{ session: ArrangedFacts; latestDay: string }[]> {
  if (late.length === 0) return [];
  const latestDays = new Map(late.map((one) => [one.sessionId, one.latestDay]));
  const sessions = await findSessions(ctx.db, [...latestDays.keys()]);
  return sessions
    .map((row) => ({ session: presentArranged(row), latestDay: latestDays.get(row.id) ?? row.day }))
    .sort((one, other) => (one.session.startsAt < other.session.startsAt ? -1 : 1));
}
