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

/** The public notice that took the place of one; null while none did. */
export async function readSuperseding(ctx: RequestContext, id: string): Promise<NoticeFacts | null> {
  const [row] = await ctx.loaders.supersedingNotices.load(id);
  return row ? presentNotice(row) : null;
}

/** The sessions a notice announces that are public, in the order they begin. */
export async function readAnnounced(ctx: RequestContext, id: string): Promise<SessionFacts[]> {
  ctx.touched?.add('calendar');
  ctx.touched?.add('places');
  return (await ctx.loaders.publishedOfNotice.load(id)).map(({ session }) => presentSession(session));
}

/** The releases made under a notice, in order. */
export function readReleasesOf(ctx: RequestContext, id: string): Promise<readonly ReleaseHead[]> {
  ctx.touched?.add('calendar');
  return ctx.loaders.releasesOfNotice.load(id);
}

function presentNotice(row: NoticeRow): NoticeFacts {
  return { ...row, standing: row.state };
}
