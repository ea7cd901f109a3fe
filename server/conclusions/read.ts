import { type ConclusionRow, listPublicConclusions, type MatterRow } from '../../db/conclusions.js';
import type { RequestContext } from '../context.js';
import { type DirectiveFacts, presentDirective } from '../directives/read.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { presentSession, type SessionFacts } from '../sessions/facts.js';

export type ConclusionFacts = ConclusionRow;
export type MatterFacts = MatterRow;

/** A page of the public conclusions of an agency and everything below it, latest first. */
export async function readConclusions(
  ctx: RequestContext,
  agencyId: string,
  page: { first: number; after?: string | undefined },
): Promise<Page<ConclusionRow>> {
  const most = rowsToRead(page.first, ctx.locale);
  const before = readKeyset(page.after, ctx.locale);
  const rows = isIdentifier(agencyId) ? await listPublicConclusions(ctx.db, { agencyId, before, most }) : [];
  return pageOf(rows, page, (one) => ({ by: one.publishedAt ?? '', id: one.id }));
}

/** A public conclusion; null for any other. */
export async function readConclusion(ctx: RequestContext, id: string): Promise<ConclusionRow | null> {
  const row = isIdentifier(id) ? await ctx.loaders.conclusion.load(id) : null;
  return row?.state === 'PUBLISHED' ? row : null;
}

/** The public conclusion of a session; null while there is none, and as of an instant before it was made public. */
export async function readConclusionOf(
  ctx: RequestContext,
  { id, stoodAt }: Pick<SessionFacts, 'id' | 'stoodAt'>,
): Promise<ConclusionRow | null> {
  const row = await ctx.loaders.conclusionOfSession.load(id);
  if (row?.state !== 'PUBLISHED' || row.publishedAt === null) return null;
  return stoodAt === undefined || Date.parse(row.publishedAt) <= Date.parse(stoodAt) ? row : null;
}

/** The matters of a conclusion that everybody may read, in their order. */
export async function readPublicMatters(ctx: RequestContext, { id }: { id: string }): Promise<MatterRow[]> {
  return (await ctx.loaders.mattersOfConclusion.load(id)).filter(({ isWithheld }) => !isWithheld);
}

/** What it directed that stands in the promises book. */
export async function readPromisesOf(ctx: RequestContext, { id }: { id: string }): Promise<DirectiveFacts[]> {
  const rows = await ctx.loaders.directivesOfConclusion.load(id);
  return rows.filter(({ publishedAt }) => publishedAt !== null).map((row) => presentDirective(row, ctx.now()));
}

/** The session it concludes, when that is public. */
export async function readConcluded(ctx: RequestContext, { sessionId }: ConclusionRow): Promise<SessionFacts | null> {
  const row = await ctx.loaders.publishedSession.load(sessionId);
  return row && presentSession(row);
}
