import { listPublicNotices, type NoticeRow } from '../../db/calendar-notices.js';
import type { ReleaseHead } from '../../db/releases.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { presentSession, type SessionFacts } from '../sessions/facts.js';

/** A notice as the public sees it. */
export interface NoticeFacts extends NoticeRow {
  standing: string;
}

/** One thing a notice announced that is no longer so. */
export interface NoticeChangeFacts {
  act: string;
  reason: string;
  madeAt: string;
  sessionId: string;
  noticeId: string | null;
}

/** A page of an agency's notices that are or were public, latest first. */
export async function readNotices(
  ctx: Pick<RequestContext, 'db' | 'locale'>,
  agencyId: string,
  page: { first: number; after?: string | undefined },
): Promise<Page<NoticeFacts>> {
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const before = last && { publishedAt: last.by, id: last.id };
  const rows = isIdentifier(agencyId) ? await listPublicNotices(ctx.db, { agencyId, before, most }) : [];
  return pageOf(rows.map(presentNotice), page, (one) => ({ by: one.publishedAt ?? '', id: one.id }));
}

/** A notice that is or was public; null for any other, and for none. */
export async function readPublicNotice(ctx: RequestContext, id: string | null): Promise<NoticeFacts | null> {
  const row = id !== null && isIdentifier(id) ? await ctx.loaders.publicNotice.load(id) : null;
  return row && presentNotice(row);
}

/** The public notice that took the place of one as a whole, or the last part of it; null while it holds. */
export async function readSuperseding(
  ctx: RequestContext,
  { id, state }: Pick<NoticeRow, 'id' | 'state'>,
): Promise<NoticeFacts | null> {
  const later = await ctx.loaders.supersedingNotices.load(id);
  const row = later.find((one) => !one.supersedesPartly) ?? (state === 'SUPERSEDED' ? later.at(-1) : undefined);
  return row ? presentNotice(row) : null;
}

/** The public notices that took part of one's place, first to last. */
export async function readAmending(ctx: RequestContext, id: string): Promise<NoticeFacts[]> {
  const later = await ctx.loaders.supersedingNotices.load(id);
  return later.filter((one) => one.supersedesPartly).map(presentNotice);
}

/** What a notice announced that is no longer so, first to last; drafts that will say so are not told. */
export async function readChangesSince(ctx: RequestContext, id: string): Promise<NoticeChangeFacts[]> {
  ctx.touched?.add('calendar');
  const acts = await ctx.loaders.changesSinceNotice.load(id);
  return acts.map(({ owed, change }) => {
    const { act, reason, madeAt, sessionId } = change;
    return { act, reason, madeAt, sessionId, noticeId: owed.noticeId };
  });
}

/** The sessions a notice announces that are public, in the order they begin. */
export async function readAnnounced(ctx: RequestContext, id: string): Promise<SessionFacts[]> {
  ctx.touched?.add('calendar');
  ctx.touched?.add('places');
  return (await ctx.loaders.publishedOfNotice.load(id)).map(({ session }) => presentSession(session));
}

/** The session something was changed of, as it is now; null when it is not public any more. */
export async function readChanged(
  ctx: RequestContext,
  { sessionId }: Pick<NoticeChangeFacts, 'sessionId'>,
): Promise<SessionFacts | null> {
  const row = await ctx.loaders.publishedSession.load(sessionId);
  return row && presentSession(row);
}

/** The releases made under a notice, in order. */
export function readReleasesOf(ctx: RequestContext, id: string): Promise<readonly ReleaseHead[]> {
  ctx.touched?.add('calendar');
  return ctx.loaders.releasesOfNotice.load(id);
}

function presentNotice(row: NoticeRow): NoticeFacts {
  return { ...row, standing: row.state };
}
