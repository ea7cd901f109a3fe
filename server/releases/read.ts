import { findRelease, findReleaseContent, listReleases, type ReleaseHead } from '../../db/releases.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';

export type ReleaseFacts = ReleaseHead;

/** A page of an agency's releases, latest first; empty for an agency that has released nothing or is not there. */
export async function readReleases(
  ctx: Pick<RequestContext, 'db' | 'locale'>,
  agencyId: string,
  page: { first: number; after?: string | undefined },
): Promise<Page<ReleaseFacts>> {
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const asked = { agencyId, beforeNumber: last && Number(last.by), most };
  const rows = isIdentifier(agencyId) ? await listReleases(ctx.db, asked) : [];
  return pageOf(rows, page, (one) => ({ by: String(one.number), id: one.id }));
}

/** One release of an agency by its number; null when there is none. */
export async function readRelease(
  ctx: Pick<RequestContext, 'db'>,
  agencyId: string,
  number: number,
): Promise<ReleaseFacts | null> {
  return isNumberOf(agencyId, number) ? findRelease(ctx.db, agencyId, number) : null;
}

/** The canonical JSON of a release, to the byte; null when there is no such release. */
export async function readReleaseContent(
  ctx: Pick<RequestContext, 'db'>,
  agencyId: string,
  number: number,
): Promise<string | null> {
  return isNumberOf(agencyId, number) ? findReleaseContent(ctx.db, agencyId, number) : null;
}

function isNumberOf(agencyId: string, number: number): boolean {
  return isIdentifier(agencyId) && number >= 1;
}
