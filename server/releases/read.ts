import { findRelease, findReleaseContent, listReleases, type ReleaseHead } from '../../db/releases.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';

export type ReleaseFacts = ReleaseHead;

type Reader = Pick<RequestContext, 'db'> & Partial<Pick<RequestContext, 'touched'>>;

/** The latest release of an agency's own calendar; null before the first. */
export function readLatestRelease(ctx: RequestContext, agencyId: string): Promise<ReleaseFacts | null> {
  ctx.touched?.add('calendar');
  return ctx.loaders.latestReleaseOfAgency.load(agencyId);
}

/** A page of an agency's releases, latest first; empty for an agency that has released nothing or is not there. */
export async function readReleases(
  ctx: Reader & Pick<RequestContext, 'locale'>,
  agencyId: string,
  page: { first: number; after?: string | undefined },
): Promise<Page<ReleaseFacts>> {
  ctx.touched?.add('calendar');
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const asked = { agencyId, beforeNumber: last && Number(last.by), most };
  const rows = isIdentifier(agencyId) ? await listReleases(ctx.db, asked) : [];
  return pageOf(rows, page, (one) => ({ by: String(one.number), id: one.id }));
}

/** One release of an agency by its number; null when there is none. */
export async function readRelease(ctx: Reader, agencyId: string, number: number): Promise<ReleaseFacts | null> {
  ctx.touched?.add('calendar');
  return isNumberOf(agencyId, number) ? findRelease(ctx.db, agencyId, number) : null;
}

/** The canonical JSON of a release, to the byte; null when there is no such release. */
export async function readReleaseContent(ctx: Reader, agencyId: string, number: number): Promise<string | null> {
  ctx.touched?.add('calendar');
  return isNumberOf(agencyId, number) ? findReleaseContent(ctx.db, agencyId, number) : null;
}

function isNumberOf(agencyId: string, number: number): boolean {
  return isIdentifier(agencyId) && number >= 1;
}
